import { describe, expect, it } from "vitest";
import { dropForm, emptyForm, keepForm, readForm } from "./form";

function drawer() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const list = { task: "", item: "", consultation: "" };

describe("the form of a first ballot", () => {
  it("takes its dossier from the consultation that it is asked for on", () => {
    expect(emptyForm("", () => "k").from).toBe("NEW");
    expect(emptyForm("c1", () => "k")).toMatchObject({ ground: "c1", from: "CONSULTATION" });
  });

  it("is kept under its mandate and what it comes from, with its key", () => {
    const kept = drawer();
    const form = { ...emptyForm("", () => "k"), title: "a", related: ["u"], day: "2026-12-01" };
    keepForm(kept, "one", list, form);
    expect(readForm(kept, "one", list)).toEqual(form);
    expect(readForm(kept, "two", list, () => "other").key).toBe("other");
    const item = { ...list, item: "i1" };
    expect(readForm(kept, "one", item, () => "item")).toEqual(emptyForm("", () => "item"));
    dropForm(kept, "one", list);
    expect(readForm(kept, "one", list, () => "new").title).toBe("");
  });

  it("stands with what an earlier client kept of it", () => {
    const kept = drawer();
    kept.setItem("new-ballot|one|||c1", JSON.stringify({ key: "k", title: "a" }));
    const of = { ...list, consultation: "c1" };
    expect(readForm(kept, "one", of)).toEqual({ ...emptyForm("c1", () => "k"), title: "a" });
  });
});
