import { enAreas } from "./en-areas";
import { language } from "./index";
import { viAreas } from "./vi-areas";

/** What each area of the province's keeping is for: it comes with their list. */
export const w = () => (language() === "en" ? enAreas : viAreas);
