import { For, type JSX, Show } from "solid-js";
import { Button } from "../parts/Button";

/** What the mandate in use may do, within the thumb's reach; the first is what is waited for. */
export function ActTray<A extends string>(props: {
  acts: A[];
  words: (act: A) => string;
  onOpen: (act: A) => void;
  /** Below them. */
  children?: JSX.Element;
}) {
  return (
    <Show when={props.acts[0]}>
      {(first) => (
        <section class="tray" aria-label={props.words(first())}>
          <div class="stack">
            <For each={props.acts}>
              {(act) => (
                <Button
                  kind={act === first() ? "main" : "second"}
                  onClick={() => props.onOpen(act)}
                >
                  {props.words(act)}
                </Button>
              )}
            </For>
            {props.children}
          </div>
        </section>
      )}
    </Show>
  );
}
