import { describe, expect, it } from "vitest";
import { atOnce, dayBefore, fitsUnit, needsUnit, offices, standing } from "./mandates";

describe("the unit of a mandate", () => {
  it("is needed in the Office and in agencies only", () => {
    expect(offices.filter((office) => !needsUnit(office))).toEqual([
      "CHAIR",
      "VICE_CHAIR",
      "COMMITTEE_MEMBER",
      "ASSISTANT",
      "ADMINISTRATOR",
    ]);
    expect(offices).toHaveLength(11);
  });

  it("is the Office for its people, and another for the others", () => {
    expect(fitsUnit("OFFICE_SPECIALIST", "OFFICE")).toBe(true);
    expect(fitsUnit("OFFICE_SPECIALIST", "DEPARTMENT")).toBe(false);
    expect(fitsUnit("AGENCY_HEAD", "OFFICE")).toBe(false);
    expect(fitsUnit("AGENCY_HEAD", "DIVISION")).toBe(true);
    expect(fitsUnit("CHAIR", "OFFICE")).toBe(false);
  });
});

describe("ending at once", () => {
  it("is yesterday, over months and years", () => {
    expect(atOnce("2021-06-01", "2026-11-23")).toBe("2026-11-22");
    expect(dayBefore("2027-01-01")).toBe("2026-12-31");
    expect(dayBefore("2028-03-01")).toBe("2028-02-29");
  });

  it("is not offered before the mandate could end", () => {
    expect(atOnce("2026-11-22", "2026-11-23")).toBe("2026-11-22");
    expect(atOnce("2026-11-23", "2026-11-23")).toBeUndefined();
    expect(atOnce("2027-01-01", "2026-11-23")).toBeUndefined();
  });
});

describe("a mandate today", () => {
  const today = "2026-11-23";
  it.each([
    ["2026-11-23", "2026-11-23", "now"],
    ["2021-06-01", null, "now"],
    ["2021-06-01", "2026-11-22", "past"],
    ["2026-11-24", null, "future"],
  ] as const)("from %s to %s is %s", (startsOn, endsOn, is) => {
    expect(standing({ startsOn, endsOn }, today)).toBe(is);
  });
});
