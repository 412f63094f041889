import type {
  BallotPartsFragment,
  DecisionKind,
  DocumentKind,
  OrderReason,
  Position,
} from "../../api/generated";
import { t } from "../../i18n";
import type { Option } from "../../parts/Choice";
import type { IconName } from "../../parts/Icon";

export type Ballot = BallotPartsFragment;

export const positionIcons: Record<Position, IconName> = {
  AGREE: "tick",
  AGREE_WITH_AMENDMENTS: "pen",
  DISAGREE: "cross",
};

export function positionWords(position: Position): string {
  if (position === "AGREE") return t().agree;
  return position === "DISAGREE" ? t().disagree : t().amend;
}

export function positionLong(position: Position): string {
  return position === "AGREE_WITH_AMENDMENTS" ? t().amendLong : positionWords(position);
}

export function positions(): Option<Position>[] {
  return [
    { value: "AGREE", label: t().agree, icon: "tick" },
    { value: "AGREE_WITH_AMENDMENTS", label: t().amend, hint: t().amendHint, icon: "pen" },
    { value: "DISAGREE", label: t().disagree, hint: t().disagreeHint, icon: "cross" },
  ];
}

export function documentWords(kind: DocumentKind): string {
  switch (kind) {
    case "DRAFT":
      return t().docDraft;
    case "SUBMISSION_LETTER":
      return t().docLetter;
    case "EXPLANATORY_REPORT":
      return t().docReport;
    case "RELATED":
      return t().docRelated;
  }
}

export function reasonWords(reason: OrderReason): string {
  return reason === "URGENT" ? t().reasonUrgent : t().reasonNoDebate;
}

export function decision(kind: DecisionKind): Option<DecisionKind> {
  switch (kind) {
    case "APPROVE":
      return { value: kind, label: t().approve, hint: t().approveHint, icon: "tick" };
    case "RETURN_FOR_AMENDMENTS":
      return {
        value: kind,
        label: t().returnForAmendments,
        hint: t().returnForAmendmentsHint,
        icon: "pen",
      };
    case "TO_SESSION":
      return { value: kind, label: t().toSession, hint: t().toSessionHint, icon: "users" };
    case "RETURN":
      return { value: kind, label: t().returnBack, hint: t().returnBackHint, icon: "back" };
    case "STOP":
      return { value: kind, label: t().stop, hint: t().stopHint, icon: "cross" };
  }
}
