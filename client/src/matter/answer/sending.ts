import { createSignal } from "solid-js";
import {
  type BallotPartsFragment,
  CastVoteDocument,
  type ErrorCode,
  RecordLateOpinionDocument,
  type VotePartsFragment,
} from "../../api/generated";
import { Refused, SignedOut } from "../../api/request";
import { request } from "../../api/session";
import { type Answer, keyOf, type Scope, settle } from "./answer";

export type Sending =
  | { is: "idle" }
  | { is: "sending" }
  /** The network broke: the server may have the vote or not. */
  | { is: "unknown" }
  | { is: "refused"; code: ErrorCode | "UNKNOWN"; message: string };

export interface Received {
  vote: VotePartsFragment;
  late: boolean;
}

/** Sends an answer. Nothing is called received before the server has said so. */
export function createSending(
  scope: () => Scope,
  received: (answer: Received, ballot: BallotPartsFragment | null) => void,
  refused: () => void,
) {
  const [state, setState] = createSignal<Sending>({ is: "idle" });

  const post = async (answer: Answer) => {
    const input = {
      ballotId: scope().ballotId,
      position: answer.position,
      text: answer.text,
      idempotencyKey: keyOf(sessionStorage, scope(), answer),
    };
    return answer.late
      ? (await request(RecordLateOpinionDocument, { input })).recordLateOpinion
      : (await request(CastVoteDocument, { input })).castVote;
  };

  const send = async (answer: Answer) => {
    if (state().is === "sending") return;
    setState({ is: "sending" });
    try {
      const { vote, ballot, userErrors } = await post(answer);
      if (vote) {
        settle(sessionStorage, scope(), answer.position);
        setState({ is: "idle" });
        received({ vote, late: answer.late }, ballot);
        return;
      }
      const { code, message } = userErrors[0] ?? { code: "UNKNOWN" as const, message: "" };
      setState({ is: "refused", code, message });
      refused();
    } catch (error) {
      if (error instanceof SignedOut) setState({ is: "idle" });
      else if (error instanceof Refused && error.code !== "UNKNOWN") {
        setState({ is: "refused", code: error.code, message: error.message });
        refused();
      } else setState({ is: "unknown" });
    }
  };

  return { state, send, reset: () => setState({ is: "idle" }) };
}
