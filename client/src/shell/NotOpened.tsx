import { For, Show } from "solid-js";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { Notice } from "../parts/Notice";
import { createSwitch } from "./Mandates";

/**
 * Tells nothing about the matter: whether it exists is already an answer. It may be open to another
 * hat of the same person, so each is offered here; the page asks again in it.
 */
export function NotOpened() {
  const { change, problem, busy } = createSwitch();
  const others = () =>
    viewer()?.mandates.filter(({ mandate }) => mandate.id !== viewer()?.acting.id) ?? [];
  return (
    <div class="stack">
      <Notice icon="lock" title={t().notOpenedTitle} live="alert">
        {t().notOpenedText}
        <p class="links">
          <a href="/">{t().toHome}</a>
        </p>
      </Notice>
      <Show when={problem()}>
        <p class="error" role="alert">
          <Icon name="triangle" />
          {problem()}
        </p>
      </Show>
      <For each={others()}>
        {({ mandate }) => (
          <Button kind="second" busy={busy()} onClick={() => void change(mandate.id)}>
            {t().switchTo(mandate.title)}
          </Button>
        )}
      </For>
    </div>
  );
}
