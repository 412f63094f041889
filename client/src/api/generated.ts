/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The mandate to act in. */
export type ActAsInput = {
  /** Global id of one of the own mandates. */
  mandateId: string;
};

/** What the acting mandate may do with a ballot. */
export type BallotAct =
  /** Cast a vote or change it (B13). */
  | 'CAST'
  /** Close it before the deadline: all have voted. */
  | 'CLOSE'
  /** Decide after it (B7, B8). */
  | 'DECIDE'
  /** Open it (B16). */
  | 'OPEN'
  /** Order it (B6). */
  | 'ORDER'
  /** Leave a late opinion, which does not count (B12). */
  | 'RECORD_LATE'
  /** Accept or explain amendments (B10). */
  | 'RESOLVE_AMENDMENT';

/** Where one member's paper stands (4.8). */
export type BallotPaperState =
  /** Voted once. */
  | 'CAST'
  /** Waits for the member. */
  | 'ISSUED'
  /** An opinion came after closing; it does not count (B12). */
  | 'LATE_RECORDED'
  /** Voted, and changed since (B13). */
  | 'RECAST'
  /** The ballot closed without a vote; not an agreement (B11). */
  | 'SILENT';

/** Where a ballot stands now, by the clock. */
export type BallotState =
  /** The Chair has decided (B7, B8). */
  | 'CHAIR_DECIDED'
  /** Asked for, not ordered yet. */
  | 'DRAFT'
  /** Closed; not more than half of all members agree (B8, B15). */
  | 'NOT_PASSED'
  /** Members may vote until the deadline. */
  | 'OPEN'
  /** Ordered by the Chair (B6), to be opened by the Office. */
  | 'ORDERED'
  /** Closed; more than half of all members agree (B7). */
  | 'PASSED';

/** A vote. */
export type CastVoteInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The same key is the same vote, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The position (B2). */
  position: Position;
  /** The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2). */
  text?: string | null | undefined;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password used until now. */
  currentPassword: string;
  /** The new one, of 10 to 200 characters. */
  newPassword: string;
};

/** An early closing. */
export type CloseBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that is closed. */
  expectedVersion: number;
};

/** The Chair's decision. */
export type DecideBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that is decided on. */
  expectedVersion: number;
  /** What is decided: the outcome says which are open to the Chair (B7, B8). */
  kind: DecisionKind;
  /** What the Chair adds. */
  note?: string | null | undefined;
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

/** What a document is in the dossier. */
export type DocumentKind =
  /** The draft that is voted on. */
  | 'DRAFT'
  /** Báo cáo giải trình. */
  | 'EXPLANATORY_REPORT'
  /** Any other document. */
  | 'RELATED'
  /** Tờ trình. */
  | 'SUBMISSION_LETTER';

/** Why a verb was refused: the stable code, for programs. */
export type ErrorCode =
  /** A text holds control characters. */
  | 'BAD_TEXT'
  /** The ballot is closed: the vote would not count. */
  | 'BALLOT_CLOSED'
  /** The vote was cast already and the province does not allow changing it. */
  | 'CHANGE_NOT_ALLOWED'
  /** The thing was changed by somebody else since it was read. */
  | 'CONFLICT'
  /** The deadline lies in the past. */
  | 'DEADLINE_IN_PAST'
  /** The deadline lies further away than any table of working days reaches. */
  | 'DEADLINE_TOO_FAR'
  /** The deadline leaves fewer working days than the province allows. */
  | 'DEADLINE_TOO_SHORT'
  /** This decision is not one that the outcome leaves to the Chair. */
  | 'DECISION_NOT_OFFERED'
  /** A ballot opens on a complete dossier only: a draft and at least one related document. */
  | 'DOSSIER_INCOMPLETE'
  /** The same idempotency key came with another content. */
  | 'KEY_REUSED'
  /** The mandate is not the person's, or not in office today. */
  | 'MANDATE_NOT_IN_OFFICE'
  /** Too many wrong passwords came from this address. */
  | 'MUST_WAIT'
  /** The vote carries no amendment to accept or explain. */
  | 'NOT_AN_AMENDMENT'
  /** The person holds no paper of this ballot. */
  | 'NOT_A_MEMBER'
  /** The mandate acted in does not give this act (2.2). */
  | 'NOT_ENTITLED'
  /** No such thing, or it is not the reader's to see: the two answer alike (X6). */
  | 'NOT_FOUND'
  /** Nobody is in office as a member, so nobody could vote. */
  | 'NO_MEMBERS'
  /** The person holds a paper of this ballot under another mandate: one person, one vote. */
  | 'OTHER_MANDATE'
  /** A text that must not be empty is empty. */
  | 'REQUIRED'
  /** Secret content is handled on paper only and must not be entered. */
  | 'SECRET_CONTENT'
  /** The session has ended: sign in again. */
  | 'SESSION_ENDED'
  /** Agreeing with amendments and disagreeing both need a text. */
  | 'TEXT_REQUIRED'
  /** A text is longer than allowed, in characters. */
  | 'TOO_LONG'
  /** A list has more entries than allowed. */
  | 'TOO_MANY'
  /** Members have still to vote, so the ballot stays open until its deadline. */
  | 'VOTES_MISSING'
  /** The new password is shorter than allowed, in characters. */
  | 'WEAK_PASSWORD'
  /** Account or password is wrong; which of the two is not said. */
  | 'WRONG_PASSWORD'
  /** The verb does not fit the state that the ballot is in. */
  | 'WRONG_STATE';

