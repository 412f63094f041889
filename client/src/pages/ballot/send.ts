import {
  type BallotPartsFragment,
  CastVoteDocument,
  type Position,
  RecordLateOpinionDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import type { Received } from "../../matter/answer/flow";
import type { Answer } from "../../matter/answer/keep";
import type { Outcome } from "../../matter/answer/sending";

/** Casts a vote, or leaves a late opinion; the page is given the ballot as it then stands. */
export async function sendVote(
  ballotId: string,
  { position, text, late }: Answer<Position>,
  idempotencyKey: string,
  put: (ballot: BallotPartsFragment | null) => void,
): Promise<Outcome<Received>> {
  // The question was answered with no before it is sent; without words there is nothing to ask.
  const secretContent = text ? false : null;
  const input = { ballotId, position, text, secretContent, idempotencyKey };
  const { vote, ballot, userErrors } = late
    ? (await request(RecordLateOpinionDocument, { input })).recordLateOpinion
    : (await request(CastVoteDocument, { input })).castVote;
  if (!vote) return { got: null, userErrors };
  put(ballot);
  const { castAt, receiptCode } = vote;
  return { got: { position: vote.position, receivedAt: castAt, receiptCode, late }, userErrors };
}
