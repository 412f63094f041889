import type { FilePartsFragment } from "../api/generated";
import { Unreachable } from "../api/request";
import type { Dictionary } from "../i18n/vi";
import { mediaTypeOf, sizeWords } from "./words";

/** The server's limit unless it was set otherwise; what is set lower, it refuses itself. */
export const MOST_BYTES = 50 * 1024 * 1024;

export interface Sent {
  status: number;
  body: string;
}

/** What is wrong with a file before a byte of it is sent. */
export function wrongWith(
  file: { name: string; type: string; size: number },
  words: Dictionary,
): string | undefined {
  if (mediaTypeOf(file) === undefined) return words.uploadKindWrong;
  if (file.size === 0) return words.uploadEmpty;
  if (file.size > MOST_BYTES) return words.uploadTooLarge(sizeWords(MOST_BYTES, words));
  return undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The file that the server has, or undefined when the answer names none. */
export function fileOf({ status, body }: Sent): FilePartsFragment | undefined {
  const answer = parse(body) as { file?: Partial<FilePartsFragment> } | undefined;
  const { id, name, mediaType, size } = answer?.file ?? {};
  const whole =
    typeof id === "string" &&
    typeof name === "string" &&
    typeof mediaType === "string" &&
    typeof size === "number";
  return status === 201 && whole ? { id, name, mediaType, size, removedAt: null } : undefined;
}

/**
 * Why it was not taken, in the reader's language. The server's own words where there are any; a
 * proxy in between refuses with a page of its own, which is no word to a reader.
 */
export function refusalOf({ status, body }: Sent, words: Dictionary): string {
  const answer = parse(body) as { error?: { message?: unknown; sha256?: unknown } } | undefined;
  const { message, sha256 } = answer?.error ?? {};
  if (status >= 400 && status < 500 && typeof message === "string" && message !== "") {
    // What reads like a mark of secrecy: the head of the Office may clear just this file (X11).
    return typeof sha256 === "string" ? `${message} ${words.markedFile(sha256)}` : message;
  }
  if (status === 413) return words.uploadTooLarge(sizeWords(MOST_BYTES, words));
  if (status === 415) return words.uploadKindWrong;
  if (status === 429) return words.uploadTooMany;
  return words.uploadNotDone;
}

/** Another person or mandate is signed in here by now than the page shows (X17). */
export function isMismatch({ status, body }: Sent): boolean {
  const answer = parse(body) as { error?: { code?: unknown } } | undefined;
  return status === 409 && answer?.error?.code === "MANDATE_MISMATCH";
}

/** A refusal of the file itself: trying the same file again would only be refused again. */
export const isFinal = ({ status }: Sent) => [400, 413, 415].includes(status);

/** One attempt, after the secret question was answered with no. XMLHttpRequest, for it alone tells how much has been sent. */
export function post(
  file: File,
  headers: Record<string, string>,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("POST", `/files?name=${encodeURIComponent(file.name)}&secret=false`);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.setRequestHeader("content-type", mediaTypeOf(file) ?? file.type);
    call.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    call.onload = () => resolve({ status: call.status, body: call.responseText });
    call.onerror = () => reject(new Unreachable("no answer"));
    call.onabort = () => reject(new Unreachable("stopped"));
    stop.addEventListener("abort", () => call.abort(), { once: true });
    call.send(file);
  });
}
