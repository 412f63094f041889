import type { Dictionary } from "../../i18n/vi";
import type { WelcomeWords } from "../../i18n/welcome";
import { letters } from "../../parts/words";

/** As the server has it; the server decides. */
export const LEAST = 10;

export interface Wrong {
  first?: string;
  again?: string;
}

/** What is wrong with a new password that was typed twice. */
export function wrongPassword(
  first: string,
  again: string,
  t: Pick<Dictionary, "passwordMissing">,
  w: WelcomeWords,
): Wrong {
  if (!first) return { first: t.passwordMissing };
  if (letters(first) < LEAST) return { first: w.welcomeShort(LEAST) };
  return first === again ? {} : { again: w.welcomeDiffers };
}
