import { createSignal } from "solid-js";

export const WELCOME = "/welcome";

// In memory only: whoever holds the token sets the password, so it is kept nowhere else.
const [linkToken, setLinkToken] = createSignal("");

export { linkToken };

export const forgetLink = () => setLinkToken("");

/**
 * Takes the token of a one-time link out of the address and cleans the address at once, before
 * anything is drawn or asked: neither the history nor a copied address shall carry it on.
 */
export function takeLink(
  at: { pathname: string; hash: string },
  replace: (to: string) => void,
): void {
  if (at.pathname.replace(/\/$/, "") !== WELCOME) return;
  // What a messenger has appended to the address goes too.
  const token = at.hash.replace(/^#/, "").trim();
  replace(WELCOME);
  if (token) setLinkToken(token);
}
