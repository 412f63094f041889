import { batch, createSignal, onCleanup } from "solid-js";
import type { FilePartsFragment } from "../api/generated";
import { SignedOut, showing } from "../api/request";
import { withToken } from "../api/session";
import { language, t } from "../i18n";
import { fileOf, isFinal, isMismatch, post, refusalOf, wrongWith } from "./upload";

/** A file on its way, or one that did not get there. */
export interface Upload {
  id: number;
  /** The field that it was chosen in. */
  slot: string;
  file: File;
  /** From 0 to 1. */
  share: number;
  problem: string | undefined;
  /** Whether the same file may be tried again. */
  again: boolean;
}

/**
 * The files being sent up. Held by the page, not by the field: a field goes away with each step
 * of a form, the file that was chosen in it must not.
 */
export function createUploads() {
  const [all, setAll] = createSignal<Upload[]>([]);
  const stops = new Map<number, AbortController>();
  const arrivals = new Map<number, (file: FilePartsFragment) => void>();
  let last = 0;

  const change = (id: number, next: Partial<Upload>) =>
    setAll((now) => now.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const forget = (id: number) => {
    stops.get(id)?.abort();
    stops.delete(id);
    arrivals.delete(id);
    setAll((now) => now.filter((one) => one.id !== id));
  };

  async function send(id: number, file: File) {
    const stop = new AbortController();
    stops.set(id, stop);
    change(id, { share: 0, problem: undefined });
    try {
      const sent = await withToken(
        (token, mandate) =>
          post(
            file,
            { "accept-language": language(), ...showing(token, mandate) },
            (share) => change(id, { share }),
            stop.signal,
          ),
        ({ status }) => status === 401,
        isMismatch,
      );
      const got = fileOf(sent);
      const arrived = arrivals.get(id);
      if (got) {
        batch(() => {
          forget(id);
          arrived?.(got);
        });
      } else change(id, { problem: refusalOf(sent, t()), again: !isFinal(sent) });
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof SignedOut)) change(id, { problem: t().uploadNotDone, again: true });
    }
  }

  onCleanup(() => {
    for (const stop of stops.values()) stop.abort();
  });

  return {
    of: (slot: string) => all().filter((one) => one.slot === slot),
    /** Whether anything of it is still under way, or stands there refused. */
    unsettled: (slots: string[]) => all().filter((one) => slots.includes(one.slot)),
    start: (slot: string, file: File, arrived: (file: FilePartsFragment) => void) => {
      last += 1;
      const id = last;
      const problem = wrongWith(file, t());
      arrivals.set(id, arrived);
      setAll((now) => [...now, { id, slot, file, share: 0, problem, again: false }]);
      if (problem === undefined) void send(id, file);
    },
    again: (id: number) => {
      const known = all().find((one) => one.id === id);
      if (known?.again) void send(id, known.file);
    },
    forget,
    clear: (slot: string) => {
      for (const one of all()) if (one.slot === slot) forget(one.id);
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;

/** Why a form cannot go on yet, if files of these fields hold it up. */
export function heldUp(uploads: Uploads, slots: string[]): string | undefined {
  const open = uploads.unsettled(slots);
  if (open.length === 0) return undefined;
  return open.some((one) => one.problem !== undefined) ? t().uploadUnsettled : t().uploadWaits;
}
