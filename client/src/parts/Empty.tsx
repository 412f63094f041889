import { For, type JSX, Show } from "solid-js";
import { t } from "../i18n";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { Notice } from "./Notice";

/** A tick is for work that is done; a list that merely has nothing shows none. */
export function Empty(props: { title: string; done?: boolean; children?: JSX.Element }) {
  return (
    <div class="empty">
      <h2>
        <Show when={props.done}>
          <Icon name="tick" />
        </Show>
        <span>{props.title}</span>
      </h2>
      <p class="sub">{props.children}</p>
    </div>
  );
}

/** Stands in for cards of about the same height, so that nothing jumps when they come. */
export function Skeleton(props: { cards: number }) {
  return (
    <div class="cards" aria-busy="true">
      <span class="sr">{t().loading}</span>
      <For each={Array.from({ length: props.cards })}>
        {() => (
          <div class="skeleton">
            <i />
            <i />
            <i />
            <i />
          </div>
        )}
      </For>
    </div>
  );
}

export function NoAnswer(props: { onRetry: () => void; busy?: boolean }) {
  return (
    <div class="stack">
      <Notice tone="warn" icon="cloudOff" title={t().unreachableTitle} live="status">
        {t().unreachableText}
      </Notice>
      <Button kind="second" busy={props.busy === true} onClick={props.onRetry}>
        {t().retry}
      </Button>
    </div>
  );
}
