import { describe, expect, it } from "vitest";
import { dropForm, emptyForm, keepForm, missing, readForm } from "./form";

function drawer() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("the form of a proposal", () => {
  it("names what is missing", () => {
    expect(missing(emptyForm(() => "k"))).toEqual([
      "title",
      "issues",
      "focalUnitId",
      "secretContent",
    ]);
    const whole = { title: "a", issues: ["b"], focal: "c", letter: "", secret: "NO", key: "k" };
    expect(missing({ ...whole, secret: "NO" })).toEqual([]);
    expect(missing({ ...whole, secret: "YES" })).toEqual(["secretContent"]);
    expect(missing({ ...whole, secret: "NO", issues: ["b", " "] })).toEqual(["issues"]);
  });

  it("is kept under its mandate, with its key", () => {
    const kept = drawer();
    const form = { ...emptyForm(() => "k"), title: "a" };
    keepForm(kept, "one", form);
    expect(readForm(kept, "one")).toEqual(form);
    expect(readForm(kept, "two", () => "other").key).toBe("other");
    dropForm(kept, "one");
    expect(readForm(kept, "one", () => "new").title).toBe("");
  });
});
