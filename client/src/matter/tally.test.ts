import { describe, expect, it } from "vitest";
import type { TallyPartsFragment } from "../api/generated";
import { tallyLabel, tallyShares } from "./tally";

const tally: TallyPartsFragment = {
  base: 25,
  agree: 12,
  agreeWithAmendments: 1,
  disagree: 3,
  abstain: 0,
  silent: 9,
  late: 0,
  needed: 13,
  passed: true,
  final: true,
  openAmendments: 1,
  certainty: "PASSES",
};

describe("a ballot's bar", () => {
  it("tells of abstaining only where somebody did", () => {
    expect(tallyShares(tally).map((share) => share.part)).toEqual(["agree", "amend", "no", "none"]);
    expect(tallyLabel(tally)).not.toContain("không biểu quyết");
    const abstained = { ...tally, abstain: 2, silent: 7 };
    expect(tallyShares(abstained)).toContainEqual({ part: "apart", count: 2 });
    expect(tallyLabel(abstained)).toContain("2 không biểu quyết");
  });

  it("has a part for every member", () => {
    for (const one of [tally, { ...tally, abstain: 9, silent: 0 }]) {
      const members = tallyShares(one).reduce((sum, share) => sum + share.count, 0);
      expect(members).toBe(one.base);
    }
  });
});
