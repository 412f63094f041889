import { createEffect } from "solid-js";
import { MarkBallotSeenDocument } from "../../api/generated";
import { request, viewer } from "../../api/session";
import type { Ballot } from "./words";

/** Notes the member's first look at the paper; an assistant's look is not the member's. */
export function createSeen(ballot: () => Ballot | undefined, put: (next: Ballot | null) => void) {
  let asked: string | undefined;
  createEffect(() => {
    const of = ballot();
    const paper = of?.myPaper;
    if (!of || !paper || of.state !== "OPEN" || paper.firstSeenAt || asked === of.id) return;
    if (viewer()?.acting.office === "ASSISTANT") return;
    asked = of.id;
    request(MarkBallotSeenDocument, { input: { ballotId: of.id } })
      .then(({ markBallotSeen }) => {
        if (markBallotSeen.ballot) put(markBallotSeen.ballot);
      })
      // Nobody waits for this; the next look notes it.
      .catch(() => undefined);
  });
}
