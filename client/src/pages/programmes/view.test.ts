import { beforeAll, describe, expect, it, vi } from "vitest";

let view: typeof import("./view");
beforeAll(async () => {
  vi.stubGlobal("location", { pathname: "/", search: "" });
  view = await import("./view");
});

describe("a day in an address", () => {
  it.each([
    ["2014-12-30", true],
    ["2016-02-29", true],
    ["2014-02-29", false],
    ["2014-13-01", false],
    ["30/12/2014", false],
    ["", false],
    [null, false],
  ])("%s: %s", (text, good) => {
    expect(view.isDay(text)).toBe(good);
  });
});

describe("a choice in an address", () => {
  it("changes one and leaves the others", () => {
    const search = new URLSearchParams("as-of=2014-12-30&class=ON_TIME");
    expect(view.withChoice("/programmes/p", search, "class", "LATE_COMPLETED")).toBe(
      "/programmes/p?as-of=2014-12-30&class=LATE_COMPLETED",
    );
    expect(view.withChoice("/programmes/p", search, "class", null)).toBe(
      "/programmes/p?as-of=2014-12-30",
    );
  });

  it("leaves no empty question behind", () => {
    expect(view.withChoice("/programmes/p", new URLSearchParams("unit=u"), "unit", null)).toBe(
      "/programmes/p",
    );
  });
});
