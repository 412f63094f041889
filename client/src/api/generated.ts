/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The taking by the focal agency. */
export type AcceptProposalInput = {
  /** The version that is taken. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
};

/** How it stands with a person's account. */
export type AccountStatus =
  /** The person can sign in. */
  | 'ACTIVE'
  /** Closed. */
  | 'DISABLED'
  /** No password was set yet. */
  | 'INVITED';

/** The acknowledgement of a report. */
export type AcknowledgeConclusionInput = {
  /** Global id of the consultation. */
  consultationId: string;
};

export type AcknowledgePaperVoteInput = {
  ballotId: string;
};

/** The mandate to act in. */
export type ActAsInput = {
  /** Global id of one of the own mandates. */
  mandateId: string;
};

/** A new mandate. */
export type AddMandateInput = {
  /**
   * Of an assistant: global id of the member's mandate that is assisted (B14); else none;
   * absent, there is none.
   */
  assistsId?: string | null | undefined;
  /** Last day in office; absent means open. */
  endsOn?: string | null | undefined;
  /** The office that it gives. Chair, Vice Chair and member are seats of the committee. */
  office: Office;
  /** Global id of the person. */
  personId: string;
  /** First day in office. */
  startsOn: string;
  /** As it stands on the door: "Giám đốc Sở Tài chính". */
  title: string;
  /**
   * Global id of the unit that it belongs to; absent for seats of the committee and
   * administrators.
   */
  unitId?: string | null | undefined;
};

/** A new person. */
export type AddPersonInput = {
  /** The account's name: 3 to 64 small letters, digits, dots, hyphens and underscores. */
  login: string;
  /** The person's name. */
  name: string;
};

/** A new unit. */
export type AddUnitInput = {
  /** The kind of unit, which decides on the offices that it can have. */
  kind: UnitKind;
  /** Its full official name, which no other unit has at the same time. */
  name: string;
  /** A name short enough for a card; absent when the full one is. */
  shortName?: string | null | undefined;
  /** The first day on which it exists. */
  startsOn: string;
};

export type AddedAgencyInput = {
  reason: string;
  unitId: string;
};

export type AnnounceBallotInput = {
  ballotId: string;
  expectedVersion: number;
  sessionDay: string;
  sessionNumber: string;
};

/** What an agency answers, signed by its head (C19). */
export type AnswerConsultationInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The same key is the same answer, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The date on the signed letter; absent when there is none. */
  letterDate?: string | null | undefined;
  /** Global id of that letter, brought in as a file; absent when there is none. */
  letterFileId?: string | null | undefined;
  /** The number of the signed letter that the answer carries; absent when there is none. */
  letterNumber?: string | null | undefined;
  /**
   * What is said to single points, at most 500; all others take the position, and under
   * AGREE_WITH_AMENDMENTS they are agreed to (C6); absent, all take it.
   */
  points?: Array<PointAnswerInput> | null | undefined;
  /** The position (C6). */
  position: AnswerPosition;
  /**
   * The secret question (X1): needed with a text or a letter, absent without. Yes
   * refuses and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /**
   * The amendments, the points not agreed, or the reason: needed for all but AGREE, unless the points
   * say it; absent, nothing is added.
   */
  text?: string | null | undefined;
};

/** The answer to a request for data. */
export type AnswerDataRequestInput = {
  /** Global id of the request. */
  dataRequestId: string;
  /** Global ids of files, brought in before, at most 10; absent when there are none. */
  fileIds?: Array<string> | null | undefined;
  /**
   * The secret question (X1): needed with a text or a file, absent without. Yes
   * refuses and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /** The answer; it may be absent where there are files. */
  text?: string | null | undefined;
};

/** A written answer on an issue. */
export type AnswerIssueInput = {
  /** The version of the own agency's answer that this one replaces; 0 where there is none. */
  expectedVersion: number;
  /** The same key is the same answer, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** Global id of the issue. */
  issueId: string;
  /** The date on that letter; absent where there is none. */
  letterDate?: string | null | undefined;
  /** The number of the signed letter that it carries; absent where there is none. */
  letterNumber?: string | null | undefined;
  /** What the agency holds of the issue. */
  position: IssuePosition;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** The answer in writing: the agreement, the conditions, or the reason (C12). */
  text: string;
};

/** The answer on which the agencies agree. */
export type AnswerLocalityInput = {
  /** The version that is answered. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** The answer. */
  text: string;
};

/** What an agency answers (C6). */
export type AnswerPosition =
  /** Đồng ý. */
  | 'AGREE'
  /** Đồng ý, đề nghị bổ sung, sửa đổi; needs a text. */
  | 'AGREE_WITH_AMENDMENTS'
  /** Không đồng ý; needs a text. */
  | 'DISAGREE'
  /** Không liên quan; needs the reason, and counts as answered. */
  | 'NOT_CONCERNED';

/** What the head says to the last report. */
export type AnswerReportInput = {
  /** Global id of the consultation that is prepared. */
  consultationId: string;
  /** The opinion, at most 20000 characters. */
  opinion: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** A preset, and from when it holds. */
export type ApplyParameterPresetInput = {
  /** The first day on which its values hold: today or later. */
  effectiveFrom: string;
  /** The document by which the province adopts it. */
  legalBasis: string;
  /** Which one. */
  preset: ParameterPresetName;
};

/** A request for data. */
export type AskForDataInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The same key is the same request, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** What is asked for. */
  question: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** Global id of the agency to ask; absent, an agency that is consulted asks the lead. */
  toUnitId?: string | null | undefined;
};

/** How an opinion on a draft from outside was asked for (C10). */
export type AskedHow =
  /** In writing, be it a note on the letter. */
  | 'IN_WRITING'
  /** By word of mouth. */
  | 'ORALLY';

/** Work to assign. */
export type AssignWorkInput = {
  /** Global id of the mandate whose work it is; for a substitution; absent, there is none. */
  absentMandateId?: string | null | undefined;
  /** Global id of the mandate that shall have the work. */
  deputyMandateId: string;
  /** The day of the document that gives it. */
  documentDate: string;
  /** The number of the document, of 1 to 100 characters. */
  documentNumber: string;
  /** Last day; a substitution needs one; absent, there is none. */
  endsOn?: string | null | undefined;
  /** The field, in words; for a field and a portfolio; absent, there is none. */
  field?: string | null | undefined;
  /** What is assigned. */
  kind: AssignmentKind;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** First day, today at the earliest. What was assigned before ends on the day before. */
  startsOn: string;
  /** Global ids of the units that a Vice Chair follows; for a portfolio; absent, there is none. */
  unitIds?: Array<string> | null | undefined;
};

/** What of the work is assigned. It gives no power: powers are lent by a delegation. */
export type AssignmentKind =
  /** The field that a deputy follows, directs and handles (D2). */
  | 'FIELD'
  /** The field and the units that a Vice Chair follows (D4). */
  | 'PORTFOLIO'
  /** Phó Chủ tịch Thường trực: one at a time (D4). */
  | 'STANDING_VICE_CHAIR'
  /** Who does an absent Vice Chair's work: another Vice Chair, or the Chair (D4). */
  | 'SUBSTITUTION';

/** Where the head stands to what was said for the agency (C4). */
export type AttendanceConfirmation =
  /** The head has been told of the conclusion, and what was said stands. */
  | 'CONFIRMED'
  /** The head has signed another answer instead. */
  | 'CORRECTED'
  /** The head said it. */
  | 'NOT_NEEDED'
  /** Somebody said it for the head, who has not confirmed it: the minutes bind all the same. */
  | 'WAITING';

/** What the acting mandate may do with a ballot. */
export type BallotAct =
  | 'ANNOUNCE'
  | 'ANSWER_FORM'
  /** Call it off (4.7). */
  | 'CANCEL'
  /** Cast a vote or change it (B13). */
  | 'CAST'
  | 'CHECK_RELATED'
  /** Close it before the deadline: all have voted. */
  | 'CLOSE'
  /** Decide after it (B7, B8). */
  | 'DECIDE'
  /** Prepare a vote, for the member to cast (B14). */
  | 'DRAFT_VOTE'
  /** Give more time (4.7). */
  | 'EXTEND'
  | 'LET_GO_ON'
  | 'LIST_RELATED'
  | 'MEET_CHANGES'
  /** Open it (B16). */
  | 'OPEN'
  /** Order it (B6). */
  | 'ORDER'
  /** Leave a late opinion, which does not count (B12). */
  | 'RECORD_LATE'
  /** Enter a member's signed form with its scan (4.8). */
  | 'RECORD_PAPER'
  | 'RECORD_SESSION'
  /** Accept or explain amendments (B10). */
  | 'RESOLVE_AMENDMENT'
  | 'STATE_NO_COORDINATION'
  /** Put the round on the new draft in its place (4.7). */
  | 'SUPERSEDE';

/** Where one member's paper stands (4.8). */
export type BallotPaperState =
  /** Voted once. */
  | 'CAST'
  /** A vote is prepared and not cast; shown to the member and the assistant only (X9). */
  | 'DRAFTED'
  /** Waits for the member. */
  | 'ISSUED'
  /** An opinion came after closing; it does not count (B12). */
  | 'LATE_RECORDED'
  /** The member has looked at it. */
  | 'OPENED'
  /** Voted, and changed since (B13). */
  | 'RECAST'
  /** The ballot closed without a vote; not an agreement (B11). */
  | 'SILENT';

/** Where a ballot stands now, by the clock. */
export type BallotState =
  | 'ANNOUNCED'
  /** Called off by the Chair before it closed: the votes are kept and never counted. */
  | 'CANCELLED'
  /** The Chair has decided (B7, B8). */
  | 'CHAIR_DECIDED'
  /** Asked for, not ordered yet. */
  | 'DRAFT'
  /** Closed; not more than half of all members agree (B8, B15). */
  | 'NOT_PASSED'
  | 'ON_SESSION'
  /** Members may vote until the deadline. */
  | 'OPEN'
  /** Ordered by the Chair (B6), to be opened by the Office. */
  | 'ORDERED'
  /** Closed; more than half of all members agree (B7). */
  | 'PASSED'
  | 'SESSION_DECIDED'
  /** Replaced by a round on a new draft before it closed: the same (B17). */
  | 'SUPERSEDED';

/** A day that the yearly notice names. */
export type CalendarDayInput = {
  /** The day, in the year of the table. */
  date: string;
  /** What is said about it. */
  kind: DayKind;
  /** Its name, in Vietnamese. */
  name: string;
};

/** A calling off. */
export type CancelBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Why it is called off; every member who holds a paper reads it. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** A calling off. */
export type CancelConsultationInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version that is called off. */
  expectedVersion: number;
  /** Why it is called off, in 1 to 2000 characters. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** What the acting member votes (B2). */
export type CastVoteInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The same key is the same vote, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The position (B2). */
  position: Position;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /**
   * The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2); may be
   * absent with the first.
   */
  text?: string | null | undefined;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password used until now. */
  currentPassword: string;
  /** The new one, of 10 to 200 characters. */
  newPassword: string;
};

/** A person as it shall be. */
export type ChangePersonInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** The person's name. */
  name: string;
  /** Global id of the person. */
  personId: string;
};

/** A unit as it shall be. */
export type ChangeUnitInput = {
  /** The last day on which it exists; absent means open. */
  endsOn?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** Its full official name, which no other unit has at the same time. */
  name: string;
  /** A name short enough for a card; absent takes it away. */
  shortName?: string | null | undefined;
  /** Global id of the unit. */
  unitId: string;
};

export type CheckRelatedAgenciesInput = {
  added: Array<AddedAgencyInput>;
  ballotId: string;
  expectedVersion: number;
  fromNoTask: boolean;
  programmeItemId?: string | null | undefined;
  secretContent?: boolean | null | undefined;
  taskId?: string | null | undefined;
};

/** A statement of the head of the Office. */
export type ClearSecretMarkInput = {
  /** SHA-256 of the file's bytes, in hex, as the refused upload named it. */
  sha256: string;
  /** Why it holds no state secret, and by which document that was found; 1 to 1000 characters. */
  statement: string;
};

/** An early closing. */
export type CloseBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that is closed. */
  expectedVersion: number;
};

/** An early closing. */
export type CloseConsultationInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version that is closed. */
  expectedVersion: number;
};

/** The taking note of the answer. */
export type CloseProposalInput = {
  /** The version that is closed. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
};

/** The completion of a dossier by the Office. */
export type CompleteProposalInput = {
  /** The version that is completed. */
  expectedVersion: number;
  /** What the Office adds; absent for nothing. */
  note?: string | null | undefined;
  /**
   * Why it goes on without all written opinions: the Office's head only (C13); absent when all
   * are in.
   */
  overrideReason?: string | null | undefined;
  /** Global id of the proposal. */
  proposalId: string;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
};

/** The closing of a conference. */
export type ConcludeConferenceInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version that is concluded. */
  expectedVersion: number;
};

/** What came of the answers. */
export type ConcludeProposalInput = {
  /** The version that is concluded. */
  expectedVersion: number;
  /** What the focal head adds; absent for nothing. */
  note?: string | null | undefined;
  /** The outcome; agreement and disagreement need every written answer (C12). */
  outcome: ProposalOutcome;
  /** Global id of the proposal. */
  proposalId: string;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
};

/** What can be done about a conference. */
export type ConferenceAct =
  /** Acknowledge that the conclusion was reported. */
  | 'ACKNOWLEDGE'
  /** Close the conference and send its conclusion to those who were absent. */
  | 'CONCLUDE'
  /** Hold it on another day, or elsewhere. */
  | 'MOVE'
  /** Say who comes. */
  | 'REPLY'
  /** Sign the minutes as whoever presided. */
  | 'SIGN_AS_PRESIDING'
  /** Sign the minutes as their secretary. */
  | 'SIGN_AS_SECRETARY'
  /** Write the minutes, or write them anew. */
  | 'WRITE_MINUTES';

/** What an invited agency says of the invitation (C8). */
export type ConferenceReply =
  /** The head comes in person. */
  | 'HEAD'
  /** Nobody can come. */
  | 'NOBODY'
  /** Somebody with sufficient authority comes for the head. */
  | 'REPRESENTATIVE';

/** What the acting mandate may do with a consultation. */
export type ConsultationAct =
  /** Sign the own agency's answer, or replace it (C19). */
  | 'ANSWER'
  /** Ask for data and documents (C15). */
  | 'ASK_DATA'
  /** Call it off. */
  | 'CANCEL'
  /** Close it before the deadline: all have answered. */
  | 'CLOSE'
  /** Give more time. */
  | 'EXTEND'
  /** Send it. */
  | 'OPEN'
  /** Answer too late: kept, not counted (C16). */
  | 'RECORD_LATE'
  /** Bring the differences that stay before the Chair (C9). */
  | 'REFER'
  /** Ask again about a new draft, in a new round. */
  | 'REISSUE'
  /** Ask for a ballot on its ground. */
  | 'REQUEST_BALLOT'
  /** Accept or explain what agencies asked for (C9). */
  | 'RESOLVE'
  /** Decide a difference (C9). */
  | 'RULE'
  /** Draft the own agency's answer. */
  | 'SAVE_DRAFT'
  /** Conclude. */
  | 'SYNTHESISE'
  /** Urge those who have not answered (C20). */
  | 'URGE';

/** Where one agency's answer stands (4.6). */
export type ConsultationResponseState =
  /** The head has answered. */
  | 'ANSWERED'
  /** Silent past the deadline: agrees, and answers for that agreement (C6, C7). */
  | 'DEEMED_AGREED'
  /** An answer is prepared and not signed. */
  | 'DRAFTED'
  /** Answered past the deadline: the formal position stays agreement (C16). */
  | 'LATE_ANSWERED'
  /** The head has declared the agency not concerned. */
  | 'NOT_CONCERNED'
  /** Silent past the deadline where the province knows no deemed agreement. */
  | 'NO_ANSWER'
  /** Sent; nobody of the agency has looked at it. */
  | 'PENDING'
  /** Somebody of the agency has looked at it. */
  | 'VIEWED';

/** Where a consultation stands now, by the clock. */
export type ConsultationState =
  /** Called off; the answers are kept. */
  | 'CANCELLED'
  /** Closed; the silent are deemed to agree (C6, C7). */
  | 'CLOSED'
  /**
   * Agencies are invited to a conference, or it was held and is not concluded (C3). Who was not there
   * answers after it.
   */
  | 'CONVENED'
  /** Prepared, not sent yet. */
  | 'DRAFT'
  /** The agencies asked may answer until the deadline. */
  | 'OPEN'
  /** A new draft went out in a new round; the answers are kept and no longer counted. */
  | 'REISSUED'
  /** Every amendment and disagreement is accepted or explained. */
  | 'SYNTHESISED';

export type ContestPaperVoteInput = {
  ballotId: string;
  reason: string;
  secretContent: boolean;
};

/** What the yearly notice says about a day. */
export type DayKind =
  /** A day, as a rule a Saturday, worked in exchange for a swapped one. */
  | 'MAKEUP'
  /** A holiday, a substitute day or a swapped day: nobody works. */
  | 'OFF';

/** The Chair's decision. */
export type DecideBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that is decided on. */
  expectedVersion: number;
  /** What is decided: the outcome says which are open to the Chair (B7, B8). */
  kind: DecisionKind;
  /** What the Chair adds; absent when nothing. */
  note?: string | null | undefined;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  settledIds?: Array<string> | null | undefined;
};

