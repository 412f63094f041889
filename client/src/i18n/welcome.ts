import { enWelcome } from "./en-welcome";
import { language } from "./index";
import { viWelcome } from "./vi-welcome";

/** The words of the page to which a one-time link leads: they come with it. */
export const w = () => (language() === "en" ? enWelcome : viWelcome);

export type WelcomeWords = typeof viWelcome;
