import { t } from "../i18n";

interface Hat {
  title: string;
}

/**
 * A signature as administrative documents have it: "KT. Giám đốc … – Phó Giám đốc …" when a deputy
 * acted in the head's name, else the title alone.
 */
export const signature = (by: Hat, onBehalfOf: Hat | null | undefined) =>
  onBehalfOf ? t().signedFor(onBehalfOf.title, by.title) : by.title;
