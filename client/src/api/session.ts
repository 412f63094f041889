import { batch, createSignal } from "solid-js";
import { language, setLanguage } from "../i18n";
import { measure } from "../time/clock";
import {
  type Language,
  RefreshSessionDocument,
  SetLanguageDocument,
  ViewerDocument,
  type ViewerPartsFragment,
} from "./generated";
import { closeKept, openKept } from "./kept";
import { onceAcrossTabs } from "./lock";
import { requester, SignedOut, Switched, send, Turned, Unreachable } from "./request";
import { hear } from "./tabs";

export type Viewer = ViewerPartsFragment;
/** `other`: this browser is another person's by now, or the mandate shown has ended. */
type State = "starting" | "in" | "out" | "other" | "unreachable";
/** Why a page that showed somebody shows nobody. */
type Left = "elsewhere" | "ended";

// The token lives here only: a page reload asks for a new one with the HttpOnly cookie.
let token: string | undefined;
// Whom this page shows: a mandate is one person's. It goes with everything that is asked (X17).
let shown: string | undefined;
const [state, setState] = createSignal<State>("starting");
const [viewer, setViewer] = createSignal<Viewer>();
const [left, setLeft] = createSignal<Left>();
// Counts changes of person or mandate: whatever was asked before must be asked again.
const [epoch, setEpoch] = createSignal(0);

export { epoch, left, state as sessionState, viewer };

/**
 * What the pages last saw, so that going back shows a page at once while it is asked for
 * again. In memory only, and emptied with every change of person or mandate.
 */
export const seen = new Map<string, unknown>();

export function turn() {
  seen.clear();
  setEpoch((n) => n + 1);
}

const via = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
  language,
  token: () => token,
  mandate: () => shown,
  clock: measure,
};
export const asNobody = { ...via, token: () => undefined };

// A tab that is loaded again goes on in the hat that it showed; another tab may show the other one.
const HAT = "dongthuan.hat";

/** A session that was given. */
export interface Granted {
  accessToken: string;
  mandateId: string;
}

export function hold(session: Granted) {
  token = session.accessToken;
  shown = session.mandateId;
  sessionStorage.setItem(HAT, shown);
}

/** What the cookie gives: a session for the mandate shown, or for the one chosen last. */
async function exchange(mandateId: string | undefined): Promise<Granted | undefined> {
  const input = mandateId === undefined ? null : { mandateId };
  const { answer } = await send(asNobody, RefreshSessionDocument, { input });
  // A server in trouble is not a session that is over.
  if (!answer.data) {
    if (answer.errors?.some((e) => e.extensions?.code !== "UNAUTHENTICATED")) {
      throw new Unreachable("refresh failed");
    }
    return undefined;
  }
  const { session, userErrors } = answer.data.refreshSession;
  const codes = userErrors.map((error) => error.code);
  if (codes.includes("MANDATE_MISMATCH") || codes.includes("MANDATE_NOT_IN_OFFICE")) {
    throw new Switched();
  }
  return session ?? undefined;
}

/** Asks for a new token, unless another question of this page already got one. Whom the page shows
 * never changes by it. */
async function renew(stale: string | undefined): Promise<boolean> {
  return onceAcrossTabs("dongthuan-refresh", async () => {
    if (token && token !== stale) return true;
    const of = epoch();
    const session = await exchange(shown);
    if (of !== epoch()) return token !== undefined;
    if (session) hold(session);
    else token = undefined;
    return session !== undefined;
  });
}

/** What a socket shows: any token but the refused one. Undefined when nobody is followed any more. */
export async function socketToken(refused: string | undefined) {
  const of = epoch();
  try {
    if (!(token && token !== refused) && !(await renew(refused))) return undefined;
  } catch (error) {
    if (!(error instanceof Switched)) throw error;
    turnAway();
  }
  return of === epoch() && token && shown ? { token, mandate: shown } : undefined;
}

const ask = requester({ ...via, renew });

export const request: typeof ask = async (document, variables) => {
  const of = epoch();
  try {
    return await ask(document, variables);
  } catch (error) {
    if (error instanceof SignedOut && of === epoch()) gone(error);
    throw error;
  }
};

