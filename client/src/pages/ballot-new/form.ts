import type { Kept } from "../../api/kept";
import { newKey } from "../../matter/answer/keep";

/** Where its dossier comes from. */
export type From = "CONSULTATION" | "NEW";

/** What is kept until it is sent; files are chosen anew. */
export interface Form {
  title: string;
  short: string;
  lead: string;
  ground: string;
  from: From;
  related: string[];
  statement: string;
  day: string;
  /** The same request, however often the network breaks. */
  key: string;
}

/** What it comes from: each has a form of its own. */
export interface Source {
  task: string;
  item: string;
  consultation: string;
}

const name = (mandateId: string, of: Source) =>
  `new-ballot|${mandateId}|${of.task}|${of.item}|${of.consultation}`;

export function emptyForm(ground: string, make = newKey): Form {
  return {
    title: "",
    short: "",
    lead: "",
    ground,
    from: ground ? "CONSULTATION" : "NEW",
    related: [],
    statement: "",
    day: "",
    key: make(),
  };
}

/** What was typed under this mandate about this matter, or an empty form. */
export function readForm(kept: Kept, mandateId: string, of: Source, make = newKey): Form {
  const stored = kept.getItem(name(mandateId, of));
  const empty = emptyForm(of.consultation, make);
  return stored ? { ...empty, ...(JSON.parse(stored) as Partial<Form>) } : empty;
}

export const isKept = (kept: Kept, mandateId: string, of: Source) =>
  kept.getItem(name(mandateId, of)) !== null;

export function keepForm(kept: Kept, mandateId: string, of: Source, form: Form) {
  kept.setItem(name(mandateId, of), JSON.stringify(form));
}

export function dropForm(kept: Kept, mandateId: string, of: Source) {
  kept.removeItem(name(mandateId, of));
}
