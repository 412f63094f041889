import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { closing, closingHour, exact, moment, percent, timeLeft, urgency, waited } from "./words";

const at = (text: string) => Date.parse(`${text}+07:00`);
const now = at("2026-11-23T09:15:00");
const until = (ms: number) => new Date(now + ms).toISOString();
const minute = 60_000;
const hour = 60 * minute;

describe("time left", () => {
  it.each([
    [48 * hour, "Còn 2 ngày"],
    [103 * hour + 59 * minute, "Còn 4 ngày 7 giờ"],
    [48 * hour - 1, "Còn 47 giờ 59 phút"],
    [24 * hour, "Còn 24 giờ"],
    [7 * hour + 45 * minute, "Còn 7 giờ 45 phút"],
    [hour, "Còn 1 giờ"],
    [hour - 1, "Còn 59 phút"],
    [minute, "Còn 1 phút"],
    [minute - 1, "Còn chưa đầy 1 phút"],
    [1, "Còn chưa đầy 1 phút"],
    [0, "Đã đóng"],
    [-hour, "Đã đóng"],
  ])("%d ms reads %s", (ms, words) => {
    expect(timeLeft(until(ms), now, vi)).toBe(words);
  });

  it("is singular where English is", () => {
    expect(timeLeft(until(61 * minute), now, en)).toBe("1 hour 1 minute left");
  });

  it.each([
    [72 * hour + 1, "calm"],
    [72 * hour, "near"],
    [24 * hour, "near"],
    [24 * hour - 1, "today"],
    [0, "over"],
  ])("%d ms is %s", (ms, level) => {
    expect(urgency(until(ms), now)).toBe(level);
  });

  it("counts waiting in whole days", () => {
    expect(waited(until(-24 * hour + 1), now, vi)).toBe("Mới hôm nay");
    expect(waited(until(-4 * 24 * hour), now, vi)).toBe("Chờ 4 ngày");
  });
});

describe("closing", () => {
  it.each([
    ["2026-11-27T17:00:00+07:00", "17:00, thứ Sáu 27/11"],
    ["2026-11-23T17:00:00+07:00", "17:00 hôm nay"],
    ["2026-11-28T00:00:00+07:00", "hết ngày 27/11 (thứ Sáu)"],
    ["2026-11-24T00:00:00+07:00", "hết ngày hôm nay"],
    ["2027-01-04T17:00:00+07:00", "17:00, thứ Hai 04/01/2027"],
    // Midnight into the new year still belongs to the old one.
    ["2027-01-01T00:00:00+07:00", "hết ngày 31/12 (thứ Năm)"],
    // The same instant written in another zone.
    ["2026-11-27T17:00:00Z", "hết ngày 27/11 (thứ Sáu)"],
  ])("%s reads %s", (closesAt, words) => {
    expect(closing(closesAt, now, vi)).toBe(words);
  });

  it("writes midnight as 24:00 in the reckoning", () => {
    expect(closingHour("2026-11-28T00:00:00+07:00")).toBe("24:00");
    expect(closingHour("2026-11-27T17:00:00+07:00")).toBe("17:00");
  });
});

describe("moments", () => {
  it("drops the current year, by the clock of Viet Nam", () => {
    expect(moment("2026-11-10T14:05:00+07:00", now, vi)).toBe("14:05 ngày 10/11");
    expect(moment("2025-12-31T16:59:00Z", now, vi)).toBe("23:59 ngày 31/12/2025");
    expect(moment("2025-12-31T17:00:00Z", now, vi)).toBe("00:00 ngày 01/01");
  });

  it("keeps seconds and the year on a receipt", () => {
    expect(exact("2026-11-23T09:18:42+07:00", vi)).toEqual({
      time: "09:18:42",
      date: "thứ Hai 23/11/2026",
    });
  });
});

describe("percent", () => {
  it("has one decimal where it says something, and a comma in Vietnamese", () => {
    expect(percent(12, 30, vi)).toBe("40%");
    expect(percent(5, 30, vi)).toBe("16,7%");
    expect(percent(5, 30, en)).toBe("16.7%");
    expect(percent(0, 0, vi)).toBe("0%");
  });
});
