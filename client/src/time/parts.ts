const ZONE = "Asia/Ho_Chi_Minh";

const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** A moment as it reads on a wall in Viet Nam. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: string;
  minute: string;
  second: string;
  /** 0 is Sunday. */
  weekday: number;
}

export function wall(moment: string | number): Wall {
  const got: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(new Date(moment))) got[type] = value;
  const [year, month, day] = [Number(got.year), Number(got.month), Number(got.day)];
  return {
    year,
    month,
    day,
    hour: got.hour ?? "",
    minute: got.minute ?? "",
    second: got.second ?? "",
    weekday: weekday(year, month, day),
  };
}

/** A civil date, yyyy-mm-dd, has no zone: it must not pass through one. */
export function civil(date: string): Pick<Wall, "year" | "month" | "day" | "weekday"> {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day, weekday: weekday(year, month, day) };
}

export function sameDay(a: Pick<Wall, "year" | "month" | "day">, b: typeof a): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
