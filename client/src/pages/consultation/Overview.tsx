import { For } from "solid-js";
import type { SummaryPartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { answered, partWords, summaryLabel, summaryShares } from "../../matter/responses";
import { Bar, Key } from "../../parts/Bar";
import { percent } from "../../time/words";

/** The figure first, then the bar, then the rows behind it; each share with its denominator. */
export function Overview(props: { summary: SummaryPartsFragment; final: boolean }) {
  return (
    <section class="result" aria-label={t().overview}>
      <div class="figure">
        <b>
          {answered(props.summary)}/{props.summary.recipients}
        </b>
        <p>{t().agenciesAnswered}</p>
      </div>
      <Bar shares={summaryShares(props.summary)} label={summaryLabel(props.summary, props.final)} />
      <ul class="legend">
        <For each={summaryShares(props.summary)}>
          {(share) => (
            <li>
              <Key part={share.part} />
              <span>{partWords(share.part, props.final)}</span>
              <b>{share.count}</b>
              <span class="share">{percent(share.count, props.summary.recipients, t())}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
