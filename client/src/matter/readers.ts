import type { ReadingPartsFragment } from "../api/generated";

/** What one mandate has read of a dossier, all its documents and files together. */
export interface ReaderOf {
  id: string;
  title: string;
  personName: string;
  documents: number;
  times: number;
  firstAt: string;
  lastAt: string;
}

/** By reader, who read last first. */
export function byReader(readings: ReadingPartsFragment[]): ReaderOf[] {
  const readers = new Map<string, ReaderOf & { seen: Set<string> }>();
  for (const { reader, document, firstAt, lastAt, times } of readings) {
    const known = readers.get(reader.id);
    if (!known) {
      const seen = new Set([document.id]);
      readers.set(reader.id, { ...reader, documents: 1, times, firstAt, lastAt, seen });
      continue;
    }
    known.seen.add(document.id);
    known.documents = known.seen.size;
    known.times += times;
    if (Date.parse(firstAt) < Date.parse(known.firstAt)) known.firstAt = firstAt;
    if (Date.parse(lastAt) > Date.parse(known.lastAt)) known.lastAt = lastAt;
  }
  return [...readers.values()].sort((a, b) => Date.parse(b.lastAt) - Date.parse(a.lastAt));
}
