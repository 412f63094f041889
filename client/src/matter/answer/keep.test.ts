import { beforeEach, describe, expect, it } from "vitest";
import { type Answer, keepDraft, keyOf, readDraft, settle } from "./keep";

const scope = { mandateId: "m1", matterId: "b1" };
const answer: Answer = { position: "DISAGREE", text: "Chưa rõ nguồn vốn.", late: false };

let kept: Storage;
let made = 0;
const make = () => `key-${++made}`;

beforeEach(() => {
  const items = new Map<string, string>();
  made = 0;
  kept = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as Storage;
});

describe("the key of an answer", () => {
  it("stays the same while the same answer is tried again", () => {
    const first = keyOf(kept, scope, answer, make);
    expect(keyOf(kept, scope, { ...answer }, make)).toBe(first);
  });

  it.each<Partial<Answer>>([{ position: "AGREE" }, { text: "Chưa rõ." }, { late: true }])(
    "is another one for another answer: %o",
    (change) => {
      const first = keyOf(kept, scope, answer, make);
      expect(keyOf(kept, scope, { ...answer, ...change }, make)).not.toBe(first);
    },
  );

  it("is another one for the same words after the receipt", () => {
    const first = keyOf(kept, scope, answer, make);
    settle(kept, scope, answer.position);
    expect(keyOf(kept, scope, answer, make)).not.toBe(first);
  });

  it("is another one under another mandate", () => {
    const first = keyOf(kept, scope, answer, make);
    expect(keyOf(kept, { ...scope, mandateId: "m2" }, answer, make)).not.toBe(first);
  });

  it("is a long random one by default", () => {
    expect(keyOf(kept, scope, answer).length).toBeGreaterThanOrEqual(32);
  });
});

describe("the draft", () => {
  it("is kept for its position and mandate only, until the receipt", () => {
    keepDraft(kept, scope, "DISAGREE", "Chưa rõ");
    expect(readDraft(kept, scope, "DISAGREE")).toBe("Chưa rõ");
    expect(readDraft(kept, scope, "AGREE_WITH_AMENDMENTS")).toBe("");
    expect(readDraft(kept, { ...scope, mandateId: "m2" }, "DISAGREE")).toBe("");
    settle(kept, scope, "DISAGREE");
    expect(readDraft(kept, scope, "DISAGREE")).toBe("");
  });
});
