import { createSignal } from "solid-js";
import { keepLetter, type Letter, readLetter, type Scope } from "../../matter/answer/keep";

/** The letter of an answer, held by the page: its file may arrive while another step is shown. */
export function createKeptLetter(scope: () => Scope) {
  const [written, setWritten] = createSignal(0);
  return {
    slot: () => `letter|${scope().mandateId}|${scope().matterId}`,
    read: () => {
      written();
      return readLetter(sessionStorage, scope());
    },
    write: (change: Partial<Letter>) => {
      keepLetter(sessionStorage, scope(), { ...readLetter(sessionStorage, scope()), ...change });
      setWritten((n) => n + 1);
    },
  };
}

export type KeptLetter = ReturnType<typeof createKeptLetter>;
