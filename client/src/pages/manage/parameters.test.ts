import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { viKeeping } from "../../i18n/vi-keeping";
import { marked, parameterName, valueError, valueWords, withOffice } from "./parameters";

describe("a value of a parameter", () => {
  it.each(["1", "5", "365"])("takes %s days", (value) => {
    expect(valueError("DAYS", value, viKeeping)).toBeUndefined();
  });
  it.each(["", "0", "05", "366", "1000", "5 ", "-1", "2.5"])("does not take %j days", (value) => {
    expect(valueError("DAYS", value, viKeeping)).toBe(viKeeping.parameterDaysWrong);
  });
  it.each(["17:00", "00:01", "24:00"])("takes %s", (value) => {
    expect(valueError("TIME_OF_DAY", value, viKeeping)).toBeUndefined();
  });
  it.each(["00:00", "24:01", "7:00", "17h00", ""])("does not take %j as a time", (value) => {
    expect(valueError("TIME_OF_DAY", value, viKeeping)).toBe(viKeeping.parameterTimeWrong);
  });

  it("is said in words, and one that is unknown as it stands", () => {
    expect(valueWords("CHOICE", "RECORD_ONLY")).toBe(viKeeping.valueRecordOnly);
    expect(valueWords("CHOICE", "SOMETHING_NEW")).toBe("SOMETHING_NEW");
    expect(valueWords("FLAG", "false")).toBe(viKeeping.no);
    expect(parameterName("new.key")).toBe("new.key");
    expect(valueWords("WORDS", "CHAIR;AGENCY_HEAD")).toBe(
      `${viKeeping.officeChair} · ${viKeeping.officeAgencyHead}`,
    );
    expect(valueWords("WORDS", "COMMUNE;MẬT")).toBe(`${viKeeping.kindCommune} · MẬT`);
  });

  it("of offices is written in the server's order, whichever is put in", () => {
    expect(withOffice("CHAIR;ADMINISTRATOR", "VICE_CHAIR", true)).toBe(
      "CHAIR;VICE_CHAIR;ADMINISTRATOR",
    );
    expect(withOffice("CHAIR;VICE_CHAIR", "VICE_CHAIR", false)).toBe("CHAIR");
  });
});

describe("settings", () => {
  const at = (effectiveFrom: string) => ({ value: "5", effectiveFrom, legalBasis: "x" });

  it("are newest first, with one of them in force", () => {
    const rows = marked([at("2025-01-01"), at("2027-01-01"), at("2026-11-23")], "2026-11-23");
    expect(rows.map(({ effectiveFrom, is }) => [effectiveFrom, is])).toEqual([
      ["2027-01-01", "future"],
      ["2026-11-23", "now"],
      ["2025-01-01", "past"],
    ]);
  });

  it("may all be still to come", () => {
    expect(marked([at("2027-01-01")], "2026-11-23").map(({ is }) => is)).toEqual(["future"]);
  });
});

describe("the words of a parameter", () => {
  const presets = new URL("../../../../api/rules/presets.csv", import.meta.url);
  const rows = readFileSync(presets, "utf8").trim().split("\n").slice(1);
  const keys = [...new Set(rows.map((row) => row.split(",")[1] ?? ""))];

  it.each(keys)("%s has a name", (key) => {
    expect(parameterName(key)).not.toBe(key);
  });

  it.each(["CHAIR_DECIDES", "REPLACE_IF_NOT_SUBMITTED", "THREE", "WITH_ABSTENTION"])(
    "%s is said in words",
    (value) => {
      expect(valueWords("CHOICE", value)).not.toBe(value);
    },
  );
});
