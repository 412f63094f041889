import { enReceipts } from "./en-receipts";
import { language } from "./index";
import { viReceipts } from "./vi-receipts";

/** The words of receipts on paper: they come with the page of a consultation. */
export const r = () => (language() === "en" ? enReceipts : viReceipts);

export type ReceiptWords = typeof viReceipts;
