import { createSignal, onCleanup, Show } from "solid-js";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { Icon } from "../parts/Icon";
import { here, PROGRAMMES } from "./router";

/** Whether this machine has a network at all; a server that is down is told elsewhere. */
export function createOnline() {
  const [online, setOnline] = createSignal(navigator.onLine);
  const look = () => setOnline(navigator.onLine);
  addEventListener("online", look);
  addEventListener("offline", look);
  onCleanup(() => {
    removeEventListener("online", look);
    removeEventListener("offline", look);
  });
  return online;
}

export function Tabs() {
  const online = createOnline();
  const current = (path: string) => (here().path === path ? "page" : undefined);
  return (
    <div class="foot">
      <div role="status">
        <Show when={!online()}>
          <p class="offline">
            <Icon name="cloudOff" />
            <span>{t().offline}</span>
          </p>
        </Show>
      </div>
      <nav class="tabs" aria-label={t().mainNav}>
        <a href="/" aria-current={current("/")}>
          <Icon name="list" />
          {t().todo}
        </a>
        <a href="/follow" aria-current={current("/follow")}>
          <Icon name="eye" />
          {t().follow}
        </a>
        {/* The administrator sees no work of the province. */}
        <Show when={viewer()?.acting.office !== "ADMINISTRATOR"}>
          <a href={PROGRAMMES} aria-current={current(PROGRAMMES)}>
            <Icon name="chart" />
            {t().programmes}
          </a>
        </Show>
      </nav>
    </div>
  );
}
