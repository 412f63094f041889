import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";

const RELOADED = "dongthuan-reloaded";
/** A release that is only just coming in may need a second; a page that never loads must not spin. */
const AGAIN_AFTER_MS = 60_000;

/** A part of the program that does not come: after an update its name has changed, so load anew, once. */
export function startMending() {
  addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine) return;
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < AGAIN_AFTER_MS) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
  });
}

/** Stands where a page could not be drawn: what happened, and the way on. */
export function Broken() {
  return (
    <main class="stack">
      <Notice tone="warn" icon="cloudOff" title={t().brokenTitle} live="alert">
        {t().brokenText}
      </Notice>
      <Button kind="second" onClick={() => location.reload()}>
        {t().reload}
      </Button>
    </main>
  );
}
