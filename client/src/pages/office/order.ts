import type { Office } from "../../api/generated";

// X14: those first whose holders could undo the rest.
const FIRST: readonly Office[] = ["CHAIR", "VICE_CHAIR", "OFFICE_HEAD", "ADMINISTRATOR"];
const place = (office: Office) => {
  const at = FIRST.indexOf(office);
  return at === -1 ? FIRST.length : at;
};

/** A list that is confirmed as one, as it shall be read; else as it came. */
export const inOrder = <T extends { office: Office }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => place(a.office) - place(b.office));
