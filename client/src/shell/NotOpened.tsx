import { For, Show } from "solid-js";
import type { Failure } from "../api/query";
import { viewer } from "../api/session";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { NoAnswer } from "../parts/Empty";
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

/** Why nothing came: no answer, which may be asked for again, or a no, which stands. */
export function Failed(props: { why: Failure; onRetry: () => void; busy?: boolean }) {
  return (
    <Show when={props.why === "unreachable"} fallback={<NotOpened />}>
      <NoAnswer onRetry={props.onRetry} busy={props.busy === true} />
    </Show>
  );
}