/** The Chair's decision. */
export type DecideProposalInput = {
  /** The decision on the whole. */
  decision: ProposalDecision;
  /** The version that is decided on. */
  expectedVersion: number;
  /** What the locality reads as its answer. */
  note: string;
  /** Decisions on single issues. */
  onIssues?: Array<IssueDecisionInput>;
  /** Global id of the proposal. */
  proposalId: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/**
 * What the Chair decides after a ballot: the first two after a pass (B7), the others after a
 * failure (B8).
 */
export type DecisionKind =
  /** Approve what passed. */
  | 'APPROVE'
  /** Send what did not pass back to the lead. */
  | 'RETURN'
  /** Send what passed back for its amendments. */
  | 'RETURN_FOR_AMENDMENTS'
  /** Stop what did not pass. */
  | 'STOP'
  /** Put what did not pass to debate in a session. */
  | 'TO_SESSION';

/** What a head can lend: the kinds of act that a delegation names. A vote is none of them (D8). */
export type DelegatedPower =
  /** Quyết định sau phiếu lấy ý kiến (B7, B8). */
  | 'DECIDE_BALLOTS'
  /** Quyết định về kiến nghị của địa phương (C13). */
  | 'DECIDE_PROPOSALS'
  /** Gửi, gia hạn, kết thúc, hủy, kết luận việc lấy ý kiến của cơ quan mình (4.6). */
  | 'LEAD_CONSULTATIONS'
  /** Gửi, nhận, chuyển, lấy ý kiến và kết luận kiến nghị của địa phương (C12, 4.12). */
  | 'LEAD_PROPOSALS'
  | 'LET_BALLOTS_GO_ON'
  /** Cho lấy ý kiến bằng phiếu, gia hạn, hủy hoặc thay bằng lần mới (B6, B12, B16, B17). */
  | 'ORDER_BALLOTS'
  /** Tiếp thu, giải trình ý kiến (C9, B10). */
  | 'RESOLVE_OPINIONS'
  /** Ký văn bản trả lời (C19). */
  | 'SIGN_ANSWERS';

/** How much is entrusted. */
export type DelegationKind =
  /** Giao quyền điều hành khi vắng mặt: all that can be lent, to one deputy at a time (D3). */
  | 'ACTING'
  /** Ủy quyền theo loại việc: the powers that are named. */
  | 'BY_POWER';

/** Where a delegation stands. */
export type DelegationState =
  /** Over: its last day, or the mandate of one of the two. */
  | 'ENDED'
  /** Who holds it may act by it. */
  | 'IN_FORCE'
  /** Given, and not begun. */
  | 'PENDING'
  /** Taken back before its end (D9). */
  | 'REVOKED';

/** What the Chair or a Vice Chair decides between the lead and an agency (C9). */
export type DemandRuling =
  /** The agency's opinion holds. */
  | 'FOLLOW_AGENCY'
  /** The lead's opinion holds. */
  | 'FOLLOW_LEAD'
  /** The lead deals with it anew. */
  | 'RETURN';

/** How the lead dealt with an amendment or a disagreement (C9). */
export type DemandTreatment =
  /** Tiếp thu: the draft is changed. */
  | 'ACCEPTED'
  /** Giải trình: the draft stays, with the reason. */
  | 'EXPLAINED'
  /** Bảo lưu: the lead keeps its opinion, with the reason; the Chair or a Vice Chair decides. */
  | 'RESERVED';

/** Whose account is closed. */
export type DisableAccountInput = {
  /** Global id of the person. */
  personId: string;
};

/** A document of the dossier: a text, files, or both. */
export type DocumentInput = {
  /**
   * Global ids of its files, in reading order, at most 10: own uploads, or files that the actor
   * sees in another dossier.
   */
  fileIds?: Array<string>;
  /** What it is in the dossier. */
  kind: DocumentKind;
  /** Its text, as plain text with line ends; absent when it is its files alone. */
  text?: string | null | undefined;
  /** The title under which it stands in the dossier. */
  title: string;
};

/** What a document is in the dossier. */
export type DocumentKind =
  /** The draft that is asked about. */
  | 'DRAFT'
  /** Báo cáo giải trình. */
  | 'EXPLANATORY_REPORT'
  | 'INCORPORATION'
  | 'LATE_ANSWER'
  | 'NO_COORDINATION'
  /** Any other document. */
  | 'RELATED'
  | 'RULING'
  | 'STATEMENT'
  /** Tờ trình. */
  | 'SUBMISSION_LETTER';

/** What a ballot is asked for. */
export type DraftBallotInput = {
  /** With a round before: what the new draft changes; absent, there is none. */
  changes?: string | null | undefined;
  /**
   * The consultation on whose ground the ballot is asked for; the lead's own, and closed. Absent
   * when there is none.
   */
  consultationId?: string | null | undefined;
  /**
   * Why coordination was unnecessary, for which the head who states it answers (C14); absent when it
   * was not, or when no other agency is touched.
   */
  coordinationStatement?: string | null | undefined;
  /**
   * The dossier, in reading order: to be opened it needs one draft and one other document (B17).
   * Empty with a consultation, that one's dossier is taken over.
   */
  documents: Array<DocumentInput>;
  /** The same key is the same request, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** Global id of the unit that leads the matter. */
  leadUnitId: string;
  /**
   * The round whose draft this one replaces (B17): of the same lead, and not called off; absent,
   * there is none.
   */
  previousRoundId?: string | null | undefined;
  programmeItemId?: string | null | undefined;
  proposedLastDay?: string | null | undefined;
  /**
   * Global ids of other agencies that the matter touches: without a consultation it needs the
   * statement (C2); absent when there are none.
   */
  relatedUnitIds?: Array<string> | null | undefined;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** A title short enough for a card; absent when the official one is. */
  shortTitle?: string | null | undefined;
  /**
   * The task that it comes from. One that the Chair has left to its head is refused (D7);
   * absent, there is none.
   */
  taskId?: string | null | undefined;
  /** The official title. */
  title: string;
};

/** What agencies are asked about. The unit that asks is the acting mandate's own. */
export type DraftConsultationInput = {
  /** What is new in the draft: needed for a next round, absent of a first one. */
  changeNote?: string | null | undefined;
  /** The dossier, in reading order: to be sent it needs one draft (C6). */
  documents: Array<DocumentInput>;
  /** The same key is the same request, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /**
   * The points that agencies are asked about one by one, in reading order, at most 500 (C6);
   * absent, about the draft as a whole.
   */
  points?: Array<PointInput> | null | undefined;
  /**
   * Global id of the consultation of an earlier draft: this is its next round (4.6); absent of a
   * first one.
   */
  previousRoundId?: string | null | undefined;
  /** Global ids of the units to ask; the own unit does not count. */
  recipientUnitIds: Array<string>;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** A title short enough for a card; absent when the official one is. */
  shortTitle?: string | null | undefined;
  /** The official title. */
  title: string;
};

/** A proposal of the acting mandate's own locality. */
export type DraftProposalInput = {
  /** The dossier, in reading order. */
  documents?: Array<DocumentInput>;
  /** Global id of the agency of the main content; the committee's Office is refused (C12). */
  focalUnitId: string;
  /** The same key is the same proposal, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** What is proposed, one by one, in reading order; 1 to 50. */
  issues: Array<string>;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** By what name people will know it; 1 to 1000 characters. */
  title: string;
};

/** Whose account is opened again. */
export type EnableAccountInput = {
  /** Global id of the person. */
  personId: string;
};

/** An assignment to end. */
export type EndAssignmentInput = {
  /** Global id of the assignment. */
  assignmentId: string;
  /** Its last day, yesterday at the earliest. */
  endsOn: string;
};

/** When a mandate ends. */
export type EndMandateInput = {
  /** The last day in office; a past day ends it at once. */
  endsOn: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Global id of the mandate. */
  mandateId: string;
};

/** Why a verb was refused: the stable code, for programs. */
export type ErrorCode =
  /** The province does not let members abstain (B2). */
  | 'ABSTENTION_NOT_OFFERED'
  /** In these days somebody else is entrusted to lead already: one deputy at a time (D3). */
  | 'ACTING_OVERLAPS'
  /** A proposal goes to the agency of its main content, never to the committee or its Office. */
  | 'ADDRESSED_TO_COMMITTEE'
  /** Agencies answer by the day on which the province has to (C10). */
  | 'AFTER_PROVINCE_DAY'
  /** The Chair or a Vice Chair has decided it, so the lead cannot deal with it anew (C9). */
  | 'ALREADY_RULED'
  /** Agencies have still to answer, so the consultation stays open until its deadline. */
  | 'ANSWERS_MISSING'
  /** All answers but plain agreement need a text. */
  | 'ANSWER_TEXT_REQUIRED'
  /** This is for another office to assign (D4). */
  | 'ASSIGNMENT_NOT_YOURS'
  /** In these days this is assigned already (D4). */
  | 'ASSIGNMENT_OVERLAPS'
  /** Only an assistant's mandate names a member. */
  | 'ASSISTS_NOBODY'
  /** The minutes say of each invited agency whether it was there, once (C3). */
  | 'ATTENDANCE_INCOMPLETE'
  /** Who is neither the head nor a deputy comes by a document that gives the authority (C8). */
  | 'AUTHORITY_REQUIRED'
  /** A day of the working-day table is of another year, or named twice. */
  | 'BAD_DAY'
  /** A service token lasts from today to about a year ahead (X5). */
  | 'BAD_EXPIRY'
  /** The file name is empty, too long, or holds what a name must not. */
  | 'BAD_FILE_NAME'
  /** An account's name is 3 to 64 small letters, digits, dots, hyphens and underscores. */
  | 'BAD_LOGIN'
  /** An origin is `https://host` or `https://host:port`, without a path. */
  | 'BAD_ORIGIN'
  /** An idempotency key holds signs that no text keeps. */
  | 'BAD_TEXT'
  /** The parameter does not take this value. */
  | 'BAD_VALUE'
  /** The ballot was called off; nothing is counted. */
  | 'BALLOT_CANCELLED'
  /** The ballot is closed: the vote would not count. */
  | 'BALLOT_CLOSED'
  /** The ballot was replaced by a round on a new draft; the vote belongs there. */
  | 'BALLOT_SUPERSEDED'
  /** Who shall preside is neither the head of the agency that asks nor entitled to act for the head (C3). */
  | 'CANNOT_PRESIDE'
  /** The vote was cast already and the province does not allow changing it. */
  | 'CHANGE_NOT_ALLOWED'
  /** Exactly half is no majority, and the matter is reserved for the collective (B24). */
  | 'COLLECTIVE_ONLY'
  /** Who comes is said before the conference begins (C8). */
  | 'CONFERENCE_BEGUN'
  /** A conference that is invited to lies ahead (C3). */
  | 'CONFERENCE_IN_PAST'
  /** Minutes are written of a conference that has begun (C3). */
  | 'CONFERENCE_NOT_HELD'
  /** The thing was changed by somebody else since it was read. */
  | 'CONFLICT'
  /** The consultation is closed: the answer would not count. */
  | 'CONSULTATION_CLOSED'
  /** The verb does not fit the state that the consultation is in. */
  | 'CONSULTATION_STATE'
  /** Related agencies were not consulted, and nobody answers for that (C2). */
  | 'COORDINATION_MISSING'
  /** The request for data is another unit's to answer, or was answered (C15). */
  | 'DATA_ANSWERED'
  /** The day lies ahead (C10). */
  | 'DAY_IN_FUTURE'
  /** A day lies outside what its field can mean, as one with a year of two digits does. */
  | 'DAY_OUT_OF_REACH'
  /** The deadline lies in the past. */
  | 'DEADLINE_IN_PAST'
  /** The deadline lies further away than any table of working days reaches. */
  | 'DEADLINE_TOO_FAR'
  /** The deadline leaves fewer working days than the province allows. */
  | 'DEADLINE_TOO_SHORT'
  /** This decision is not one that the outcome leaves to the Chair. */
  | 'DECISION_NOT_OFFERED'
  /** The delegation that gave this is over, or the mandate of one of the two (D9). */
  | 'DELEGATION_ENDED'
  /** The delegation that gave this was revoked (D9). */
  | 'DELEGATION_REVOKED'
  /** A ballot opens on a complete dossier only: a draft and at least one related document. */
  | 'DOSSIER_INCOMPLETE'
  /** A consultation needs exactly one draft. */
  | 'DRAFT_MISSING'
  /** The earlier round of the matter is not over. */
  | 'EARLIER_ROUND_RUNS'
  /** A last day lies before the first. */
  | 'ENDS_BEFORE_START'
  /** The Chair gives more time only by a later last day. */
  | 'EXTENSION_NOT_LATER'
  /** The file has no content. */
  | 'FILE_EMPTY'
  /** Files of this kind are not taken in. */
  | 'FILE_KIND_NOT_ALLOWED'
  /** Name, media type and content of the file do not agree, or it holds macros. */
  | 'FILE_NOT_WHAT_IT_SAYS'
  /** The file is larger than the server takes in, in units of 1024 × 1024 bytes. */
  | 'FILE_TOO_LARGE'
  /** What takes effect on a past day would change what is done. */
  | 'IN_THE_PAST'
  /** Issues have no written answer; silence is not agreement. */
  | 'ISSUES_UNANSWERED'
  /** Some issues have no answering agency. */
  | 'ISSUES_UNASSIGNED'
  /** An answered issue keeps its agency, and nobody is urged on it. */
  | 'ISSUE_ANSWERED'
  /** The same idempotency key came with another content. */
  | 'KEY_REUSED'
  /** The Chair has left this to the head, who decides it (D7). */
  | 'LEFT_TO_THE_HEAD'
  /** The one-time link was used, replaced, or is too old; or it never was one. */
  | 'LINK_NOT_VALID'
  /**
   * A page acts only as the person and in the mandate that it shows: another one is signed in now,
   * so nothing was done (X17).
   */
  | 'MANDATE_MISMATCH'
  /** The mandate is not the person's, or not in office today. */
  | 'MANDATE_NOT_IN_OFFICE'
  /** An assistant's mandate names the member who is assisted (B14). */
  | 'MEMBER_REQUIRED'
  /** There are no minutes yet (C3). */
  | 'MINUTES_MISSING'
  /** Signatures of the minutes are missing (C3). */
  | 'MINUTES_NOT_SIGNED'
  /** The conference was held: there are minutes of it (C3). */
  | 'MINUTES_WRITTEN'
  /** Too many wrong passwords came from this address. */
  | 'MUST_WAIT'
  /** All agencies named have answered, so nobody is left to be urged (C20). */
  | 'NOBODY_TO_URGE'
  /** Nobody came for the agency in the head's place, or the conference is not concluded (C4). */
  | 'NOTHING_TO_ACKNOWLEDGE'
  /** The answer asks for nothing that could be accepted or explained. */
  | 'NOTHING_TO_RESOLVE'
  /** There is no difference here that waits for a decision (C9). */
  | 'NOTHING_TO_RULE'
  /** The unit is no agency that answers for a sector. */
  | 'NOT_AN_AGENCY'
  /** The vote carries no amendment to accept or explain. */
  | 'NOT_AN_AMENDMENT'
  /** The consultation is about no draft from outside (C10). */
  | 'NOT_AN_EXTERNAL_DRAFT'
  /** The agency does not coordinate the task (D10). */
  | 'NOT_A_COORDINATOR'
  /** Who shall act is no deputy of the one who entrusts, in office on the first day (D9). */
  | 'NOT_A_DEPUTY'
  /** Who asked for the opinion is not the Chair or a Vice Chair in office (C10). */
  | 'NOT_A_LEADER'
  /** Only a locality proposes through a focal agency. */
  | 'NOT_A_LOCALITY'
  /** The person holds no paper of this ballot. */
  | 'NOT_A_MEMBER'
  /** Who takes part is of the own agency and in office; only whoever was named reports (C1). */
  | 'NOT_A_PARTICIPANT'
  /** The agency is not one of those asked. */
  | 'NOT_A_RECIPIENT'
  /** Who comes for an agency is of that agency, and in office (C8). */
  | 'NOT_A_REPRESENTATIVE'
  /** The mandate acted in does not give this act (2.2). */
  | 'NOT_ENTITLED'
  /** No such thing, or it is not the reader's to see: the two answer alike (X6). */
  | 'NOT_FOUND'
  /** A deadline is only ever moved to a later one, and only before it passes. */
  | 'NOT_LATER'
  /** The person named has no mandate of the agency in office today (D10). */
  | 'NOT_OF_THE_UNIT'
  /** Who acts for somebody else cannot pass that on (D9). */
  | 'NOT_PASSED_ON'
  /** Absent, the Chair authorises the Standing Vice Chair, or who stands in for that one (D4). */
  | 'NOT_STANDING_VICE_CHAIR'
  /** Somebody else signs here (C3). */
  | 'NOT_YOURS_TO_SIGN'
  /** The issue is not before the own agency, or not any more. */
  | 'NOT_YOUR_ISSUE'
  /** The consultation is not held as a conference (C3). */
  | 'NO_CONFERENCE'
  /** All agree, so there is no difference to report. */
  | 'NO_DIFFERENCE'
  /** No unit with a head is accountable for the task (D7). */
  | 'NO_HEAD_TO_LEAVE_IT_TO'
  /** Nobody is in office as a member, so nobody could vote. */
  | 'NO_MEMBERS'
  /** A consultation needs at least one agency to ask, other than its owner. */
  | 'NO_RECIPIENTS'
  /** Nothing was reported yet that the head could answer (C1). */
  | 'NO_REPORT'
  /** What is named is no point of this draft. */
  | 'NO_SUCH_POINT'
  /** Opinions on drafts from outside are asked by the Office (C10). */
  | 'ONLY_THE_OFFICE'
  /** Agencies disagree, which is reported and not smoothed over. */
  | 'OPINIONS_DIFFER'
  /** Written opinions of related agencies are missing, so the dossier is not complete. */
  | 'OPINIONS_MISSING'
  /** The person holds a paper of this ballot under another mandate: one person, one vote. */
  | 'OTHER_MANDATE'
  /** Only the Office's head may send a dossier on without all opinions. */
  | 'OVERRIDE_NOT_YOURS'
  /** Who came for the head cannot receive the own report (C4). */
  | 'OWN_REPORT'
  /** More than one draft in one ballot: each matter is voted on by itself (B9). */
  | 'PACKAGE_MUST_BE_SPLIT'
  /** All but plain agreement with a point needs a text (C6). */
  | 'POINT_TEXT_REQUIRED'
  /** A point is answered twice in one answer. */
  | 'POINT_TWICE'
  /** The power is not one that this office has and can lend (D9). */
  | 'POWER_NOT_LENDABLE'
  /** The verb does not fit the state that the proposal is in. */
  | 'PROPOSAL_STATE'
  /** The province's answer is not written, or not recorded as sent (C10). */
  | 'PROVINCE_ANSWER_MISSING'
  /** A form of this ballot is received after its opening and not in the future. */
  | 'RECEIPT_NOT_POSSIBLE'
  /** The same file was removed by order once and does not come in again (X10). */
  | 'REMOVED_BEFORE'
  /** Heads have still to confirm or correct what was said for them (C4). */
  | 'REPORTS_MISSING'
  /** A text that must not be empty is empty. */
  | 'REQUIRED'
  /** A new draft is asked about in a new round: what came for the old one is kept, and not counted. */
  | 'ROUND_SUPERSEDED'
  /** A signed form is entered with its scan. */
  | 'SCAN_REQUIRED'
  /** In these days somebody else is Chair, or the person has a seat of the committee already. */
  | 'SEAT_TAKEN'
  /** The minutes are signed by two persons: who presides does not write them (C3). */
  | 'SECRETARY_PRESIDES'
  /** Secret content is handled on paper only and must not be entered. */
  | 'SECRET_CONTENT'
  /** A mark of secrecy was seen, so nothing was taken in (X11). */
  | 'SECRET_MARK'
  /** The session has ended: sign in again. */
  | 'SESSION_ENDED'
  /** What is entrusted begins today at the earliest. */
  | 'STARTS_IN_PAST'
  /** Only the head states that coordination was unnecessary (C14). */
  | 'STATEMENT_NOT_SIGNED'
  /** Whoever shall stand in is absent in these days, or is the absent one (D4). */
  | 'SUBSTITUTE_ABSENT'
  /** The name is another's already. */
  | 'TAKEN'
  /** Agreeing with amendments and disagreeing both need a text. */
  | 'TEXT_REQUIRED'
  /** A text is longer than allowed, in characters. */
  | 'TOO_LONG'
  /** A list has more entries than allowed. */
  | 'TOO_MANY'
  /** The account has more uploads that were put into nothing than allowed. */
  | 'TOO_MANY_FILES'
  /** Differences wait for the Chair's decision (C9). */
  | 'UNDECIDED_DIFFERENCES'
  /** The office belongs to no unit, or not to one of this kind. */
  | 'UNIT_NOT_ALLOWED'
  /** The office belongs to a unit, and none is named. */
  | 'UNIT_REQUIRED'
  /** Amendments and disagreements are neither accepted nor explained yet. */
  | 'UNRESOLVED_ANSWERS'
  /** Members have still to vote, so the ballot stays open until its deadline. */
  | 'VOTES_MISSING'
  /** The new password is shorter than allowed, in characters. */
  | 'WEAK_PASSWORD'
  /** The answer on an issue is in writing, whatever it says. */
  | 'WRITTEN_ANSWER_REQUIRED'
  /** Opinions on drafts from outside are asked in writing (C10). */
  | 'WRITTEN_ONLY'
  /** Account or password is wrong; which of the two is not said. */
  | 'WRONG_PASSWORD'
  /** The verb does not fit the state that the ballot is in. */
  | 'WRONG_STATE';

/** A result sheet. */
export type ExportBallotResultInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** As what. */
  format: SheetFormat;
};

/** Which table, and as what. */
export type ExportIncorporationInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** As a document or as a workbook. */
  format: TableFormat;
};

/** More time. */
export type ExtendBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The new last day to vote, later than the one that holds. */
  closesOn: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Why the members get more time; kept with the ballot. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** More time. */
export type ExtendConsultationInput = {
  /** The new last day to answer, later than the present one. */
  closesOn: string;
  /** Global id of the consultation. */
  consultationId: string;
  /** The version that is given more time. */
  expectedVersion: number;
};

/** Who answers what. */
export type GatherProposalInput = {
  /** The answering agency of every issue. */
  assignments: Array<IssueAssignmentInput>;
  /** The last day to answer; absent, the province's default number of working days (A30). */
  closesOn?: string | null | undefined;
  /** The version whose issues are put before agencies. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
};

/** What is lent, to whom, until when, by which document. */
export type GiveDelegationInput = {
  /** Global id of the deputy's mandate. */
  deputyMandateId: string;
  /** The day of the document that gives it. */
  documentDate: string;
  /** Global id of a file: the document itself; absent, there is none. */
  documentFileId?: string | null | undefined;
  /** The number of the document, of 1 to 100 characters. */
  documentNumber: string;
  /** Last day, which counts until 24:00 (D9). */
  endsOn: string;
  /** How much is entrusted. */
  kind: DelegationKind;
  /** The powers that are named; empty for an acting delegation, which holds all. */
  powers: Array<DelegatedPower>;
  /** First day, today at the earliest. */
  startsOn: string;
};

/** Which agency is invited to take part. */
export type InviteParticipantInput = {
  /** Global id of the consultation that is prepared and not sent. */
  consultationId: string;
  /** What is added to the invitation, at most 2000 characters; absent, nothing. */
  note?: string | null | undefined;
  /** The secret question (X1): needed with a note, absent without. Yes refuses and stores nothing. */
  secretContent?: boolean | null | undefined;
  /** Global id of the agency. */
  unitId: string;
};

/** An invitation to a conference. */
export type InviteToConferenceInput = {
  /** Global id of the consultation, which is prepared and not sent. */
  consultationId: string;
  /**
   * Whether the invitation says that the silence of the absent is agreement (C5, C7); true when absent.
   * Without that notice silence is no agreement.
   */
  effectNotice?: boolean | null | undefined;
  /** The version that is sent. */
  expectedVersion: number;
  /** What is added to the invitation; absent, nothing. */
  note?: string | null | undefined;
  /** Where it is held, at most 500 characters. */
  place: string;
  /**
   * Global id of the mandate of whoever presides: the head of the unit that asks, or a deputy by
   * delegation (C3); absent, whoever invites.
   */
  presidingMandateId?: string | null | undefined;
  /** The secret question: does the dossier hold state secrets? Yes refuses (X1). */
  secretContent: boolean;
  /** When the conference begins. */
  startsAt: string;
};

/** The answering agency of an issue. */
export type IssueAssignmentInput = {
  /** Global id of the issue. */
  issueId: string;
  /** Global id of the agency. */
  unitId: string;
};

/** Why the document cannot be issued yet (B10). */
export type IssueBlock =
  /** An amendment that counted is neither incorporated nor explained. */
  | 'AMENDMENTS_OPEN'
  | 'DIFFERENCES_OPEN'
  /** The Chair has decided otherwise. */
  | 'NOT_APPROVED'
  /** The Chair has not decided. */
  | 'NOT_DECIDED'
  /** Voting is not over, or it never had a result. */
  | 'NO_RESULT'
  | 'SESSION_CHANGES_OPEN';

/** The decision on one issue. */
export type IssueDecisionInput = {
  /** What the Chair decides on this issue. */
  decision: ProposalDecision;
  /** Global id of the issue. */
  issueId: string;
  /** What the Chair notes; absent for nothing. */
  note?: string | null | undefined;
};

/** What an agency answers on an issue; always in writing (C12). */
export type IssuePosition =
  /** Đồng ý. */
  | 'AGREE'
  /** Đồng ý với điều kiện. */
  | 'AGREE_WITH_CONDITIONS'
  /** Không đồng ý, nêu rõ lý do. */
  | 'DISAGREE';

/** Who the link is for. */
export type IssueSignInLinkInput = {
  /** Global id of the person. */
  personId: string;
};

/** Where an issue stands with its agency, by the clock. */
export type IssueState =
  /** Answered in time. */
  | 'ANSWERED'
  /** Answered past the deadline: counts like any other, and the delay stays visible. */
  | 'ANSWERED_LATE'
  /** Before its agency, in time. */
  | 'ASKED'
  /** No agency is asked yet. */
  | 'NOT_ASKED'
  /** Past the deadline without an answer: overdue and urged, not agreed (C12). */
  | 'OVERDUE';

/** The languages in which people are answered. */
export type Language =
  /** English. */
  | 'EN'
  /** Tiếng Việt. */
  | 'VI';

/** A task to leave to the head who is accountable. */
export type LeaveTaskToHeadInput = {
  /** The document that says so, of 1 to 500 characters. */
  document: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** Global id of the task. */
  taskId: string;
};

export type LetBallotGoOnInput = {
  ballotId: string;
  expectedVersion: number;
  note: string;
  openIds: Array<string>;
  secretContent: boolean;
};

export type ListRelatedAgenciesInput = {
  ballotId: string;
  consultationIds: Array<string>;
  expectedVersion: number;
  relatedUnitIds: Array<string>;
};

/** A new service token. */
export type MakeServiceTokenInput = {
  /** What it may read; at least one area. */
  areas: Array<ServiceArea>;
  /** The document or the words by which the Chair consented (X5), of 1 to 500 characters. */
  consent: string;
  /** The last day on which it is good, at most 366 days ahead. */
  expiresOn: string;
  /** Which app it is for. */
  name: string;
  /**
   * Origins whose pages may use it, such as `https://app.example.vn`; absent or empty when it is
   * for servers only.
   */
  origins?: Array<string> | null | undefined;
};

/** A look at a paper. */
export type MarkBallotSeenInput = {
  /** Global id of the ballot. */
  ballotId: string;
};

/** A first look. */
export type MarkConsultationViewedInput = {
  /** Global id of the consultation. */
  consultationId: string;
};

/** Up to where notices were read. */
export type MarkNoticesReadInput = {
  /** Global id of the newest notice that was shown; it and all before it are marked. */
  upToId: string;
};

export type MeetSessionChangesInput = {
  ballotId: string;
  expectedVersion: number;
  note: string;
  secretContent: boolean;
};

/** One invited agency, as the minutes have it. */
export type MinutesAttendanceInput = {
  /** Global id of the mandate of whoever came; absent, who was named. */
  attendeeMandateId?: string | null | undefined;
  /** What was said for the agency: needed when somebody came, absent else. */
  position?: AnswerPosition | null | undefined;
  /** Whether somebody came for it. */
  present: boolean;
  /**
   * The amendments, the points not agreed, or the reason: needed for all but AGREE, where it may be
   * absent.
   */
  text?: string | null | undefined;
  /** Global id of the agency. */
  unitId: string;
};

/** Who signs the minutes (C3). */
export type MinutesSignatory =
  /** Who presided. */
  | 'PRESIDING'
  /** Who wrote them. */
  | 'SECRETARY';

/** Another time or place of a conference. */
export type MoveConferenceInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version of the consultation whose conference is moved. */
  expectedVersion: number;
  /** What is added to the invitation, such as why it is moved; absent, nothing. */
  note?: string | null | undefined;
  /** Where it is held, at most 500 characters. */
  place: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** When the conference begins. */
  startsAt: string;
};

