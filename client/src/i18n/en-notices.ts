import type { NoticeWords } from "./notices";

export const enNotices: NoticeWords = {
  none: "No notices yet",
  unread: "Unread",
  kinds: {
    BALLOT_DRAFTED: "A ballot is asked for",
    BALLOT_ORDERED: "The Chair has ordered a ballot",
    BALLOT_OPENED: "A ballot is open",
    BALLOT_CLOSED: "A ballot has closed",
    BALLOT_EXTENDED: "More time to vote",
    BALLOT_CANCELLED: "A ballot was called off",
    BALLOT_SUPERSEDED: "The draft was replaced by a new round",
    BALLOT_REMINDER: "Reminder: a vote is due and was not given",
    VOTE_DRAFTED: "Your assistant has drafted a vote",
    PAPER_DIFFERS: "A paper form differs from the member's vote",
    BALLOT_DECIDED: "The Chair has decided after a ballot",
    CONSULTATION_OPENED: "An opinion is asked for",
    CONSULTATION_EXTENDED: "There is more time to answer a consultation",
    CONSULTATION_CLOSED: "A consultation has closed",
    CONSULTATION_CANCELLED: "A consultation was called off",
    CONSULTATION_SYNTHESISED: "A consultation is concluded",
    LATE_ANSWER: "An agency has answered late",
  },
};
