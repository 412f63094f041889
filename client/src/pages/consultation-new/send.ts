import {
  DraftConsultationDocument,
  OpenConsultationDocument,
  ReceiveExternalDraftDocument,
  type RefusalFragment,
} from "../../api/generated";
import { request } from "../../api/session";
import type { Outcome } from "../../matter/answer/sending";
import { points } from "../consultation/points/articles";
import type { Form } from "./form";

/**
 * Drafts, then sends. Both are safe to repeat: the key finds the draft of an earlier attempt
 * again, and a consultation that was sent already is no longer a draft to be sent.
 */
export async function submit(
  form: Form,
  drafted: (id: string) => void,
): Promise<Outcome<{ id: string }>> {
  const { consultation, userErrors } = await draft(form);
  if (!consultation) return { got: null, userErrors };
  const { id } = consultation;
  // Who only prepares is done here: the head sends.
  const invites = form.conference && !form.external;
  if (invites || consultation.state !== "DRAFT" || !consultation.allowedActs.includes("OPEN")) {
    return { got: { id }, userErrors: [] };
  }
  drafted(id);
  return open(id, consultation.version, form);
}

/** What is asked about: an own draft, or one from outside (C10). */
async function draft(form: Form) {
  const input = {
    title: form.title.trim(),
    shortTitle: form.shortTitle.trim() || null,
    documents: form.documents.map(({ kind, title, text, files }) => ({
      kind,
      title: title.trim(),
      text: text.trim() || null,
      fileIds: files.map((file) => file.id),
    })),
    recipientUnitIds: form.recipients,
    points: points(form.points),
    secretContent: form.secret === "YES",
    idempotencyKey: form.key,
  };
  if (form.external) {
    const { askedBy, askedNote, ...letter } = form.external;
    const from = { ...letter, askedByMandateId: askedBy || null, askedNote: askedNote || null };
    const said = await request(ReceiveExternalDraftDocument, { input: { ...input, ...from } });
    return said.receiveExternalDraft;
  }
  const round = {
    previousRoundId: form.previous,
    changeNote: form.previous ? form.changeNote.trim() : null,
    legalNormative: form.legalNormative,
  };
  const said = await request(DraftConsultationDocument, { input: { ...input, ...round } });
  return said.draftConsultation;
}

async function open(
  id: string,
  expectedVersion: number,
  form: Form,
): Promise<{ got: { id: string } | null; userErrors: RefusalFragment[] }> {
  const { openConsultation } = await request(OpenConsultationDocument, {
    input: {
      consultationId: id,
      expectedVersion,
      closesOn: form.closesOn || null,
      // Where the province has every request say it, there is nothing to leave out.
      effectNotice: form.notice ? null : false,
      secretContent: form.secret === "YES",
    },
  });
  const { userErrors } = openConsultation;
  return { got: userErrors.length === 0 ? { id } : null, userErrors };
}
