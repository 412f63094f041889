import { batch } from "solid-js";
import {
  ActAsDocument,
  RedeemSignInLinkDocument,
  type RefusalFragment,
  SignInDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
} from "./generated";
import { forgetKept } from "./kept";
import { SignedOut, send, Unreachable } from "./request";
import {
  asNobody,
  enter,
  type Granted,
  hold,
  know,
  leave,
  request,
  sessionState,
  turn,
  viewer,
} from "./session";
import { tell } from "./tabs";

// Coming, changing the hat, and leaving.

async function begin(session: Granted) {
  if (viewer()) leave();
  hold(session);
  await enter();
  const login = viewer()?.login;
  if (login) tell({ is: "in", login });
}

export async function signIn(login: string, password: string): Promise<RefusalFragment[]> {
  const { answer } = await send(asNobody, SignInDocument, { input: { login, password } });
  const result = answer.data?.signIn;
  if (!result) throw new Unreachable(answer.errors?.[0]?.message ?? "sign-in");
  if (!result.session) return result.userErrors;
  await begin(result.session);
  return [];
}

/** Sets a password by a one-time link, and signs in. Nobody may be signed in on this device. */
export async function redeemLink(link: string, newPassword: string): Promise<RefusalFragment[]> {
  const { answer } = await send(asNobody, RedeemSignInLinkDocument, {
    input: { token: link, newPassword },
  });
  const result = answer.data?.redeemSignInLink;
  if (!result) throw new Unreachable(answer.errors?.[0]?.message ?? "welcome");
  if (!result.session) return result.userErrors;
  await begin(result.session);
  return [];
}

export async function signOut(everywhere: boolean) {
  const login = viewer()?.login;
  try {
    if (everywhere) await request(SignOutEverywhereDocument, {});
    else await request(SignOutDocument, {});
  } catch (error) {
    // The session was over already: who leaves by choice leaves nothing behind all the same.
    if (!(error instanceof SignedOut)) throw error;
  }
  // Only on leaving by choice: a session that ends while someone writes keeps the draft.
  sessionStorage.clear();
  if (login) {
    await forgetKept(login);
    tell({ is: "out", login });
  }
  if (sessionState() === "in") leave();
}

export async function actAs(mandateId: string): Promise<RefusalFragment[]> {
  const { actAs: result } = await request(ActAsDocument, { input: { mandateId } });
  batch(() => {
    if (result.session) hold(result.session);
    if (result.viewer) know(result.viewer);
    if (result.session) turn();
  });
  return result.userErrors;
}
