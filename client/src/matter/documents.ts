import type { DocumentKind } from "../api/generated";
import { t } from "../i18n";

export const documentKinds: DocumentKind[] = [
  "DRAFT",
  "SUBMISSION_LETTER",
  "EXPLANATORY_REPORT",
  "RELATED",
];

export function documentWords(kind: DocumentKind): string {
  switch (kind) {
    case "DRAFT":
      return t().docDraft;
    case "SUBMISSION_LETTER":
      return t().docLetter;
    case "EXPLANATORY_REPORT":
      return t().docReport;
    case "RELATED":
      return t().docRelated;
  }
}
