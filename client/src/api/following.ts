import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { follow } from "./follow";
import type { TypedDocumentString } from "./generated";
import { Unreachable } from "./request";
import { epoch, socketToken } from "./session";

/**
 * Follows, while the page lasts and there are variables, as the mandate in use. Answers when the line
 * was last known to be alive, in milliseconds; 0 before it ever was.
 */
export function createFollowing<R, V extends object>(
  document: TypedDocumentString<R, V>,
  variables: () => V | undefined,
  told: (data: R) => void,
) {
  const [aliveAt, setAliveAt] = createSignal(0);
  const key = createMemo(() => JSON.stringify(variables()));
  createEffect(
    on([key, epoch], ([chosen]) => {
      if (chosen === undefined) return;
      const line = {
        open: (url: string, protocol: string) => new WebSocket(url, protocol),
        fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
        url: `${location.origin.replace(/^http/, "ws")}/graphql/ws`,
        token: async (refused: string | undefined) => {
          if (!navigator.onLine) throw new Unreachable("offline");
          return socketToken(refused);
        },
        alive: () => setAliveAt(Date.now()),
      };
      onCleanup(follow(line, document, JSON.parse(chosen) as V, told));
    }),
  );
  return aliveAt;
}
