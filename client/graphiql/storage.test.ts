import { expect, test } from "vitest";
import { withoutHeaders } from "./storage";

test("no token is remembered", () => {
  const history = { queries: [{ query: "{ viewer { name } }", headers: '{"authorization":"x"}' }] };
  const kept = JSON.parse(withoutHeaders(JSON.stringify(history)));
  expect(kept).toEqual({ queries: [{ query: "{ viewer { name } }" }] });
});

test("what holds no header is remembered as it is", () => {
  for (const text of ["{ viewer { name } }", '# "headers" in a query', "true", ""]) {
    expect(withoutHeaders(text)).toBe(text);
  }
});
