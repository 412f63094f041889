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
      const { file } = await request(FileLinkDocument, { id: of.id });
      if (!file || !isFilePath(file.link.url)) throw new Refused("UNKNOWN", "");
      if (!shown) keep(file.link.url, of.name);
      else if (fresh && !fresh.closed) fresh.location.replace(file.link.url);
      else if (!fresh) setTrouble({ words: t().fileBlocked, href: file.link.url });
    } catch (error) {
      fresh?.close();
      if (error instanceof SignedOut) return;
      setTrouble({ words: error instanceof Refused ? t().fileNotYours : t().fileNotOpened });
    } finally {
      setBusy(false);
    }
  }

  return {
    open: (of: Parameters<typeof open>[0]) => void open(of),
    trouble,
    busy,
    clear: () => setTrouble(undefined),
  };
}

export type Opening = ReturnType<typeof createOpening>;
