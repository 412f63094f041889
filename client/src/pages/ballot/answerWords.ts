import { t } from "../../i18n";
import type { Stance } from "../../matter/answer/keep";
import type { AnswerWords } from "../../matter/answer/words";
import { now } from "../../time/clock";
import { closing } from "../../time/words";
import type { Ballot } from "./words";

function page(position: Stance) {
  return position === "AGREE_WITH_AMENDMENTS"
    ? {
        title: t().amendPage,
        label: t().amendText,
        hint: t().amendTextHint,
        missing: t().amendMissing,
      }
    : {
        title: t().disagreePage,
        label: t().disagreePage,
        hint: t().disagreeTextHint,
        missing: t().disagreeMissing,
      };
}

/** What a member is told on the way to a vote. */
export function ballotWords(ballot: Ballot): AnswerWords {
  const { deadline } = ballot;
  const closes = deadline ? [t().nextCloses(closing(deadline.closesAt, now(), t()))] : [];
  return {
    matter: t().matter,
    about: t().forBallot,
    toMatter: t().toBallot,
    closedCode: "BALLOT_CLOSED",
    tray: { label: t().castLabel, title: t().myPosition, hint: t().untilClosed },
    lateTray: { label: t().sendLate, title: t().sendLate, hint: t().lateMark },
    page,
    confirm: { title: t().sendThis, send: t().sendVote, consequence: () => undefined },
    lateConfirm: {
      title: t().sendLateThis,
      send: t().sendLate,
      consequence: () => t().lateConsequence,
    },
    unknownTitle: t().unknownTitle,
    notCounted: t().notCounted,
    notSent: t().notSent,
    writeLate: t().writeLate,
    sending: t().sending,
    received: t().received,
    receivedLate: t().receivedLate,
    givenAt: t().castAt,
    change: t().changeVote,
    keep: t().keepVote,
    mine: t().myPosition,
    next: [...closes, t().nextReport, t().nextAnnounce],
    nextLate: t().nextLate,
  };
}
