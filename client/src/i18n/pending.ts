import { enPending } from "./en-pending";
import { language } from "./index";
import { viPending } from "./vi-pending";

/** What waits for a confirmation, said where somebody goes on without it. */
export const h = () => (language() === "en" ? enPending : viPending);
