import type { Dictionary } from "../i18n/vi";
import { civil, sameDay, type Wall, wall } from "./parts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Date3 = Pick<Wall, "year" | "month" | "day" | "weekday">;

/** Days and hours from 48 hours up, hours and minutes below, always rounded down. */
export function span(ms: number, t: Dictionary): string {
  const days = Math.floor(ms / DAY);
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor(ms / MINUTE);
  if (hours >= 48) return join(t.days(days), hours % 24, t.hours);
  if (hours >= 1) return join(t.hours(hours), minutes % 60, t.minutes);
  return minutes >= 1 ? t.minutes(minutes) : t.underMinute;
}

function join(head: string, rest: number, unit: (n: number) => string): string {
  return rest > 0 ? `${head} ${unit(rest)}` : head;
}

export function timeLeft(until: string, now: number, t: Dictionary): string {
  const left = Date.parse(until) - now;
  return left > 0 ? t.left(span(left, t)) : t.closed;
}

/** How long something has waited: whole days, for a chair compares days, not minutes. */
export function waited(since: string, now: number, t: Dictionary): string {
  const days = Math.floor((now - Date.parse(since)) / DAY);
  return days >= 1 ? t.waitedDays(days) : t.waitedToday;
}

export type Urgency = "calm" | "near" | "today" | "over";

export function urgency(until: string, now: number): Urgency {
  const left = Date.parse(until) - now;
  if (left <= 0) return "over";
  if (left < DAY) return "today";
  return left <= 3 * DAY ? "near" : "calm";
}

/** 27/11, with the year only when it is not the current one. */
export function shortDate(date: Date3, now: number, t: Dictionary): string {
  return t.date(date, wall(now).year !== date.year);
}

export function civilDate(date: string, now: number, t: Dictionary): string {
  const d = civil(date);
  return `${t.weekday(d.weekday)} ${shortDate(d, now, t)}`;
}

/**
 * The moment a ballot closes. `closesAt` is the first instant that is too late, so midnight
 * means that the whole day before still counts: "the end of the 27th", never "00:00 28th".
 */
export function closing(closesAt: string, now: number, t: Dictionary, brief = false): string {
  const at = wall(closesAt);
  const today = wall(now);
  if (at.hour === "00" && at.minute === "00") {
    const last = wall(Date.parse(closesAt) - 1);
    if (sameDay(last, today)) return t.endOfToday;
    const date = shortDate(last, now, t);
    return brief ? t.endOfBrief(date) : t.endOf(date, t.weekday(last.weekday));
  }
  const time = `${at.hour}:${at.minute}`;
  if (sameDay(at, today)) return t.atToday(time);
  return t.atDate(time, t.weekday(at.weekday), shortDate(at, now, t));
}

/** "24:00 27/11" for a midnight, "17:00 27/11" otherwise: for the reckoning of the deadline. */
export function closingHour(closesAt: string): string {
  const at = wall(closesAt);
  return at.hour === "00" && at.minute === "00" ? "24:00" : `${at.hour}:${at.minute}`;
}

/** A moment that has happened: 14:05 10/11. */
export function moment(at: string, now: number, t: Dictionary): string {
  const w = wall(at);
  return t.moment(`${w.hour}:${w.minute}`, shortDate(w, now, t));
}

/** For receipts: to the second, and the year always. */
export function exact(at: string, t: Dictionary): { time: string; date: string } {
  const w = wall(at);
  return {
    time: `${w.hour}:${w.minute}:${w.second}`,
    date: `${t.weekday(w.weekday)} ${t.date(w, true)}`,
  };
}

/** A share as offices write it: 40%, 16,7%. */
export function percent(part: number, whole: number, t: Dictionary): string {
  const share = whole > 0 ? (part * 100) / whole : 0;
  return t.percent(trimmed(share.toFixed(1)));
}

/** Without the zeros that say nothing: 40.00 is 40. */
export const trimmed = (fixed: string) => fixed.replace(/\.0+$/, "");
