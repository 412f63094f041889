import type { DayKind } from "../../api/generated";
import type { Keeping } from "../../i18n/keeping";

/** A named day of a year as it stands in the form; the date may still be empty. */
export interface Row {
  date: string;
  kind: DayKind;
  name: string;
}

export interface RowError {
  date?: string;
  name?: string;
}

export const emptyRow = (): Row => ({ date: "", kind: "OFF", name: "" });

export const changed = (rows: Row[], at: number, change: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

export const without = (rows: Row[], at: number): Row[] => rows.filter((_, index) => index !== at);

/** What is wrong, row by row: the server names one day, here each is said beside its field. */
export function rowErrors(rows: Row[], year: number, words: Keeping): RowError[] {
  return rows.map((row, at) => ({
    ...dateError(rows, row, at, year, words),
    ...(row.name.trim() ? {} : { name: words.dayNameMissing }),
  }));
}

function dateError(rows: Row[], row: Row, at: number, year: number, words: Keeping): RowError {
  if (!row.date) return { date: words.manageDay };
  if (!row.date.startsWith(`${year}-`)) return { date: words.dayOtherYear(year) };
  // The later of two rows is the one that was added.
  return rows.findIndex((other) => other.date === row.date) < at ? { date: words.dayTwice } : {};
}

/** As the server keeps them: by date, names without stray spaces. */
export const toDays = (rows: Row[]): Row[] =>
  rows
    .map((row) => ({ ...row, name: row.name.trim() }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export const sameDays = (a: Row[], b: Row[]): boolean =>
  a.length === b.length &&
  a.every((row, at) => {
    const other = b[at];
    return row.date === other?.date && row.kind === other.kind && row.name === other.name;
  });
