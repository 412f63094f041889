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
    DELEGATION_GIVEN: "A delegation was given",
    DELEGATION_REVOKED: "A delegation was revoked",
    WORK_ASSIGNED: "Work was assigned to you",
    REPRESENTATIVE_NAMED: "You act for the agency in a task",
    TASK_LEFT_TO_HEAD: "The Chair leaves a task to you",
    LATE_ANSWER: "An agency has answered late",
  },
};
