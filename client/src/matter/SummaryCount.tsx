import type { SummaryPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Bar } from "../parts/Bar";
import { answered, summaryLabel, summaryShares } from "./responses";

/** A consultation's answers in two lines of a card: the figure, then the bar. */
export function SummaryCount(props: { summary: SummaryPartsFragment }) {
  return (
    <>
      <p class="count">
        <b>
          {answered(props.summary)}/{props.summary.recipients}
        </b>{" "}
        {t().agenciesAnswered}
      </p>
      <Bar shares={summaryShares(props.summary)} label={summaryLabel(props.summary)} slim />
    </>
  );
}
