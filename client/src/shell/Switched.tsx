import { createEffect, createSignal, onMount } from "solid-js";
import { whoIsIn } from "../api/session";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { here, safeTarget } from "./router";

/**
 * Another person, or another mandate, acts in this browser by now (X17). Whoever was shown here is
 * shown no more, and what was begun is not done as somebody else.
 */
export function Switched() {
  const [who, setWho] = createSignal<string>();
  // Whoever waited to sign in here wanted to go somewhere; what another person had open is left.
  const target = () => (here().path === "/sign-in" ? safeTarget(here().search.get("to")) : "/");
  createEffect(() => {
    document.title = "Dongthuan";
  });
  onMount(() => {
    // Without an answer the words stay general, and the way on is the same.
    whoIsIn()
      .then((viewer) => viewer && setWho(`${viewer.name} (${viewer.acting.title})`))
      .catch(() => undefined);
  });
  return (
    <div class="stack">
      <Notice
        tone="warn"
        icon="account"
        title={`${t().switchedTo(who() ?? t().switchedOther)}.`}
        live="alert"
      >
        {t().switchedText}
      </Notice>
      {/* A full load: nothing of the page before is left in memory. */}
      <Button onClick={() => location.replace(target())}>{t().switchedGoOn}</Button>
    </div>
  );
}
