import { enNotices } from "./en-notices";
import { language } from "./index";
import { viNotices } from "./vi-notices";

/** The words of the notices: they come with their page, and not with the first screen. */
export const n = () => (language() === "en" ? enNotices : viNotices);

export type NoticeWords = typeof viNotices;
