import { describe, expect, it } from "vitest";
import { en } from "./en";
import { type Dictionary, vi } from "./vi";

const keys = Object.keys(vi) as (keyof Dictionary)[];
// Words that are rightly the same in both languages.
const same = new Set<keyof Dictionary>([
  "decidedBy",
  "resolutionHeader",
  "atDate",
  "consequenceAt",
  "barPart",
  "fileBytes",
  "fileKilobytes",
  "fileMegabytes",
  "fileWords",
  "noShare",
]);
const said = (words: Dictionary, key: keyof Dictionary): string => {
  const entry = words[key];
  if (typeof entry === "string") return entry;
  const date = { day: 3, month: 4, year: 2027 };
  const fill: unknown[] = key === "date" ? [date, true] : [1, 2, 3, 4, 5, 6];
  if (
    [
      "today",
      "closesAt",
      "endOf",
      "left",
      "barPart",
      "deemedAfter",
      "consultClosedAt",
      "fileMegabytes",
    ].includes(key)
  )
    fill.splice(0, 2, "a1", "b2");
  if (key === "percent") fill.splice(0, 1, "16.7");
  return (entry as (...gaps: unknown[]) => string)(...fill);
};

const wrong = (test: (key: keyof Dictionary) => boolean) => keys.filter(test);

describe("dictionaries", () => {
  it("have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it("say something for every key", () => {
    expect(wrong((key) => !said(vi, key).trim() || !said(en, key).trim())).toEqual([]);
    expect(wrong((key) => /undefined|NaN/.test(said(vi, key) + said(en, key)))).toEqual([]);
  });

  it("leave nothing untranslated", () => {
    expect(wrong((key) => !same.has(key) && said(en, key) === said(vi, key))).toEqual([]);
  });

  it("do not shout", () => {
    expect(wrong((key) => /!/.test(said(vi, key) + said(en, key)))).toEqual([]);
  });
});
