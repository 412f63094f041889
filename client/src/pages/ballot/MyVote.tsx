import { For, Show } from "solid-js";
import type { VotePartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { Icon } from "../../parts/Icon";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { type Ballot, positionIcons, positionLong } from "./words";

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
          <Show when={paper()?.counted}>{(vote) => <VoteRows vote={vote()} late={false} />}</Show>
          <Show when={paper()?.late}>{(vote) => <VoteRows vote={vote()} late />}</Show>
          <Show when={earlier().length > 0}>
            <details>
              <summary>{t().myVersions(earlier().length)}</summary>
              <For each={earlier()}>{(vote) => <VoteRows vote={vote} late={false} />}</For>
            </details>
          </Show>
        </div>
      </section>
    </Show>
  );
}

function VoteRows(props: { vote: VotePartsFragment; late: boolean }) {
  return (
    <Summary open>
      <SummaryRow label={t().castAt(moment(props.vote.castAt, now(), t()))}>
        <span class="picked">
          <Icon name={positionIcons[props.vote.position]} />
          <b>{positionLong(props.vote.position)}</b>
        </span>
        <Show when={props.vote.text}>{(text) => <p class="words small">{text()}</p>}</Show>
        <Show when={props.late}>
          <p class="late">
            <Icon name="clock" />
            {t().lateMark}
          </p>
        </Show>
        <p class="small sub">
          {t().receiptCode}: <b class="code">{props.vote.receiptCode}</b>
        </p>
      </SummaryRow>
    </Summary>
  );
}
