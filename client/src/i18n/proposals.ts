import { enProposals } from "./en-proposals";
import { language } from "./index";
import { viProposals } from "./vi-proposals";

export const p = () => (language() === "en" ? enProposals : viProposals);

/** The words of the proposals' pages in any language. */
export type ProposalsWords = typeof viProposals;
