import { enKeeping } from "./en-keeping";
import { language } from "./index";
import { viKeeping } from "./vi-keeping";

/**
 * The words of the pages that keep the province. They are many and wanted by few: they come with
 * those pages, in both languages, and not with the first screen of every phone.
 */
export const k = () => (language() === "en" ? enKeeping : viKeeping);

export type Keeping = typeof viKeeping;
