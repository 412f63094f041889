import { describe, expect, it } from "vitest";
import { viKeeping } from "../../i18n/vi-keeping";
import { changed, emptyRow, type Row, rowErrors, sameDays, toDays, without } from "./rows";

const tet: Row = { date: "2027-02-05", kind: "OFF", name: "Tết Nguyên đán" };
const makeup: Row = { date: "2027-02-20", kind: "MAKEUP", name: "Làm bù" };

describe("the days of a year", () => {
  it("change one row and leave the others as they are", () => {
    const next = changed([tet, makeup], 1, { date: "2027-02-27" });
    expect(next[0]).toBe(tet);
    expect(next[1]).toEqual({ ...makeup, date: "2027-02-27" });
    expect(without(next, 0)).toEqual([{ ...makeup, date: "2027-02-27" }]);
  });

  it("say in each row what is wrong with it", () => {
    const rows = [
      tet,
      emptyRow(),
      { ...makeup, date: "2026-02-20" },
      { ...makeup, date: tet.date },
    ];
    expect(rowErrors(rows, 2027, viKeeping)).toEqual([
      {},
      { date: viKeeping.manageDay, name: viKeeping.dayNameMissing },
      { date: viKeeping.dayOtherYear(2027) },
      { date: viKeeping.dayTwice },
    ]);
  });

  it("blame the later of two equal dates, and no empty ones for each other", () => {
    const errors = rowErrors([emptyRow(), emptyRow(), tet, tet], 2027, viKeeping);
    expect(errors[1]?.date).toBe(viKeeping.manageDay);
    expect(errors[2]?.date).toBeUndefined();
    expect(errors[3]?.date).toBe(viKeeping.dayTwice);
  });

  it("are sent by date, with names trimmed, without changing the form", () => {
    const rows = [makeup, { ...tet, name: "  Tết Nguyên đán " }];
    expect(toDays(rows)).toEqual([tet, makeup]);
    expect(rows[0]).toBe(makeup);
  });

  it("are told apart from those that somebody else has entered", () => {
    expect(sameDays([tet, makeup], [{ ...tet }, { ...makeup }])).toBe(true);
    expect(sameDays([tet], [tet, makeup])).toBe(false);
    expect(sameDays([tet], [{ ...tet, kind: "MAKEUP" }])).toBe(false);
  });
});