/** Who takes part for the own agency. */
export type NameParticipantInput = {
  /** Global id of the consultation that is prepared. */
  consultationId: string;
  /** Global id of a mandate of the own agency. */
  participantMandateId: string;
};

/** Who acts for an agency in a task. */
export type NameTaskRepresentativeInput = {
  /** Global id of a mandate of the own agency. */
  mandateId: string;
  /** Global id of the task. */
  taskId: string;
};

/** What a notice says has happened. */
export type NoticeKind =
  /** An answer is still missing: the clock reminds (N7). */
  | 'ANSWER_REMINDER'
  /** An answer is still missing: somebody urges (C20, N5). */
  | 'ANSWER_URGED'
  | 'BALLOT_ANNOUNCED'
  /** A ballot was called off (4.7). */
  | 'BALLOT_CANCELLED'
  /** A ballot has closed. */
  | 'BALLOT_CLOSED'
  /** The Chair has decided after a ballot (B7, B8). */
  | 'BALLOT_DECIDED'
  /** Somebody asks for a ballot. */
  | 'BALLOT_DRAFTED'
  /** There is more time to vote (4.7). */
  | 'BALLOT_EXTENDED'
  | 'BALLOT_GOES_ON'
  /** A ballot is open (B16). */
  | 'BALLOT_OPENED'
  /** The Chair has ordered a ballot (B6). */
  | 'BALLOT_ORDERED'
  /** A vote waits that was not cast; the deadline is near (B22, N6). */
  | 'BALLOT_REMINDER'
  | 'BALLOT_SESSION_DECIDED'
  /** A round on a new draft takes a ballot's place (4.7, B17). */
  | 'BALLOT_SUPERSEDED'
  /** A conference is concluded: the absent answer, heads confirm (C4, C5). */
  | 'CONFERENCE_CONCLUDED'
  /** A conference is invited to (C3). */
  | 'CONFERENCE_INVITED'
  /** A conference is held at another time or place (C3). */
  | 'CONFERENCE_MOVED'
  /** The reader comes to a conference for the head (C8). */
  | 'CONFERENCE_NAMED'
  /** A consultation was called off. */
  | 'CONSULTATION_CANCELLED'
  /** A consultation has closed. */
  | 'CONSULTATION_CLOSED'
  /** There is more time to answer. */
  | 'CONSULTATION_EXTENDED'
  /** An opinion is asked for (C6). */
  | 'CONSULTATION_OPENED'
  /** A new draft is asked about in a new round (4.6). */
  | 'CONSULTATION_REISSUED'
  /** A consultation is concluded (C9). */
  | 'CONSULTATION_SYNTHESISED'
  /** Data or documents that were asked for are there (C15). */
  | 'DATA_ANSWERED'
  /** Data or documents are asked for (C15). */
  | 'DATA_ASKED'
  /** Powers are lent to the reader, or the Office is told of it (D3). */
  | 'DELEGATION_GIVEN'
  /** A delegation was taken back (D9). */
  | 'DELEGATION_REVOKED'
  /** The lead and an agency do not agree: it is the Chair's to decide (C9). */
  | 'DIFFERENCES_REFERRED'
  /** The Chair or a Vice Chair has decided between the lead and an agency (C9). */
  | 'DIFFERENCES_RULED'
  /** An agency has answered on an issue. */
  | 'ISSUE_ANSWERED'
  /** A written answer on an issue is asked for (C12). */
  | 'ISSUE_ASKED'
  /** Another agency answers the issue. */
  | 'ISSUE_REASSIGNED'
  /** A written answer is still missing (C12, C20). */
  | 'ISSUE_URGED'
  /** An agency has answered too late (C16). */
  | 'LATE_ANSWER'
  /** Minutes wait for the reader's signature (C3). */
  | 'MINUTES_WRITTEN'
  /** A member's signed form differs from the member's own cast (4.8). */
  | 'PAPER_DIFFERS'
  | 'PAPER_VOTE_CONTESTED'
  | 'PAPER_VOTE_ENTERED'
  /** The reader takes part in preparing a matter (C1). */
  | 'PARTICIPANT_NAMED'
  /** The agency is invited to take part in preparing a matter (C1). */
  | 'PREPARATION_INVITED'
  /** A participant reported, or the head answered the report (C1). */
  | 'PREPARATION_REPORTED'
  /** The focal agency has taken the proposal. */
  | 'PROPOSAL_ACCEPTED'
  /** The focal agency has concluded that all agree. */
  | 'PROPOSAL_AGREED'
  /** The locality has its answer. */
  | 'PROPOSAL_ANSWERED'
  /** The locality has taken note of the answer. */
  | 'PROPOSAL_CLOSED'
  /** The differing opinions are reported, and the locality is told (C12). */
  | 'PROPOSAL_REPORTED'
  /** A locality's proposal has come to the focal agency (C12). */
  | 'PROPOSAL_SENT'
  /** The complete dossier is before the Chair (C13). */
  | 'PROPOSAL_TO_CHAIR'
  /** The proposal is beyond the heads' competence: the Office completes it (C13). */
  | 'PROPOSAL_TO_OFFICE'
  /** The proposal was passed on to another focal agency, with a reason. */
  | 'PROPOSAL_TRANSFERRED'
  | 'RELATED_AGENCY_ADDED'
  /** The reader acts for the agency in a task (D10). */
  | 'REPRESENTATIVE_NAMED'
  /** The Chair leaves a task to the reader, who decides (D7). */
  | 'TASK_LEFT_TO_HEAD'
  /** The assistant has prepared a vote (B14). */
  | 'VOTE_DRAFTED'
  /** Work was assigned to the reader (D2, D4). */
  | 'WORK_ASSIGNED';

/** The office that a mandate gives. */
export type Office =
  /** Quản trị hệ thống. */
  | 'ADMINISTRATOR'
  /** Cấp phó của thủ trưởng cơ quan. */
  | 'AGENCY_DEPUTY'
  /** Thủ trưởng cơ quan. */
  | 'AGENCY_HEAD'
  /** Chuyên viên của cơ quan. */
  | 'AGENCY_OFFICER'
  /** Trợ lý của một thành viên UBND: prepares votes, never casts (B14). */
  | 'ASSISTANT'
  /** Chủ tịch UBND tỉnh. */
  | 'CHAIR'
  /** Ủy viên UBND tỉnh. */
  | 'COMMITTEE_MEMBER'
  /** Phó Chánh Văn phòng UBND tỉnh. */
  | 'OFFICE_DEPUTY_HEAD'
  /** Chánh Văn phòng UBND tỉnh. */
  | 'OFFICE_HEAD'
  /** Chuyên viên Văn phòng. */
  | 'OFFICE_SPECIALIST'
  /** Phó Chủ tịch UBND tỉnh. */
  | 'VICE_CHAIR';

/** The opening. */
export type OpenBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The last day to vote; absent, the province's default number of working days (B3). */
  closesOn?: string | null | undefined;
  /**
   * The legal basis, where the law reserves the matter for the collective (B24); absent, there
   * is none.
   */
  collectiveBasis?: string | null | undefined;
  /** The version that is opened. */
  expectedVersion: number;
  /** The secret question: does the dossier hold state secrets? Yes refuses (B5). */
  secretContent: boolean;
};

/** The sending. */
export type OpenConsultationInput = {
  /** The last day to answer; absent, the province's default number of working days (C6). */
  closesOn?: string | null | undefined;
  /** Global id of the consultation. */
  consultationId: string;
  /**
   * Whether the request says that silence is agreement (C7); true when absent. Without that notice
   * silence is no agreement.
   */
  effectNotice?: boolean | null | undefined;
  /** The version that is sent. */
  expectedVersion: number;
  /** The secret question: does the dossier hold state secrets? Yes refuses (X1). */
  secretContent: boolean;
};

export type OpenMatterKind =
  | 'UNASKED'
  | 'UNRULED'
  | 'UNSTATED'
  | 'UNTREATED';

/** The Chair's order. */
export type OrderBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that the order was given on. */
  expectedVersion: number;
  /** What the Chair adds; absent when nothing. */
  note?: string | null | undefined;
  /** Why no session debates the matter (B6). */
  reason: OrderReason;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
};

/** Why the Chair sends a matter to a ballot instead of a session (B6). */
export type OrderReason =
  /** The matter need not be discussed collectively. */
  | 'NO_COLLECTIVE_DEBATE_NEEDED'
  /** The matter is urgent. */
  | 'URGENT';

/** How the value of a parameter is written. */
export type ParameterKind =
  /** One of the choices. */
  | 'CHOICE'
  /** Working days, 1 to 365, in digits. */
  | 'DAYS'
  /** `true` or `false`. */
  | 'FLAG'
  /** Months, 1 to 120, in digits. */
  | 'MONTHS'
  /** `HH:MM`, 00:01 to 24:00. */
  | 'TIME_OF_DAY'
  /** Words with semicolons between. */
  | 'WORDS';

/**
 * A set of values for every parameter, as a province's documents have them. Where they are silent,
 * it has the default.
 */
export type ParameterPresetName =
  /** Bắc Giang: the Chair's directive on the working regulations, 2024. */
  | 'BAC_GIANG'
  /** The defaults, which hold where a province has set nothing. */
  | 'DEFAULT_2026'
  /** Hà Tĩnh: the scheme of Quyết định 3713/QĐ-UBND of 25/11/2013. */
  | 'HA_TINH'
  /** Quảng Ngãi: the plan of 2023. */
  | 'QUANG_NGAI';

/** How somebody who has a part is known. */
export type PartyKind =
  /** A group of recipients, such as "Các Sở, ban, ngành". */
  | 'GROUP'
  /** Named in the source only. */
  | 'OUTSIDE'
  /** A unit of this installation. */
  | 'UNIT';

/** What is said to one point. */
export type PointAnswerInput = {
  /** Global id of the point. */
  pointId: string;
  /** What the agency says to it. */
  position: AnswerPosition;
  /** The amendment, or the reason: needed for all but AGREE, where it may be absent. */
  text?: string | null | undefined;
};

/** One point of a draft, such as an article (C6). */
export type PointInput = {
  /** The chapter that it stands in, at most 300 characters; absent when there are no chapters. */
  chapter?: string | null | undefined;
  /** What it is about, at most 1000 characters. */
  heading: string;
  /** Its number in the draft, such as "Điều 12", at most 50 characters; absent when it has none. */
  number?: string | null | undefined;
  /** Its text, at most 20000 characters; absent when it stands in the draft only. */
  text?: string | null | undefined;
};

/** The positions (B2). */
export type Position =
  /** Không biểu quyết: in the base, and agreeing with nothing. Only where the province offers it. */
  | 'ABSTAIN'
  /** Đồng ý. */
  | 'AGREE'
  /** Đồng ý nhưng có ý kiến bổ sung, sửa đổi; needs a text. */
  | 'AGREE_WITH_AMENDMENTS'
  /** Không đồng ý; needs a text. */
  | 'DISAGREE';

/** Which items are listed. */
export type ProgrammeItemFilter = {
  /** Only items due on this day or later; absent means from any. */
  dueFrom?: string | null | undefined;
  /** Only items due on this day or earlier; absent means to any. */
  dueTo?: string | null | undefined;
  /** Only items of the programme with this global id; absent means of all. */
  programmeId?: string | null | undefined;
  /** Only items of these classes; absent or empty means all. */
  timeliness?: Array<Timeliness> | null | undefined;
  /** Only items that the unit with this global id leads or coordinates; absent means any. */
  unitId?: string | null | undefined;
};

/** Whose programme it is (P1, P15). */
export type ProgrammeOwner =
  /** An agency's. */
  | 'AGENCY'
  /** The Chair's. */
  | 'CHAIR'
  /** The committee's own. */
  | 'COMMITTEE'
  /** A Vice Chair's. */
  | 'VICE_CHAIR';

/** How long a programme's period is (P1, P18). */
export type ProgrammePeriod =
  /** Half a year. */
  | 'HALF_YEAR'
  /** A month. */
  | 'MONTH'
  /** A quarter. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** What the acting mandate may do with a proposal. */
export type ProposalAct =
  /** Take it as the focal agency. */
  | 'ACCEPT'
  /** Sign the own agency's answer on an issue, or replace it (C12). */
  | 'ANSWER'
  /** Give the locality the answer on which all agree. */
  | 'ANSWER_LOCALITY'
  /** Take note of the answer. */
  | 'CLOSE'
  /** Put the complete dossier before the Chair (C13). */
  | 'COMPLETE'
  /** Conclude what came of the answers. */
  | 'CONCLUDE'
  /** Decide. */
  | 'DECIDE'
  /** Name the answering agency of each issue and ask them all. */
  | 'GATHER'
  /** Name another answering agency for an issue without an answer. */
  | 'REASSIGN'
  /** Draft the own agency's answer on an issue. */
  | 'SAVE_DRAFT'
  /** Send it to the focal agency. */
  | 'SEND'
  /** Pass it on to another focal agency, with a reason. */
  | 'TRANSFER'
  /** Urge the agencies that have not answered (C20). */
  | 'URGE';

/** What the Chair decides, on the whole or on an issue. */
export type ProposalDecision =
  /** Chấp thuận. */
  | 'APPROVE'
  /** Chấp thuận một phần hoặc có điều kiện. */
  | 'APPROVE_IN_PART'
  /** Không chấp thuận. */
  | 'DECLINE';

/** What the focal agency concludes. */
export type ProposalOutcome =
  /** Every issue is answered and the answers are compatible. */
  | 'AGREED'
  /** Beyond the heads' competence: a matter for the Chair, by way of the Office (C13). */
  | 'BEYOND_COMPETENCE'
  /** The agencies do not agree: reported with the table of differing opinions (C12). */
  | 'DISAGREED';

/** Where a proposal stands (4.12). */
export type ProposalState =
  /** The focal agency has taken it; nobody is asked yet. */
  | 'ACCEPTED_BY_FOCAL'
  /** Every issue is answered, and the answers are compatible. */
  | 'AGREED'
  /** The locality has its answer. */
  | 'ANSWERED_TO_LOCALITY'
  /** The complete dossier is before the Chair. */
  | 'CHAIR_DECIDES'
  /** The locality has taken note of the answer. */
  | 'CLOSED'
  /** Prepared by the locality, not sent yet. */
  | 'DRAFT'
  /** Each issue is before its answering agency. */
  | 'GATHERING'
  /** Beyond the heads' competence: the Office completes the dossier (C13). */
  | 'OFFICE_COMPLETES'
  /** The differing opinions are before the Chair, and the locality knows. */
  | 'REPORTED_TO_PPC'
  /** Before the agency of the main content. */
  | 'SENT_TO_FOCAL'
  /** Passed on, with a reason, to the agency whose main content it is. */
  | 'TRANSFERRED';

/** Another answering agency. */
export type ReassignIssueInput = {
  /** The last day to answer; absent, the province's default number of working days (A30). */
  closesOn?: string | null | undefined;
  /** The version of the proposal. */
  expectedVersion: number;
  /** Global id of the issue. */
  issueId: string;
  /** Why another agency answers; the first one reads it. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** Global id of the agency. */
  unitId: string;
};

/** A draft of a ministry or of another province, and which agencies are asked about it. */
export type ReceiveExternalDraftInput = {
  /** The day by which the province has to answer. */
  answerBy: string;
  /**
   * Global id of the mandate of the Chair or the Vice Chair who asked for the opinion; absent, the
   * committee did.
   */
  askedByMandateId?: string | null | undefined;
  /** How the opinion was asked for. */
  askedHow: AskedHow;
  /** What was asked for, or by which document; absent when there is nothing to note. */
  askedNote?: string | null | undefined;
  /** On which day, today at the latest. */
  askedOn: string;
  /** The dossier, in reading order: to be sent it needs one draft (C6). */
  documents: Array<DocumentInput>;
  /** The same key is the same request, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The date on its letter, today at the latest. */
  letterDate: string;
  /** Under which number the letter left its sender. */
  letterNumber: string;
  /**
   * The points that agencies are asked about one by one, in reading order, at most 500 (C6); absent,
   * about the draft as a whole.
   */
  points?: Array<PointInput> | null | undefined;
  /** Global ids of the units to ask; the own unit does not count. */
  recipientUnitIds: Array<string>;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** The ministry or the province that sent it, at most 300 characters. */
  sender: string;
  /** A title short enough for a card; absent when the official one is. */
  shortTitle?: string | null | undefined;
  /** What the draft is called. */
  title: string;
};

/** An opinion after closing. */
export type RecordLateOpinionInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The same key is the same opinion, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The position (B2). */
  position: Position;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /**
   * The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2); may be
   * absent with the first.
   */
  text?: string | null | undefined;
};

/** A member's signed form. */
export type RecordPaperVoteInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The same key is the same form, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** Global id of the member's mandate, to which the paper was issued. */
  mandateId: string;
  /** The position on the form (B2). */
  position: Position;
  /** When the Office received the form. */
  receivedAt: string;
  /**
   * Global id of the scan, brought in by `POST /files`; without it the form is refused; absent,
   * there is none.
   */
  scanFileId?: string | null | undefined;
  /**
   * The secret question: does the form or its matter hold state secrets? Yes refuses and stores
   * nothing (B5).
   */
  secretContent: boolean;
  /** The text on the form: needed for the 2nd and 3rd position (B2); absent, there is none. */
  text?: string | null | undefined;
};

export type RecordSessionDecisionInput = {
  agree: number;
  ballotId: string;
  changes?: string | null | undefined;
  disagree: number;
  expectedVersion: number;
  outcome: SessionOutcome;
  present: number;
  secretContent?: boolean | null | undefined;
  sessionDay: string;
  sessionNumber: string;
  settledIds?: Array<string> | null | undefined;
};

/** A one-time link, and the password to set by it. */
export type RedeemSignInLinkInput = {
  /** The new password, of 10 to 200 characters. */
  newPassword: string;
  /** What stands behind the `#` of the link. */
  token: string;
};

/** The bringing of differences before the Chair. */
export type ReferDifferencesInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version whose differences are brought. */
  expectedVersion: number;
  /** What the lead adds; absent, nothing. */
  note?: string | null | undefined;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
};

/** Whom the page shows that renews its session. */
export type RefreshSessionInput = {
  /**
   * Global id of the mandate that the page shows; the new access token is for it. Where the cookie is
   * another person's by now, nothing is renewed (`MANDATE_MISMATCH`, X17).
   */
  mandateId: string;
};

/** Who comes to a conference. */
export type ReplyToInvitationInput = {
  /**
   * By which document whoever is no deputy speaks for the agency (C4), at most 500 characters; absent
   * when there is none.
   */
  authority?: string | null | undefined;
  /** Global id of the consultation. */
  consultationId: string;
  /** Why nobody can come: needed of NOBODY, absent else. */
  reason?: string | null | undefined;
  /** Who comes for the agency. */
  reply: ConferenceReply;
  /**
   * Global id of the mandate of whoever comes for the head, of the own agency: needed of
   * REPRESENTATIVE, absent else.
   */
  representativeMandateId?: string | null | undefined;
  /** The secret question (X1): needed with a document or a reason, absent without. Yes refuses and stores nothing. */
  secretContent?: boolean | null | undefined;
};

/** What a participant reports to the own head. */
export type ReportToHeadInput = {
  /** Global id of the consultation that is prepared. */
  consultationId: string;
  /** The same key is the same report, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** The report, at most 20000 characters. */
  text: string;
};

/** How an amendment was dealt with (B10). */
export type ResolutionKind =
  /** Tiếp thu: incorporated in the draft. */
  | 'ACCEPTED'
  /** Giải trình: not incorporated, with the reason. */
  | 'EXPLAINED';

/** How an amendment was dealt with. */
export type ResolveAmendmentInput = {
  /** Accepted or explained. */
  kind: ResolutionKind;
  /** What was changed, or why nothing was. */
  note: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** Global id of the vote that carries the amendment. */
  voteId: string;
};

/** How what an agency asked for was dealt with. */
export type ResolveAnswerInput = {
  /** Global id of the answer. */
  answerId: string;
  /** Accepted, explained, or reserved. */
  kind: DemandTreatment;
  /** What was changed, or why nothing was. */
  note: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** How several demands were dealt with, all in the same way. */
export type ResolveDemandsInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** Global ids of its demands, 1 to 500. */
  demandIds: Array<string>;
  /** Accepted, explained, or reserved. */
  kind: DemandTreatment;
  /** What was changed, or why nothing was: the same for all of them. */
  note: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** A delegation to take back. */
export type RevokeDelegationInput = {
  /** Global id of the delegation. */
  delegationId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Why, in 1 to 2000 characters. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** A service token to end. */
export type RevokeServiceTokenInput = {
  /** Global id of the token. */
  serviceTokenId: string;
};

/** A decision between the lead and agencies. */
export type RuleDifferencesInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** Global ids of the demands that are decided, 1 to 500. */
  demandIds: Array<string>;
  /** Why it is decided so. */
  note: string;
  /** Whose opinion holds, or back to the lead. */
  ruling: DemandRuling;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

export type RulingStage =
  | 'APPROVE'
  | 'GO_ON'
  | 'SESSION';

/** What the agency prepares. */
export type SaveAnswerDraftInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** Global id of the letter, brought in as a file; absent takes it away. */
  letterFileId?: string | null | undefined;
  /** What is prepared to single points, at most 500; absent, to none. */
  points?: Array<PointAnswerInput> | null | undefined;
  /** The position so far; absent while none is chosen. */
  position?: AnswerPosition | null | undefined;
  /**
   * The secret question (X1): needed with a text or a letter, absent without. Yes
   * refuses and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /** The text so far; absent while there is none. */
  text?: string | null | undefined;
};

/** An answer that is being prepared. */
export type SaveIssueDraftInput = {
  /** Global id of the issue. */
  issueId: string;
  /** The position so far; absent until one is chosen. */
  position?: IssuePosition | null | undefined;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /** The text so far; absent for none. */
  text?: string | null | undefined;
};

/** The province's answer so far. */
export type SaveProvinceAnswerInput = {
  /** The version of the text that this takes the place of; 0 for the first. */
  answerVersion: number;
  /** Global id of the consultation. */
  consultationId: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** The answer, never empty, at most 100000 characters. */
  text: string;
};

/** A prepared vote. */
export type SaveVoteDraftInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The position that is proposed. */
  position: Position;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /** The text; it may be missing still, though the cast needs it (B2); absent, there is none. */
  text?: string | null | undefined;
};

