import { For, Show } from "solid-js";
import type { TallyPartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { Outcome } from "../../matter/BallotSigns";
import { tallyLabel, tallyShares } from "../../matter/tally";
import { Bar, Key, type Part } from "../../parts/Bar";
import { Notice } from "../../parts/Notice";
import { wall } from "../../time/parts";
import { percent } from "../../time/words";

/** The figure first, then the bar, then the rows behind it; each share with its denominator. */
export function Result(props: {
  tally: TallyPartsFragment;
  /** When it was last known to be so. */
  at: number;
  half: boolean;
}) {
  const time = () => {
    const { hour, minute } = wall(props.at);
    return `${hour}:${minute}`;
  };
  const words = (part: Part) => {
    if (part === "agree") return t().agree;
    if (part === "amend") return t().amend;
    if (part === "no") return t().disagree;
    if (part === "apart") return t().abstain;
    return props.tally.final ? t().silent : t().notYet;
  };
  return (
    <section class="result" aria-label={t().resultTitle}>
      <div class="figure">
        <b>
          {props.tally.agree + props.tally.agreeWithAmendments}/{props.tally.base}
        </b>
        <p>
          <Show
            when={props.tally.final}
            fallback={
              <span class="sub what">
                {t().soFar}, {t().resultAt(time())}
              </span>
            }
          >
            <Outcome tally={props.tally} />
          </Show>
          <span class="what">{t().agreeing}</span>
        </p>
      </div>
      <p class="threshold">
        <span>{t().neededFrom(props.tally.needed)}</span>
      </p>
      <Show when={!props.tally.final && props.tally.certainty !== "UNDECIDED"}>
        <Notice icon={props.tally.certainty === "PASSES" ? "tick" : "cross"}>
          <b>{props.tally.certainty === "PASSES" ? c().passesAlready : c().cannotPass}</b>{" "}
          {c().unlessChanged}
        </Notice>
      </Show>
      <Show when={props.half}>
        <Notice icon="gavel">{c().exactHalf}</Notice>
      </Show>
      <Bar shares={tallyShares(props.tally)} label={tallyLabel(props.tally)} half />
      <ul class="legend">
        <For each={tallyShares(props.tally)}>
          {(share) => (
            <li>
              <Key part={share.part} />
              <span>{words(share.part)}</span>
              <b>{share.count}</b>
              <span class="share">{percent(share.count, props.tally.base, t())}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
