import type { AnswerPosition } from "../../../api/generated";
import type { Kept } from "../../../api/kept";
import type { Scope } from "../../../matter/answer/keep";

/** What was said to one point so far. A point that is in no row was not touched. */
export interface Said {
  position: AnswerPosition;
  text: string;
}

/** Everything of an answer point by point, as it is being written. */
export interface Work {
  said: Record<string, Said>;
  /** What the points take that were left alone. */
  rest: AnswerPosition;
  /** Of the whole draft. */
  text: string;
}

export const emptyWork = (): Work => ({ said: {}, rest: "AGREE", text: "" });

const name = (scope: Scope) => `points|${scope.mandateId}|${scope.matterId}`;

export function readWork(kept: Kept, scope: Scope): Work | undefined {
  const stored = kept.getItem(name(scope));
  return stored ? { ...emptyWork(), ...(JSON.parse(stored) as Partial<Work>) } : undefined;
}

export function keepWork(kept: Kept, scope: Scope, work: Work) {
  kept.setItem(name(scope), JSON.stringify(work));
}

export function dropWork(kept: Kept, scope: Scope) {
  kept.removeItem(name(scope));
}

const sentName = (scope: Scope) => `sent|${scope.mandateId}|${scope.matterId}`;

/** Whether it was sent, and nobody knows whether it arrived. */
export const inDoubt = (kept: Kept, scope: Scope) => kept.getItem(sentName(scope)) !== null;

export function setDoubt(kept: Kept, scope: Scope, sent: boolean) {
  if (sent) kept.setItem(sentName(scope), "1");
  else kept.removeItem(sentName(scope));
}

/** What differs from the rest: nothing else is sent (C6). */
export function exceptions(
  work: Work,
): { pointId: string; position: AnswerPosition; text: string | null }[] {
  return Object.entries(work.said)
    .map(([pointId, { position, text }]) => ({ pointId, position, text: text.trim() || null }))
    .filter(({ position, text }) => position !== work.rest || text !== null);
}

/** The first point whose reason is still missing. */
export function missingText(work: Work): string | undefined {
  return exceptions(work).find(({ position, text }) => position !== "AGREE" && text === null)
    ?.pointId;
}

/** Whether anything was written, besides positions. */
export const hasWords = (work: Work) =>
  work.text.trim() !== "" || exceptions(work).some((said) => said.text?.trim());
