import { enAsking } from "./en-asking";
import { language } from "./index";
import { viAsking } from "./vi-asking";

/** The words of the form for a new consultation: they come with it. */
export const w = () => (language() === "en" ? enAsking : viAsking);
