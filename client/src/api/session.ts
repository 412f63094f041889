import { createSignal } from "solid-js";
import { language, setLanguage } from "../i18n";
import { measure } from "../time/clock";
import {
  ActAsDocument,
  type Language,
  RedeemSignInLinkDocument,
  RefreshSessionDocument,
  type RefusalFragment,
  SetLanguageDocument,
  SignInDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  ViewerDocument,
  type ViewerPartsFragment,
} from "./generated";
import { onceAcrossTabs } from "./lock";
import { requester, SignedOut, send, Unreachable } from "./request";

export type Viewer = ViewerPartsFragment;
type State = "starting" | "in" | "out" | "unreachable";

// The token lives here only: a page reload asks for a new one with the HttpOnly cookie.
let token: string | undefined;
const [state, setState] = createSignal<State>("starting");
const [viewer, setViewer] = createSignal<Viewer>();
// Counts changes of person or mandate: whatever was asked before must be asked again.
const [epoch, setEpoch] = createSignal(0);

export { epoch, state as sessionState, viewer };

/**
 * What the pages last saw, so that going back shows a page at once while it is asked for
 * again. In memory only, and emptied with every change of person or mandate.
 */
export const seen = new Map<string, unknown>();

function turn() {
  seen.clear();
  setEpoch((n) => n + 1);
}

const via = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
  language,
  token: () => token,
  clock: measure,
};

/** Asks for a new token, unless another question of this page already got one. */
async function renew(stale: string | undefined): Promise<boolean> {
  return onceAcrossTabs("dongthuan-refresh", async () => {
    if (token && token !== stale) return true;
    const { answer } = await send({ ...via, token: () => undefined }, RefreshSessionDocument, {});
    // A server in trouble is not a session that is over.
    if (!answer.data) {
      if (answer.errors?.some((e) => e.extensions?.code !== "UNAUTHENTICATED")) {
        throw new Unreachable("refresh failed");
      }
      return false;
    }
    token = answer.data.refreshSession.session?.accessToken;
    return token !== undefined;
  });
}

/** The token that a socket shows: any but the refused one. Undefined when the session is over. */
export async function socketToken(refused: string | undefined): Promise<string | undefined> {
  if (token && token !== refused) return token;
  return (await renew(refused)) ? token : undefined;
}

const ask = requester({ ...via, renew });

export const request: typeof ask = async (document, variables) => {
  try {
    return await ask(document, variables);
  } catch (error) {
    if (error instanceof SignedOut) leave();
    throw error;
  }
};

/** For what is no GraphQL: once with the token, and once more with a new one if it was refused. */
export async function withToken<T>(
  attempt: (token: string | undefined) => Promise<T>,
  refused: (got: T) => boolean,
): Promise<T> {
  const used = token;
  let got = await attempt(used);
  if (refused(got) && (await renew(used))) got = await attempt(token);
  if (refused(got)) {
    leave();
    throw new SignedOut();
  }
  return got;
}

export function know(next: Viewer) {
  setViewer(next);
  void setLanguage(next.language === "EN" ? "en" : "vi");
}

async function enter() {
  setState("in");
  know((await request(ViewerDocument, {})).viewer);
}

function leave() {
  token = undefined;
  setViewer(undefined);
  turn();
  setState("out");
}

export async function start() {
  setState("starting");
  try {
    if (await renew(token)) await enter();
    else setState("out");
  } catch {
    if (!viewer() && state() !== "out") setState("unreachable");
  }
}

export async function signIn(login: string, password: string): Promise<RefusalFragment[]> {
  const { answer } = await send(via, SignInDocument, { input: { login, password } });
  const result = answer.data?.signIn;
  if (!result) throw new Unreachable(answer.errors?.[0]?.message ?? "sign-in");
  if (!result.session) return result.userErrors;
  token = result.session.accessToken;
  await enter();
  return [];
}

/** Sets a password by a one-time link, and signs in. Nobody may be signed in on this device. */
export async function redeemLink(link: string, newPassword: string): Promise<RefusalFragment[]> {
  const { answer } = await send({ ...via, token: () => undefined }, RedeemSignInLinkDocument, {
    input: { token: link, newPassword },
  });
  const result = answer.data?.redeemSignInLink;
  if (!result) throw new Unreachable(answer.errors?.[0]?.message ?? "welcome");
  if (!result.session) return result.userErrors;
  token = result.session.accessToken;
  await enter();
  return [];
}

export async function signOut(everywhere: boolean) {
  if (everywhere) await request(SignOutEverywhereDocument, {});
  else await request(SignOutDocument, {});
  // Only on leaving by choice: a session that ends while someone writes keeps the draft.
  sessionStorage.clear();
  leave();
}

export async function actAs(mandateId: string): Promise<RefusalFragment[]> {
  const { actAs: result } = await request(ActAsDocument, { input: { mandateId } });
  if (result.session) token = result.session.accessToken;
  if (result.viewer) know(result.viewer);
  if (result.session) turn();
  return result.userErrors;
}

export async function chooseLanguage(next: Language) {
  await setLanguage(next === "EN" ? "en" : "vi");
  const known = viewer();
  if (!known) return;
  setViewer({ ...known, language: next });
  await request(SetLanguageDocument, { input: { language: next } });
}