/** The languages in which people are answered. */
export type Language =
  /** English. */
  | 'EN'
  /** Tiếng Việt. */
  | 'VI';

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
  /** The version that is opened. */
  expectedVersion: number;
  /** The secret question: does the dossier hold state secrets? Yes refuses (B5). */
  secretContent: boolean;
};

/** The Chair's order. */
export type OrderBallotInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The version that the order was given on. */
  expectedVersion: number;
  /** What the Chair adds. */
  note?: string | null | undefined;
  /** Why no session debates the matter (B6). */
  reason: OrderReason;
};

/** Why the Chair sends a matter to a ballot instead of a session (B6). */
export type OrderReason =
  /** The matter need not be discussed collectively. */
  | 'NO_COLLECTIVE_DEBATE_NEEDED'
  /** The matter is urgent. */
  | 'URGENT';

/** The three positions (B2). */
export type Position =
  /** Đồng ý. */
  | 'AGREE'
  /** Đồng ý nhưng có ý kiến bổ sung, sửa đổi; needs a text. */
  | 'AGREE_WITH_AMENDMENTS'
  /** Không đồng ý; needs a text. */
  | 'DISAGREE';

/** An opinion after closing. */
export type RecordLateOpinionInput = {
  /** Global id of the ballot. */
  ballotId: string;
  /** The same key is the same opinion, however often it is sent; 1 to 100 characters. */
  idempotencyKey: string;
  /** The position (B2). */
  position: Position;
  /** The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2). */
  text?: string | null | undefined;
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
  /** Global id of the vote that carries the amendment. */
  voteId: string;
};

/** The language to be answered in. */
export type SetLanguageInput = {
  /** The language. */
  language: Language;
};

/** Account and password. */
export type SignInInput = {
  /** The account's name; capitals do not matter. */
  login: string;
  /** The password. */
  password: string;
};

