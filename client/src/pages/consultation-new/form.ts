import type { AskedHow, DocumentKind, ErrorCode, FilePartsFragment } from "../../api/generated";
import type { Kept } from "../../api/kept";
import { newKey } from "../../matter/answer/keep";
import type { YesNo } from "../../matter/SecretQuestion";

export interface Paper {
  /** Stays with it when others are taken out: its files on their way belong to it. */
  id: string;
  kind: DocumentKind;
  title: string;
  text: string;
  files: FilePartsFragment[];
}

/** Where a draft comes from, and who asked for an opinion on it (C10). */
export interface External {
  sender: string;
  letterNumber: string;
  letterDate: string;
  answerBy: string;
  /** Empty: the committee. */
  askedBy: string;
  askedHow: AskedHow;
  askedOn: string;
  askedNote: string;
}

export const emptyExternal = (today: string): External => ({
  sender: "",
  letterNumber: "",
  letterDate: "",
  answerBy: "",
  askedBy: "",
  askedHow: "IN_WRITING",
  askedOn: today,
  askedNote: "",
});

export interface Form {
  title: string;
  shortTitle: string;
  documents: Paper[];
  recipients: string[];
  /** As they were pasted: one a line, or articles with their chapters. */
  points: string;
  /** Whether the request says what silence means, where that is its owner's to choose (C7). */
  notice: boolean;
  /** The draft has the force of law: silence is no agreement to it (C7). */
  legalNormative: boolean;
  /** The round that this one follows, and what is new in its draft. */
  previous: string | null;
  changeNote: string;
  /** Of a draft of a ministry or another province. */
  external: External | null;
  /** Asked at a conference: kept as a draft, from which the agencies are invited (C3). */
  conference: boolean;
  /** The consultation that this form was filled after. */
  model: string | null;
  /** Empty: the province's default. */
  closesOn: string;
  secret: YesNo | "";
  /** Made once, kept until the server has said that it is done: a retry drafts nothing twice. */
  key: string;
  /** The server has it as a draft, only sending was refused: its content is fixed by then. */
  drafted: string | null;
}

export type Field =
  | "title"
  | "shortTitle"
  | "documents"
  | "recipientUnitIds"
  | "points"
  | "changeNote"
  | "sender"
  | "letterNumber"
  | "letterDate"
  | "answerBy"
  | "askedByMandateId"
  | "askedOn"
  | "closesOn"
  | "secretContent";

const name = (mandateId: string) => `new-consultation|${mandateId}`;

export const emptyPaper = (kind: DocumentKind, make = newKey): Paper => ({
  id: make(),
  kind,
  title: "",
  text: "",
  files: [],
});

export function emptyForm(make = newKey): Form {
  return {
    title: "",
    shortTitle: "",
    documents: [emptyPaper("DRAFT")],
    recipients: [],
    points: "",
    notice: true,
    legalNormative: false,
    previous: null,
    changeNote: "",
    external: null,
    conference: false,
    model: null,
    closesOn: "",
    secret: "",
    key: make(),
    drafted: null,
  };
}

/** What was typed under this mandate, or an empty form. */
export function readForm(kept: Kept, mandateId: string, make = newKey): Form {
  const stored = kept.getItem(name(mandateId));
  const form = stored ? whole(JSON.parse(stored) as Form, make) : emptyForm(make);
  if (!stored) keepForm(kept, mandateId, form);
  return form;
}

/** A form kept by an earlier release knows of no files yet. */
function whole(form: Form, make: () => string): Form {
  const documents = form.documents.map((paper) => ({
    ...paper,
    id: paper.id ?? make(),
    files: paper.files ?? [],
  }));
  return { ...emptyForm(make), ...form, documents };
}

export function keepForm(kept: Kept, mandateId: string, form: Form) {
  kept.setItem(name(mandateId), JSON.stringify(form));
}

export function dropForm(kept: Kept, mandateId: string) {
  kept.removeItem(name(mandateId));
}

/** What a refusal changes in the form: nothing that was typed. */
export function afterRefusal(form: Form, code: ErrorCode | "UNKNOWN", make = newKey): Form {
  // An earlier attempt did arrive, with another title: what stands here now is a new draft.
  return code === "KEY_REUSED" ? { ...form, key: make() } : form;
}

/** What is still missing, in the order of the page. */
export function missing(form: Form): Field[] {
  const blank = (text: string) => text.trim() === "";
  const papers = form.documents;
  const incomplete =
    papers.some((paper) => blank(paper.title) || (blank(paper.text) && paper.files.length === 0)) ||
    !papers.some((paper) => paper.kind === "DRAFT");
  const fields: Field[] = [];
  if (blank(form.title)) fields.push("title");
  if (form.external) {
    const { sender, letterNumber, letterDate, answerBy, askedOn } = form.external;
    const told = { sender, letterNumber, letterDate, answerBy, askedOn };
    for (const [field, text] of Object.entries(told)) if (blank(text)) fields.push(field as Field);
  }
  if (incomplete) fields.push("documents");
  if (form.recipients.length === 0) fields.push("recipientUnitIds");
  if (form.previous && blank(form.changeNote)) fields.push("changeNote");
  if (form.secret !== "NO") fields.push("secretContent");
  return fields;
}
