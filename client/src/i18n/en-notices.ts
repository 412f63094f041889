import type { NoticeWords } from "./notices";

export const enNotices: NoticeWords = {
  none: "No notices yet",
  unread: "Unread",
  kinds: {
    BALLOT_DRAFTED: "A ballot is asked for",
    BALLOT_ORDERED: "The Chair has ordered a ballot",
    BALLOT_OPENED: "A ballot is open",
    BALLOT_CLOSED: "A ballot has closed",
    BALLOT_DECIDED: "The Chair has decided after a ballot",
    CONSULTATION_OPENED: "An opinion is asked for",
    CONSULTATION_EXTENDED: "There is more time to answer a consultation",
    CONSULTATION_CLOSED: "A consultation has closed",
    CONSULTATION_CANCELLED: "A consultation was called off",
    CONSULTATION_SYNTHESISED: "A consultation is concluded",
    ANSWER_REMINDER: "The deadline is near; past it, no answer counts as agreement",
    ANSWER_URGED: "Urged to answer; past the deadline, no answer counts as agreement",
    CONSULTATION_REISSUED: "A new draft is asked about",
    DATA_ASKED: "Data or documents are asked for",
    DATA_ANSWERED: "Data or documents asked for are there",
    DIFFERENCES_REFERRED: "Differences wait for a decision",
    DIFFERENCES_RULED: "The leaders have decided between differing opinions",
    LATE_ANSWER: "An agency has answered late",
  },
};
