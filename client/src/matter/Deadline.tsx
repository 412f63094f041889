import { createSignal, For, Show } from "solid-js";
import { t } from "../../i18n";
import { DeadlineChip, StateChip } from "../../parts/Chip";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { now } from "../../time/clock";
import { civilDate, closing, closingHour, moment } from "../../time/words";
import type { Ballot } from "./words";

/** State, time left, and the absolute date, which opens how it was counted. */
export function Deadline(props: { ballot: Ballot }) {
  const [shown, setShown] = createSignal(false);
  const deadline = () => props.ballot.deadline;
  // Only an early closing differs from the deadline, which is shown anyway.
  const early = () => {
    const { closedAt } = props.ballot;
    const due = deadline()?.closesAt;
    return closedAt !== null && due !== undefined && Date.parse(closedAt) < Date.parse(due);
  };
  return (
    <>
      <p class="due">
        <Show
          when={props.ballot.state === "OPEN" && deadline()}
          fallback={<StateChip state={props.ballot.state} />}
        >
          {(of) => <DeadlineChip until={of().closesAt} />}
        </Show>
        <Show when={deadline()}>
          {(of) => (
            <button
              type="button"
              class="link small"
              aria-expanded={shown()}
              aria-controls="reckoning"
              onClick={() => setShown(!shown())}
            >
              {closing(of().closesAt, now(), t(), true)}
              <span class="sr">. {t().howCounted}</span>
            </button>
          )}
        </Show>
      </p>
      <Show when={early() && props.ballot.closedAt}>
        {(at) => <p class="small sub">{t().closedAtText(moment(at(), now(), t()))}</p>}
      </Show>
      <div id="reckoning">
        <Show when={shown() && deadline()}>{(of) => <Reckoning of={of()} />}</Show>
      </div>
    </>
  );
}

function Reckoning(props: { of: NonNullable<Ballot["deadline"]> }) {
  const date = (day: string) => civilDate(day, now(), t());
  return (
    <section class="panel">
      <h2>{t().howCounted}</h2>
      <Summary open>
        <Show when={props.of.workingDays}>
          {(n) => <SummaryRow label={t().workingDays}>{t().countedDays(n())}</SummaryRow>}
        </Show>
        <SummaryRow label={t().skippedDays}>
          <Show when={props.of.skipped.length > 0} fallback={t().noSkipped}>
            <ul>
              <For each={props.of.skipped}>
                {(day) => (
                  <li>
                    {date(day.date)}: {day.reason}
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </SummaryRow>
        <SummaryRow label={t().nominal}>{date(props.of.nominal)}</SummaryRow>
        <SummaryRow label={t().effective}>{date(props.of.effective)}</SummaryRow>
        <SummaryRow label={t().closesAtLabel}>
          {closingHour(props.of.closesAt)}, {date(props.of.effective)}
        </SummaryRow>
      </Summary>
      <Show when={props.of.provisional}>
        <p class="small sub">{t().provisional}</p>
      </Show>
    </section>
  );
}