/** The sending. */
export type SendProposalInput = {
  /** The version that is sent. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
  /** The secret question: does the dossier hold state secrets? Yes refuses (X1). */
  secretContent: boolean;
};

/** How the province's answer was sent. */
export type SendProvinceAnswerInput = {
  /** The version of the text that was sent. */
  answerVersion: number;
  /** Global id of the consultation. */
  consultationId: string;
  /** The date on the letter, today at the latest. */
  letterDate: string;
  /** Global id of the letter, brought in as a file; absent when there is none. */
  letterFileId?: string | null | undefined;
  /** Under which number the answer left the Office. */
  letterNumber: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** What a service token may be good for. */
export type ServiceArea =
  /** Ballots that were opened; their tally after closing (B21). */
  | 'BALLOTS'
  /** Consultations that were sent; their answers in figures after closing. */
  | 'CONSULTATIONS'
  /** Programmes and their items, as far as they are issued to all (P34). */
  | 'PROGRAMMES'
  /** Tasks and standing duties. */
  | 'TASKS';

export type SessionOutcome =
  | 'DEFERRED'
  | 'NOT_PASSED'
  | 'PASSED';

/** The working-day table of a year, whole. */
export type SetCalendarYearInput = {
  /** Every named day: holidays, substitute days, swapped days, and the days worked for them. */
  days: Array<CalendarDayInput>;
  /** The version that was read. */
  expectedVersion: number;
  /** The notice that names them. */
  note: string;
  /** The year, in four digits, of the Gregorian calendar. */
  year: number;
};

/** The points of a draft. */
export type SetConsultationPointsInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version whose points are set. */
  expectedVersion: number;
  /** All of them, in reading order, at most 500; none takes away those there are. */
  points: Array<PointInput>;
  /** The secret question (X1): needed with points, absent without. Yes refuses and stores nothing. */
  secretContent?: boolean | null | undefined;
};

/** The language to be answered in. */
export type SetLanguageInput = {
  /** The language to be answered in from now on. */
  language: Language;
};

/** A value of a parameter, and from when it holds. */
export type SetParameterInput = {
  /** The first day on which it holds: today or later. */
  effectiveFrom: string;
  /** The parameter's name, as `parameters` lists it. */
  key: string;
  /** The document that says so. */
  legalBasis: string;
  /** The value, written as the kind of the parameter says. */
  value: string;
};

/** How the province is called. */
export type SetProvinceNameInput = {
  /** "Tỉnh …" or "Thành phố …". */
  name: string;
};

/** What a result sheet is made as. */
export type SheetFormat =
  /** For a word processor. */
  | 'DOCX'
  /** For printing, its fonts inside. */
  | 'PDF';

/** Account and password. */
export type SignInInput = {
  /** The account's name; capitals do not matter. */
  login: string;
  /** The password, which is kept nowhere but as an argon2id hash. */
  password: string;
};

/** A signature under minutes. */
export type SignMinutesInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version of the minutes that was read. */
  minutesVersion: number;
  /** As what they are signed. */
  signatory: MinutesSignatory;
};

/** Which standing duties are listed. */
export type StandingDutyFilter = {
  /** Only duties of these sorts; absent or empty means all. */
  kinds?: Array<StandingDutyKind> | null | undefined;
  /**
   * Only duties in which the unit with this global id has a part, by itself or in a group;
   * absent means any.
   */
  unitId?: string | null | undefined;
};

/** What sort of standing duty it is. */
export type StandingDutyKind =
  /** A duty that goes on. */
  | 'DUTY'
  /** Proposed in a document, not decided. */
  | 'PROPOSAL'
  /** To be done again at fixed times. */
  | 'RECURRING'
  /** A periodic report. */
  | 'REPORT';

export type StateNoCoordinationInput = {
  ballotId: string;
  expectedVersion: number;
  secretContent: boolean;
  statement: string;
  unitIds: Array<string>;
};

/** A new round in the place of an old one. */
export type SupersedeBallotInput = {
  /** Global id of the ballot that ends. */
  ballotId: string;
  /** The version of it that was read. */
  expectedVersion: number;
  /** Global id of the round on the new draft, which links back to it and is not ordered yet. */
  nextRoundId: string;
  /** Why the new draft takes its place; every member who holds a paper reads it. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
};

/** The conclusion. */
export type SynthesiseConsultationInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The version that is concluded. */
  expectedVersion: number;
  /** What the head adds; absent when nothing. */
  note?: string | null | undefined;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
};

/** As what a table is written. */
export type TableFormat =
  /** A document in the form that the Office files. */
  | 'DOCX'
  /** A workbook, to be sorted and filtered. */
  | 'XLSX';

/** A task to take back. */
export type TakeTaskBackInput = {
  /** Global id of the task. */
  taskId: string;
};

/** Whether the votes that are still out can change the outcome. */
export type TallyCertainty =
  /** Even if all others agreed, it would not be more than half. */
  | 'CANNOT_PASS'
  /** Đã đủ quá nửa: more than half agree already, whatever the others say. */
  | 'PASSES'
  /** They decide. */
  | 'UNDECIDED';

/** What the acting mandate may do with a task. */
export type TaskAct =
  /** Leave it to the head who is accountable (D7). */
  | 'LEAVE_TO_HEAD'
  /** Name who acts for the own agency in it (D10). */
  | 'NAME_REPRESENTATIVE'
  /** Take it back. */
  | 'TAKE_BACK';

/** Which tasks are listed. */
export type TaskFilter = {
  /** Only tasks due on this day or later; absent means from any. */
  dueFrom?: string | null | undefined;
  /** Only tasks due on this day or earlier; absent means to any. */
  dueTo?: string | null | undefined;
  /** Only tasks of these sorts; absent or empty means all. */
  kinds?: Array<TaskKind> | null | undefined;
  /** Only tasks of these classes; absent or empty means all, those without a class too. */
  timeliness?: Array<Timeliness> | null | undefined;
  /**
   * Only tasks in which the unit with this global id has a part, by itself or in a group; absent
   * means any.
   */
  unitId?: string | null | undefined;
};

/** What sort of task it is. */
export type TaskKind =
  /** "Thường xuyên": a period and no completion (T25). */
  | 'CONTINUOUS'
  /** A task with its own end. */
  | 'GENERAL'
  /** The drafting of a legal normative document (P30). */
  | 'LEGAL_DOCUMENT'
  /** A remedy for a shortcoming (T2, E12). */
  | 'REMEDIAL';

export type TellOfPaperVoteInput = {
  how: string;
  secretContent: boolean;
  voteId: string;
};

/** The class of a piece of work as of a day (E3). Computed from due and completion dates. */
export type Timeliness =
  /** Đang thực hiện: the due day is still to come, or today. */
  | 'IN_PROGRESS'
  /** Hoàn thành quá hạn: completed after the due day. */
  | 'LATE_COMPLETED'
  /** Chưa hoàn thành: the due day is past. */
  | 'NOT_COMPLETED'
  /** Đúng hạn: completed by the due day. */
  | 'ON_TIME';

/** What waits to be done. */
export type TodoVerb =
  /** A proposal waits for the focal agency to take it or pass it on. */
  | 'ACCEPT_PROPOSAL'
  /** Acknowledge that the conclusion was reported, and confirm what was said (C4). */
  | 'ACKNOWLEDGE_CONCLUSION'
  /** A consultation waits for the agency's answer, or for its draft. */
  | 'ANSWER_CONSULTATION'
  /** A request for data waits for its answer (C15). */
  | 'ANSWER_DATA'
  | 'ANSWER_FORM'
  /** An issue waits for the agency's written answer, or for its draft. */
  | 'ANSWER_ISSUE'
  /** All agree: the locality waits for its answer. */
  | 'ANSWER_LOCALITY'
  /** A participant's report waits for the head's opinion (C1). */
  | 'ANSWER_REPORT'
  /** A vote waits for the member. */
  | 'CAST_VOTE'
  | 'CHECK_RELATED'
  /** The locality has its answer and has not taken note of it yet. */
  | 'CLOSE_PROPOSAL'
  /** A proposal beyond the heads' competence waits for the Office (C13). */
  | 'COMPLETE_PROPOSAL'
  /** Conclude a conference whose minutes both have signed (C3). */
  | 'CONCLUDE_CONFERENCE'
  /** No answer is waited for in time any more: the focal agency concludes, or urges. */
  | 'CONCLUDE_PROPOSAL'
  /** A closed ballot waits for the Chair's decision. */
  | 'DECIDE_BALLOT'
  /** A proposal waits for the Chair's decision. */
  | 'DECIDE_PROPOSAL'
  /** A vote waits for the assistant to prepare it (B14). */
  | 'DRAFT_VOTE'
  /** A proposal that was taken waits for the answering agency of each issue. */
  | 'NAME_AGENCIES'
  /** Name who takes part in preparing what another agency will send (C1). */
  | 'NAME_PARTICIPANT'
  /** An ordered ballot waits for the Office to open it. */
  | 'OPEN_BALLOT'
  /** A prepared consultation waits to be sent. */
  | 'OPEN_CONSULTATION'
  /** A ballot waits for the Chair's order. */
  | 'ORDER_BALLOT'
  | 'RECORD_SESSION'
  /** Say who comes to a conference (C8). */
  | 'REPLY_TO_INVITATION'
  /** Report to the own head on taking part (C1). */
  | 'REPORT_TO_HEAD'
  /** Amendments wait for the lead to accept or explain them. */
  | 'RESOLVE_AMENDMENTS'
  /** A closed consultation waits to be concluded. */
  | 'RESOLVE_ANSWERS'
  /** A vote that the assistant has prepared waits for the member (B14). */
  | 'REVIEW_DRAFT'
  /** Differences between the lead and agencies wait to be decided (C9). */
  | 'RULE_DIFFERENCES'
  /** A prepared proposal waits for the locality's head to send it. */
  | 'SEND_PROPOSAL'
  /** A draft from outside waits for the province's answer (C10). */
  | 'SEND_PROVINCE_ANSWER'
  /** Sign the minutes of a conference (C3). */
  | 'SIGN_MINUTES'
  | 'STATE_COORDINATION'
  | 'TELL_OF_FORM';

/** A passing on. */
export type TransferProposalInput = {
  /** The version that is passed on. */
  expectedVersion: number;
  /** Global id of the proposal. */
  proposalId: string;
  /** Why it is passed on; the locality reads it. */
  reason: string;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** Global id of the agency whose main content it is. */
  unitId: string;
};

/** The kinds of organisation unit. */
export type UnitKind =
  /** Cơ quan Trung ương đóng trên địa bàn. */
  | 'CENTRAL_AGENCY'
  /** UBND cấp xã. */
  | 'COMMUNE'
  /** Sở, ban, ngành. */
  | 'DEPARTMENT'
  /** UBND cấp huyện; historic since 1/7/2025. */
  | 'DISTRICT'
  /** A part of the Office or of a department. */
  | 'DIVISION'
  /** Văn phòng UBND tỉnh. */
  | 'OFFICE';

/** Which agencies are pressed for an answer. */
export type UrgeAnswersInput = {
  /** Global id of the consultation. */
  consultationId: string;
  /** The same key is the same urge, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** What is added to the urge; absent, nothing. */
  note?: string | null | undefined;
  /**
   * The secret question (X1): needed with a text, absent without one. Yes refuses
   * and stores nothing.
   */
  secretContent?: boolean | null | undefined;
  /** Global ids of the agencies to urge; absent or empty means all that have not answered. */
  unitIds?: Array<string> | null | undefined;
};

/** An urging by hand. */
export type UrgeProposalInput = {
  /** Global id of the proposal. */
  proposalId: string;
};

/** How a vote came (4.8). */
export type VoteForm =
  /** Cast by the member here. */
  | 'CAST'
  /** Signed on paper, entered by the Office with its scan. */
  | 'PAPER';

