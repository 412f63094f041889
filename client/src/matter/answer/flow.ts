import { createSignal } from "solid-js";
import { viewer } from "../../api/session";
import { go, here, leaveSteps } from "../../shell/router";
import {
  type Answer,
  keyOf,
  type Letter,
  needsText,
  readDraft,
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
  const [kept, setKept] = createSignal(false);
  const scope = (): Scope => ({
    mandateId: viewer()?.acting.id ?? "",
    matterId: way.matterId(),
  });
  const step = (name: string) => here().search.get(name);
  const late = () => step("late") !== null;
  const position = () => way.positions.find((known) => known === step("answer"));
  const draft = (of: P) => readDraft(sessionStorage, scope(), of, way.prepared?.(of));

  const sending = createSending<Answer<P>, Received>({
    post: (answer) => way.post(answer, keyOf(sessionStorage, scope(), answer)),
    received: (got, answer) => {
      settle(sessionStorage, scope(), answer.position);
      if (way.receipted?.() ?? true) setReceipt(got);
      else setKept(true);
      setChanging(false);
      leaveSteps(way.base());
    },
    refused: way.refused,
  });

  const open = (search: string) => {
    sending.reset();
    setKept(false);
    go(`${way.base()}?${search}`, { step: true });
  };
  const withLate = (search: string) => (late() ? `late=1&${search}` : search);

  /** What will be sent, once everything that it needs is there. */
  const checked = (): Answer<P> | undefined => {
    const chosen = position();
    if (!chosen || step("confirm") === null || receipt()) return undefined;
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
    kept,
    draft,
    checked,
    /** The position whose text is being written. */
    writing: () => {
      const chosen = position();
      return chosen && needsText(chosen) && !receipt() ? chosen : undefined;
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
    send: () => {
      const answer = checked();
      if (answer) void sending.send(answer);
    },
  };
}

export type Answering = ReturnType<typeof createAnswering<Stance>>;
