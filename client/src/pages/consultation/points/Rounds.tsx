import { Show } from "solid-js";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import { Given } from "../../../matter/answer/Given";
import { Notice } from "../../../parts/Notice";
import { consultationPath } from "../../../shell/router";
import { now } from "../../../time/clock";
import { moment } from "../../../time/words";
import type { Consultation } from "../words";

/** Which draft this is, what is new in it, and what the own agency said to the one before. */
export function Rounds(props: { consultation: Consultation }) {
  const earlier = () => props.consultation.myResponse?.earlierRound;
  return (
    <>
      <Show when={props.consultation.nextRound}>
        {(next) => (
          <Notice tone="warn" icon="repeat" title={p().replaced}>
            {p().kept}
            <p>
              <a class="link" href={consultationPath(next().id)}>
                {p().turn}
              </a>
            </p>
          </Notice>
        )}
      </Show>
      <Show when={props.consultation.round > 1}>
        <section>
          <h2>{p().round(props.consultation.round)}</h2>
          <div class="panel">
            <p class="small sub">{p().whatChanged}</p>
            <p class="words">{props.consultation.changeNote}</p>
            <Show when={earlier()}>
              {(answer) => (
                <>
                  <p class="small sub">{p().earlier}</p>
                  <Given
                    position={answer().position}
                    text={answer().text}
                    at={answer().receivedAt}
                    code={answer().receiptCode}
                  />
                </>
              )}
            </Show>
            <Show when={props.consultation.previousRound}>
              {(previous) => (
                <a class="link" href={consultationPath(previous().id)}>
                  {p().previous}
                </a>
              )}
            </Show>
          </div>
        </section>
      </Show>
      <Show when={props.consultation.referral}>
        {(of) => (
          <Notice
            tone="info"
            icon="gavel"
            title={p().referred(of().referredBy.title, moment(of().referredAt, now(), t()))}
          >
            <Show when={of().note}>{(note) => <p class="quote">{note()}</p>}</Show>
          </Notice>
        )}
      </Show>
    </>
  );
}
