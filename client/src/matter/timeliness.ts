import type { ProgrammeTallyPartsFragment, Timeliness } from "../api/generated";
import type { Dictionary } from "../i18n/vi";
import type { Share, WorkPart } from "../parts/Bar";
import { civil } from "../time/parts";
import { trimmed } from "../time/words";

export const CLASSES = [
  "ON_TIME",
  "LATE_COMPLETED",
  "NOT_COMPLETED",
  "IN_PROGRESS",
] as const satisfies Timeliness[];

export const classOf = (text: string | null): Timeliness | undefined =>
  CLASSES.find((known) => known === text);

export function classWords(of: Timeliness | null, words: Dictionary): string {
  switch (of) {
    case "ON_TIME":
      return words.onTime;
    case "LATE_COMPLETED":
      return words.lateCompleted;
    case "NOT_COMPLETED":
      return words.notCompleted;
    case "IN_PROGRESS":
      return words.inProgress;
    case null:
      return words.unknownClass;
  }
}

export const classPart: Record<Timeliness, WorkPart> = {
  ON_TIME: "ontime",
  LATE_COMPLETED: "late",
  NOT_COMPLETED: "undone",
  IN_PROGRESS: "running",
};

type Counts = Pick<
  ProgrammeTallyPartsFragment,
  "total" | "onTime" | "lateCompleted" | "notCompleted" | "inProgress"
>;

export function countOf(tally: Counts, of: Timeliness): number {
  switch (of) {
    case "ON_TIME":
      return tally.onTime;
    case "LATE_COMPLETED":
      return tally.lateCompleted;
    case "NOT_COMPLETED":
      return tally.notCompleted;
    case "IN_PROGRESS":
      return tally.inProgress;
  }
}

export function rateOf(tally: ProgrammeTallyPartsFragment, of: Timeliness): number | null {
  switch (of) {
    case "ON_TIME":
      return tally.onTimeRate;
    case "LATE_COMPLETED":
      return tally.lateCompletedRate;
    case "NOT_COMPLETED":
      return tally.notCompletedRate;
    case "IN_PROGRESS":
      return tally.inProgressRate;
  }
}

export const workShares = (tally: Counts): Share<WorkPart>[] =>
  CLASSES.map((of) => ({ part: classPart[of], count: countOf(tally, of) }));

/** The bar in words: every class with its count, and all of them. */
export function workLabel(tally: Counts, words: Dictionary): string {
  const said = CLASSES.map((of) => words.barPart(countOf(tally, of), classWords(of, words)));
  return words.workLabel(said.join("; "), tally.total);
}

/** As the server reckoned it: nothing is divided here. None of nothing has no share. */
export function rateWords(rate: number | null, words: Dictionary): string {
  return rate === null ? words.noShare : words.percent(trimmed(rate.toFixed(2)));
}

/** Always with the year: these days are read years later. */
export const fullDate = (date: string, words: Dictionary) => words.date(civil(date), true);

/** Whole civil days from one day to another; civil days have no zone and no daylight saving. */
export function daysBetween(from: string, to: string): number {
  const day = (date: string) => {
    const { year, month, day: of } = civil(date);
    return Date.UTC(year, month - 1, of) / 86_400_000;
  };
  return Math.round(day(to) - day(from));
}

export interface Dated {
  dueOn: string | null;
  completedOn: string | null;
  timeliness: Timeliness | null;
}

/** Why it is in its class on that day; the class itself is the server's. */
export function why(of: Dated, asOf: string, words: Dictionary): string {
  const { dueOn, completedOn, timeliness } = of;
  if (dueOn === null || timeliness === null) return words.unknownClass;
  const due = fullDate(dueOn, words);
  const done = completedOn === null ? "" : fullDate(completedOn, words);
  const day = fullDate(asOf, words);
  // Done, but only after the day for which it is reckoned.
  const later = completedOn !== null && completedOn > asOf ? ` ${words.whyLaterDone(done)}` : "";
  switch (timeliness) {
    case "ON_TIME": {
      const days = completedOn === null ? 0 : daysBetween(completedOn, dueOn);
      return days > 0 ? words.whyBefore(due, done, days) : words.whySameDay(due);
    }
    case "LATE_COMPLETED":
      return words.whyLate(due, done, daysBetween(dueOn, completedOn ?? dueOn));
    case "NOT_COMPLETED":
      return words.whyNotDone(due, day, daysBetween(dueOn, asOf)) + later;
    case "IN_PROGRESS": {
      const days = daysBetween(asOf, dueOn);
      return (days > 0 ? words.whyNotDue(due, day, days) : words.whyDueThatDay(due)) + later;
    }
  }
}

/** "Hạn 30/06/2014 · hoàn thành 15/07/2014", as far as it is known. */
export function datesWords(of: Dated, asOf: string, words: Dictionary): string {
  const { dueOn, completedOn } = of;
  const said = dueOn === null ? [] : [words.dueOn(fullDate(dueOn, words))];
  if (completedOn !== null) {
    const done = fullDate(completedOn, words);
    said.push(completedOn > asOf ? words.doneAfterDay(done) : words.doneOn(done));
  } else if (of.timeliness === "NOT_COMPLETED" && dueOn !== null) {
    said.push(words.overdueDays(daysBetween(dueOn, asOf)));
  }
  return said.join(" · ");
}
