import { describe, expect, it } from "vitest";
import type { Timeliness } from "../api/generated";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import {
  classOf,
  classWords,
  type Dated,
  datesWords,
  daysBetween,
  rateWords,
  why,
  workLabel,
  workShares,
} from "./timeliness";

const tally = { total: 140, onTime: 104, lateCompleted: 26, notCompleted: 10, inProgress: 0 };
const item = (
  timeliness: Timeliness | null,
  dueOn: string | null,
  completedOn: string | null = null,
): Dated => ({ timeliness, dueOn, completedOn });

describe("a share", () => {
  it.each([
    [74.29, "74,29%"],
    [74.3, "74,30%"],
    [18.57, "18,57%"],
    [7.14, "7,14%"],
    [0, "0%"],
    [100, "100%"],
    [null, "–"],
  ])("%s reads %s", (rate, words) => {
    expect(rateWords(rate, vi)).toBe(words);
  });

  it("has a point in English", () => {
    expect(rateWords(74.29, en)).toBe("74.29%");
  });
});

describe("a class", () => {
  it.each<[Timeliness | null, string]>([
    ["ON_TIME", "Đúng hạn"],
    ["LATE_COMPLETED", "Không đúng hạn"],
    ["NOT_COMPLETED", "Chưa hoàn thành"],
    ["IN_PROGRESS", "Đang thực hiện"],
    [null, "Không rõ kết quả trong nguồn"],
  ])("%s reads %s", (of, words) => {
    expect(classWords(of, vi)).toBe(words);
  });

  it("is taken from an address only when it is one", () => {
    expect(classOf("LATE_COMPLETED")).toBe("LATE_COMPLETED");
    expect(classOf("late")).toBeUndefined();
    expect(classOf(null)).toBeUndefined();
  });

  it("stands in the bar in the order of the legend, and all counts in its words", () => {
    expect(workShares(tally).map(({ count }) => count)).toEqual([104, 26, 10, 0]);
    expect(workLabel(tally, vi)).toBe(
      "104 đúng hạn; 26 không đúng hạn; 10 chưa hoàn thành; 0 đang thực hiện; tất cả 140",
    );
  });
});

describe("days between two days", () => {
  it.each([
    ["2014-06-30", "2014-07-15", 15],
    ["2014-12-31", "2015-01-01", 1],
    ["2016-02-28", "2016-03-01", 2],
    ["2015-02-28", "2015-03-01", 1],
    ["2014-07-15", "2014-06-30", -15],
    ["2014-06-30", "2014-06-30", 0],
  ])("%s to %s is %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("why", () => {
  const day = "2014-12-30";
  it.each<[Dated, string]>([
    [
      item("ON_TIME", "2014-06-30", "2014-06-15"),
      "Hạn 30/06/2014, hoàn thành 15/06/2014: trước hạn 15 ngày.",
    ],
    [item("ON_TIME", "2014-06-30", "2014-06-30"), "Hạn 30/06/2014, hoàn thành đúng ngày đó."],
    [
      item("LATE_COMPLETED", "2014-06-30", "2014-07-15"),
      "Hạn 30/06/2014, hoàn thành 15/07/2014: chậm 15 ngày.",
    ],
    [
      item("NOT_COMPLETED", "2014-12-20"),
      "Hạn 20/12/2014, đến 30/12/2014 chưa hoàn thành: quá hạn 10 ngày.",
    ],
    [
      item("NOT_COMPLETED", "2014-12-20", "2015-01-05"),
      "Hạn 20/12/2014, đến 30/12/2014 chưa hoàn thành: quá hạn 10 ngày. Sau đó hoàn thành 05/01/2015.",
    ],
    [item("IN_PROGRESS", "2014-12-31"), "Hạn 31/12/2014: đến 30/12/2014 còn 1 ngày."],
    [item("IN_PROGRESS", "2014-12-30"), "Hạn 30/12/2014: đến hết ngày đó mới là quá hạn."],
    [item(null, null), "Không rõ kết quả trong nguồn"],
  ])("%o", (of, words) => {
    expect(why(of, day, vi)).toBe(words);
  });

  it("counts one day in English as one", () => {
    expect(why(item("LATE_COMPLETED", "2014-06-30", "2014-07-01"), day, en)).toBe(
      "Due 30 Jun 2014, completed 1 Jul 2014: 1 day late.",
    );
  });

  it("does not call completed what was completed after the day", () => {
    expect(datesWords(item("NOT_COMPLETED", "2014-12-20", "2015-01-05"), day, vi)).toBe(
      "Hạn 20/12/2014 · hoàn thành 05/01/2015, sau ngày tính",
    );
    expect(datesWords(item("NOT_COMPLETED", "2014-12-20"), day, vi)).toBe(
      "Hạn 20/12/2014 · quá hạn 10 ngày",
    );
    expect(datesWords(item("IN_PROGRESS", "2015-12-20"), day, vi)).toBe("Hạn 20/12/2015");
  });
});
