import type { TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import type { Share } from "../parts/Bar";

/** A ballot's votes as parts of its bar. */
export function tallyShares(tally: TallyPartsFragment): Share[] {
  return [
    { part: "agree", count: tally.agree },
    { part: "amend", count: tally.agreeWithAmendments },
    { part: "no", count: tally.disagree },
    { part: "none", count: tally.silent },
  ];
}

export function tallyLabel(tally: TallyPartsFragment): string {
  const { agree, agreeWithAmendments, disagree, silent, base } = tally;
  return t().barLabel(agree, agreeWithAmendments, disagree, silent, base);
}
