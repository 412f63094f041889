import type { BallotPartsFragment, DecisionKind, OrderReason } from "../../api/generated";
import { t } from "../../i18n";
import type { Option } from "../../parts/Choice";

export type Ballot = BallotPartsFragment;

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
