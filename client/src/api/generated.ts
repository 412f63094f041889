/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActAsInput = {
  mandateId: string;
};

export type BallotAct =
  | 'CAST'
  | 'CLOSE'
  | 'DECIDE'
  | 'OPEN'
  | 'ORDER'
  | 'RECORD_LATE'
  | 'RESOLVE_AMENDMENT';

export type BallotPaperState =
  | 'CAST'
  | 'ISSUED'
  | 'LATE_RECORDED'
  | 'RECAST'
  | 'SILENT';

export type BallotState =
  | 'CHAIR_DECIDED'
  | 'DRAFT'
  | 'NOT_PASSED'
  | 'OPEN'
  | 'ORDERED'
  | 'PASSED';

export type CastVoteInput = {
  ballotId: string;
  idempotencyKey: string;
  position: Position;
  text?: string | null | undefined;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type CloseBallotInput = {
  ballotId: string;
  expectedVersion: number;
};

export type DecideBallotInput = {
  ballotId: string;
  expectedVersion: number;
  kind: DecisionKind;
  note?: string | null | undefined;
};

export type DecisionKind =
  | 'APPROVE'
  | 'RETURN'
  | 'RETURN_FOR_AMENDMENTS'
  | 'STOP'
  | 'TO_SESSION';

export type DocumentKind =
  | 'DRAFT'
  | 'EXPLANATORY_REPORT'
  | 'RELATED'
  | 'SUBMISSION_LETTER';

export type ErrorCode =
  | 'BALLOT_CLOSED'
  | 'CONFLICT'
  | 'DEADLINE_IN_PAST'
  | 'MUST_WAIT'
  | 'NOT_ENTITLED'
  | 'NOT_FOUND'
  | 'SECRET_CONTENT'
  | 'TEXT_REQUIRED'
  | 'WRONG_PASSWORD';

export type Language =
  | 'EN'
  | 'VI';

export type Office =
  | 'ADMINISTRATOR'
  | 'AGENCY_DEPUTY'
  | 'AGENCY_HEAD'
  | 'AGENCY_OFFICER'
  | 'CHAIR'
  | 'COMMITTEE_MEMBER'
  | 'OFFICE_DEPUTY_HEAD'
  | 'OFFICE_HEAD'
  | 'OFFICE_SPECIALIST'
  | 'VICE_CHAIR';

export type OpenBallotInput = {
  ballotId: string;
  closesOn?: string | null | undefined;
  expectedVersion: number;
  secretContent: boolean;
};

export type OrderBallotInput = {
  ballotId: string;
  expectedVersion: number;
  note?: string | null | undefined;
  reason: OrderReason;
};

export type OrderReason =
  | 'NO_COLLECTIVE_DEBATE_NEEDED'
  | 'URGENT';

export type Position =
  | 'AGREE'
  | 'AGREE_WITH_AMENDMENTS'
  | 'DISAGREE';

export type RecordLateOpinionInput = {
  ballotId: string;
  idempotencyKey: string;
  position: Position;
  text?: string | null | undefined;
};

export type ResolutionKind =
  | 'ACCEPTED'
  | 'EXPLAINED';

export type ResolveAmendmentInput = {
  kind: ResolutionKind;
  note: string;
  voteId: string;
};

export type SetLanguageInput = {
  language: Language;
};

export type SignInInput = {
  login: string;
  password: string;
};

export type TodoVerb =
  | 'CAST_VOTE'
  | 'DECIDE_BALLOT'
  | 'OPEN_BALLOT'
  | 'ORDER_BALLOT'
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


export type BallotQuery = { serverTime: string, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null };

export type DossierTextsQueryVariables = Exact<{
  id: string;
}>;


export type DossierTextsQuery = { ballot: { documents: { nodes: Array<{ id: string, title: string, text: string }> } } | null };

export type NextTodoQueryVariables = Exact<{ [key: string]: never; }>;


export type NextTodoQuery = { todo: { totalCount: number, nodes: Array<{ ballot: { id: string, title: string, shortTitle: string | null } }> } };

export type VotePartsFragment = { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null };

export type BallotPartsFragment = { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type RecordLateOpinionMutationVariables = Exact<{
  input: RecordLateOpinionInput;
}>;


export type RecordLateOpinionMutation = { recordLateOpinion: { vote: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type OrderBallotMutationVariables = Exact<{
  input: OrderBallotInput;
}>;


export type OrderBallotMutation = { orderBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type OpenBallotMutationVariables = Exact<{
  input: OpenBallotInput;
}>;


export type OpenBallotMutation = { openBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type CloseBallotMutationVariables = Exact<{
  input: CloseBallotInput;
}>;


export type CloseBallotMutation = { closeBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type DecideBallotMutationVariables = Exact<{
  input: DecideBallotInput;
}>;


export type DecideBallotMutation = { decideBallot: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

export type ResolveAmendmentMutationVariables = Exact<{
  input: ResolveAmendmentInput;
}>;


export type ResolveAmendmentMutation = { resolveAmendment: { ballot: { id: string, title: string, shortTitle: string | null, sourceNote: string | null, state: BallotState, version: number, openedAt: string | null, base: number | null, needed: number | null, closedAt: string | null, announced: boolean, allowedActs: Array<BallotAct>, leadUnit: { name: string }, order: { reason: OrderReason, note: string | null, orderedAt: string, orderedBy: { title: string } } | null, deadline: { nominal: string, effective: string, closesAt: string, provisional: boolean, workingDays: number | null, skipped: Array<{ date: string, reason: string }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string }> }, myPaper: { state: BallotPaperState, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, versions: Array<{ id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null }> } | null, otherMandateWithPaper: { id: string, title: string } | null, tally: { base: number, agree: number, agreeWithAmendments: number, disagree: number, silent: number, late: number, needed: number, passed: boolean, final: boolean, openAmendments: number } | null, papers: { totalCount: number, nodes: Array<{ id: string, state: BallotPaperState, member: { title: string, personName: string }, counted: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null, late: { id: string, position: Position, text: string | null, castAt: string, receiptCode: string, amendment: { kind: ResolutionKind, note: string, resolvedAt: string, resolvedBy: { title: string } } | null } | null }> } | null, decision: { kind: DecisionKind, note: string | null, decidedAt: string, decidedBy: { title: string } } | null } | null, userErrors: Array<{ code: ErrorCode, field: string | null, message: string }> } };

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