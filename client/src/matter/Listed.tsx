import { For, type JSX, Match, Show, Switch } from "solid-js";
import type { Paged } from "../api/paged";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Empty, NoAnswer, Skeleton } from "../parts/Empty";
import { Failed } from "../shell/NotOpened";

/** A list of cards that grows by the page. */
export function Listed<N>(props: {
  of: Paged<N>;
  none: string;
  children: (node: N) => JSX.Element;
}) {
  return (
    <Switch fallback={<Skeleton cards={3} />}>
      <Match when={props.of.list()?.nodes.length === 0}>
        <Empty title={props.none} />
      </Match>
      <Match when={props.of.list()}>
        {(list) => (
          <>
            <Show when={props.of.failed()}>
              <NoAnswer onRetry={props.of.reload} busy={props.of.loading()} />
            </Show>
            <ul class="cards">
              <For each={list().nodes}>{(node) => props.children(node)}</For>
            </ul>
            <Show when={list().pageInfo.hasNextPage}>
              <p class="small sub shown">{t().shown(list().nodes.length, list().totalCount)}</p>
              <Button kind="second" busy={props.of.busy()} onClick={props.of.more}>
                {t().more}
              </Button>
            </Show>
          </>
        )}
      </Match>
      <Match when={props.of.failure()}>
        {(why) => <Failed why={why()} onRetry={props.of.reload} busy={props.of.loading()} />}
      </Match>
    </Switch>
  );
}
