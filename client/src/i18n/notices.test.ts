import { readFileSync } from "node:fs";
import { buildSchema, GraphQLEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import { enNotices } from "./en-notices";
import type { NoticeWords } from "./notices";
import { viNotices } from "./vi-notices";

const schema = readFileSync(new URL("../../../api/schema.graphql", import.meta.url), "utf8");
const named = buildSchema(schema).getType("NoticeKind");
const kinds = named instanceof GraphQLEnumType ? named.getValues().map(({ name }) => name) : [];
const all = (words: NoticeWords) => [words.none, words.unread, ...Object.values(words.kinds)];

describe("the words of the notices", () => {
  it.each([
    ["Vietnamese", viNotices],
    ["English", enNotices],
  ])("say in %s what happened, each kind in its own words", (_language, words) => {
    expect(kinds).not.toEqual([]);
    expect(Object.keys(words.kinds).sort()).toEqual([...kinds].sort());
    expect(all(words).filter((said) => !said.trim() || said.includes("!"))).toEqual([]);
    expect(new Set(all(words)).size).toBe(kinds.length + 2);
  });

  it("leave nothing untranslated", () => {
    expect(all(enNotices).filter((said) => all(viNotices).includes(said))).toEqual([]);
  });
});