/** For what is no GraphQL: once with the token, and once more with a new one if it was refused. */
export async function withToken<T>(
  attempt: (token: string | undefined, mandate: string | undefined) => Promise<T>,
  refused: (got: T) => boolean,
  mismatched: (got: T) => boolean,
): Promise<T> {
  const of = epoch();
  const [used, as] = [token, shown];
  try {
    let got = await attempt(used, as);
    if (refused(got) && (await renew(used))) {
      if (shown !== as) throw new Turned();
      got = await attempt(token, as);
    }
    if (mismatched(got)) throw new Switched();
    if (refused(got)) throw new SignedOut();
    return got;
  } catch (error) {
    if (error instanceof SignedOut && of === epoch()) gone(error);
    throw error;
  }
}

// What was chosen on this page, before signing in or after: an answer that was asked for earlier does
// not undo it.
let wished: Language | undefined;

export function know(next: Viewer) {
  const chosen = wished ?? next.language;
  setViewer({ ...next, language: chosen });
  void setLanguage(chosen === "EN" ? "en" : "vi");
}

export async function enter() {
  setState("in");
  let next: Viewer;
  try {
    next = (await request(ViewerDocument, {})).viewer;
  } catch (error) {
    if (state() === "in" && !viewer()) setState("unreachable");
    throw error;
  }
  await openKept(next.login);
  batch(() => {
    setLeft(undefined);
    know(next);
  });
  // What was chosen before signing in is this person's choice.
  if (wished && wished !== next.language) await chooseLanguage(wished).catch(() => undefined);
}

/** Whose session had ended when the server was asked: another tab may say why a moment later. */
let parted: string | undefined;

/** Nothing of whoever was shown stays: not in memory, not on the page. */
function drop(next: State, why?: Left) {
  parted = why === "ended" ? viewer()?.login : undefined;
  batch(() => {
    token = undefined;
    shown = undefined;
    sessionStorage.removeItem(HAT);
    closeKept();
    setViewer(undefined);
    wished = undefined;
    turn();
    setLeft(why);
    setState(next);
  });
}

export const leave = (why?: Left) => drop("out", why);
const turnAway = () => drop("other");
const gone = (error: SignedOut) => {
  if (error instanceof Switched) turnAway();
  else if (!(error instanceof Turned)) leave("ended");
};

/** Looks who is signed in: at the start, and again after there was no answer. */
export async function start(quietly = false) {
  if (!quietly) setState("starting");
  const before = shown ?? sessionStorage.getItem(HAT) ?? undefined;
  try {
    shown = before;
    // Nobody is shown yet, so whoever is signed in now is.
    const found = await renew(token).catch((error: unknown) => {
      if (!(error instanceof Switched)) throw error;
      shown = undefined;
      return renew(token);
    });
    if (found) await enter();
    else leave(before ? "ended" : undefined);
  } catch {
    if (!viewer() && state() !== "out" && state() !== "other") setState("unreachable");
  }
}

/** The page comes back out of the browser's memory: is it still whose it shows? */
export async function recheck() {
  if (state() !== "in") return;
  try {
    if (!(await renew(token))) leave("ended");
  } catch (error) {
    if (error instanceof Switched) turnAway();
    else setState("unreachable");
  }
}

/** Who is signed in in this browser, asked by a page that shows nobody any more. */
export async function whoIsIn(): Promise<Viewer | undefined> {
  const session = await onceAcrossTabs("dongthuan-refresh", () => exchange(undefined));
  if (!session) return undefined;
  const as = { ...via, token: () => session.accessToken, mandate: () => session.mandateId };
  return (await send(as, ViewerDocument, {})).answer.data?.viewer;
}

// Pages of other tabs show whom they showed, or nobody.
hear((news) => {
  const login = viewer()?.login;
  if (news.is === "out" && news.login === login) leave("elsewhere");
  else if (news.is === "out" && news.login === parted && left() === "ended") setLeft("elsewhere");
  else if (news.is === "in" && news.login !== login && ["in", "out"].includes(state())) turnAway();
});

export async function chooseLanguage(next: Language) {
  wished = next;
  await setLanguage(next === "EN" ? "en" : "vi");
  const known = viewer();
  if (!known) return;
  setViewer({ ...known, language: next });
  await request(SetLanguageDocument, { input: { language: next } });
}
