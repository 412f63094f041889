import { beforeEach, describe, expect, it } from "vitest";
import { afterRefusal, dropForm, emptyForm, type Form, keepForm, missing, readForm } from "./form";

let kept: Storage;
let made = 0;
const make = () => `key-${++made}`;

const filled = (): Form => ({
  ...emptyForm(make),
  title: "Đề án chuyển đổi số",
  documents: [{ kind: "DRAFT", title: "Dự thảo", text: "Điều 1." }],
  recipients: ["u1"],
  secret: "NO",
});

beforeEach(() => {
  const items = new Map<string, string>();
  made = 0;
  kept = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as Storage;
});

describe("the form of a new consultation", () => {
  it("has one key from the first look on, whatever is typed, until it is done", () => {
    const { key } = readForm(kept, "m1", make);
    keepForm(kept, "m1", { ...filled(), key });
    expect(readForm(kept, "m1", make).key).toBe(key);
    dropForm(kept, "m1");
    expect(readForm(kept, "m1", make).key).not.toBe(key);
  });

  it("keeps all that was typed, for its mandate only", () => {
    keepForm(kept, "m1", filled());
    expect(readForm(kept, "m1", make)).toMatchObject({ title: "Đề án chuyển đổi số" });
    expect(readForm(kept, "m2", make).title).toBe("");
  });

  it.each(["TOO_LONG", "NO_RECIPIENTS", "DEADLINE_TOO_SHORT", "UNKNOWN"] as const)(
    "survives the refusal %s with its key",
    (code) => {
      const form = filled();
      expect(afterRefusal(form, code, make)).toEqual(form);
    },
  );

  it("takes another key, and loses nothing, when the key stands for another draft", () => {
    const form = filled();
    const next = afterRefusal(form, "KEY_REUSED", make);
    expect(next.key).not.toBe(form.key);
    expect({ ...next, key: form.key }).toEqual(form);
  });
});

describe("what is missing", () => {
  it("is nothing in a full form, and everything needed in an empty one", () => {
    expect(missing(filled())).toEqual([]);
    expect(missing(emptyForm(make))).toEqual([
      "title",
      "documents",
      "recipientUnitIds",
      "secretContent",
    ]);
  });

  it.each<[string, Partial<Form>, string]>([
    ["blank title", { title: "  " }, "title"],
    [
      "document without text",
      { documents: [{ kind: "DRAFT", title: "Dự thảo", text: " " }] },
      "documents",
    ],
    [
      "no draft",
      { documents: [{ kind: "RELATED", title: "Tài liệu", text: "Điều 1." }] },
      "documents",
    ],
    ["nobody to ask", { recipients: [] }, "recipientUnitIds"],
    ["a secret", { secret: "YES" }, "secretContent"],
  ])("names %s", (_name, change, field) => {
    expect(missing({ ...filled(), ...change })).toEqual([field]);
  });
});
