import type { TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import type { Share } from "../parts/Bar";

/** A ballot's votes as parts of its bar. */
export function tallyShares(tally: TallyPartsFragment): Share[] {
  return [
    { part: "agree", count: tally.agree },
    { part: "amend", count: tally.agreeWithAmendments },
    { part: "no", count: tally.disagree },
    // Only where the province offers it (B2): elsewhere nobody reads of it.
    ...(tally.abstain > 0 ? [{ part: "apart", count: tally.abstain } as const] : []),
    { part: "none", count: tally.silent },
  ];
}

export function tallyLabel(tally: TallyPartsFragment): string {
  const { agree, agreeWithAmendments, disagree, abstain, silent, base } = tally;
  return t().barLabel(agree, agreeWithAmendments, disagree, abstain, silent, base);
}
