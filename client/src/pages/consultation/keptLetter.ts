import { createSignal } from "solid-js";
import { kept } from "../../api/kept";
import { keepLetter, type Letter, readLetter, type Scope } from "../../matter/answer/keep";

/** The letter of an answer, held by the page: its file may arrive while another step is shown. */
export function createKeptLetter(scope: () => Scope) {
  const [written, setWritten] = createSignal(0);
  return {
    slot: () => `letter|${scope().mandateId}|${scope().matterId}`,
    read: () => {
      written();
      return readLetter(kept, scope());
    },
    write: (change: Partial<Letter>) => {
      keepLetter(kept, scope(), { ...readLetter(kept, scope()), ...change });
      setWritten((n) => n + 1);
    },
  };
}

export type KeptLetter = ReturnType<typeof createKeptLetter>;
