import { beforeEach, describe, expect, it } from "vitest";
import { forgetLink, linkToken, takeLink } from "./welcome";

describe("one-time link", () => {
  const shown: string[] = [];
  const replace = (to: string) => shown.push(to);
  beforeEach(() => {
    shown.length = 0;
    forgetLink();
  });

  it("is taken out of the address at once", () => {
    takeLink({ pathname: "/welcome", hash: "#s3cret_-x" }, replace);
    expect(linkToken()).toBe("s3cret_-x");
    expect(shown).toEqual(["/welcome"]);
  });

  it("is found behind a slash too, and leaves a clean address", () => {
    takeLink({ pathname: "/welcome/", hash: "#s3cret" }, replace);
    expect(linkToken()).toBe("s3cret");
    expect(shown).toEqual(["/welcome"]);
  });

  it("is not lost when the page is opened again without it", () => {
    takeLink({ pathname: "/welcome", hash: "#s3cret" }, replace);
    takeLink({ pathname: "/welcome", hash: "" }, replace);
    expect(linkToken()).toBe("s3cret");
  });

  it("gives way to a newer one", () => {
    takeLink({ pathname: "/welcome", hash: "#old" }, replace);
    takeLink({ pathname: "/welcome", hash: "#new" }, replace);
    expect(linkToken()).toBe("new");
  });

  it("is none on another page", () => {
    takeLink({ pathname: "/ballots/b", hash: "#s3cret" }, replace);
    expect(linkToken()).toBe("");
    expect(shown).toEqual([]);
  });

  it("is empty when nothing stands behind the mark", () => {
    takeLink({ pathname: "/welcome", hash: "#" }, replace);
    expect(linkToken()).toBe("");
  });
});
