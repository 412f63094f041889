import { describe, expect, it } from "vitest";
import { inOrder } from "./order";

describe("offices that are confirmed as one list", () => {
  it("stand with those first who could undo the rest, else as they came", () => {
    const of = (office: "CHAIR" | "AGENCY_HEAD" | "ADMINISTRATOR", id: string) => ({ office, id });
    const list = [of("AGENCY_HEAD", "a"), of("ADMINISTRATOR", "b"), of("AGENCY_HEAD", "c")];
    expect(inOrder([...list, of("CHAIR", "d")]).map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
  });
});
