import type {
  ConsultationResponseState,
  SilenceMeans,
  SummaryPartsFragment,
} from "../api/generated";
import { t } from "../i18n";
import type { Dictionary } from "../i18n/vi";
import type { AnswerPart, Share } from "../parts/Bar";

/** Where an agency's answer stands, in words; each state has words of its own. */
export function stateWords(state: ConsultationResponseState, words: Dictionary): string {
  switch (state) {
    case "PENDING":
      return words.responsePending;
    case "VIEWED":
      return words.responseViewed;
    case "DRAFTED":
      return words.responseDrafted;
    case "ANSWERED":
      return words.responseAnswered;
    case "NOT_CONCERNED":
      return words.notConcerned;
    case "DEEMED_AGREED":
      return words.deemedAgreed;
    case "LATE_ANSWERED":
      return words.responseLate;
    case "NO_ANSWER":
      return words.responseNone;
    case "UNREACHED":
      return words.responseUnreached;
  }
}

/** A late answer changes nothing: what counts is still what silence was (C16, C22). */
export function formalState(
  state: ConsultationResponseState,
  silence: SilenceMeans,
): ConsultationResponseState {
  if (state !== "LATE_ANSWERED") return state;
  if (silence === "NOTHING") return "UNREACHED";
  return silence === "AGREEMENT" ? "DEEMED_AGREED" : "NO_ANSWER";
}

/** All agencies asked, as parts of one bar. */
export function summaryShares(summary: SummaryPartsFragment): Share<AnswerPart>[] {
  return [
    { part: "agree", count: summary.agree },
    { part: "amend", count: summary.agreeWithAmendments },
    { part: "no", count: summary.disagree },
    { part: "deemed", count: summary.deemedAgreed },
    { part: "apart", count: summary.notConcerned },
    { part: "none", count: summary.pending + summary.unreached },
  ];
}

/** Agencies that have answered; silence that counts as agreement is no answer. */
export function answered(summary: SummaryPartsFragment): number {
  const { agree, agreeWithAmendments, disagree, notConcerned } = summary;
  return agree + agreeWithAmendments + disagree + notConcerned;
}

export function summaryLabel(summary: SummaryPartsFragment, final = false): string {
  const said = summaryShares(summary).map(({ part, count }) =>
    t().barPart(count, partWords(part, final)),
  );
  return t().summaryLabel(said.join("; "), summary.recipients);
}

export function partWords(part: AnswerPart, final = false): string {
  switch (part) {
    case "agree":
      return t().agree;
    case "amend":
      return t().amend;
    case "no":
      return t().disagree;
    case "deemed":
      return t().deemedAgreed;
    case "apart":
      return t().notConcerned;
    case "none":
      return final ? t().responseNone : t().notYet;
  }
}
