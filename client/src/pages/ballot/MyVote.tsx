import { For, Show } from "solid-js";
import type { VotePartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { Given } from "../../matter/answer/Given";
import type { Ballot } from "./words";

/** The person's own paper: what counts now, what came late, what was sent before. */
export function MyVote(props: { ballot: Ballot }) {
  const paper = () => props.ballot.myPaper;
  const earlier = () =>
    paper()?.versions.filter((v) => v.id !== paper()?.counted?.id && v.id !== paper()?.late?.id) ??
    [];
  return (
    <Show when={paper()?.counted || paper()?.late}>
      <section>
        <h2>{t().myVote}</h2>
        <div class="panel">
          <Show when={paper()?.counted}>{(vote) => <Vote of={vote()} />}</Show>
          <Show when={paper()?.late}>{(vote) => <Vote of={vote()} late />}</Show>
          <Show when={earlier().length > 0}>
            <details>
              <summary>{t().myVersions(earlier().length)}</summary>
              <For each={earlier()}>{(vote) => <Vote of={vote} />}</For>
            </details>
          </Show>
        </div>
      </section>
    </Show>
  );
}

function Vote(props: { of: VotePartsFragment; late?: boolean }) {
  return (
    <Given
      position={props.of.position}
      text={props.of.text}
      at={props.of.castAt}
      code={props.of.receiptCode}
      late={props.late ? t().lateMark : undefined}
    />
  );
}
