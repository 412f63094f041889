import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first thing a newcomer runs is what the API answers", () => {
  const schema = buildSchema(read("../../api/schema.graphql"));
  expect(validate(schema, parse(read("./example.graphql")))).toEqual([]);
});
