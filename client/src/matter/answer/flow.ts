import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { createAgain } from "../../api/again";
import { kept, keptReady } from "../../api/kept";
import { viewer } from "../../api/session";
import { go, here, leaveSteps } from "../../shell/router";
import {
  type Answer,
  dropPending,
  keepPending,
  keyOf,
  type Letter,
  needsText,
  readDraft,
  readPending,
  type Scope,
  type Stance,
  settle,
} from "./keep";
import { createSending, type Outcome } from "./sending";

/** What the server says it has, whichever kind of answer it was. */
export interface Received {
  position: Stance;
  receivedAt: string;
  receiptCode: string;
  late: boolean;
}

/** An answer on its way, and whose it is: it stays so, whatever hat is shown when word comes. */
interface Sent<P extends Stance> {
  answer: Answer<P>;
  of: Scope;
}

interface Way<P extends Stance> {
  matterId: () => string;
  /** The address of the matter's page; the steps of an answer are added to it. */
  base: () => string;
  positions: readonly P[];
  /** A text that somebody of the same agency has prepared. */
  prepared?: (position: P) => string;
  letter?: (scope: Scope) => Letter | undefined;
  post: (answer: Answer<P>, key: string) => Promise<Outcome<Received>>;
  /** What may be done has changed: after closing, only a late answer is offered. */
  refused: () => void;
  /** False when there is no receipt to show: a draft was kept, nothing was sent. */
  receipted?: () => boolean;
}

/**
 * One way to answer, for ballots and consultations alike: position, text, check, receipt.
 * The steps are history entries, so that the phone's own "back" leads back through them.
 */
export function createAnswering<P extends Stance>(way: Way<P>) {
  const [receipt, setReceipt] = createSignal<Received>();
  const [changing, setChanging] = createSignal(false);
  const [saved, setSaved] = createSignal(false);
  const scope = (): Scope => ({
    mandateId: viewer()?.acting.id ?? "",
    matterId: way.matterId(),
  });
  const step = (name: string) => here().search.get(name);
  const late = () => step("late") !== null;
  const position = () => way.positions.find((known) => known === step("answer"));
  const draft = (of: P) => readDraft(kept, scope(), of, way.prepared?.(of));

  // What was sent and not answered, be it before this page was opened: until that is known, it is all
  // that this page says of an answer, and it is asked for again by itself with the same key.
  const [settled, setSettled] = createSignal(0);
  const about = createMemo(() => JSON.stringify([keptReady(), scope(), settled()]));
  const pending = createMemo(
    on(about, () => (keptReady() ? readPending<P>(kept, scope()) : undefined)),
  );
  const forget = ({ of }: Sent<P>) => {
    dropPending(kept, of);
    setSettled((n) => n + 1);
  };
  const sending = createSending<Sent<P>, Received>({
    post: ({ answer, of }) => {
      keepPending(kept, of, answer);
      setSettled((n) => n + 1);
      return way.post(answer, keyOf(kept, of, answer));
    },
    received: (got, { answer, of }) => {
      settle(kept, of, answer.position);
      setSettled((n) => n + 1);
      if (of.mandateId !== scope().mandateId) return;
      if (way.receipted?.() ?? true) setReceipt(got);
      else setSaved(true);
      setChanging(false);
      leaveSteps(way.base());
    },
    refused: (_, what) => {
      forget(what);
      way.refused();
    },
    unsent: forget,
  });
  createEffect(
    on(
      () => JSON.stringify([keptReady(), scope()]),
      () => (untrack(pending) ? sending.doubt() : sending.reset()),
    ),
  );
  const post = (answer: Answer<P>) => void sending.send({ answer, of: scope() });
  const again = createAgain(() => {
    const answer = pending();
    if (answer) post(answer);
  });
  createEffect(() => {
    const { is } = sending.state();
    if (is === "unknown") again.failed();
    else if (is !== "sending") again.done();
  });
  onCleanup(again.stop);

  const open = (search: string) => {
    if (pending()) return;
    sending.reset();
    setSaved(false);
    go(`${way.base()}?${search}`, { step: true });
  };
  const withLate = (search: string) => (late() ? `late=1&${search}` : search);

  /** What will be sent, once everything that it needs is there. */
  const checked = (): Answer<P> | undefined => {
    const chosen = position();
    if (!keptReady() || !chosen || step("confirm") === null || receipt()) return undefined;
    const sent = pending();
    if (sent) return sent;
    const text = needsText(chosen) ? draft(chosen).trim() : null;
    if (text === "") return undefined;
    return { position: chosen, text, late: late(), letter: way.letter?.(scope()) };
  };

  return {
    scope,
    late,
    receipt,
    changing,
    setChanging,
    /** Whether a draft was just kept on the server. */
    saved,
    draft,
    checked,
    /** The position whose text is being written. */
    writing: () => {
      const chosen = position();
      const free = keptReady() && !pending() && !receipt();
      return free && chosen && needsText(chosen) ? chosen : undefined;
    },
    choose: (of: P) => open(withLate(`answer=${of}${needsText(of) ? "" : "&confirm=1"}`)),
    /** Straight to the check: what is sent is prepared already. */
    take: (of: P) => open(`answer=${of}&confirm=1`),
    goOn: () => open(withLate(`answer=${position()}&confirm=1`)),
    back: () => leaveSteps(way.base(), 1),
    openLate: () => open("late=1"),
    /** From a refused answer to the same answer as a late one; nothing typed is lost. */
    turnLate: () => {
      sending.reset();
      go(`${way.base()}?late=1&answer=${position()}&confirm=1`, { replace: true });
    },
    changeAgain: () => {
      setReceipt(undefined);
      setChanging(true);
    },
    state: sending.state,
    /** Sent, and nobody knows whether it arrived. */
    pending,
    sendAgain: () => {
      const answer = pending();
      if (answer) post(answer);
    },
    send: () => {
      const answer = checked();
      if (answer) post(answer);
    },
  };
}

export type Answering = ReturnType<typeof createAnswering<Stance>>;
