import { createSignal } from "solid-js";
import { takeLink } from "./welcome";

// The pages are few; a router of our own costs a tenth of a general one and keeps two
// things that matter here: the scroll position of each history entry, and how many entries
// an answer has added, so that after sending, "back" does not lead into a sent answer.
interface Entry {
  key: number;
  /** How many steps of an answer lie below this entry on the same page. */
  step: number;
}

const place = () => ({ path: location.pathname, search: new URLSearchParams(location.search) });
const [here, setHere] = createSignal(place());

export { here };

const scrolls = new Map<number, number>();
let entry: Entry = { key: 0, step: 0 };

function isEntry(state: unknown): state is Entry {
  return typeof state === "object" && state !== null && "key" in state && "step" in state;
}

export function startRouter() {
  history.scrollRestoration = "manual";
  if (isEntry(history.state)) entry = history.state;
  else history.replaceState(entry, "");
  const clean = () => takeLink(location, (to) => history.replaceState(entry, "", to));
  clean();
  setHere(place());
  addEventListener("scroll", () => scrolls.set(entry.key, scrollY), { passive: true });
  addEventListener("popstate", (event) => {
    entry = isEntry(event.state) ? event.state : { key: Date.now(), step: 0 };
    // A link of the same page that is pasted over it arrives as a step in the history.
    clean();
    const y = scrolls.get(entry.key) ?? 0;
    setHere(place());
    // The page shows what it last knew at once, so its height is already right.
    requestAnimationFrame(() => scrollTo(0, y));
  });
  addEventListener("click", followLink);
}

function followLink(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest("a");
  if (!link || link.target || link.origin !== location.origin || link.hash) return;
  if (link.hasAttribute("download")) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

/** `still`: the same page with another choice on it, so what is read stays where it is. */
export function go(
  to: string,
  options: { replace?: boolean; step?: boolean; still?: boolean } = {},
) {
  if (options.replace) {
    history.replaceState(entry, "", to);
  } else {
    entry = { key: Date.now() + Math.random(), step: options.step ? entry.step + 1 : 0 };
    history.pushState(entry, "", to);
  }
  setHere(place());
  if (!options.replace && !options.still) scrollTo(0, 0);
}

/** Back through the steps of an answer; to `base` when the page was opened in the middle. */
export function leaveSteps(base: string, steps = entry.step) {
  if (entry.step > 0) history.go(-Math.min(steps, entry.step));
  else go(base, { replace: true });
}

/** The part after /ballots/, or undefined on other pages. */
export const ballotId = (path: string) => idAfter("ballots", path);
export const consultationId = (path: string) => idAfter("consultations", path);
export const proposalId = (path: string) => idAfter("proposals", path);
export const programmeId = (path: string) => idAfter("programmes", path);
export const taskId = (path: string) => idAfter("tasks", path);
export const dutyId = (path: string) => idAfter("standing-duties", path);

function idAfter(kind: string, path: string): string | undefined {
  const [, first, id, ...rest] = path.replace(/\/$/, "").split("/");
  return first === kind && id && rest.length === 0 ? decodeURIComponent(id) : undefined;
}

export const ballotPath = (id: string) => `/ballots/${encodeURIComponent(id)}`;
export const consultationPath = (id: string) => `/consultations/${encodeURIComponent(id)}`;
export const proposalPath = (id: string) => `/proposals/${encodeURIComponent(id)}`;
export const programmePath = (id: string) => `/programmes/${encodeURIComponent(id)}`;
export const taskPath = (id: string) => `/tasks/${encodeURIComponent(id)}`;
export const dutyPath = (id: string) => `/standing-duties/${encodeURIComponent(id)}`;
export const NEW_CONSULTATION = "/consultations/new";
/** A new one after the model of this one; as its next round, or another. */
export const nextRoundPath = (id: string) => `${modelPath(id)}&round=1`;
export const modelPath = (id: string) => `${NEW_CONSULTATION}?from=${encodeURIComponent(id)}`;
export const NEW_BALLOT = "/ballots/new";
/** A first ballot that comes from a task, an item of a programme or a consultation. */
export const newBallotPath = (from: "task" | "item" | "consultation", id: string) =>
  `${NEW_BALLOT}?${from}=${encodeURIComponent(id)}`;
export const NEW_PROPOSAL = "/proposals/new";
export const NOTICES = "/notices";
export const PARTICIPATIONS = "/participations";
export const ENTRUST = "/delegations";
export const OFFICES = "/offices";
export const JOURNAL = "/journal";
export type FollowList = "ballots" | "consultations" | "proposals";
export const followPath = (list: FollowList) =>
  list === "ballots" ? "/follow" : `/follow?list=${list}`;

export type ManagePart =
  | "units"
  | "people"
  | "calendar"
  | "parameters"
  | "tokens"
  | "province"
  | "marks";
export const MANAGE = "/manage";
export const managePath = (part: ManagePart, id?: string) =>
  `${MANAGE}/${part}${id ? `/${encodeURIComponent(id)}` : ""}`;

// A last part with a dot is asked of the server as a file, which it does not have.
export const parameterSlug = (key: string) => key.replaceAll(".", "-");
export const parameterPath = (key: string) => managePath("parameters", parameterSlug(key));

/** What of the keeping of the province an address shows; undefined on other pages. */
export function managed(path: string): { part: string; id?: string } | undefined {
  const [, first, part = "", id, ...rest] = path.replace(/\/$/, "").split("/");
  if (first !== "manage" || rest.length > 0) return undefined;
  return id ? { part, id: decodeURIComponent(id) } : { part };
}

export type WorkList = "programmes" | "tasks" | "duties";
export const PROGRAMMES = "/programmes";
export const workPath = (list: WorkList) =>
  list === "programmes" ? PROGRAMMES : `${PROGRAMMES}?list=${list}`;

/** Where to go after signing in: only to pages of this site. */
export function safeTarget(target: string | null): string {
  return target && /^\/(?![/\\])/.test(target) ? target : "/";
}
