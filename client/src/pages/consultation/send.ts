import {
  AnswerConsultationDocument,
  type AnswerPosition,
  RecordLateAnswerDocument,
  SaveAnswerDraftDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import type { Received } from "../../matter/answer/flow";
import type { Answer } from "../../matter/answer/keep";
import type { Outcome } from "../../matter/answer/sending";
import type { Consultation } from "./words";

type Put = (next: Consultation | null) => void;

/** Signs the agency's answer, or leaves a late one that does not count (C16). */
export async function sendAnswer(
  consultationId: string,
  { position, text, late, letter }: Answer<AnswerPosition>,
  idempotencyKey: string,
  put: Put,
): Promise<Outcome<Received>> {
  const input = {
    consultationId,
    position,
    text,
    letterNumber: letter?.number.trim() || null,
    letterDate: letter?.date || null,
    letterFileId: letter?.file?.id ?? null,
    // The question was answered with no before it is sent; without words there is nothing to ask.
    secretContent: text || letter?.number.trim() || letter?.file ? false : null,
    idempotencyKey,
  };
  const { answer, consultation, userErrors } = late
    ? (await request(RecordLateAnswerDocument, { input })).recordLateAnswer
    : (await request(AnswerConsultationDocument, { input })).answerConsultation;
  if (!answer) return { got: null, userErrors };
  put(consultation);
  const { receivedAt, receiptCode } = answer;
  return { got: { position: answer.position, receivedAt, receiptCode, late }, userErrors };
}

/** Keeps a draft for the head: seen by the own agency only (X9), and no answer yet. */
export async function saveDraft(
  consultationId: string,
  { position, text }: Answer<AnswerPosition>,
  put: Put,
): Promise<Outcome<Received>> {
  const input = { consultationId, position, text, secretContent: text ? false : null };
  const { saveAnswerDraft } = await request(SaveAnswerDraftDocument, { input });
  const { consultation, userErrors } = saveAnswerDraft;
  const draft = consultation?.myResponse?.draft;
  if (!draft || userErrors.length > 0) return { got: null, userErrors };
  put(consultation);
  return { got: { position, receivedAt: draft.savedAt, receiptCode: "", late: false }, userErrors };
}
