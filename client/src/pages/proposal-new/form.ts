import type { Kept } from "../../api/kept";
import { newKey } from "../../matter/answer/keep";
import type { YesNo } from "../../matter/SecretQuestion";

export interface Form {
  title: string;
  issues: string[];
  focal: string;
  letter: string;
  secret: YesNo | "";
  /** Made once, kept until the server has said that it is done: a retry drafts nothing twice. */
  key: string;
}

const name = (mandateId: string) => `new-proposal|${mandateId}`;

export function emptyForm(make = newKey): Form {
  return { title: "", issues: [""], focal: "", letter: "", secret: "", key: make() };
}

/** What was typed under this mandate, or an empty form. */
export function readForm(kept: Kept, mandateId: string, make = newKey): Form {
  const stored = kept.getItem(name(mandateId));
  return stored ? (JSON.parse(stored) as Form) : emptyForm(make);
}

export function keepForm(kept: Kept, mandateId: string, form: Form) {
  kept.setItem(name(mandateId), JSON.stringify(form));
}

export function dropForm(kept: Kept, mandateId: string) {
  kept.removeItem(name(mandateId));
}

export type Field = "title" | "issues" | "focalUnitId" | "secretContent";

/** What has to be filled in before the server is asked. */
export function missing(form: Form): Field[] {
  const fields: Field[] = [];
  if (!form.title.trim()) fields.push("title");
  if (form.issues.some((issue) => !issue.trim())) fields.push("issues");
  if (!form.focal) fields.push("focalUnitId");
  if (form.secret !== "NO") fields.push("secretContent");
  return fields;
}
