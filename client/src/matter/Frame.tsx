import { type JSX, Match, Show, Switch } from "solid-js";
import type { Failure } from "../api/query";
import { t } from "../i18n";
import { Skeleton } from "../parts/Empty";
import { PageBand } from "../shell/Band";
import { Failed } from "../shell/NotOpened";

/** A page on one thing: what stands there until it is known, or when it is not to be seen. */
export function Frame<M>(props: {
  title: string;
  matter: M | undefined;
  failure: Failure | undefined;
  loading: boolean;
  reload: () => void;
  /** Where such things are found; "To do" unless told otherwise. */
  back?: { to: string; label: string };
  children: (matter: () => M) => JSX.Element;
}) {
  return (
    <Show
      when={props.failure !== "refused" && props.matter}
      fallback={
        <>
          <PageBand
            title={props.title}
            backLabel={props.back?.label ?? t().toHome}
            back={props.back?.to ?? "/"}
          />
          <main>
            <h1 class="sr">{props.title}</h1>
            <Switch fallback={<Skeleton cards={2} />}>
              <Match when={props.failure}>
                {(why) => <Failed why={why()} onRetry={props.reload} busy={props.loading} />}
              </Match>
            </Switch>
          </main>
        </>
      }
    >
      {(matter) => props.children(matter as () => M)}
    </Show>
  );
}
