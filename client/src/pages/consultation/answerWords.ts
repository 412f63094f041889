import { t } from "../../i18n";
import type { Stance } from "../../matter/answer/keep";
import type { AnswerWords } from "../../matter/answer/words";
import { now } from "../../time/clock";
import { closing } from "../../time/words";
import { type Consultation, role } from "./words";

function page(position: Stance) {
  switch (position) {
    case "NOT_CONCERNED":
      return {
        title: t().apartPage,
        label: t().apartPage,
        hint: t().apartTextHint,
        missing: t().apartMissing,
      };
    case "AGREE_WITH_AMENDMENTS":
      return {
        title: t().amendPage,
        label: t().amendText,
        hint: t().amendTextHint,
        missing: t().answerAmendMissing,
      };
    default:
      return {
        title: t().disagreePage,
        label: t().disagreePage,
        hint: t().disagreeTextHint,
        missing: t().answerDisagreeMissing,
      };
  }
}

/** What an agency is told on the way to its answer; who only prepares it is told so. */
export function answerWords(consultation: Consultation): AnswerWords {
  const drafts = role(consultation) === "drafts";
  const { deadline } = consultation;
  const closes = deadline ? [t().answerNextCloses(closing(deadline.closesAt, now(), t()))] : [];
  return {
    matter: t().consultMatter,
    about: t().forConsultation,
    toMatter: t().toConsultation,
    closedCode: "CONSULTATION_CLOSED",
    tray: drafts
      ? { label: t().draftTray, title: t().draftTray, hint: t().onlyHeadSends }
      : { label: t().answerTray, title: t().agencyPosition, hint: t().answerUntil },
    lateTray: { label: t().sendLateAnswer, title: t().sendLateAnswer, hint: t().notCountedShort },
    page,
    confirm: drafts
      ? { title: t().saveDraftAsk, send: t().saveDraft, consequence: () => t().saveDraftText }
      : { title: t().answerAsk, send: t().sendAnswer, consequence: () => undefined },
    lateConfirm: {
      title: t().lateAnswerAsk,
      send: t().sendLateAnswer,
      consequence: () => t().lateAnswerText,
    },
    unknownTitle: t().answerUnknown,
    notCounted: t().answerNotCounted,
    notSent: drafts ? t().draftNotSaved : t().answerNotSent,
    writeLate: t().writeLateAnswer,
    sending: t().wait,
    received: t().answerReceived,
    receivedLate: t().lateAnswerReceived,
    givenAt: drafts ? t().draftSavedAt : t().castAt,
    change: drafts ? t().changeDraft : t().changeAnswer,
    keep: drafts ? t().keepDraft : t().keepAnswer,
    mine: drafts ? t().draftTitle : t().agencyPosition,
    next: [...closes, t().answerNextOwner(consultation.ownerUnit.name)],
    nextLate: t().nextLateAnswer,
  };
}
