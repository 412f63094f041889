import type { AnswerPosition, FilePartsFragment, Position } from "../../api/generated";
import type { Kept } from "../../api/kept";

/** What a member or an agency may say. */
export type Stance = Position | AnswerPosition;

/** The signed letter that an answer carries. */
export interface Letter {
  number: string;
  date: string;
  /** The letter itself as a file, where one was sent up. */
  file?: FilePartsFragment | undefined;
}

export interface Answer<P extends Stance = Stance> {
  position: P;
  text: string | null;
  late: boolean;
  letter?: Letter | undefined;
}

/** One mandate's dealings with one matter: under another hat nothing of it is seen. */
export interface Scope {
  mandateId: string;
  matterId: string;
}

const NO_LETTER: Letter = { number: "", date: "" };

const draftName = (scope: Scope, position: Stance) =>
  `draft|${scope.mandateId}|${scope.matterId}|${position}`;
const letterName = (scope: Scope) => `letter|${scope.mandateId}|${scope.matterId}`;
const pendingName = (scope: Scope) => `pending|${scope.mandateId}|${scope.matterId}`;
const keyName = (scope: Scope) => `answer|${scope.mandateId}|${scope.matterId}`;

export const needsText = (position: Stance) => position !== "AGREE" && position !== "ABSTAIN";

/** What was typed; what somebody else prepared only while nothing was. */
export function readDraft(kept: Kept, scope: Scope, position: Stance, prepared = ""): string {
  return kept.getItem(draftName(scope, position)) ?? prepared;
}

export function keepDraft(kept: Kept, scope: Scope, position: Stance, text: string) {
  kept.setItem(draftName(scope, position), text);
}

export function readLetter(kept: Kept, scope: Scope): Letter {
  const stored = kept.getItem(letterName(scope));
  return stored ? { ...NO_LETTER, ...(JSON.parse(stored) as Partial<Letter>) } : NO_LETTER;
}

export function keepLetter(kept: Kept, scope: Scope, letter: Letter) {
  kept.setItem(letterName(scope), JSON.stringify(letter));
}

/**
 * The idempotency key of an answer. The same answer sent again, after a broken network or
 * even a reload, carries the same key, so that the server counts it once. Any other answer
 * gets a key of its own.
 */
export function keyOf(kept: Kept, scope: Scope, answer: Answer, make = newKey): string {
  const told = JSON.stringify([answer.position, answer.text, answer.late, answer.letter]);
  const known = parse(kept.getItem(keyName(scope)));
  if (known && known[0] === told) return known[1];
  const key = make();
  kept.setItem(keyName(scope), JSON.stringify([told, key]));
  return key;
}

/** What was sent, as long as nobody knows whether it arrived. */
export function readPending<P extends Stance>(kept: Kept, scope: Scope): Answer<P> | undefined {
  const stored = kept.getItem(pendingName(scope));
  return stored ? (JSON.parse(stored) as Answer<P>) : undefined;
}

export function keepPending(kept: Kept, scope: Scope, answer: Answer) {
  kept.setItem(pendingName(scope), JSON.stringify(answer));
}

export function dropPending(kept: Kept, scope: Scope) {
  kept.removeItem(pendingName(scope));
}

/** After the receipt: the same words sent later are a new answer. */
export function settle(kept: Kept, scope: Scope, position: Stance) {
  dropPending(kept, scope);
  kept.removeItem(keyName(scope));
  kept.removeItem(draftName(scope, position));
  kept.removeItem(letterName(scope));
}

function parse(stored: string | null): [string, string] | undefined {
  if (!stored) return undefined;
  const value: unknown = JSON.parse(stored);
  return Array.isArray(value) && value.length === 2 ? (value as [string, string]) : undefined;
}

/** randomUUID exists only on https and localhost; a trial in an office network has neither. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
