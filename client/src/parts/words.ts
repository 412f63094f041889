/** What nobody sees, as the server's door for words has it: it is left out there, and so here. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff0-\ufffc]/gu;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** A text as the server will keep it, composed, with line ends of one kind, without what nobody sees. */
export function seen(typed: string): string {
  const kept = typed
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(CONTROLS, "")
    .replace(UNSEEN, "")
    .replace(/\u2800/g, " ")
    .normalize("NFC");
  return /[^\s\p{M}]/u.test(kept) ? kept : "";
}

/** How many letters a reader counts: "ế" is one, however many signs a keyboard makes of it. */
export const letters = (typed: string): number =>
  [...typed.normalize("NFC")].filter((sign) => !/\p{M}/u.test(sign)).length;
