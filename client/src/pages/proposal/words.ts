import type {
  IssuePartsFragment,
  IssuePosition,
  ProposalOutcome,
  ProposalPartsFragment,
} from "../../api/generated";
import { p } from "../../i18n/proposals";
import type { IconName } from "../../parts/Icon";

export type Proposal = ProposalPartsFragment;
export type Issue = IssuePartsFragment;

export const POSITIONS: IssuePosition[] = ["AGREE", "AGREE_WITH_CONDITIONS", "DISAGREE"];

export const positionIcons: Record<IssuePosition, IconName> = {
  AGREE: "tick",
  AGREE_WITH_CONDITIONS: "pen",
  DISAGREE: "cross",
};

export function positionWords(position: IssuePosition): string {
  if (position === "AGREE") return p().agree;
  return position === "DISAGREE" ? p().disagree : p().agreeWithConditions;
}

export function textLabel(position: IssuePosition | undefined): string {
  if (position === "DISAGREE") return p().disagreeText;
  return position === "AGREE_WITH_CONDITIONS" ? p().conditionsText : p().agreeText;
}

export function outcomeWords(outcome: ProposalOutcome): string {
  if (outcome === "AGREED") return p().concludedAgreed;
  return outcome === "DISAGREED" ? p().concludedDisagreed : p().concludedBeyond;
}

/** Anything but plain agreement: these stand in the table of differing opinions (C12). */
export const differs = (issue: Issue) => issue.answer !== null && issue.answer.position !== "AGREE";
