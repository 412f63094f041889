import type { Position } from "../../api/generated";

export interface Answer {
  position: Position;
  text: string | null;
  late: boolean;
}

/** One mandate's dealings with one ballot: under another hat nothing of it is seen. */
export interface Scope {
  mandateId: string;
  ballotId: string;
}

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const draftName = (scope: Scope, position: Position) =>
  `draft|${scope.mandateId}|${scope.ballotId}|${position}`;
const keyName = (scope: Scope) => `answer|${scope.mandateId}|${scope.ballotId}`;

export const needsText = (position: Position) => position !== "AGREE";

export function readDraft(kept: Kept, scope: Scope, position: Position): string {
  return kept.getItem(draftName(scope, position)) ?? "";
}

export function keepDraft(kept: Kept, scope: Scope, position: Position, text: string) {
  kept.setItem(draftName(scope, position), text);
}

/**
 * The idempotency key of an answer. The same answer sent again, after a broken network or
 * even a reload, carries the same key, so that the server counts it once. Any other answer
 * gets a key of its own.
 */
export function keyOf(kept: Kept, scope: Scope, answer: Answer, make = newKey): string {
  const told = JSON.stringify([answer.position, answer.text, answer.late]);
  const known = parse(kept.getItem(keyName(scope)));
  if (known && known[0] === told) return known[1];
  const key = make();
  kept.setItem(keyName(scope), JSON.stringify([told, key]));
  return key;
}

/** After the receipt: the same words sent later are a new answer. */
export function settle(kept: Kept, scope: Scope, position: Position) {
  kept.removeItem(keyName(scope));
  kept.removeItem(draftName(scope, position));
}

function parse(stored: string | null): [string, string] | undefined {
  if (!stored) return undefined;
  const value: unknown = JSON.parse(stored);
  return Array.isArray(value) && value.length === 2 ? (value as [string, string]) : undefined;
}

/** randomUUID exists only on https and localhost; a trial in an office network has neither. */
function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
