import { describe, expect, it } from "vitest";
import type { DelegationWords } from "./delegation";
import { enDelegation } from "./en-delegation";
import { viDelegation } from "./vi-delegation";

function said(words: DelegationWords): string[] {
  return Object.values(words).flatMap((entry) => {
    if (typeof entry === "string") return [entry];
    if (typeof entry === "function") return [(entry as (...gaps: unknown[]) => string)("1", "2")];
    return Object.values(entry as Record<string, string>);
  });
}

describe("the words of delegation", () => {
  it("say the same things in both languages, each in its own words", () => {
    const [vi, en] = [said(viDelegation), said(enDelegation)];
    expect(en.length).toBe(vi.length);
    expect(vi.filter((words, at) => !words.trim() || words === en[at])).toEqual([]);
    expect([...vi, ...en].filter((words) => words.includes("!"))).toEqual([]);
  });
});
