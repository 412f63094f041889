import type { ErrorCode, Position } from "../../api/generated";
import { t } from "../../i18n";
import type { Option } from "../../parts/Choice";
import type { IconName } from "../../parts/Icon";
import type { Stance } from "./keep";

/** The words in which ballots and consultations differ; the way to answer is the same. */
export interface AnswerWords {
  /** "Ballot", "Consultation": the label before the matter's title. */
  matter: string;
  about: (title: string) => string;
  toMatter: string;
  /** The refusal that means: too late, but it can be kept as a late answer. */
  closedCode: ErrorCode;
  tray: { label: string; title: string; hint: string };
  lateTray: { label: string; title: string; hint: string };
  page: (position: Stance) => {
    title: string;
    label: string;
    hint: string;
    missing: string;
  };
  confirm: { title: string; send: string; consequence: () => string | undefined };
  lateConfirm: { title: string; send: string; consequence: () => string | undefined };
  unknownTitle: string;
  notCounted: string;
  notSent: string;
  writeLate: string;
  sending: string;
  received: string;
  receivedLate: string;
  /** When the standing answer came. */
  givenAt: (when: string) => string;
  change: string;
  keep: string;
  mine: string;
  next: string[];
  nextLate: string;
}

/** What members and agencies both may say. */
export type Common = "AGREE" | "AGREE_WITH_AMENDMENTS" | "DISAGREE";

export const positionIcons: Record<Stance, IconName> = {
  AGREE: "tick",
  AGREE_WITH_AMENDMENTS: "pen",
  DISAGREE: "cross",
  NOT_CONCERNED: "dash",
  ABSTAIN: "dash",
};

export function positionWords(position: Stance): string {
  switch (position) {
    case "AGREE":
      return t().agree;
    case "AGREE_WITH_AMENDMENTS":
      return t().amend;
    case "DISAGREE":
      return t().disagree;
    case "NOT_CONCERNED":
      return t().notConcerned;
    case "ABSTAIN":
      return t().abstain;
  }
}

export function positionLong(position: Stance): string {
  return position === "AGREE_WITH_AMENDMENTS" ? t().amendLong : positionWords(position);
}

/** The three positions of the same weight. */
export function positions(): Option<Common>[] {
  return [
    { value: "AGREE", label: t().agree, icon: "tick" },
    { value: "AGREE_WITH_AMENDMENTS", label: t().amend, hint: t().amendHint, icon: "pen" },
    { value: "DISAGREE", label: t().disagree, hint: t().disagreeHint, icon: "cross" },
  ];
}

/** What a member may say in this ballot, for a form. */
export function offered(all: readonly Position[]): Option<Position>[] {
  return all.includes("ABSTAIN")
    ? [...positions(), { value: "ABSTAIN", label: t().abstain, icon: positionIcons.ABSTAIN }]
    : positions();
}