/** What waits to be done. */
export type TodoVerb =
  /** A vote waits for the member. */
  | 'CAST_VOTE'
  /** A closed ballot waits for the Chair's decision. */
  | 'DECIDE_BALLOT'
  /** An ordered ballot waits for the Office to open it. */
  | 'OPEN_BALLOT'
  /** A ballot waits for the Chair's order. */
  | 'ORDER_BALLOT'
  /** Amendments wait for the lead to accept or explain them. */
  | 'RESOLVE_AMENDMENTS';

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { session: { accessToken: string } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { refreshSession: { session: { accessToken: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs: { session: { accessToken: string } | null, viewer: { name: string, login: string, language: Language, acting: { id: string, title: string, office: Office }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { serverTime: string, viewer: { name: string, login: string, language: Language, acting: { id: string, title: string, office: Office }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } } };

export type RefusalFragment = { code: ErrorCode, field: string | null, message: string };

export type ViewerPartsFragment = { name: string, login: string, language: Language, acting: { id: string, title: string, office: Office }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type BallotQueryVariables = Exact<{
  id: string;
}>;


export type BallotQuery = { serverTime: string, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null };

export type DossierTextsQueryVariables = Exact<{
  id: string;
}>;


export type DossierTextsQuery = { ballot: { documents: { nodes: Array<{ id: string, title: string, text: string }> } } | null };

export type NextTodoQueryVariables = Exact<{ [key: string]: never; }>;


export type NextTodoQuery = { todo: { totalCount: number, nodes: Array<{ ballot: { id: string, title: string, shortTitle: string | null } }> } };

export type VotePartsFragment = { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null };

export type BallotPartsFragment = { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type RecordLateOpinionMutationVariables = Exact<{
  input: RecordLateOpinionInput;
}>;


export type RecordLateOpinionMutation = { recordLateOpinion: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type OrderBallotMutationVariables = Exact<{
  input: OrderBallotInput;
}>;


export type OrderBallotMutation = { orderBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type OpenBallotMutationVariables = Exact<{
  input: OpenBallotInput;
}>;


export type OpenBallotMutation = { openBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type CloseBallotMutationVariables = Exact<{
  input: CloseBallotInput;
}>;


export type CloseBallotMutation = { closeBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type DecideBallotMutationVariables = Exact<{
  input: DecideBallotInput;
}>;


export type DecideBallotMutation = { decideBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type ResolveAmendmentMutationVariables = Exact<{
  input: ResolveAmendmentInput;
}>;


export type ResolveAmendmentMutation = { resolveAmendment: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type FollowQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowQuery = { serverTime: string, ballots: { totalCount: number, nodes: Array<{ id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { serverTime: string, viewer: { name: string, login: string, language: Language, acting: { id: string, title: string, office: Office }, mandates: Array<{ todoCount: number, mandate: { id: string, title: string, office: Office } }>, province: { name: string, demonstration: boolean } }, todo: { totalCount: number, nodes: Array<{ verb: TodoVerb, dueAt: string | null, waitingSince: string, ballot: { id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null } }> } };

export type CardPartsFragment = { id: string, title: string, shortTitle: string | null, state: BallotState, closedAt: string | null, leadUnit: { name: string }, deadline: { closesAt: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null };

export type TallyPartsFragment = { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number };

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
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  name
  login
  language
  acting {
    id
    title
    office
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
export const VotePartsFragmentDoc = new TypedDocumentString(`
    fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
    `, {"fragmentName":"VoteParts"}) as unknown as TypedDocumentString<VotePartsFragment, unknown>;
export const TallyPartsFragmentDoc = new TypedDocumentString(`
    fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
}
    `, {"fragmentName":"TallyParts"}) as unknown as TypedDocumentString<TallyPartsFragment, unknown>;
export const BallotPartsFragmentDoc = new TypedDocumentString(`
    fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
    fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
}`, {"fragmentName":"BallotParts"}) as unknown as TypedDocumentString<BallotPartsFragment, unknown>;
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
  silent
  late
  needed
  passed
  final
  openAmendments
}`, {"fragmentName":"CardParts"}) as unknown as TypedDocumentString<CardPartsFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session {
      accessToken
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
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession {
  refreshSession {
    session {
      accessToken
    }
  }
}
    `) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
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
}`) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    session {
      accessToken
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
}
fragment ViewerParts on Viewer {
  name
  login
  language
  acting {
    id
    title
    office
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
  acting {
    id
    title
    office
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
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BallotDocument = new TypedDocumentString(`
    query Ballot($id: ID!) {
  serverTime
  ballot(id: $id) {
    ...BallotParts
  }
}
    fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
}`) as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const DossierTextsDocument = new TypedDocumentString(`
    query DossierTexts($id: ID!) {
  ballot(id: $id) {
    documents(first: 50) {
      nodes {
        id
        title
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierTextsQuery, DossierTextsQueryVariables>;
export const NextTodoDocument = new TypedDocumentString(`
    query NextTodo {
  todo(first: 2) {
    totalCount
    nodes {
      ballot {
        id
        title
        shortTitle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextTodoQuery, NextTodoQueryVariables>;
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
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
}
fragment VoteParts on Vote {
  id
  position
  text
  castAt
  receiptCode
  amendment {
    kind
    note
    resolvedAt
    resolvedBy {
      title
    }
  }
}
fragment BallotParts on Ballot {
  id
  title
  shortTitle
  sourceNote
  leadUnit {
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
  }
  openedAt
  deadline {
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
  base
  needed
  documents(first: 50) {
    nodes {
      id
      kind
      title
    }
  }
  myPaper {
    state
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
      member {
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
  }
  announced
  allowedActs
}
fragment TallyParts on Tally {
  base
  agree
  agreeWithAmendments
  disagree
  silent
  late
  needed
  passed
  final
  openAmendments
}`) as unknown as TypedDocumentString<ResolveAmendmentMutation, ResolveAmendmentMutationVariables>;
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
  silent
  late
  needed
  passed
  final
  openAmendments
}`) as unknown as TypedDocumentString<FollowQuery, FollowQueryVariables>;
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
      ballot {
        ...CardParts
      }
    }
  }
}
    fragment ViewerParts on Viewer {
  name
  login
  language
  acting {
    id
    title
    office
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
  silent
  late
  needed
  passed
  final
  openAmendments
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;