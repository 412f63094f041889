import { enDelegation } from "./en-delegation";
import { language } from "./index";
import { viDelegation } from "./vi-delegation";

/** The words of delegation: they come with its pages, and not with the first screen. */
export const d = () => (language() === "en" ? enDelegation : viDelegation);

export type DelegationWords = typeof viDelegation;