/** The minutes of a conference. */
export type WriteMinutesInput = {
  /** Every invited agency, once. */
  attendance: Array<MinutesAttendanceInput>;
  /** The conclusion, which the absent are sent (C5), at most 20000 characters. */
  conclusion: string;
  /** Global id of the consultation. */
  consultationId: string;
  /** Global id of the minutes as a file, brought in before; absent when they are a text. */
  fileId?: string | null | undefined;
  /** The version of the minutes that these take the place of; 0 for the first. */
  minutesVersion: number;
  /** Global id of the mandate of whoever presided; absent, as the invitation said. */
  presidingMandateId?: string | null | undefined;
  /** The secret question: does it hold state secrets? Yes refuses and stores nothing (X1). */
  secretContent: boolean;
  /** What was said, in order, at most 100000 characters; absent when the minutes are a file. */
  text?: string | null | undefined;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { session: { accessToken: string, mandateId: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { redeemSignInLink: { session: { accessToken: string, mandateId: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RefreshSessionMutationVariables = Exact<{
  input?: RefreshSessionInput | null | undefined;
}>;


export type RefreshSessionMutation = { refreshSession: { session: { accessToken: string, mandateId: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs: { session: { accessToken: string, mandateId: string } | null, viewer: { name: string, login: string, language: Language, unreadNotices: number, acting: { id: string, title: string, office: Office, unit: { id: string, kind: UnitKind } | null }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { serverTime: string, viewer: { name: string, login: string, language: Language, unreadNotices: number, acting: { id: string, title: string, office: Office, unit: { id: string, kind: UnitKind } | null }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } } };

export type RefusalFragment = { code: ErrorCode, field: string | null, message: string, turnToId: string | null };

export type ViewerPartsFragment = { name: string, login: string, language: Language, unreadNotices: number, acting: { id: string, title: string, office: Office, unit: { id: string, kind: UnitKind } | null }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } };

export type FilePartsFragment = { id: string, name: string, mediaType: string, size: number, removedAt: string | null };

export type FileLinkQueryVariables = Exact<{
  id: string;
}>;


export type FileLinkQuery = { file: { link: { url: string } } | null };

export type NextTodoQueryVariables = Exact<{ [key: string]: never; }>;


export type NextTodoQuery = { todo: { totalCount: number, nodes: Array<{ ballot: { id: string } | null, consultation: { id: string } | null }> } };

export type DeadlinePartsFragment = { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> };

export type ResolutionPartsFragment = { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> };

export type DocumentTextQueryVariables = Exact<{
  id: string;
}>;


export type DocumentTextQuery = { node:
    | { id: string, text: string | null }
    | Record<PropertyKey, never>
   | null };

export type ReadingPartsFragment = { firstAt: string, lastAt: string, times: number, reader: { id: string, title: string, personName: string }, document: { id: string } };

export type ReadingsQueryVariables = Exact<{
  id: string;
}>;


export type ReadingsQuery = { node:
    | { readings: { totalCount: number, nodes: Array<{ firstAt: string, lastAt: string, times: number, reader: { id: string, title: string, personName: string }, document: { id: string } }> } | null }
    | { readings: { totalCount: number, nodes: Array<{ firstAt: string, lastAt: string, times: number, reader: { id: string, title: string, personName: string }, document: { id: string } }> } | null }
    | { readings: { totalCount: number, nodes: Array<{ firstAt: string, lastAt: string, times: number, reader: { id: string, title: string, personName: string }, document: { id: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type NewBallotQueryVariables = Exact<{
  task: string;
  withTask: boolean;
  item: string;
  withItem: boolean;
  asOf: string;
}>;


export type NewBallotQuery = { task?: { id: string, content: string, accountable: { unit: { id: string, name: string } | null }, coordinators: Array<{ unit: { id: string } | null }> } | null, programmeItem?: { id: string, title: string, timeliness: Timeliness, leadUnit: { id: string, name: string } } | null };

export type GroundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GroundsQuery = { consultations: { totalCount: number, nodes: Array<{ id: string, title: string, shortTitle: string | null, ownerUnit: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftFirstBallotMutationVariables = Exact<{
  input: DraftBallotInput;
}>;


export type DraftFirstBallotMutation = { draftBallot: { ballot: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type BallotQueryVariables = Exact<{
  id: string;
}>;


export type BallotQuery = { serverTime: string, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null };

export type BallotUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type BallotUpdatedSubscription = { ballotUpdated: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } };

export type VotePartsFragment = { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null };

export type BallotPartsFragment = { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RecordLateOpinionMutationVariables = Exact<{
  input: RecordLateOpinionInput;
}>;


export type RecordLateOpinionMutation = { recordLateOpinion: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type OrderBallotMutationVariables = Exact<{
  input: OrderBallotInput;
}>;


export type OrderBallotMutation = { orderBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type OpenBallotMutationVariables = Exact<{
  input: OpenBallotInput;
}>;


export type OpenBallotMutation = { openBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CloseBallotMutationVariables = Exact<{
  input: CloseBallotInput;
}>;


export type CloseBallotMutation = { closeBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DecideBallotMutationVariables = Exact<{
  input: DecideBallotInput;
}>;


export type DecideBallotMutation = { decideBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ResolveAmendmentMutationVariables = Exact<{
  input: ResolveAmendmentInput;
}>;


export type ResolveAmendmentMutation = { resolveAmendment: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ExtendBallotMutationVariables = Exact<{
  input: ExtendBallotInput;
}>;


export type ExtendBallotMutation = { extendBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CancelBallotMutationVariables = Exact<{
  input: CancelBallotInput;
}>;


export type CancelBallotMutation = { cancelBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SupersedeBallotMutationVariables = Exact<{
  input: SupersedeBallotInput;
}>;


export type SupersedeBallotMutation = { supersedeBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DraftNextRoundMutationVariables = Exact<{
  input: DraftBallotInput;
}>;


export type DraftNextRoundMutation = { draftBallot: { ballot: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SaveVoteDraftMutationVariables = Exact<{
  input: SaveVoteDraftInput;
}>;


export type SaveVoteDraftMutation = { saveVoteDraft: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type MarkBallotSeenMutationVariables = Exact<{
  input: MarkBallotSeenInput;
}>;


export type MarkBallotSeenMutation = { markBallotSeen: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RecordPaperVoteMutationVariables = Exact<{
  input: RecordPaperVoteInput;
}>;


export type RecordPaperVoteMutation = { recordPaperVote: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ExportBallotResultMutationVariables = Exact<{
  input: ExportBallotResultInput;
}>;


export type ExportBallotResultMutation = { exportBallotResult: { file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type OpenPartsFragment = { id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null };

export type GatePartsFragment = { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> };

export type ListRelatedAgenciesMutationVariables = Exact<{
  input: ListRelatedAgenciesInput;
}>;


export type ListRelatedAgenciesMutation = { listRelatedAgencies: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CheckRelatedAgenciesMutationVariables = Exact<{
  input: CheckRelatedAgenciesInput;
}>;


export type CheckRelatedAgenciesMutation = { checkRelatedAgencies: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type StateNoCoordinationMutationVariables = Exact<{
  input: StateNoCoordinationInput;
}>;


export type StateNoCoordinationMutation = { stateNoCoordination: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type LetBallotGoOnMutationVariables = Exact<{
  input: LetBallotGoOnInput;
}>;


export type LetBallotGoOnMutation = { letBallotGoOn: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RecordSessionDecisionMutationVariables = Exact<{
  input: RecordSessionDecisionInput;
}>;


export type RecordSessionDecisionMutation = { recordSessionDecision: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnnounceBallotMutationVariables = Exact<{
  input: AnnounceBallotInput;
}>;


export type AnnounceBallotMutation = { announceBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type MeetSessionChangesMutationVariables = Exact<{
  input: MeetSessionChangesInput;
}>;


export type MeetSessionChangesMutation = { meetSessionChanges: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AcknowledgePaperVoteMutationVariables = Exact<{
  input: AcknowledgePaperVoteInput;
}>;


export type AcknowledgePaperVoteMutation = { acknowledgePaperVote: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ContestPaperVoteMutationVariables = Exact<{
  input: ContestPaperVoteInput;
}>;


export type ContestPaperVoteMutation = { contestPaperVote: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type TellOfPaperVoteMutationVariables = Exact<{
  input: TellOfPaperVoteInput;
}>;


export type TellOfPaperVoteMutation = { tellOfPaperVote: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, positions: Array<Position>, round: number, changes: string | null, collectiveBasis: string | null, decisions: Array<DecisionKind>, closedAt: string | null, announced: boolean, proposedLastDay: string | null, allowedActs: Array<BallotAct>, consultation: { id: string, title: string, shortTitle: string | null } | null, leadUnit: { id: string, name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string }, onBehalfOf: { title: string } | null } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, previousRound: { id: string, round: number } | null, nextRound: { id: string, round: number, state: BallotState, shortTitle: string | null, title: string } | null, end: { reason: string, endedAt: string, endedBy: { title: string }, onBehalfOf: { title: string } | null } | null, extensions: Array<{ fromDay: string, toDay: string, reason: string, extendedAt: string, extendedBy: { title: string }, onBehalfOf: { title: string } | null }>, issue: { issuable: boolean, blocks: Array<IssueBlock>, openAmendments: number, openDifferences: number } | null, myPaper: { state: BallotPaperState, firstSeenAt: string | null, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, scan: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, draft: { position: Position, text: string | null, draftedAt: string, draftedBy: { id: string, title: string } } | null, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, differs: boolean, paperForm: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, member: { id: string, title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, form: VoteForm, receivedAt: string | null, toldAt: string | null, acknowledgedAt: string | null, contestedAt: string | null, contestReason: string | null, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string }, onBehalfOf: { title: string } | null } | null, task: { id: string } | null, programmeItem: { id: string } | null, gate: { checkedAt: string | null, passable: boolean, related: Array<{ reason: string | null, asked: boolean, stated: boolean, unit: { id: string, name: string } }>, statements: Array<{ statement: string, signedAt: string, units: Array<{ id: string, name: string }>, signedBy: { title: string } }>, consultations: Array<{ id: string, title: string, shortTitle: string | null }>, checkedBy: { title: string } | null, unruled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, unsettled: Array<{ id: string, kind: OpenMatterKind, position: AnswerPosition | null, text: string | null, unit: { id: string, name: string } | null }>, rulings: Array<{ stage: RulingStage, note: string | null, ruledAt: string, units: Array<{ id: string, name: string }>, ruledBy: { title: string }, onBehalfOf: { title: string } | null }> }, sessions: Array<{ number: string, heldOn: string, base: number, present: number, agree: number, disagree: number, outcome: SessionOutcome, changes: string | null, metNote: string | null }>, announcements: Array<{ sessionNumber: string, sessionDay: string }>, actsFor: { title: string } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type UnitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, shortName: string | null, kind: UnitKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftConsultationMutationVariables = Exact<{
  input: DraftConsultationInput;
}>;


export type DraftConsultationMutation = { draftConsultation: { consultation: { id: string, state: ConsultationState, version: number, allowedActs: Array<ConsultationAct> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ConsultationModelQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsultationModelQuery = { consultation: { title: string, shortTitle: string | null, effectNotice: string | null, openedAt: string | null, responses: { nodes: Array<{ unit: { id: string } }> } | null, points: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ chapter: string | null, number: string | null, heading: string, text: string | null }> } } | null };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { openConsultation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SetConsultationPointsMutationVariables = Exact<{
  input: SetConsultationPointsInput;
}>;


export type SetConsultationPointsMutation = { setConsultationPoints: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ExtendConsultationMutationVariables = Exact<{
  input: ExtendConsultationInput;
}>;


export type ExtendConsultationMutation = { extendConsultation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CloseConsultationMutationVariables = Exact<{
  input: CloseConsultationInput;
}>;


export type CloseConsultationMutation = { closeConsultation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CancelConsultationMutationVariables = Exact<{
  input: CancelConsultationInput;
}>;


export type CancelConsultationMutation = { cancelConsultation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ResolveAnswerMutationVariables = Exact<{
  input: ResolveAnswerInput;
}>;


export type ResolveAnswerMutation = { resolveAnswer: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SynthesiseConsultationMutationVariables = Exact<{
  input: SynthesiseConsultationInput;
}>;


export type SynthesiseConsultationMutation = { synthesiseConsultation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RequestBallotMutationVariables = Exact<{
  input: DraftBallotInput;
}>;


export type RequestBallotMutation = { draftBallot: { ballot: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AttendancePartsFragment = { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null };

export type ConferencePartsFragment = { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null };

export type ExternalDraftPartsFragment = { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null };

export type ConferencePeopleQueryVariables = Exact<{
  id: string;
}>;


export type ConferencePeopleQuery = { consultation: { conference: { colleagues: Array<{ id: string, title: string, office: Office }>, attendances: { nodes: Array<{ unit: { id: string }, people: Array<{ id: string, title: string }> }> } | null } | null } | null };

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionQuery = { consultation: { externalDraft: { suggestion: string | null } | null } | null };

export type LeadersQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadersQuery = { leaders: Array<{ id: string, title: string }> };

export type InviteToConferenceMutationVariables = Exact<{
  input: InviteToConferenceInput;
}>;


export type InviteToConferenceMutation = { inviteToConference: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type MoveConferenceMutationVariables = Exact<{
  input: MoveConferenceInput;
}>;


export type MoveConferenceMutation = { moveConference: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ReplyToInvitationMutationVariables = Exact<{
  input: ReplyToInvitationInput;
}>;


export type ReplyToInvitationMutation = { replyToInvitation: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type WriteMinutesMutation = { writeMinutes: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SignMinutesMutationVariables = Exact<{
  input: SignMinutesInput;
}>;


export type SignMinutesMutation = { signMinutes: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ConcludeConferenceMutationVariables = Exact<{
  input: ConcludeConferenceInput;
}>;


export type ConcludeConferenceMutation = { concludeConference: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AcknowledgeConclusionMutationVariables = Exact<{
  input: AcknowledgeConclusionInput;
}>;


export type AcknowledgeConclusionMutation = { acknowledgeConclusion: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ReceiveExternalDraftMutationVariables = Exact<{
  input: ReceiveExternalDraftInput;
}>;


export type ReceiveExternalDraftMutation = { receiveExternalDraft: { consultation: { id: string, state: ConsultationState, version: number, allowedActs: Array<ConsultationAct> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SaveProvinceAnswerMutationVariables = Exact<{
  input: SaveProvinceAnswerInput;
}>;


export type SaveProvinceAnswerMutation = { saveProvinceAnswer: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SendProvinceAnswerMutationVariables = Exact<{
  input: SendProvinceAnswerInput;
}>;


export type SendProvinceAnswerMutation = { sendProvinceAnswer: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ParticipationPartsFragment = { consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> };

export type ParticipationsQueryVariables = Exact<{
  of?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationsQuery = { participations: { totalCount: number, nodes: Array<{ consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteParticipantMutationVariables = Exact<{
  input: InviteParticipantInput;
}>;


export type InviteParticipantMutation = { inviteParticipant: { participation: { consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type NameParticipantMutationVariables = Exact<{
  input: NameParticipantInput;
}>;


export type NameParticipantMutation = { nameParticipant: { participation: { consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ReportToHeadMutationVariables = Exact<{
  input: ReportToHeadInput;
}>;


export type ReportToHeadMutation = { reportToHead: { participation: { consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnswerReportMutationVariables = Exact<{
  input: AnswerReportInput;
}>;


export type AnswerReportMutation = { answerReport: { participation: { consultationId: string, title: string, note: string | null, invitedAt: string, mayName: boolean, mayReport: boolean, ownerUnit: { id: string, name: string }, unit: { id: string, name: string }, participant: { id: string, title: string } | null, people: Array<{ id: string, title: string }>, reports: Array<{ text: string, reportedAt: string, opinion: string | null, reportedBy: { title: string }, opinionBy: { title: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ConsultationQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationQuery = { serverTime: string, consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null };

export type ConsultationUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ConsultationUpdatedSubscription = { consultationUpdated: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } };

export type AnswerPartsFragment = { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null };

export type AnswerDraftPartsFragment = { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } };

export type ConsultationPartsFragment = { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } };

export type MarkConsultationViewedMutationVariables = Exact<{
  input: MarkConsultationViewedInput;
}>;


export type MarkConsultationViewedMutation = { markConsultationViewed: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SaveAnswerDraftMutationVariables = Exact<{
  input: SaveAnswerDraftInput;
}>;


export type SaveAnswerDraftMutation = { saveAnswerDraft: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnswerConsultationMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type AnswerConsultationMutation = { answerConsultation: { answer: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RecordLateAnswerMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type RecordLateAnswerMutation = { recordLateAnswer: { answer: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DemandResolutionPartsFragment = { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null };

export type PointPartsFragment = { id: string, place: number, chapter: string | null, number: string | null, heading: string, text: string | null };

export type ConsultationPointsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsultationPointsQuery = { consultation: { points: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, place: number, chapter: string | null, number: string | null, heading: string, text: string | null }> } } | null };

export type DemandPartsFragment = { id: string, position: AnswerPosition, text: string | null, open: boolean, undecided: boolean, unit: { name: string }, point: { id: string, place: number, chapter: string | null, number: string | null, heading: string, text: string | null } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null };

export type ConsultationDemandsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsultationDemandsQuery = { consultation: { demands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, position: AnswerPosition, text: string | null, open: boolean, undecided: boolean, unit: { name: string }, point: { id: string, place: number, chapter: string | null, number: string | null, heading: string, text: string | null } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }> } | null } | null };

export type ConsultationStatementQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationStatementQuery = { consultation: { statement: Array<string> | null } | null };

export type ResolveDemandsMutationVariables = Exact<{
  input: ResolveDemandsInput;
}>;


export type ResolveDemandsMutation = { resolveDemands: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ReferDifferencesMutationVariables = Exact<{
  input: ReferDifferencesInput;
}>;


export type ReferDifferencesMutation = { referDifferences: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RuleDifferencesMutationVariables = Exact<{
  input: RuleDifferencesInput;
}>;


export type RuleDifferencesMutation = { ruleDifferences: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type UrgeAnswersMutationVariables = Exact<{
  input: UrgeAnswersInput;
}>;


export type UrgeAnswersMutation = { urgeAnswers: { consultation: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: ConsultationState, version: number, openedAt: string | null, deemedConsent: boolean, effectNotice: string | null, round: number, changeNote: string | null, closedAt: string | null, allowedActs: Array<ConsultationAct>, ownerUnit: { id: string, name: string, kind: UnitKind }, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, openedBy: { title: string } | null, openedOnBehalfOf: { title: string } | null, actsFor: { title: string } | null, previousRound: { id: string } | null, nextRound: { id: string, round: number } | null, points: { totalCount: number }, referral: { note: string | null, referredAt: string, referredBy: { title: string } } | null, dataRequests: { nodes: Array<{ id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, myResponse: { id: string, state: ConsultationResponseState, viewedAt: string | null, draft: { position: AnswerPosition | null, text: string | null, savedAt: string, points: Array<{ pointId: string, position: AnswerPosition, text: string | null }>, savedBy: { office: Office, title: string } } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, versions: Array<{ id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, earlierRound: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null } | null, responses: { totalCount: number, nodes: Array<{ id: string, state: ConsultationResponseState, unit: { id: string, name: string }, delivery: { firstSeenAt: string | null, recipients: Array<{ readAt: string | null }>, firstSeenBy: { title: string } | null } | null, urges: Array<{ urgedAt: string, urgedBy: { title: string } | null }>, earlierRound: { position: AnswerPosition } | null, counted: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null, late: { id: string, position: AnswerPosition, text: string | null, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, superseded: boolean, rest: AnswerPosition, signedBy: { title: string }, onBehalfOf: { title: string } | null, letterFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, points: Array<{ pointId: string, position: AnswerPosition, text: string | null, point: { number: string | null, heading: string } | null, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null }>, resolution: { kind: DemandTreatment, note: string, resolvedAt: string, ruling: DemandRuling | null, rulingNote: string | null, ruledAt: string | null, resolvedBy: { title: string }, ruledBy: { title: string } | null } | null } | null }> } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null, synthesis: { note: string | null, synthesisedAt: string, synthesisedBy: { title: string }, onBehalfOf: { title: string } | null } | null, cancellation: { reason: string, cancelledAt: string, cancelledBy: { title: string }, onBehalfOf: { title: string } | null } | null, conference: { startsAt: string, place: string, note: string | null, daysAfter: number, conclusion: string | null, concludedAt: string | null, allowedActs: Array<ConferenceAct>, presiding: { id: string, title: string }, minutes: { version: number, text: string | null, secretarySignedAt: string | null, presidingSignedAt: string | null, file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, secretary: { title: string } | null, presidedOnBehalfOf: { title: string } | null } | null, attendances: { totalCount: number, nodes: Array<{ reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null }> } | null, myAttendance: { reply: ConferenceReply | null, authority: string | null, reason: string | null, present: boolean | null, position: AnswerPosition | null, text: string | null, confirmation: AttendanceConfirmation | null, unit: { id: string, name: string }, representative: { id: string, title: string } | null, attendee: { title: string } | null } | null } | null, externalDraft: { sender: string, letterNumber: string, letterDate: string, answerBy: string, askedHow: AskedHow, askedOn: string, askedNote: string | null, answer: string | null, answerVersion: number, sentNumber: string | null, sentOn: string | null, askedBy: { title: string } | null, sentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null } | null, ballots: { nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState }> } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ExportIncorporationMutationVariables = Exact<{
  input: ExportIncorporationInput;
}>;


export type ExportIncorporationMutation = { exportIncorporation: { file: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DataRequestPartsFragment = { id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, waitsForMe: boolean, fromUnit: { name: string }, toUnit: { name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> };

export type AskForDataMutationVariables = Exact<{
  input: AskForDataInput;
}>;


export type AskForDataMutation = { askForData: { dataRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnswerDataRequestMutationVariables = Exact<{
  input: AnswerDataRequestInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest: { dataRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DelegationPartsFragment = { id: string, version: number, kind: DelegationKind, state: DelegationState, powers: Array<DelegatedPower>, startsOn: string, endsOn: string, documentNumber: string, documentDate: string, revokedAt: string | null, revokeReason: string | null, mayRevoke: boolean, documentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, lender: { title: string }, delegate: { title: string, personName: string } };

export type DelegationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DelegationsQuery = { serverTime: string, delegations: { totalCount: number, nodes: Array<{ id: string, version: number, kind: DelegationKind, state: DelegationState, powers: Array<DelegatedPower>, startsOn: string, endsOn: string, documentNumber: string, documentDate: string, revokedAt: string | null, revokeReason: string | null, mayRevoke: boolean, documentFile: { id: string, name: string, mediaType: string, size: number, removedAt: string | null } | null, lender: { title: string }, delegate: { title: string, personName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DoneInMyNameQueryVariables = Exact<{ [key: string]: never; }>;


export type DoneInMyNameQuery = { serverTime: string, doneInMyName: { nodes: Array<{ act: string, at: string, doneBy: { title: string } | null, ballot: { id: string, title: string, shortTitle: string | null } | null, consultation: { id: string, title: string, shortTitle: string | null } | null, proposal: { id: string, title: string } | null }> } };

export type AssignmentsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type AssignmentsQuery = { assignments: { nodes: Array<{ id: string, kind: AssignmentKind, field: string | null, startsOn: string, endsOn: string | null, documentNumber: string, documentDate: string, holder: { title: string }, givenBy: { id: string }, absent: { title: string } | null, units: Array<{ id: string, name: string, shortName: string | null }> }> } };

export type LendingQueryVariables = Exact<{ [key: string]: never; }>;


export type LendingQuery = { viewer: { lendablePowers: Array<DelegatedPower>, deputies: Array<{ id: string, title: string, personName: string }> } };

export type GiveDelegationMutationVariables = Exact<{
  input: GiveDelegationInput;
}>;


export type GiveDelegationMutation = { giveDelegation: { delegation: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { revokeDelegation: { delegation: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AssignWorkMutationVariables = Exact<{
  input: AssignWorkInput;
}>;


export type AssignWorkMutation = { assignWork: { assignment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment: { assignment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type NameTaskRepresentativeMutationVariables = Exact<{
  input: NameTaskRepresentativeInput;
}>;


export type NameTaskRepresentativeMutation = { nameTaskRepresentative: { task: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type LeaveTaskToHeadMutationVariables = Exact<{
  input: LeaveTaskToHeadInput;
}>;


export type LeaveTaskToHeadMutation = { leaveTaskToHead: { task: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type TakeTaskBackMutationVariables = Exact<{
  input: TakeTaskBackInput;
}>;


export type TakeTaskBackMutation = { takeTaskBack: { task: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type FollowQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowQuery = { serverTime: string, ballots: { totalCount: number, nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowConsultationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowConsultationsQuery = { serverTime: string, consultations: { totalCount: number, nodes: Array<{ id: string, title: string, shortTitle: string | null, state: ConsultationState, deemedConsent: boolean, closedAt: string | null, ownerUnit: { name: string }, deadline: { closesAt: string } | null, myResponse: { state: ConsultationResponseState } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowProposalsQuery = { serverTime: string, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, state: ProposalState, overdue: boolean | null, localityUnit: { name: string }, focalUnit: { name: string }, progress: { issues: number, answered: number, overdue: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { serverTime: string, viewer: { name: string, login: string, language: Language, unreadNotices: number, acting: { id: string, title: string, office: Office, unit: { id: string, kind: UnitKind } | null }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } }, todo: { totalCount: number, nodes: Array<{ verb: TodoVerb, dueAt: string | null, waitingSince: string, onBehalfOf: { title: string } | null, ballot: { id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null } | null, consultation: { id: string, title: string, shortTitle: string | null, state: ConsultationState, deemedConsent: boolean, closedAt: string | null, ownerUnit: { name: string }, deadline: { closesAt: string } | null, myResponse: { state: ConsultationResponseState } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null } | null, proposal: { id: string, title: string, state: ProposalState, overdue: boolean | null, localityUnit: { name: string }, focalUnit: { name: string }, progress: { issues: number, answered: number, overdue: number } | null } | null, participation: { title: string, ownerUnit: { name: string } } | null }> } };

export type CardPartsFragment = { id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty } | null };

export type TallyPartsFragment = { base: number, agree: number, agreeWithAmendments: number, disagree: number, abstain: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number, certainty: TallyCertainty };

export type ConsultationCardPartsFragment = { id: string, title: string, shortTitle: string | null, state: ConsultationState, deemedConsent: boolean, closedAt: string | null, ownerUnit: { name: string }, deadline: { closesAt: string } | null, myResponse: { state: ConsultationResponseState } | null, summary: { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number } | null };

export type ProposalCardPartsFragment = { id: string, title: string, state: ProposalState, overdue: boolean | null, localityUnit: { name: string }, focalUnit: { name: string }, progress: { issues: number, answered: number, overdue: number } | null };

export type SummaryPartsFragment = { recipients: number, agree: number, agreeWithAmendments: number, disagree: number, notConcerned: number, deemedAgreed: number, pending: number, late: number, unresolved: number, undecided: number };

export type UnitFieldsFragment = { id: string, kind: UnitKind, name: string, shortName: string | null, startsOn: string, endsOn: string | null, version: number };

export type ManagedUnitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ManagedUnitsQuery = { units: { totalCount: number, nodes: Array<{ id: string, kind: UnitKind, name: string, shortName: string | null, startsOn: string, endsOn: string | null, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddUnitMutationVariables = Exact<{
  input: AddUnitInput;
}>;


export type AddUnitMutation = { addUnit: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ChangeUnitMutationVariables = Exact<{
  input: ChangeUnitInput;
}>;


export type ChangeUnitMutation = { changeUnit: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CalendarFieldsFragment = { year: number, announced: boolean, version: number, days: Array<{ date: string, kind: DayKind, name: string }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { year: number, announced: boolean, version: number, days: Array<{ date: string, kind: DayKind, name: string }> } };

export type SetCalendarYearMutationVariables = Exact<{
  input: SetCalendarYearInput;
}>;


export type SetCalendarYearMutation = { setCalendarYear: { calendarYear: { year: number, announced: boolean, version: number, days: Array<{ date: string, kind: DayKind, name: string }> } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersQuery = { parameters: Array<{ key: string, kind: ParameterKind, choices: Array<string>, defaultValue: string, value: string, settings: Array<{ value: string, effectiveFrom: string, legalBasis: string }> }> };

export type SetParameterMutationVariables = Exact<{
  input: SetParameterInput;
}>;


export type SetParameterMutation = { setParameter: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SetProvinceNameMutationVariables = Exact<{
  input: SetProvinceNameInput;
}>;


export type SetProvinceNameMutation = { setProvinceName: { viewer: { name: string, login: string, language: Language, unreadNotices: number, acting: { id: string, title: string, office: Office, unit: { id: string, kind: UnitKind } | null }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ParameterPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParameterPresetsQuery = { parameterPresets: Array<{ name: ParameterPresetName, rows: Array<{ key: string, value: string, source: string }> }> };

export type ApplyParameterPresetMutationVariables = Exact<{
  input: ApplyParameterPresetInput;
}>;


export type ApplyParameterPresetMutation = { applyParameterPreset: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ClearSecretMarkMutationVariables = Exact<{
  input: ClearSecretMarkInput;
}>;


export type ClearSecretMarkMutation = { clearSecretMark: { sha256: string | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type PersonFieldsFragment = { id: string, name: string, login: string, account: AccountStatus, version: number, mandates: Array<{ id: string, office: Office, title: string, startsOn: string, endsOn: string | null, version: number, unit: { id: string, name: string } | null }> };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, login: string, account: AccountStatus, version: number, mandates: Array<{ id: string, office: Office, title: string, startsOn: string, endsOn: string | null, version: number, unit: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeatsQuery = { people: { nodes: Array<{ name: string, mandates: Array<{ id: string, office: Office, title: string, startsOn: string, endsOn: string | null }> }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, name: string, login: string, account: AccountStatus, version: number, mandates: Array<{ id: string, office: Office, title: string, startsOn: string, endsOn: string | null, version: number, unit: { id: string, name: string } | null }> } | null };

export type LinkFieldsFragment = { url: string, expiresAt: string };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { person: { id: string, name: string } | null, link: { url: string, expiresAt: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type IssueSignInLinkMutationVariables = Exact<{
  input: IssueSignInLinkInput;
}>;


export type IssueSignInLinkMutation = { issueSignInLink: { link: { url: string, expiresAt: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AddMandateMutationVariables = Exact<{
  input: AddMandateInput;
}>;


export type AddMandateMutation = { addMandate: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type EndMandateMutationVariables = Exact<{
  input: EndMandateInput;
}>;


export type EndMandateMutation = { endMandate: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ServiceTokensQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ServiceTokensQuery = { serviceTokens: { totalCount: number, nodes: Array<{ id: string, name: string, areas: Array<ServiceArea>, consent: string, origins: Array<string>, madeAt: string, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, active: boolean, madeBy: { title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MakeServiceTokenMutationVariables = Exact<{
  input: MakeServiceTokenInput;
}>;


export type MakeServiceTokenMutation = { makeServiceToken: { secret: string | null, serviceToken: { name: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type RevokeServiceTokenMutationVariables = Exact<{
  input: RevokeServiceTokenInput;
}>;


export type RevokeServiceTokenMutation = { revokeServiceToken: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, at: string, readAt: string | null, ballot: { id: string, title: string, shortTitle: string | null } | null, consultation: { id: string, title: string, shortTitle: string | null } | null, delegation: { lender: { title: string }, delegate: { title: string } } | null, task: { id: string, content: string } | null, proposal: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { viewer: { unreadNotices: number } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ProgrammeTallyPartsFragment = { asOf: string, total: number, onTime: number, lateCompleted: number, notCompleted: number, inProgress: number, completed: number, dueSoFar: number, onTimeRate: number | null, lateCompletedRate: number | null, notCompletedRate: number | null, inProgressRate: number | null, completionRate: number | null, completionOfDueRate: number | null };

export type ProgrammeHeadPartsFragment = { id: string, owner: ProgrammeOwner, period: ProgrammePeriod, startsOn: string, endsOn: string, title: string, documentNumber: string | null, issuedOn: string | null, sourceNote: string | null, province: string | null, reconstructed: boolean, figuresAsOf: string | null };

export type ProgrammesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { serverTime: string, programmes: { totalCount: number, nodes: Array<{ id: string, owner: ProgrammeOwner, period: ProgrammePeriod, startsOn: string, endsOn: string, title: string, documentNumber: string | null, issuedOn: string | null, sourceNote: string | null, province: string | null, reconstructed: boolean, figuresAsOf: string | null, tally: { asOf: string, total: number, onTime: number, lateCompleted: number, notCompleted: number, inProgress: number, completed: number, dueSoFar: number, onTimeRate: number | null, lateCompletedRate: number | null, notCompletedRate: number | null, inProgressRate: number | null, completionRate: number | null, completionOfDueRate: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { serverTime: string, programme: { id: string, owner: ProgrammeOwner, period: ProgrammePeriod, startsOn: string, endsOn: string, title: string, documentNumber: string | null, issuedOn: string | null, sourceNote: string | null, province: string | null, reconstructed: boolean, figuresAsOf: string | null } | null };

export type ProgrammeFiguresQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ProgrammeFiguresQuery = { programme: { id: string, tally: { asOf: string, total: number, onTime: number, lateCompleted: number, notCompleted: number, inProgress: number, completed: number, dueSoFar: number, onTimeRate: number | null, lateCompletedRate: number | null, notCompletedRate: number | null, inProgressRate: number | null, completionRate: number | null, completionOfDueRate: number | null } } | null };

export type ProgrammeUnitsQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ProgrammeUnitsQuery = { programme: { id: string, unitTallies: Array<{ unit: { id: string, name: string }, tally: { asOf: string, total: number, onTime: number, lateCompleted: number, notCompleted: number, inProgress: number, completed: number, dueSoFar: number, onTimeRate: number | null, lateCompletedRate: number | null, notCompletedRate: number | null, inProgressRate: number | null, completionRate: number | null, completionOfDueRate: number | null } }> } | null };

export type ProgrammeItemPartsFragment = { id: string, number: number, title: string, dueOn: string, completedOn: string | null, reconstructed: boolean, timeliness: Timeliness, leadUnit: { id: string, name: string } };

export type ProgrammeItemsQueryVariables = Exact<{
  filter: ProgrammeItemFilter;
  asOf: string;
  after?: string | null | undefined;
}>;


export type ProgrammeItemsQuery = { programmeItems: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, dueOn: string, completedOn: string | null, reconstructed: boolean, timeliness: Timeliness, leadUnit: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeItemQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ProgrammeItemQuery = { programmeItem: { id: string, number: number, title: string, dueOn: string, completedOn: string | null, reconstructed: boolean, timeliness: Timeliness, programme: { id: string, title: string, documentNumber: string | null }, leadUnit: { id: string, name: string } } | null };

export type DraftProposalMutationVariables = Exact<{
  input: DraftProposalInput;
}>;


export type DraftProposalMutation = { draftProposal: { proposal: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SendProposalMutationVariables = Exact<{
  input: SendProposalInput;
}>;


export type SendProposalMutation = { sendProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type TransferProposalMutationVariables = Exact<{
  input: TransferProposalInput;
}>;


export type TransferProposalMutation = { transferProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type GatherProposalMutationVariables = Exact<{
  input: GatherProposalInput;
}>;


export type GatherProposalMutation = { gatherProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ReassignIssueMutationVariables = Exact<{
  input: ReassignIssueInput;
}>;


export type ReassignIssueMutation = { reassignIssue: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type UrgeProposalMutationVariables = Exact<{
  input: UrgeProposalInput;
}>;


export type UrgeProposalMutation = { urgeProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type SaveIssueDraftMutationVariables = Exact<{
  input: SaveIssueDraftInput;
}>;


export type SaveIssueDraftMutation = { saveIssueDraft: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnswerIssueMutationVariables = Exact<{
  input: AnswerIssueInput;
}>;


export type AnswerIssueMutation = { answerIssue: { answer: { receiptCode: string } | null, proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ConcludeProposalMutationVariables = Exact<{
  input: ConcludeProposalInput;
}>;


export type ConcludeProposalMutation = { concludeProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type AnswerLocalityMutationVariables = Exact<{
  input: AnswerLocalityInput;
}>;


export type AnswerLocalityMutation = { answerLocality: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CompleteProposalMutationVariables = Exact<{
  input: CompleteProposalInput;
}>;


export type CompleteProposalMutation = { completeProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type CloseProposalMutationVariables = Exact<{
  input: CloseProposalInput;
}>;


export type CloseProposalMutation = { closeProposal: { proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string, turnToId: string | null }> } };

export type ProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposalQuery = { serverTime: string, proposal: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } | null };

export type ProposalUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ProposalUpdatedSubscription = { proposalUpdated: { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null } };

export type ProposalAnswerPartsFragment = { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null };

export type IssuePartsFragment = { id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> };

export type ProposalPartsFragment = { id: string, title: string, state: ProposalState, version: number, overdue: boolean | null, allowedActs: Array<ProposalAct>, draftedAt: string, sentAt: string | null, actsFor: { title: string } | null, localityUnit: { id: string, name: string }, focalUnit: { id: string, name: string }, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string | null, removedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, removedAt: string | null }> }> }, issues: { totalCount: number, nodes: Array<{ id: string, place: number, text: string, mine: boolean, state: IssueState, urgeCount: number, lastUrgedAt: string | null, decision: ProposalDecision | null, decisionNote: string | null, unit: { id: string, name: string } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, draft: { position: IssuePosition | null, text: string | null, savedAt: string | null, savedBy: { office: Office, title: string } | null } | null, answer: { id: string, version: number, position: IssuePosition, text: string, letterNumber: string | null, letterDate: string | null, receivedAt: string, late: boolean, receiptCode: string, signedBy: { title: string }, onBehalfOf: { title: string } | null } | null, earlier: Array<{ reason: string | null, endedAt: string | null, unit: { name: string } }> }> }, progress: { issues: number, answered: number, missing: number, overdue: number } | null, transfers: Array<{ reason: string, transferredAt: string, fromUnit: { name: string }, toUnit: { name: string } }>, conclusion: { outcome: ProposalOutcome, note: string | null, localityInformedAt: string | null, concludedAt: string, concludedBy: { title: string }, onBehalfOf: { title: string } | null } | null, completion: { note: string | null, overrideReason: string | null, completedAt: string, completedBy: { title: string } } | null, answer: { decision: ProposalDecision | null, text: string, answeredAt: string, answeredBy: { title: string }, onBehalfOf: { title: string } | null } | null };

export type PartyPartsFragment = { kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> };

export type TaskCardPartsFragment = { id: string, code: string, kind: TaskKind, content: string, periodAsWritten: string | null, dueOn: string | null, continuous: boolean, completedOn: string | null, historic: boolean, timeliness: Timeliness | null, accountable: { kind: PartyKind, name: string } };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf: string;
  after?: string | null | undefined;
}>;


export type TasksQuery = { serverTime: string, tasks: { totalCount: number, nodes: Array<{ id: string, code: string, kind: TaskKind, content: string, periodAsWritten: string | null, dueOn: string | null, continuous: boolean, completedOn: string | null, historic: boolean, timeliness: Timeliness | null, accountable: { kind: PartyKind, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type TaskQuery = { serverTime: string, task: { aim: string | null, director: string | null, startsOn: string | null, province: string, source: string, ruleReferences: string | null, allowedActs: Array<TaskAct>, id: string, code: string, kind: TaskKind, content: string, periodAsWritten: string | null, dueOn: string | null, continuous: boolean, completedOn: string | null, historic: boolean, timeliness: Timeliness | null, accountable: { kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }, coLeads: Array<{ kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }>, coordinators: Array<{ kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }>, representatives: Array<{ unit: { name: string }, mandate: { title: string } }>, leftToHead: { document: string } | null, colleagues: Array<{ id: string, title: string }> } | null };

export type DutyCardPartsFragment = { id: string, code: string, kind: StandingDutyKind, content: string, periodAsWritten: string | null, accountable: { kind: PartyKind, name: string } };

export type StandingDutiesQueryVariables = Exact<{
  filter?: StandingDutyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StandingDutiesQuery = { standingDuties: { totalCount: number, nodes: Array<{ id: string, code: string, kind: StandingDutyKind, content: string, periodAsWritten: string | null, accountable: { kind: PartyKind, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StandingDutyQueryVariables = Exact<{
  id: string;
}>;


export type StandingDutyQuery = { standingDuty: { aim: string | null, director: string | null, province: string, source: string, ruleReferences: string | null, id: string, code: string, kind: StandingDutyKind, content: string, periodAsWritten: string | null, accountable: { kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }, coLeads: Array<{ kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }>, coordinators: Array<{ kind: PartyKind, name: string, unit: { id: string } | null, members: Array<{ id: string, name: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  name
  login
  language
  unreadNotices
  acting {
    id
    title
    office
    unit {
      id
      kind
    }
  }
  mandates {
    todoCount
    mandate {
      id
      title
      office
    }
  }
  province {
    name
    demonstration
  }
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on DossierReading {
  reader {
    id
    title
    personName
  }
  document {
    id
  }
  firstAt
  lastAt
  times
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const DocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const ResolutionPartsFragmentDoc = new TypedDocumentString(`
    fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
    `, {"fragmentName":"ResolutionParts"}) as unknown as TypedDocumentString<ResolutionPartsFragment, unknown>;
export const VotePartsFragmentDoc = new TypedDocumentString(`
    fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
    fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}`, {"fragmentName":"VoteParts"}) as unknown as TypedDocumentString<VotePartsFragment, unknown>;
export const TallyPartsFragmentDoc = new TypedDocumentString(`
    fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}
    `, {"fragmentName":"TallyParts"}) as unknown as TypedDocumentString<TallyPartsFragment, unknown>;
export const OpenPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
    `, {"fragmentName":"OpenParts"}) as unknown as TypedDocumentString<OpenPartsFragment, unknown>;
export const GatePartsFragmentDoc = new TypedDocumentString(`
    fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
    fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}`, {"fragmentName":"GateParts"}) as unknown as TypedDocumentString<GatePartsFragment, unknown>;
export const BallotPartsFragmentDoc = new TypedDocumentString(`
    fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`, {"fragmentName":"BallotParts"}) as unknown as TypedDocumentString<BallotPartsFragment, unknown>;
export const ParticipationPartsFragmentDoc = new TypedDocumentString(`
    fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}
    `, {"fragmentName":"ParticipationParts"}) as unknown as TypedDocumentString<ParticipationPartsFragment, unknown>;
export const DataRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`, {"fragmentName":"DataRequestParts"}) as unknown as TypedDocumentString<DataRequestPartsFragment, unknown>;
export const AnswerDraftPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
    `, {"fragmentName":"AnswerDraftParts"}) as unknown as TypedDocumentString<AnswerDraftPartsFragment, unknown>;
export const DemandResolutionPartsFragmentDoc = new TypedDocumentString(`
    fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
    `, {"fragmentName":"DemandResolutionParts"}) as unknown as TypedDocumentString<DemandResolutionPartsFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}`, {"fragmentName":"AnswerParts"}) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const SummaryPartsFragmentDoc = new TypedDocumentString(`
    fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}
    `, {"fragmentName":"SummaryParts"}) as unknown as TypedDocumentString<SummaryPartsFragment, unknown>;
export const AttendancePartsFragmentDoc = new TypedDocumentString(`
    fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
    `, {"fragmentName":"AttendanceParts"}) as unknown as TypedDocumentString<AttendancePartsFragment, unknown>;
export const ConferencePartsFragmentDoc = new TypedDocumentString(`
    fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}`, {"fragmentName":"ConferenceParts"}) as unknown as TypedDocumentString<ConferencePartsFragment, unknown>;
export const ExternalDraftPartsFragmentDoc = new TypedDocumentString(`
    fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`, {"fragmentName":"ExternalDraftParts"}) as unknown as TypedDocumentString<ExternalDraftPartsFragment, unknown>;
export const ConsultationPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`, {"fragmentName":"ConsultationParts"}) as unknown as TypedDocumentString<ConsultationPartsFragment, unknown>;
export const PointPartsFragmentDoc = new TypedDocumentString(`
    fragment PointParts on ConsultationPoint {
  id
  place
  chapter
  number
  heading
  text
}
    `, {"fragmentName":"PointParts"}) as unknown as TypedDocumentString<PointPartsFragment, unknown>;
export const DemandPartsFragmentDoc = new TypedDocumentString(`
    fragment DemandParts on ConsultationDemand {
  id
  unit {
    name
  }
  point {
    ...PointParts
  }
  position
  text
  open
  undecided
  resolution {
    ...DemandResolutionParts
  }
}
    fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment PointParts on ConsultationPoint {
  id
  place
  chapter
  number
  heading
  text
}`, {"fragmentName":"DemandParts"}) as unknown as TypedDocumentString<DemandPartsFragment, unknown>;
export const DelegationPartsFragmentDoc = new TypedDocumentString(`
    fragment DelegationParts on Delegation {
  id
  version
  kind
  state
  powers
  startsOn
  endsOn
  documentNumber
  documentDate
  documentFile {
    ...FileParts
  }
  lender {
    title
  }
  delegate {
    title
    personName
  }
  revokedAt
  revokeReason
  mayRevoke
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`, {"fragmentName":"DelegationParts"}) as unknown as TypedDocumentString<DelegationPartsFragment, unknown>;
export const CardPartsFragmentDoc = new TypedDocumentString(`
    fragment CardParts on Ballot {
  id
  title
  shortTitle
  state
  leadUnit {
    name
  }
  deadline {
    closesAt
  }
  closedAt
  tally {
    ...TallyParts
  }
}
    fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`, {"fragmentName":"CardParts"}) as unknown as TypedDocumentString<CardPartsFragment, unknown>;
export const ConsultationCardPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationCardParts on Consultation {
  id
  title
  shortTitle
  state
  ownerUnit {
    name
  }
  deadline {
    closesAt
  }
  deemedConsent
  closedAt
  myResponse {
    state
  }
  summary {
    ...SummaryParts
  }
}
    fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`, {"fragmentName":"ConsultationCardParts"}) as unknown as TypedDocumentString<ConsultationCardPartsFragment, unknown>;
export const ProposalCardPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalCardParts on Proposal {
  id
  title
  state
  overdue
  localityUnit {
    name
  }
  focalUnit {
    name
  }
  progress {
    issues
    answered
    overdue
  }
}
    `, {"fragmentName":"ProposalCardParts"}) as unknown as TypedDocumentString<ProposalCardPartsFragment, unknown>;
export const UnitFieldsFragmentDoc = new TypedDocumentString(`
    fragment UnitFields on OrgUnit {
  id
  kind
  name
  shortName
  startsOn
  endsOn
  version
}
    `, {"fragmentName":"UnitFields"}) as unknown as TypedDocumentString<UnitFieldsFragment, unknown>;
export const CalendarFieldsFragmentDoc = new TypedDocumentString(`
    fragment CalendarFields on CalendarYear {
  year
  announced
  version
  days {
    date
    kind
    name
  }
}
    `, {"fragmentName":"CalendarFields"}) as unknown as TypedDocumentString<CalendarFieldsFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on Person {
  id
  name
  login
  account
  version
  mandates {
    id
    office
    title
    startsOn
    endsOn
    version
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on SignInLink {
  url
  expiresAt
}
    `, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const ProgrammeTallyPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeTallyParts on ProgrammeTally {
  asOf
  total
  onTime
  lateCompleted
  notCompleted
  inProgress
  completed
  dueSoFar
  onTimeRate
  lateCompletedRate
  notCompletedRate
  inProgressRate
  completionRate
  completionOfDueRate
}
    `, {"fragmentName":"ProgrammeTallyParts"}) as unknown as TypedDocumentString<ProgrammeTallyPartsFragment, unknown>;
export const ProgrammeHeadPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeHeadParts on Programme {
  id
  owner
  period
  startsOn
  endsOn
  title
  documentNumber
  issuedOn
  sourceNote
  province
  reconstructed
  figuresAsOf
}
    `, {"fragmentName":"ProgrammeHeadParts"}) as unknown as TypedDocumentString<ProgrammeHeadPartsFragment, unknown>;
export const ProgrammeItemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeItemParts on ProgrammeItem {
  id
  number
  title
  dueOn
  completedOn
  reconstructed
  leadUnit {
    id
    name
  }
  timeliness(asOf: $asOf)
}
    `, {"fragmentName":"ProgrammeItemParts"}) as unknown as TypedDocumentString<ProgrammeItemPartsFragment, unknown>;
export const ProposalAnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
    `, {"fragmentName":"ProposalAnswerParts"}) as unknown as TypedDocumentString<ProposalAnswerPartsFragment, unknown>;
export const IssuePartsFragmentDoc = new TypedDocumentString(`
    fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
    fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}`, {"fragmentName":"IssueParts"}) as unknown as TypedDocumentString<IssuePartsFragment, unknown>;
export const ProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}`, {"fragmentName":"ProposalParts"}) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const PartyPartsFragmentDoc = new TypedDocumentString(`
    fragment PartyParts on Party {
  kind
  name
  unit {
    id
  }
  members {
    id
    name
  }
}
    `, {"fragmentName":"PartyParts"}) as unknown as TypedDocumentString<PartyPartsFragment, unknown>;
export const TaskCardPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskCardParts on Task {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
  dueOn
  continuous
  completedOn
  historic
  timeliness(asOf: $asOf)
}
    `, {"fragmentName":"TaskCardParts"}) as unknown as TypedDocumentString<TaskCardPartsFragment, unknown>;
export const DutyCardPartsFragmentDoc = new TypedDocumentString(`
    fragment DutyCardParts on StandingDuty {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
}
    `, {"fragmentName":"DutyCardParts"}) as unknown as TypedDocumentString<DutyCardPartsFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session {
      accessToken
      mandateId
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RedeemSignInLinkDocument = new TypedDocumentString(`
    mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) {
    session {
      accessToken
      mandateId
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput) {
  refreshSession(input: $input) {
    session {
      accessToken
      mandateId
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    session {
      accessToken
      mandateId
    }
    viewer {
      ...ViewerParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ViewerParts on Viewer {
  name
  login
  language
  unreadNotices
  acting {
    id
    title
    office
    unit {
      id
      kind
    }
  }
  mandates {
    todoCount
    mandate {
      id
      title
      office
    }
  }
  province {
    name
    demonstration
  }
}`) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  serverTime
  viewer {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  name
  login
  language
  unreadNotices
  acting {
    id
    title
    office
    unit {
      id
      kind
    }
  }
  mandates {
    todoCount
    mandate {
      id
      title
      office
    }
  }
  province {
    name
    demonstration
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const FileLinkDocument = new TypedDocumentString(`
    query FileLink($id: ID!) {
  file(id: $id) {
    link {
      url
    }
  }
}
    `) as unknown as TypedDocumentString<FileLinkQuery, FileLinkQueryVariables>;
export const NextTodoDocument = new TypedDocumentString(`
    query NextTodo {
  todo(first: 2) {
    totalCount
    nodes {
      ballot {
        id
      }
      consultation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextTodoQuery, NextTodoQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!) {
  node(id: $id) {
    ... on DossierDocument {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const ReadingsDocument = new TypedDocumentString(`
    query Readings($id: ID!) {
  node(id: $id) {
    ... on Ballot {
      readings(first: 100) {
        totalCount
        nodes {
          ...ReadingParts
        }
      }
    }
    ... on Consultation {
      readings(first: 100) {
        totalCount
        nodes {
          ...ReadingParts
        }
      }
    }
    ... on Proposal {
      readings(first: 100) {
        totalCount
        nodes {
          ...ReadingParts
        }
      }
    }
  }
}
    fragment ReadingParts on DossierReading {
  reader {
    id
    title
    personName
  }
  document {
    id
  }
  firstAt
  lastAt
  times
}`) as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const NewBallotDocument = new TypedDocumentString(`
    query NewBallot($task: ID!, $withTask: Boolean!, $item: ID!, $withItem: Boolean!, $asOf: Date!) {
  task(id: $task) @include(if: $withTask) {
    id
    content
    accountable {
      unit {
        id
        name
      }
    }
    coordinators {
      unit {
        id
      }
    }
  }
  programmeItem(id: $item) @include(if: $withItem) {
    id
    title
    leadUnit {
      id
      name
    }
    timeliness(asOf: $asOf)
  }
}
    `) as unknown as TypedDocumentString<NewBallotQuery, NewBallotQueryVariables>;
export const GroundsDocument = new TypedDocumentString(`
    query Grounds($after: String) {
  consultations(
    first: 100
    after: $after
    filter: {states: [CLOSED, SYNTHESISED]}
  ) {
    nodes {
      id
      title
      shortTitle
      ownerUnit {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GroundsQuery, GroundsQueryVariables>;
export const DraftFirstBallotDocument = new TypedDocumentString(`
    mutation DraftFirstBallot($input: DraftBallotInput!) {
  draftBallot(input: $input) {
    ballot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<DraftFirstBallotMutation, DraftFirstBallotMutationVariables>;
export const BallotDocument = new TypedDocumentString(`
    query Ballot($id: ID!) {
  serverTime
  ballot(id: $id) {
    ...BallotParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const BallotUpdatedDocument = new TypedDocumentString(`
    subscription BallotUpdated($id: ID!) {
  ballotUpdated(ballotId: $id) {
    ...BallotParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<BallotUpdatedSubscription, BallotUpdatedSubscriptionVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($input: CastVoteInput!) {
  castVote(input: $input) {
    vote {
      ...VoteParts
    }
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const RecordLateOpinionDocument = new TypedDocumentString(`
    mutation RecordLateOpinion($input: RecordLateOpinionInput!) {
  recordLateOpinion(input: $input) {
    vote {
      ...VoteParts
    }
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<RecordLateOpinionMutation, RecordLateOpinionMutationVariables>;
export const OrderBallotDocument = new TypedDocumentString(`
    mutation OrderBallot($input: OrderBallotInput!) {
  orderBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<OrderBallotMutation, OrderBallotMutationVariables>;
export const OpenBallotDocument = new TypedDocumentString(`
    mutation OpenBallot($input: OpenBallotInput!) {
  openBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<OpenBallotMutation, OpenBallotMutationVariables>;
export const CloseBallotDocument = new TypedDocumentString(`
    mutation CloseBallot($input: CloseBallotInput!) {
  closeBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<CloseBallotMutation, CloseBallotMutationVariables>;
export const DecideBallotDocument = new TypedDocumentString(`
    mutation DecideBallot($input: DecideBallotInput!) {
  decideBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<DecideBallotMutation, DecideBallotMutationVariables>;
export const ResolveAmendmentDocument = new TypedDocumentString(`
    mutation ResolveAmendment($input: ResolveAmendmentInput!) {
  resolveAmendment(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<ResolveAmendmentMutation, ResolveAmendmentMutationVariables>;
export const ExtendBallotDocument = new TypedDocumentString(`
    mutation ExtendBallot($input: ExtendBallotInput!) {
  extendBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<ExtendBallotMutation, ExtendBallotMutationVariables>;
export const CancelBallotDocument = new TypedDocumentString(`
    mutation CancelBallot($input: CancelBallotInput!) {
  cancelBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<CancelBallotMutation, CancelBallotMutationVariables>;
export const SupersedeBallotDocument = new TypedDocumentString(`
    mutation SupersedeBallot($input: SupersedeBallotInput!) {
  supersedeBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<SupersedeBallotMutation, SupersedeBallotMutationVariables>;
export const DraftNextRoundDocument = new TypedDocumentString(`
    mutation DraftNextRound($input: DraftBallotInput!) {
  draftBallot(input: $input) {
    ballot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<DraftNextRoundMutation, DraftNextRoundMutationVariables>;
export const SaveVoteDraftDocument = new TypedDocumentString(`
    mutation SaveVoteDraft($input: SaveVoteDraftInput!) {
  saveVoteDraft(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<SaveVoteDraftMutation, SaveVoteDraftMutationVariables>;
export const MarkBallotSeenDocument = new TypedDocumentString(`
    mutation MarkBallotSeen($input: MarkBallotSeenInput!) {
  markBallotSeen(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<MarkBallotSeenMutation, MarkBallotSeenMutationVariables>;
export const RecordPaperVoteDocument = new TypedDocumentString(`
    mutation RecordPaperVote($input: RecordPaperVoteInput!) {
  recordPaperVote(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<RecordPaperVoteMutation, RecordPaperVoteMutationVariables>;
export const ExportBallotResultDocument = new TypedDocumentString(`
    mutation ExportBallotResult($input: ExportBallotResultInput!) {
  exportBallotResult(input: $input) {
    file {
      ...FileParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`) as unknown as TypedDocumentString<ExportBallotResultMutation, ExportBallotResultMutationVariables>;
export const ListRelatedAgenciesDocument = new TypedDocumentString(`
    mutation ListRelatedAgencies($input: ListRelatedAgenciesInput!) {
  listRelatedAgencies(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<ListRelatedAgenciesMutation, ListRelatedAgenciesMutationVariables>;
export const CheckRelatedAgenciesDocument = new TypedDocumentString(`
    mutation CheckRelatedAgencies($input: CheckRelatedAgenciesInput!) {
  checkRelatedAgencies(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<CheckRelatedAgenciesMutation, CheckRelatedAgenciesMutationVariables>;
export const StateNoCoordinationDocument = new TypedDocumentString(`
    mutation StateNoCoordination($input: StateNoCoordinationInput!) {
  stateNoCoordination(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<StateNoCoordinationMutation, StateNoCoordinationMutationVariables>;
export const LetBallotGoOnDocument = new TypedDocumentString(`
    mutation LetBallotGoOn($input: LetBallotGoOnInput!) {
  letBallotGoOn(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<LetBallotGoOnMutation, LetBallotGoOnMutationVariables>;
export const RecordSessionDecisionDocument = new TypedDocumentString(`
    mutation RecordSessionDecision($input: RecordSessionDecisionInput!) {
  recordSessionDecision(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<RecordSessionDecisionMutation, RecordSessionDecisionMutationVariables>;
export const AnnounceBallotDocument = new TypedDocumentString(`
    mutation AnnounceBallot($input: AnnounceBallotInput!) {
  announceBallot(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<AnnounceBallotMutation, AnnounceBallotMutationVariables>;
export const MeetSessionChangesDocument = new TypedDocumentString(`
    mutation MeetSessionChanges($input: MeetSessionChangesInput!) {
  meetSessionChanges(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<MeetSessionChangesMutation, MeetSessionChangesMutationVariables>;
export const AcknowledgePaperVoteDocument = new TypedDocumentString(`
    mutation AcknowledgePaperVote($input: AcknowledgePaperVoteInput!) {
  acknowledgePaperVote(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<AcknowledgePaperVoteMutation, AcknowledgePaperVoteMutationVariables>;
export const ContestPaperVoteDocument = new TypedDocumentString(`
    mutation ContestPaperVote($input: ContestPaperVoteInput!) {
  contestPaperVote(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<ContestPaperVoteMutation, ContestPaperVoteMutationVariables>;
export const TellOfPaperVoteDocument = new TypedDocumentString(`
    mutation TellOfPaperVote($input: TellOfPaperVoteInput!) {
  tellOfPaperVote(input: $input) {
    ballot {
      ...BallotParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment ResolutionParts on AmendmentResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  form
  receivedAt
  toldAt
  acknowledgedAt
  contestedAt
  contestReason
  amendment {
    ...ResolutionParts
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  consultation {
    id
    title
    shortTitle
  }
  leadUnit {
    id
    name
  }
  state
  version
  order {
    reason
    note
    orderedAt
    orderedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  openedAt
  deadline {
    ...DeadlineParts
  }
  base
  needed
  positions
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  round
  changes
  previousRound {
    id
    round
  }
  nextRound {
    id
    round
    state
    shortTitle
    title
  }
  end {
    reason
    endedAt
    endedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  extensions {
    fromDay
    toDay
    reason
    extendedAt
    extendedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  collectiveBasis
  decisions
  issue {
    issuable
    blocks
    openAmendments
    openDifferences
  }
  myPaper {
    state
    firstSeenAt
    paperForm {
      ...VoteParts
      scan {
        ...FileParts
      }
    }
    draft {
      position
      text
      draftedAt
      draftedBy {
        id
        title
      }
    }
    counted {
      ...VoteParts
    }
    late {
      ...VoteParts
    }
    versions {
      ...VoteParts
    }
  }
  otherMandateWithPaper {
    id
    title
  }
  tally {
    ...TallyParts
  }
  papers(first: 100) {
    totalCount
    nodes {
      id
      state
      differs
      paperForm {
        ...VoteParts
      }
      member {
        id
        title
        personName
      }
      counted {
        ...VoteParts
      }
      late {
        ...VoteParts
      }
    }
  }
  closedAt
  decision {
    kind
    note
    decidedAt
    decidedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  announced
  task {
    id
  }
  programmeItem {
    id
  }
  proposedLastDay
  gate {
    ...GateParts
  }
  sessions {
    number
    heldOn
    base
    present
    agree
    disagree
    outcome
    changes
    metNote
  }
  announcements {
    sessionNumber
    sessionDay
  }
  allowedActs
  actsFor {
    title
  }
}
fragment OpenParts on OpenMatter {
  id
  kind
  unit {
    id
    name
  }
  position
  text
}
fragment GateParts on BallotGate {
  related {
    unit {
      id
      name
    }
    reason
    asked
    stated
  }
  statements {
    statement
    units {
      id
      name
    }
    signedAt
    signedBy {
      title
    }
  }
  consultations {
    id
    title
    shortTitle
  }
  checkedAt
  checkedBy {
    title
  }
  passable
  unruled {
    ...OpenParts
  }
  unsettled {
    ...OpenParts
  }
  rulings {
    stage
    note
    units {
      id
      name
    }
    ruledAt
    ruledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<TellOfPaperVoteMutation, TellOfPaperVoteMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($after: String) {
  units(first: 100, after: $after) {
    nodes {
      id
      name
      shortName
      kind
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const DraftConsultationDocument = new TypedDocumentString(`
    mutation DraftConsultation($input: DraftConsultationInput!) {
  draftConsultation(input: $input) {
    consultation {
      id
      state
      version
      allowedActs
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<DraftConsultationMutation, DraftConsultationMutationVariables>;
export const ConsultationModelDocument = new TypedDocumentString(`
    query ConsultationModel($id: ID!, $after: String) {
  consultation(id: $id) {
    title
    shortTitle
    effectNotice
    openedAt
    responses(first: 100) {
      nodes {
        unit {
          id
        }
      }
    }
    points(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        chapter
        number
        heading
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationModelQuery, ConsultationModelQueryVariables>;
export const OpenConsultationDocument = new TypedDocumentString(`
    mutation OpenConsultation($input: OpenConsultationInput!) {
  openConsultation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const SetConsultationPointsDocument = new TypedDocumentString(`
    mutation SetConsultationPoints($input: SetConsultationPointsInput!) {
  setConsultationPoints(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SetConsultationPointsMutation, SetConsultationPointsMutationVariables>;
export const ExtendConsultationDocument = new TypedDocumentString(`
    mutation ExtendConsultation($input: ExtendConsultationInput!) {
  extendConsultation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ExtendConsultationMutation, ExtendConsultationMutationVariables>;
export const CloseConsultationDocument = new TypedDocumentString(`
    mutation CloseConsultation($input: CloseConsultationInput!) {
  closeConsultation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<CloseConsultationMutation, CloseConsultationMutationVariables>;
export const CancelConsultationDocument = new TypedDocumentString(`
    mutation CancelConsultation($input: CancelConsultationInput!) {
  cancelConsultation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<CancelConsultationMutation, CancelConsultationMutationVariables>;
export const ResolveAnswerDocument = new TypedDocumentString(`
    mutation ResolveAnswer($input: ResolveAnswerInput!) {
  resolveAnswer(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ResolveAnswerMutation, ResolveAnswerMutationVariables>;
export const SynthesiseConsultationDocument = new TypedDocumentString(`
    mutation SynthesiseConsultation($input: SynthesiseConsultationInput!) {
  synthesiseConsultation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SynthesiseConsultationMutation, SynthesiseConsultationMutationVariables>;
export const RequestBallotDocument = new TypedDocumentString(`
    mutation RequestBallot($input: DraftBallotInput!) {
  draftBallot(input: $input) {
    ballot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<RequestBallotMutation, RequestBallotMutationVariables>;
export const ConferencePeopleDocument = new TypedDocumentString(`
    query ConferencePeople($id: ID!) {
  consultation(id: $id) {
    conference {
      colleagues {
        id
        title
        office
      }
      attendances(first: 100) {
        nodes {
          unit {
            id
          }
          people {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConferencePeopleQuery, ConferencePeopleQueryVariables>;
export const SuggestionDocument = new TypedDocumentString(`
    query Suggestion($id: ID!) {
  consultation(id: $id) {
    externalDraft {
      suggestion
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionQuery, SuggestionQueryVariables>;
export const LeadersDocument = new TypedDocumentString(`
    query Leaders {
  leaders {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<LeadersQuery, LeadersQueryVariables>;
export const InviteToConferenceDocument = new TypedDocumentString(`
    mutation InviteToConference($input: InviteToConferenceInput!) {
  inviteToConference(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<InviteToConferenceMutation, InviteToConferenceMutationVariables>;
export const MoveConferenceDocument = new TypedDocumentString(`
    mutation MoveConference($input: MoveConferenceInput!) {
  moveConference(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<MoveConferenceMutation, MoveConferenceMutationVariables>;
export const ReplyToInvitationDocument = new TypedDocumentString(`
    mutation ReplyToInvitation($input: ReplyToInvitationInput!) {
  replyToInvitation(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ReplyToInvitationMutation, ReplyToInvitationMutationVariables>;
export const WriteMinutesDocument = new TypedDocumentString(`
    mutation WriteMinutes($input: WriteMinutesInput!) {
  writeMinutes(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const SignMinutesDocument = new TypedDocumentString(`
    mutation SignMinutes($input: SignMinutesInput!) {
  signMinutes(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SignMinutesMutation, SignMinutesMutationVariables>;
export const ConcludeConferenceDocument = new TypedDocumentString(`
    mutation ConcludeConference($input: ConcludeConferenceInput!) {
  concludeConference(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ConcludeConferenceMutation, ConcludeConferenceMutationVariables>;
export const AcknowledgeConclusionDocument = new TypedDocumentString(`
    mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {
  acknowledgeConclusion(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<AcknowledgeConclusionMutation, AcknowledgeConclusionMutationVariables>;
export const ReceiveExternalDraftDocument = new TypedDocumentString(`
    mutation ReceiveExternalDraft($input: ReceiveExternalDraftInput!) {
  receiveExternalDraft(input: $input) {
    consultation {
      id
      state
      version
      allowedActs
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ReceiveExternalDraftMutation, ReceiveExternalDraftMutationVariables>;
export const SaveProvinceAnswerDocument = new TypedDocumentString(`
    mutation SaveProvinceAnswer($input: SaveProvinceAnswerInput!) {
  saveProvinceAnswer(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SaveProvinceAnswerMutation, SaveProvinceAnswerMutationVariables>;
export const SendProvinceAnswerDocument = new TypedDocumentString(`
    mutation SendProvinceAnswer($input: SendProvinceAnswerInput!) {
  sendProvinceAnswer(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SendProvinceAnswerMutation, SendProvinceAnswerMutationVariables>;
export const ParticipationsDocument = new TypedDocumentString(`
    query Participations($of: ID, $after: String) {
  participations(consultationId: $of, first: 50, after: $after) {
    nodes {
      ...ParticipationParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}`) as unknown as TypedDocumentString<ParticipationsQuery, ParticipationsQueryVariables>;
export const InviteParticipantDocument = new TypedDocumentString(`
    mutation InviteParticipant($input: InviteParticipantInput!) {
  inviteParticipant(input: $input) {
    participation {
      ...ParticipationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}`) as unknown as TypedDocumentString<InviteParticipantMutation, InviteParticipantMutationVariables>;
export const NameParticipantDocument = new TypedDocumentString(`
    mutation NameParticipant($input: NameParticipantInput!) {
  nameParticipant(input: $input) {
    participation {
      ...ParticipationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}`) as unknown as TypedDocumentString<NameParticipantMutation, NameParticipantMutationVariables>;
export const ReportToHeadDocument = new TypedDocumentString(`
    mutation ReportToHead($input: ReportToHeadInput!) {
  reportToHead(input: $input) {
    participation {
      ...ParticipationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}`) as unknown as TypedDocumentString<ReportToHeadMutation, ReportToHeadMutationVariables>;
export const AnswerReportDocument = new TypedDocumentString(`
    mutation AnswerReport($input: AnswerReportInput!) {
  answerReport(input: $input) {
    participation {
      ...ParticipationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ParticipationParts on Participation {
  consultationId
  title
  note
  ownerUnit {
    id
    name
  }
  unit {
    id
    name
  }
  invitedAt
  participant {
    id
    title
  }
  mayName
  mayReport
  people {
    id
    title
  }
  reports {
    text
    reportedAt
    reportedBy {
      title
    }
    opinion
    opinionBy {
      title
    }
  }
}`) as unknown as TypedDocumentString<AnswerReportMutation, AnswerReportMutationVariables>;
export const ConsultationDocument = new TypedDocumentString(`
    query Consultation($id: ID!) {
  serverTime
  consultation(id: $id) {
    ...ConsultationParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ConsultationQuery, ConsultationQueryVariables>;
export const ConsultationUpdatedDocument = new TypedDocumentString(`
    subscription ConsultationUpdated($id: ID!) {
  consultationUpdated(consultationId: $id) {
    ...ConsultationParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ConsultationUpdatedSubscription, ConsultationUpdatedSubscriptionVariables>;
export const MarkConsultationViewedDocument = new TypedDocumentString(`
    mutation MarkConsultationViewed($input: MarkConsultationViewedInput!) {
  markConsultationViewed(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<MarkConsultationViewedMutation, MarkConsultationViewedMutationVariables>;
export const SaveAnswerDraftDocument = new TypedDocumentString(`
    mutation SaveAnswerDraft($input: SaveAnswerDraftInput!) {
  saveAnswerDraft(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<SaveAnswerDraftMutation, SaveAnswerDraftMutationVariables>;
export const AnswerConsultationDocument = new TypedDocumentString(`
    mutation AnswerConsultation($input: AnswerConsultationInput!) {
  answerConsultation(input: $input) {
    answer {
      ...AnswerParts
    }
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<AnswerConsultationMutation, AnswerConsultationMutationVariables>;
export const RecordLateAnswerDocument = new TypedDocumentString(`
    mutation RecordLateAnswer($input: AnswerConsultationInput!) {
  recordLateAnswer(input: $input) {
    answer {
      ...AnswerParts
    }
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<RecordLateAnswerMutation, RecordLateAnswerMutationVariables>;
export const ConsultationPointsDocument = new TypedDocumentString(`
    query ConsultationPoints($id: ID!, $after: String) {
  consultation(id: $id) {
    points(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PointParts
      }
    }
  }
}
    fragment PointParts on ConsultationPoint {
  id
  place
  chapter
  number
  heading
  text
}`) as unknown as TypedDocumentString<ConsultationPointsQuery, ConsultationPointsQueryVariables>;
export const ConsultationDemandsDocument = new TypedDocumentString(`
    query ConsultationDemands($id: ID!, $after: String) {
  consultation(id: $id) {
    demands(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DemandParts
      }
    }
  }
}
    fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment PointParts on ConsultationPoint {
  id
  place
  chapter
  number
  heading
  text
}
fragment DemandParts on ConsultationDemand {
  id
  unit {
    name
  }
  point {
    ...PointParts
  }
  position
  text
  open
  undecided
  resolution {
    ...DemandResolutionParts
  }
}`) as unknown as TypedDocumentString<ConsultationDemandsQuery, ConsultationDemandsQueryVariables>;
export const ConsultationStatementDocument = new TypedDocumentString(`
    query ConsultationStatement($id: ID!) {
  consultation(id: $id) {
    statement
  }
}
    `) as unknown as TypedDocumentString<ConsultationStatementQuery, ConsultationStatementQueryVariables>;
export const ResolveDemandsDocument = new TypedDocumentString(`
    mutation ResolveDemands($input: ResolveDemandsInput!) {
  resolveDemands(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ResolveDemandsMutation, ResolveDemandsMutationVariables>;
export const ReferDifferencesDocument = new TypedDocumentString(`
    mutation ReferDifferences($input: ReferDifferencesInput!) {
  referDifferences(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<ReferDifferencesMutation, ReferDifferencesMutationVariables>;
export const RuleDifferencesDocument = new TypedDocumentString(`
    mutation RuleDifferences($input: RuleDifferencesInput!) {
  ruleDifferences(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<RuleDifferencesMutation, RuleDifferencesMutationVariables>;
export const UrgeAnswersDocument = new TypedDocumentString(`
    mutation UrgeAnswers($input: UrgeAnswersInput!) {
  urgeAnswers(input: $input) {
    consultation {
      ...ConsultationParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment AttendanceParts on ConferenceAttendance {
  unit {
    id
    name
  }
  reply
  representative {
    id
    title
  }
  authority
  reason
  present
  attendee {
    title
  }
  position
  text
  confirmation
}
fragment ConferenceParts on Conference {
  startsAt
  place
  note
  presiding {
    id
    title
  }
  daysAfter
  conclusion
  concludedAt
  minutes {
    version
    text
    file {
      ...FileParts
    }
    secretary {
      title
    }
    secretarySignedAt
    presidingSignedAt
    presidedOnBehalfOf {
      title
    }
  }
  attendances(first: 100) {
    totalCount
    nodes {
      ...AttendanceParts
    }
  }
  myAttendance {
    ...AttendanceParts
  }
  allowedActs
}
fragment ExternalDraftParts on ExternalDraft {
  sender
  letterNumber
  letterDate
  answerBy
  askedBy {
    title
  }
  askedHow
  askedOn
  askedNote
  answer
  answerVersion
  sentNumber
  sentOn
  sentFile {
    ...FileParts
  }
}
fragment AnswerParts on ConsultationAnswer {
  id
  position
  text
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
  letterNumber
  letterDate
  letterFile {
    ...FileParts
  }
  receivedAt
  late
  receiptCode
  superseded
  rest
  points {
    pointId
    point {
      number
      heading
    }
    position
    text
    resolution {
      ...DemandResolutionParts
    }
  }
  resolution {
    ...DemandResolutionParts
  }
}
fragment AnswerDraftParts on AnswerDraft {
  position
  text
  points {
    pointId
    position
    text
  }
  savedAt
  savedBy {
    office
    title
  }
}
fragment ConsultationParts on Consultation {
  id
  title
  shortTitle
  sourceNote
  ownerUnit {
    id
    name
    kind
  }
  state
  version
  openedAt
  deadline {
    ...DeadlineParts
  }
  openedBy {
    title
  }
  openedOnBehalfOf {
    title
  }
  actsFor {
    title
  }
  deemedConsent
  effectNotice
  round
  changeNote
  previousRound {
    id
  }
  nextRound {
    id
    round
  }
  points(first: 1) {
    totalCount
  }
  referral {
    note
    referredAt
    referredBy {
      title
    }
  }
  dataRequests(first: 50) {
    nodes {
      ...DataRequestParts
    }
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  myResponse {
    id
    state
    viewedAt
    draft {
      ...AnswerDraftParts
    }
    counted {
      ...AnswerParts
    }
    late {
      ...AnswerParts
    }
    versions {
      ...AnswerParts
    }
    earlierRound {
      ...AnswerParts
    }
  }
  responses(first: 100) {
    totalCount
    nodes {
      id
      state
      unit {
        id
        name
      }
      delivery {
        recipients {
          readAt
        }
        firstSeenAt
        firstSeenBy {
          title
        }
      }
      urges {
        urgedAt
        urgedBy {
          title
        }
      }
      earlierRound {
        position
      }
      counted {
        ...AnswerParts
      }
      late {
        ...AnswerParts
      }
    }
  }
  summary {
    ...SummaryParts
  }
  closedAt
  synthesis {
    note
    synthesisedAt
    synthesisedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  cancellation {
    reason
    cancelledAt
    cancelledBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  conference {
    ...ConferenceParts
  }
  externalDraft {
    ...ExternalDraftParts
  }
  ballots(first: 10) {
    nodes {
      id
      title
      shortTitle
      state
    }
  }
  allowedActs
}
fragment DemandResolutionParts on DemandResolution {
  kind
  note
  resolvedAt
  resolvedBy {
    title
  }
  ruling
  rulingNote
  ruledAt
  ruledBy {
    title
  }
}
fragment DataRequestParts on DataRequest {
  id
  fromUnit {
    name
  }
  toUnit {
    name
  }
  question
  askedAt
  answer
  answeredAt
  files {
    ...FileParts
  }
  waitsForMe
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<UrgeAnswersMutation, UrgeAnswersMutationVariables>;
export const ExportIncorporationDocument = new TypedDocumentString(`
    mutation ExportIncorporation($input: ExportIncorporationInput!) {
  exportIncorporation(input: $input) {
    file {
      ...FileParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}`) as unknown as TypedDocumentString<ExportIncorporationMutation, ExportIncorporationMutationVariables>;
export const AskForDataDocument = new TypedDocumentString(`
    mutation AskForData($input: AskForDataInput!) {
  askForData(input: $input) {
    dataRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<AskForDataMutation, AskForDataMutationVariables>;
export const AnswerDataRequestDocument = new TypedDocumentString(`
    mutation AnswerDataRequest($input: AnswerDataRequestInput!) {
  answerDataRequest(input: $input) {
    dataRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($after: String) {
  serverTime
  delegations(first: 20, after: $after) {
    totalCount
    nodes {
      ...DelegationParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DelegationParts on Delegation {
  id
  version
  kind
  state
  powers
  startsOn
  endsOn
  documentNumber
  documentDate
  documentFile {
    ...FileParts
  }
  lender {
    title
  }
  delegate {
    title
    personName
  }
  revokedAt
  revokeReason
  mayRevoke
}`) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DoneInMyNameDocument = new TypedDocumentString(`
    query DoneInMyName {
  serverTime
  doneInMyName(first: 100) {
    nodes {
      act
      at
      doneBy {
        title
      }
      ballot {
        id
        title
        shortTitle
      }
      consultation {
        id
        title
        shortTitle
      }
      proposal {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoneInMyNameQuery, DoneInMyNameQueryVariables>;
export const AssignmentsDocument = new TypedDocumentString(`
    query Assignments($on: Date) {
  assignments(first: 100, on: $on) {
    nodes {
      id
      kind
      field
      startsOn
      endsOn
      documentNumber
      documentDate
      holder {
        title
      }
      givenBy {
        id
      }
      absent {
        title
      }
      units {
        id
        name
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const LendingDocument = new TypedDocumentString(`
    query Lending {
  viewer {
    lendablePowers
    deputies {
      id
      title
      personName
    }
  }
}
    `) as unknown as TypedDocumentString<LendingQuery, LendingQueryVariables>;
export const GiveDelegationDocument = new TypedDocumentString(`
    mutation GiveDelegation($input: GiveDelegationInput!) {
  giveDelegation(input: $input) {
    delegation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<GiveDelegationMutation, GiveDelegationMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($input: RevokeDelegationInput!) {
  revokeDelegation(input: $input) {
    delegation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const AssignWorkDocument = new TypedDocumentString(`
    mutation AssignWork($input: AssignWorkInput!) {
  assignWork(input: $input) {
    assignment {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<AssignWorkMutation, AssignWorkMutationVariables>;
export const EndAssignmentDocument = new TypedDocumentString(`
    mutation EndAssignment($input: EndAssignmentInput!) {
  endAssignment(input: $input) {
    assignment {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const NameTaskRepresentativeDocument = new TypedDocumentString(`
    mutation NameTaskRepresentative($input: NameTaskRepresentativeInput!) {
  nameTaskRepresentative(input: $input) {
    task {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<NameTaskRepresentativeMutation, NameTaskRepresentativeMutationVariables>;
export const LeaveTaskToHeadDocument = new TypedDocumentString(`
    mutation LeaveTaskToHead($input: LeaveTaskToHeadInput!) {
  leaveTaskToHead(input: $input) {
    task {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<LeaveTaskToHeadMutation, LeaveTaskToHeadMutationVariables>;
export const TakeTaskBackDocument = new TypedDocumentString(`
    mutation TakeTaskBack($input: TakeTaskBackInput!) {
  takeTaskBack(input: $input) {
    task {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<TakeTaskBackMutation, TakeTaskBackMutationVariables>;
export const FollowDocument = new TypedDocumentString(`
    query Follow($after: String) {
  serverTime
  ballots(first: 20, after: $after) {
    totalCount
    nodes {
      ...CardParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CardParts on Ballot {
  id
  title
  shortTitle
  state
  leadUnit {
    name
  }
  deadline {
    closesAt
  }
  closedAt
  tally {
    ...TallyParts
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}`) as unknown as TypedDocumentString<FollowQuery, FollowQueryVariables>;
export const FollowConsultationsDocument = new TypedDocumentString(`
    query FollowConsultations($after: String) {
  serverTime
  consultations(first: 20, after: $after) {
    totalCount
    nodes {
      ...ConsultationCardParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsultationCardParts on Consultation {
  id
  title
  shortTitle
  state
  ownerUnit {
    name
  }
  deadline {
    closesAt
  }
  deemedConsent
  closedAt
  myResponse {
    state
  }
  summary {
    ...SummaryParts
  }
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<FollowConsultationsQuery, FollowConsultationsQueryVariables>;
export const FollowProposalsDocument = new TypedDocumentString(`
    query FollowProposals($after: String) {
  serverTime
  proposals(first: 20, after: $after) {
    totalCount
    nodes {
      ...ProposalCardParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ProposalCardParts on Proposal {
  id
  title
  state
  overdue
  localityUnit {
    name
  }
  focalUnit {
    name
  }
  progress {
    issues
    answered
    overdue
  }
}`) as unknown as TypedDocumentString<FollowProposalsQuery, FollowProposalsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  serverTime
  viewer {
    ...ViewerParts
  }
  todo(first: 100) {
    totalCount
    nodes {
      verb
      dueAt
      waitingSince
      onBehalfOf {
        title
      }
      ballot {
        ...CardParts
      }
      consultation {
        ...ConsultationCardParts
      }
      proposal {
        ...ProposalCardParts
      }
      participation {
        title
        ownerUnit {
          name
        }
      }
    }
  }
}
    fragment ViewerParts on Viewer {
  name
  login
  language
  unreadNotices
  acting {
    id
    title
    office
    unit {
      id
      kind
    }
  }
  mandates {
    todoCount
    mandate {
      id
      title
      office
    }
  }
  province {
    name
    demonstration
  }
}
fragment CardParts on Ballot {
  id
  title
  shortTitle
  state
  leadUnit {
    name
  }
  deadline {
    closesAt
  }
  closedAt
  tally {
    ...TallyParts
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  abstain
  silent
  late
  needed
  passed
  final
  openAmendments
  certainty
}
fragment ConsultationCardParts on Consultation {
  id
  title
  shortTitle
  state
  ownerUnit {
    name
  }
  deadline {
    closesAt
  }
  deemedConsent
  closedAt
  myResponse {
    state
  }
  summary {
    ...SummaryParts
  }
}
fragment ProposalCardParts on Proposal {
  id
  title
  state
  overdue
  localityUnit {
    name
  }
  focalUnit {
    name
  }
  progress {
    issues
    answered
    overdue
  }
}
fragment SummaryParts on ConsultationSummary {
  recipients
  agree
  agreeWithAmendments
  disagree
  notConcerned
  deemedAgreed
  pending
  late
  unresolved
  undecided
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ManagedUnitsDocument = new TypedDocumentString(`
    query ManagedUnits($after: String) {
  units(all: true, first: 100, after: $after) {
    nodes {
      ...UnitFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment UnitFields on OrgUnit {
  id
  kind
  name
  shortName
  startsOn
  endsOn
  version
}`) as unknown as TypedDocumentString<ManagedUnitsQuery, ManagedUnitsQueryVariables>;
export const AddUnitDocument = new TypedDocumentString(`
    mutation AddUnit($input: AddUnitInput!) {
  addUnit(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<AddUnitMutation, AddUnitMutationVariables>;
export const ChangeUnitDocument = new TypedDocumentString(`
    mutation ChangeUnit($input: ChangeUnitInput!) {
  changeUnit(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ChangeUnitMutation, ChangeUnitMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!) {
  calendarYear(year: $year) {
    ...CalendarFields
  }
}
    fragment CalendarFields on CalendarYear {
  year
  announced
  version
  days {
    date
    kind
    name
  }
}`) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const SetCalendarYearDocument = new TypedDocumentString(`
    mutation SetCalendarYear($input: SetCalendarYearInput!) {
  setCalendarYear(input: $input) {
    calendarYear {
      ...CalendarFields
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment CalendarFields on CalendarYear {
  year
  announced
  version
  days {
    date
    kind
    name
  }
}`) as unknown as TypedDocumentString<SetCalendarYearMutation, SetCalendarYearMutationVariables>;
export const ParametersDocument = new TypedDocumentString(`
    query Parameters {
  parameters {
    key
    kind
    choices
    defaultValue
    value
    settings {
      value
      effectiveFrom
      legalBasis
    }
  }
}
    `) as unknown as TypedDocumentString<ParametersQuery, ParametersQueryVariables>;
export const SetParameterDocument = new TypedDocumentString(`
    mutation SetParameter($input: SetParameterInput!) {
  setParameter(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<SetParameterMutation, SetParameterMutationVariables>;
export const SetProvinceNameDocument = new TypedDocumentString(`
    mutation SetProvinceName($input: SetProvinceNameInput!) {
  setProvinceName(input: $input) {
    viewer {
      ...ViewerParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment ViewerParts on Viewer {
  name
  login
  language
  unreadNotices
  acting {
    id
    title
    office
    unit {
      id
      kind
    }
  }
  mandates {
    todoCount
    mandate {
      id
      title
      office
    }
  }
  province {
    name
    demonstration
  }
}`) as unknown as TypedDocumentString<SetProvinceNameMutation, SetProvinceNameMutationVariables>;
export const ParameterPresetsDocument = new TypedDocumentString(`
    query ParameterPresets {
  parameterPresets {
    name
    rows {
      key
      value
      source
    }
  }
}
    `) as unknown as TypedDocumentString<ParameterPresetsQuery, ParameterPresetsQueryVariables>;
export const ApplyParameterPresetDocument = new TypedDocumentString(`
    mutation ApplyParameterPreset($input: ApplyParameterPresetInput!) {
  applyParameterPreset(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ApplyParameterPresetMutation, ApplyParameterPresetMutationVariables>;
export const ClearSecretMarkDocument = new TypedDocumentString(`
    mutation ClearSecretMark($input: ClearSecretMarkInput!) {
  clearSecretMark(input: $input) {
    sha256
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ClearSecretMarkMutation, ClearSecretMarkMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String, $after: String) {
  people(search: $search, first: 20, after: $after) {
    nodes {
      ...PersonFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonFields on Person {
  id
  name
  login
  account
  version
  mandates {
    id
    office
    title
    startsOn
    endsOn
    version
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SeatsDocument = new TypedDocumentString(`
    query Seats {
  people(first: 100) {
    nodes {
      name
      mandates {
        id
        office
        title
        startsOn
        endsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatsQuery, SeatsQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  name
  login
  account
  version
  mandates {
    id
    office
    title
    startsOn
    endsOn
    version
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    person {
      id
      name
    }
    link {
      ...LinkFields
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment LinkFields on SignInLink {
  url
  expiresAt
}`) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const IssueSignInLinkDocument = new TypedDocumentString(`
    mutation IssueSignInLink($input: IssueSignInLinkInput!) {
  issueSignInLink(input: $input) {
    link {
      ...LinkFields
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment LinkFields on SignInLink {
  url
  expiresAt
}`) as unknown as TypedDocumentString<IssueSignInLinkMutation, IssueSignInLinkMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: DisableAccountInput!) {
  disableAccount(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: EnableAccountInput!) {
  enableAccount(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const AddMandateDocument = new TypedDocumentString(`
    mutation AddMandate($input: AddMandateInput!) {
  addMandate(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<AddMandateMutation, AddMandateMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($input: EndMandateInput!) {
  endMandate(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const ServiceTokensDocument = new TypedDocumentString(`
    query ServiceTokens($after: String) {
  serviceTokens(first: 20, after: $after) {
    nodes {
      id
      name
      areas
      consent
      origins
      madeAt
      madeBy {
        title
      }
      expiresOn
      revokedAt
      lastUsedAt
      active
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ServiceTokensQuery, ServiceTokensQueryVariables>;
export const MakeServiceTokenDocument = new TypedDocumentString(`
    mutation MakeServiceToken($input: MakeServiceTokenInput!) {
  makeServiceToken(input: $input) {
    secret
    serviceToken {
      name
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<MakeServiceTokenMutation, MakeServiceTokenMutationVariables>;
export const RevokeServiceTokenDocument = new TypedDocumentString(`
    mutation RevokeServiceToken($input: RevokeServiceTokenInput!) {
  revokeServiceToken(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<RevokeServiceTokenMutation, RevokeServiceTokenMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($after: String) {
  notices(first: 20, after: $after) {
    nodes {
      id
      kind
      at
      readAt
      ballot {
        id
        title
        shortTitle
      }
      consultation {
        id
        title
        shortTitle
      }
      delegation {
        lender {
          title
        }
        delegate {
          title
        }
      }
      task {
        id
        content
      }
      proposal {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    viewer {
      unreadNotices
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($after: String) {
  serverTime
  programmes(first: 20, after: $after) {
    totalCount
    nodes {
      ...ProgrammeHeadParts
      tally {
        ...ProgrammeTallyParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ProgrammeTallyParts on ProgrammeTally {
  asOf
  total
  onTime
  lateCompleted
  notCompleted
  inProgress
  completed
  dueSoFar
  onTimeRate
  lateCompletedRate
  notCompletedRate
  inProgressRate
  completionRate
  completionOfDueRate
}
fragment ProgrammeHeadParts on Programme {
  id
  owner
  period
  startsOn
  endsOn
  title
  documentNumber
  issuedOn
  sourceNote
  province
  reconstructed
  figuresAsOf
}`) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($id: ID!) {
  serverTime
  programme(id: $id) {
    ...ProgrammeHeadParts
  }
}
    fragment ProgrammeHeadParts on Programme {
  id
  owner
  period
  startsOn
  endsOn
  title
  documentNumber
  issuedOn
  sourceNote
  province
  reconstructed
  figuresAsOf
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const ProgrammeFiguresDocument = new TypedDocumentString(`
    query ProgrammeFigures($id: ID!, $asOf: Date!) {
  programme(id: $id) {
    id
    tally(asOf: $asOf) {
      ...ProgrammeTallyParts
    }
  }
}
    fragment ProgrammeTallyParts on ProgrammeTally {
  asOf
  total
  onTime
  lateCompleted
  notCompleted
  inProgress
  completed
  dueSoFar
  onTimeRate
  lateCompletedRate
  notCompletedRate
  inProgressRate
  completionRate
  completionOfDueRate
}`) as unknown as TypedDocumentString<ProgrammeFiguresQuery, ProgrammeFiguresQueryVariables>;
export const ProgrammeUnitsDocument = new TypedDocumentString(`
    query ProgrammeUnits($id: ID!, $asOf: Date!) {
  programme(id: $id) {
    id
    unitTallies(asOf: $asOf) {
      unit {
        id
        name
      }
      tally {
        ...ProgrammeTallyParts
      }
    }
  }
}
    fragment ProgrammeTallyParts on ProgrammeTally {
  asOf
  total
  onTime
  lateCompleted
  notCompleted
  inProgress
  completed
  dueSoFar
  onTimeRate
  lateCompletedRate
  notCompletedRate
  inProgressRate
  completionRate
  completionOfDueRate
}`) as unknown as TypedDocumentString<ProgrammeUnitsQuery, ProgrammeUnitsQueryVariables>;
export const ProgrammeItemsDocument = new TypedDocumentString(`
    query ProgrammeItems($filter: ProgrammeItemFilter!, $asOf: Date!, $after: String) {
  programmeItems(first: 20, after: $after, asOf: $asOf, filter: $filter) {
    totalCount
    nodes {
      ...ProgrammeItemParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ProgrammeItemParts on ProgrammeItem {
  id
  number
  title
  dueOn
  completedOn
  reconstructed
  leadUnit {
    id
    name
  }
  timeliness(asOf: $asOf)
}`) as unknown as TypedDocumentString<ProgrammeItemsQuery, ProgrammeItemsQueryVariables>;
export const ProgrammeItemDocument = new TypedDocumentString(`
    query ProgrammeItem($id: ID!, $asOf: Date!) {
  programmeItem(id: $id) {
    ...ProgrammeItemParts
    programme {
      id
      title
      documentNumber
    }
  }
}
    fragment ProgrammeItemParts on ProgrammeItem {
  id
  number
  title
  dueOn
  completedOn
  reconstructed
  leadUnit {
    id
    name
  }
  timeliness(asOf: $asOf)
}`) as unknown as TypedDocumentString<ProgrammeItemQuery, ProgrammeItemQueryVariables>;
export const DraftProposalDocument = new TypedDocumentString(`
    mutation DraftProposal($input: DraftProposalInput!) {
  draftProposal(input: $input) {
    proposal {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}`) as unknown as TypedDocumentString<DraftProposalMutation, DraftProposalMutationVariables>;
export const SendProposalDocument = new TypedDocumentString(`
    mutation SendProposal($input: SendProposalInput!) {
  sendProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<SendProposalMutation, SendProposalMutationVariables>;
export const AcceptProposalDocument = new TypedDocumentString(`
    mutation AcceptProposal($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const TransferProposalDocument = new TypedDocumentString(`
    mutation TransferProposal($input: TransferProposalInput!) {
  transferProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<TransferProposalMutation, TransferProposalMutationVariables>;
export const GatherProposalDocument = new TypedDocumentString(`
    mutation GatherProposal($input: GatherProposalInput!) {
  gatherProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<GatherProposalMutation, GatherProposalMutationVariables>;
export const ReassignIssueDocument = new TypedDocumentString(`
    mutation ReassignIssue($input: ReassignIssueInput!) {
  reassignIssue(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<ReassignIssueMutation, ReassignIssueMutationVariables>;
export const UrgeProposalDocument = new TypedDocumentString(`
    mutation UrgeProposal($input: UrgeProposalInput!) {
  urgeProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<UrgeProposalMutation, UrgeProposalMutationVariables>;
export const SaveIssueDraftDocument = new TypedDocumentString(`
    mutation SaveIssueDraft($input: SaveIssueDraftInput!) {
  saveIssueDraft(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<SaveIssueDraftMutation, SaveIssueDraftMutationVariables>;
export const AnswerIssueDocument = new TypedDocumentString(`
    mutation AnswerIssue($input: AnswerIssueInput!) {
  answerIssue(input: $input) {
    answer {
      receiptCode
    }
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<AnswerIssueMutation, AnswerIssueMutationVariables>;
export const ConcludeProposalDocument = new TypedDocumentString(`
    mutation ConcludeProposal($input: ConcludeProposalInput!) {
  concludeProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<ConcludeProposalMutation, ConcludeProposalMutationVariables>;
export const AnswerLocalityDocument = new TypedDocumentString(`
    mutation AnswerLocality($input: AnswerLocalityInput!) {
  answerLocality(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<AnswerLocalityMutation, AnswerLocalityMutationVariables>;
export const CompleteProposalDocument = new TypedDocumentString(`
    mutation CompleteProposal($input: CompleteProposalInput!) {
  completeProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<CompleteProposalMutation, CompleteProposalMutationVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const CloseProposalDocument = new TypedDocumentString(`
    mutation CloseProposal($input: CloseProposalInput!) {
  closeProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  turnToId
}
fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<CloseProposalMutation, CloseProposalMutationVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ID!) {
  serverTime
  proposal(id: $id) {
    ...ProposalParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalUpdatedDocument = new TypedDocumentString(`
    subscription ProposalUpdated($id: ID!) {
  proposalUpdated(proposalId: $id) {
    ...ProposalParts
  }
}
    fragment FileParts on File {
  id
  name
  mediaType
  size
  removedAt
}
fragment DeadlineParts on Deadline {
  nominal
  effective
  closesAt
  provisional
  workingDays
  skipped {
    date
    reason
  }
}
fragment DocumentParts on DossierDocument {
  id
  kind
  title
  sha256
  removedAt
  files {
    ...FileParts
  }
}
fragment ProposalAnswerParts on ProposalAnswer {
  id
  version
  position
  text
  letterNumber
  letterDate
  receivedAt
  late
  receiptCode
  signedBy {
    title
  }
  onBehalfOf {
    title
  }
}
fragment IssueParts on ProposalIssue {
  id
  place
  text
  mine
  state
  urgeCount
  lastUrgedAt
  decision
  decisionNote
  unit {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  draft {
    position
    text
    savedAt
    savedBy {
      office
      title
    }
  }
  answer {
    ...ProposalAnswerParts
  }
  earlier {
    unit {
      name
    }
    reason
    endedAt
  }
}
fragment ProposalParts on Proposal {
  id
  title
  state
  version
  overdue
  allowedActs
  actsFor {
    title
  }
  draftedAt
  sentAt
  localityUnit {
    id
    name
  }
  focalUnit {
    id
    name
  }
  documents(first: 50) {
    nodes {
      ...DocumentParts
    }
  }
  issues(first: 50) {
    totalCount
    nodes {
      ...IssueParts
    }
  }
  progress {
    issues
    answered
    missing
    overdue
  }
  transfers {
    fromUnit {
      name
    }
    toUnit {
      name
    }
    reason
    transferredAt
  }
  conclusion {
    outcome
    note
    localityInformedAt
    concludedAt
    concludedBy {
      title
    }
    onBehalfOf {
      title
    }
  }
  completion {
    note
    overrideReason
    completedAt
    completedBy {
      title
    }
  }
  answer {
    decision
    text
    answeredAt
    answeredBy {
      title
    }
    onBehalfOf {
      title
    }
  }
}`) as unknown as TypedDocumentString<ProposalUpdatedSubscription, ProposalUpdatedSubscriptionVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $asOf: Date!, $after: String) {
  serverTime
  tasks(first: 20, after: $after, asOf: $asOf, filter: $filter) {
    totalCount
    nodes {
      ...TaskCardParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TaskCardParts on Task {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
  dueOn
  continuous
  completedOn
  historic
  timeliness(asOf: $asOf)
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($id: ID!, $asOf: Date!) {
  serverTime
  task(id: $id) {
    ...TaskCardParts
    aim
    director
    accountable {
      ...PartyParts
    }
    coLeads {
      ...PartyParts
    }
    coordinators {
      ...PartyParts
    }
    startsOn
    province
    source
    ruleReferences
    representatives {
      unit {
        name
      }
      mandate {
        title
      }
    }
    leftToHead {
      document
    }
    allowedActs
    colleagues {
      id
      title
    }
  }
}
    fragment PartyParts on Party {
  kind
  name
  unit {
    id
  }
  members {
    id
    name
  }
}
fragment TaskCardParts on Task {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
  dueOn
  continuous
  completedOn
  historic
  timeliness(asOf: $asOf)
}`) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const StandingDutiesDocument = new TypedDocumentString(`
    query StandingDuties($filter: StandingDutyFilter, $after: String) {
  standingDuties(first: 20, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...DutyCardParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DutyCardParts on StandingDuty {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
}`) as unknown as TypedDocumentString<StandingDutiesQuery, StandingDutiesQueryVariables>;
export const StandingDutyDocument = new TypedDocumentString(`
    query StandingDuty($id: ID!) {
  standingDuty(id: $id) {
    ...DutyCardParts
    aim
    director
    accountable {
      ...PartyParts
    }
    coLeads {
      ...PartyParts
    }
    coordinators {
      ...PartyParts
    }
    province
    source
    ruleReferences
  }
}
    fragment PartyParts on Party {
  kind
  name
  unit {
    id
  }
  members {
    id
    name
  }
}
fragment DutyCardParts on StandingDuty {
  id
  code
  kind
  content
  accountable {
    kind
    name
  }
  periodAsWritten
}`) as unknown as TypedDocumentString<StandingDutyQuery, StandingDutyQueryVariables>;
export const ConsultationTermsDocument = null as never;
export const AskAgencyAgainDocument = null as never;
