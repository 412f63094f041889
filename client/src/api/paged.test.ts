import { describe, expect, it, vi } from "vitest";

vi.mock("./session", () => ({ epoch: () => 0, request: vi.fn(), seen: new Map() }));
const { keepPages } = await import("./paged");

const page = (ids: string[], totalCount: number, cursor: string) => ({
  nodes: ids.map((id) => ({ id })),
  totalCount,
  pageInfo: { hasNextPage: true, endCursor: cursor },
});

describe("a list asked for again", () => {
  it("keeps the pages that were loaded while its first page is the same", () => {
    const had = page(["a", "b", "c"], 5, "c");
    const kept = keepPages(page(["a", "b"], 5, "b"), had);
    expect(kept.nodes.map((node) => node.id)).toEqual(["a", "b", "c"]);
    expect(kept.pageInfo.endCursor).toBe("c");
  });

  it.each([
    ["has grown", page(["a", "b"], 6, "b")],
    ["begins otherwise", page(["x", "a"], 5, "a")],
  ])("starts anew when it %s", (_name, next) => {
    expect(keepPages(next, page(["a", "b", "c"], 5, "c"))).toBe(next);
  });

  it("is what came when nothing was there", () => {
    const next = page(["a"], 1, "a");
    expect(keepPages(next, undefined)).toBe(next);
  });
});
