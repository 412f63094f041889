import { describe, expect, it } from "vitest";
import { enKeeping } from "./en-keeping";
import type { Keeping } from "./keeping";
import { viKeeping } from "./vi-keeping";

const keys = Object.keys(viKeeping) as (keyof Keeping)[];
const said = (words: Keeping, key: keyof Keeping): string => {
  const entry = words[key];
  return typeof entry === "string" ? entry : (entry as (...gaps: unknown[]) => string)("1", "2");
};

describe("the words of the keeping", () => {
  it("are the same keys in both languages, each saying something of its own", () => {
    expect(Object.keys(enKeeping).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => !said(viKeeping, key).trim())).toEqual([]);
    expect(keys.filter((key) => said(viKeeping, key) === said(enKeeping, key))).toEqual([]);
  });

  it("do not shout, and discard nothing by the word for voting", () => {
    expect(keys.filter((key) => /!/.test(said(viKeeping, key) + said(enKeeping, key)))).toEqual([]);
    expect(keys.filter((key) => /\b(b|B)ỏ(?! phiếu)/.test(said(viKeeping, key)))).toEqual([]);
  });
});
