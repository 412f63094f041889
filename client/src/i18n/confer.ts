import { enConfer } from "./en-confer";
import { language } from "./index";
import { viConfer } from "./vi-confer";

/** The words of conferences and of drafts from outside: they come with their pages. */
export const f = () => (language() === "en" ? enConfer : viConfer);

export type ConferWords = typeof viConfer;
