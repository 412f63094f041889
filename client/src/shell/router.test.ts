import { beforeAll, describe, expect, it, vi } from "vitest";

let router: typeof import("./router");
beforeAll(async () => {
  vi.stubGlobal("location", { pathname: "/", search: "" });
  router = await import("./router");
});

describe("addresses", () => {
  it("carry an opaque id there and back", () => {
    const id = "QmFsbG90OjE/+=";
    expect(router.ballotId(router.ballotPath(id))).toBe(id);
  });

  it("are not ballots when they are something else", () => {
    expect(router.ballotId("/follow")).toBeUndefined();
    expect(router.ballotId("/ballots/")).toBeUndefined();
    expect(router.ballotId("/ballots/a/b")).toBeUndefined();
  });

  it("name the part of the keeping that they show", () => {
    expect(router.managed("/manage")).toEqual({ part: "" });
    expect(router.managed("/manage/people/")).toEqual({ part: "people" });
    expect(router.managed(router.managePath("people", "QmF/+="))).toEqual({
      part: "people",
      id: "QmF/+=",
    });
    // With a dot the server would look for a file.
    expect(router.parameterPath("time.cutoff")).toBe("/manage/parameters/time-cutoff");
    expect(router.managed("/manager")).toBeUndefined();
    expect(router.managed("/manage/people/a/b")).toBeUndefined();
  });

  it("lead only to this site after signing in", () => {
    expect(router.safeTarget("/ballots/b?doc=1")).toBe("/ballots/b?doc=1");
    expect(router.safeTarget("//evil.example")).toBe("/");
    expect(router.safeTarget("/\\evil.example")).toBe("/");
    expect(router.safeTarget("https://evil.example")).toBe("/");
    expect(router.safeTarget(null)).toBe("/");
  });
});
