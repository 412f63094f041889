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
    LATE_ANSWER: "An agency has answered late",
  },
};
