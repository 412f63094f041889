import type { Dictionary } from "../i18n/vi";

const KINDS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
};

/** What a browser shows itself; all else it keeps, and a window for it would stay empty. */
export const inWindow = (file: { mediaType: string }) =>
  /^(application\/pdf|image\/(jpeg|png))$/.test(file.mediaType);

const BY_ENDING: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** What the file chooser is asked to offer. */
export const ACCEPTED = [...Object.keys(BY_ENDING).map((end) => `.${end}`), ...Object.keys(KINDS)];

/** Phones often give a document no type at all, so its ending speaks first. */
export function mediaTypeOf(file: { name: string; type: string }): string | undefined {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  const named = ending === undefined ? undefined : BY_ENDING[ending];
  if (named !== undefined) return named;
  return ending === undefined && file.type in KINDS ? file.type : undefined;
}

const KB = 1024;
const MB = KB * KB;

/** "84 KB", "1,2 MB": as much as tells whether to open it on the road. */
export function sizeWords(bytes: number, words: Dictionary): string {
  if (bytes < KB) return words.fileBytes(bytes);
  const kilobytes = Math.round(bytes / KB);
  if (kilobytes < KB) return words.fileKilobytes(String(kilobytes));
  const megabytes = (bytes / MB).toFixed(1);
  return words.fileMegabytes(megabytes.replace(/\.0$/, ""));
}

/** "PDF · 84 KB". */
export function fileWords(file: { mediaType: string; size: number }, words: Dictionary): string {
  const kind = KINDS[file.mediaType] ?? words.fileOther;
  return words.fileWords(kind, sizeWords(file.size, words));
}
