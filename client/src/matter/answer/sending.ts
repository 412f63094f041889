import { createSignal } from "solid-js";
import type { ErrorCode, RefusalFragment } from "../../api/generated";
import { Refused, SignedOut } from "../../api/request";

export type Refusal = {
  code: ErrorCode | "UNKNOWN";
  message: string;
  field?: string | null;
};

export type Sending =
  | { is: "idle" }
  | { is: "sending" }
  /** The network broke: the server may have it or not. */
  | { is: "unknown" }
  | ({ is: "refused" } & Refusal);

/** What the server said: what it has received, or why not. */
export interface Outcome<G> {
  got: G | null;
  userErrors: RefusalFragment[];
}

/** Sends once at a time. Nothing is called received before the server has said so. */
export function createSending<A, G>(of: {
  post: (what: A) => Promise<Outcome<G>>;
  received: (got: G, what: A) => void;
  refused: (refusal: Refusal, what: A) => void;
  /** The session was over: it was not sent. */
  unsent?: (what: A) => void;
}) {
  const [state, setState] = createSignal<Sending>({ is: "idle" });

  const refuse = (refusal: Refusal, what: A) => {
    setState({ is: "refused", ...refusal });
    of.refused(refusal, what);
  };

  const send = async (what: A) => {
    if (state().is === "sending") return;
    setState({ is: "sending" });
    try {
      const { got, userErrors } = await of.post(what);
      if (got) {
        setState({ is: "idle" });
        of.received(got, what);
      } else refuse(userErrors[0] ?? { code: "UNKNOWN", message: "" }, what);
    } catch (error) {
      // Refused at the door: nothing was done.
      if (error instanceof SignedOut) {
        setState({ is: "idle" });
        of.unsent?.(what);
      } else if (error instanceof Refused && error.code !== "UNKNOWN") {
        refuse({ code: error.code, message: error.message }, what);
      } else setState({ is: "unknown" });
    }
  };

  return {
    state,
    send,
    reset: () => setState({ is: "idle" }),
    /** It was sent before this page was opened, and nobody knows whether it arrived. */
    doubt: () => setState({ is: "unknown" }),
  };
}
