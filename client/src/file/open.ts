import { createSignal } from "solid-js";
import { FileLinkDocument } from "../api/generated";
import { Refused, SignedOut } from "../api/request";
import { request } from "../api/session";
import { t } from "../i18n";
import { isFilePath } from "./path";
import { inWindow } from "./words";

/** Saves a file without leaving the page. */
function keep(href: string, name: string) {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}

/** Where a file lies for this person, for five minutes. */
async function linkOf(id: string): Promise<string> {
  const { file } = await request(FileLinkDocument, { id });
  if (!file || !isFilePath(file.link.url)) throw new Refused("UNKNOWN", "");
  return file.link.url;
}

const wordsOf = (error: unknown) =>
  error instanceof Refused ? t().fileNotYours : t().fileNotOpened;

export interface Trouble {
  words: string;
  /** Where the file lies, when only the window was missing: a link of its own is not blocked. */
  href?: string;
}

/**
 * Opens a file in a window of its own. The window is asked for during the tap, for later no
 * browser allows it; its address is known only after the server has been asked for a link.
 */
export function createOpening() {
  const [trouble, setTrouble] = createSignal<Trouble>();
  const [busy, setBusy] = createSignal(false);

  async function open(of: { id: string; name: string; mediaType: string }) {
    if (busy()) return;
    const shown = inWindow(of);
    const fresh = shown ? window.open("", "_blank") : null;
    if (fresh) {
      fresh.opener = null;
      fresh.document.title = t().fileOpening;
      fresh.document.body.textContent = t().fileOpening;
    }
    setBusy(true);
    setTrouble(undefined);
    try {
      const href = await linkOf(of.id);
      if (!shown) keep(href, of.name);
      else if (fresh && !fresh.closed) fresh.location.replace(href);
      else if (!fresh) setTrouble({ words: t().fileBlocked, href });
    } catch (error) {
      fresh?.close();
      if (error instanceof SignedOut) return;
      setTrouble({ words: wordsOf(error) });
    } finally {
      setBusy(false);
    }
  }

  /** Saves what was just made: the tap is long over, so no window would be allowed. */
  async function save(of: { id: string; name: string }) {
    setTrouble(undefined);
    try {
      keep(await linkOf(of.id), of.name);
    } catch (error) {
      if (!(error instanceof SignedOut)) setTrouble({ words: wordsOf(error) });
    }
  }

  return {
    open: (of: Parameters<typeof open>[0]) => void open(of),
    save,
    trouble,
    busy,
    clear: () => setTrouble(undefined),
  };
}

export type Opening = ReturnType<typeof createOpening>;
