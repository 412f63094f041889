import { For, Show } from "solid-js";
import type { PendingPartsFragment } from "../api/generated";
import { Notice } from "../parts/Notice";
import { pendingWords } from "./pending";

/** Mandates that wait for a confirmation: a hint, which blocks nothing (X14). */
export function PendingMandates(props: {
  of: readonly PendingPartsFragment[] | null;
  hint: string;
}) {
  return (
    <Show when={(props.of?.length ?? 0) > 0 && props.of}>
      {(all) => (
        <Notice tone="info" icon="hourglass">
          <For each={all()}>{(one) => <p>{pendingWords(one)}</p>}</For>
          <p class="small">{props.hint}</p>
        </Notice>
      )}
    </Show>
  );
}
