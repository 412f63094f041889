import type { DocumentKind } from "../api/generated";
import { t } from "../i18n";

export const documentKinds: DocumentKind[] = [
  "DRAFT",
  "SUBMISSION_LETTER",
  "EXPLANATORY_REPORT",
  "RELATED",
];

export function documentWords(kind: DocumentKind, words = t()): string {
  switch (kind) {
    case "DRAFT":
      return words.docDraft;
    case "SUBMISSION_LETTER":
      return words.docLetter;
    case "EXPLANATORY_REPORT":
      return words.docReport;
    case "RELATED":
      return words.docRelated;
    case "STATEMENT":
      return words.docStatement;
    case "INCORPORATION":
      return words.docIncorporation;
    case "NO_COORDINATION":
      return words.docNoCoordination;
    case "RULING":
      return words.docRuling;
    case "LATE_ANSWER":
      return words.docLate;
  }
}
