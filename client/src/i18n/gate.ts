import { enGate } from "./en-gate";
import { language } from "./index";
import { viGate } from "./vi-gate";

/** The words of what stands before a ballot and after it: they come with its pages. */
export const g = () => (language() === "en" ? enGate : viGate);

export type GateWords = typeof viGate;
