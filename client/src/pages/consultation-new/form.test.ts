import { beforeEach, describe, expect, it } from "vitest";
import {
  afterRefusal,
  dropForm,
  emptyForm,
  type Form,
  keepForm,
  missing,
  type Paper,
  readForm,
} from "./form";

let kept: Storage;
let made = 0;
const make = () => `key-${++made}`;

const pdf = {
  id: "f1",
  name: "du-thao.pdf",
  mediaType: "application/pdf",
  size: 86016,
  removedAt: null,
};
const paper = (change: Partial<Paper>): Paper => ({
  id: "p1",
  kind: "DRAFT",
  title: "Dự thảo",
  text: "Điều 1.",
  files: [],
  ...change,
});

const filled = (): Form => ({
  ...emptyForm(make),
  title: "Đề án chuyển đổi số",
  documents: [paper({})],
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
    ["document without text and without file", { documents: [paper({ text: " " })] }, "documents"],
    ["no draft", { documents: [paper({ kind: "RELATED" })] }, "documents"],
    ["nobody to ask", { recipients: [] }, "recipientUnitIds"],
    ["a secret", { secret: "YES" }, "secretContent"],
  ])("names %s", (_name, change, field) => {
    expect(missing({ ...filled(), ...change })).toEqual([field]);
  });

  it("is no text where there is a file, but still a title", () => {
    expect(missing({ ...filled(), documents: [paper({ text: "", files: [pdf] })] })).toEqual([]);
    expect(
      missing({ ...filled(), documents: [paper({ title: " ", text: "", files: [pdf] })] }),
    ).toEqual(["documents"]);
  });
});

describe("a form kept by the release before", () => {
  it("is opened with no files, and with a name for each document", () => {
    const { documents, ...rest } = filled();
    const old = documents.map(({ kind, title, text }) => ({ kind, title, text }));
    kept.setItem("new-consultation|m1", JSON.stringify({ ...rest, documents: old }));
    const [first] = readForm(kept, "m1", make).documents;
    expect(first).toMatchObject({ title: "Dự thảo", text: "Điều 1.", files: [] });
    expect(first?.id).toBeTruthy();
  });
});
