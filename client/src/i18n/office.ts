import { enOffice } from "./en-office";
import { language } from "./index";
import { viOffice } from "./vi-office";

/** The words of confirming and of the journal: they come with their pages, not with the first screen. */
export const o = () => (language() === "en" ? enOffice : viOffice);

export type OfficeWords = typeof viOffice;
