import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { createAgain } from "./again";
import type { TypedDocumentString } from "./generated";
import { Refused, Unreachable } from "./request";
import { epoch, request, seen } from "./session";

export type Failure = "unreachable" | "refused";

const STALE_MS = 60_000;

const [drawn, setDrawn] = createSignal(false);

/** Whether the first answer is on the screen: what only may come in handy is fetched after it. */
export { drawn };

/** Asks when the mandate or the variables change, and when the page is looked at again. */
export function createQuery<R, V extends object>(
  document: TypedDocumentString<R, V>,
  variables: () => V,
  arrived?: (data: R) => void,
  /** What of the data shown before stays when the same question is answered again. */
  merge: (next: R, had: R | undefined) => R = (next) => next,
) {
  const key = () => `${epoch()}|${document}|${JSON.stringify(variables())}`;
  const [data, setData] = createSignal<R>();
  const [failure, setFailure] = createSignal<Failure>();
  const [loading, setLoading] = createSignal(true);
  let asked = 0;
  const [answeredAt, setAnsweredAt] = createSignal(0);

  async function load() {
    const mine = ++asked;
    const of = key();
    setLoading(true);
    try {
      const next = merge(await request(document, variables()), seen.get(of) as R | undefined);
      seen.set(of, next);
      if (mine !== asked) return;
      setAnsweredAt(Date.now());
      again.done();
      setData(() => next);
      setFailure(undefined);
      requestAnimationFrame(() => setTimeout(() => setDrawn(true)));
      arrived?.(next);
    } catch (error) {
      if (mine !== asked) return;
      if (error instanceof Refused) {
        setFailure("refused");
        setData(undefined);
      } else if (error instanceof Unreachable) {
        setFailure("unreachable");
        again.failed();
      }
    } finally {
      if (mine === asked) setLoading(false);
    }
  }

  // A page that could not be asked for comes by itself once the server is back.
  const again = createAgain(() => void load());
  createEffect(
    on(key, (of) => {
      again.done();
      setData(() => seen.get(of) as R | undefined);
      setFailure(undefined);
      void load();
    }),
  );

  const look = () => {
    if (!globalThis.document.hidden && Date.now() - answeredAt() > STALE_MS) void load();
  };
  globalThis.document.addEventListener("visibilitychange", look);
  globalThis.addEventListener("online", look);
  onCleanup(() => {
    asked += 1;
    again.stop();
    globalThis.document.removeEventListener("visibilitychange", look);
    globalThis.removeEventListener("online", look);
  });

  /** Puts in what a mutation answered, so that the page need not ask again. */
  const replace = (next: R) => {
    asked += 1;
    seen.set(key(), next);
    setLoading(false);
    setAnsweredAt(Date.now());
    setData(() => next);
  };

  return { data, failure, loading, answeredAt, reload: load, replace };
}
