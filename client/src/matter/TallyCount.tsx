import type { TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Bar } from "../parts/Bar";
import { tallyLabel, tallyShares } from "./tally";

/** A ballot's result in two lines of a card: the figure, then the bar. */
export function TallyCount(props: { tally: TallyPartsFragment }) {
  return (
    <>
      <p class="count">
        <b>
          {props.tally.agree + props.tally.agreeWithAmendments}/{props.tally.base}
        </b>{" "}
        {t().agreedOf(props.tally.needed)}
      </p>
      <Bar shares={tallyShares(props.tally)} label={tallyLabel(props.tally)} half slim />
    </>
  );
}
