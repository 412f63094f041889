import { createEffect, createSignal, For, type JSX, Show, untrack } from "solid-js";
import type { DeadlinePartsFragment } from "../api/generated";
import { t } from "../i18n";
import { DeadlineChip } from "../parts/Chip";
import { Summary, SummaryRow } from "../parts/Sheet";
import { now } from "../time/clock";
import { civilDate, closing, closingHour, moment } from "../time/words";

const SETTLED_MS = 5_000;

/**
 * The moment a matter closes by the server's clock, ask what it has become: once, for the answer
 * itself moves the clock, and a question that chases the one before it is never answered.
 */
export function reloadAtClosing(closesAt: () => string | undefined, reload: () => void) {
  let asked: string | undefined;
  createEffect(() => {
    const at = closesAt();
    if (at === undefined || at === asked || now() < Date.parse(at)) return;
    asked = at;
    untrack(reload);
    // Should the server not have got there yet, the next minute asks again.
    setTimeout(() => {
      asked = undefined;
    }, SETTLED_MS);
  });
}

/** State, time left, and the absolute date, which opens how it was counted. */
export function Deadline(props: {
  deadline: DeadlinePartsFragment | null;
  open: boolean;
  closedAt: string | null;
  words: { lastDay: string; closesAt: string; closed: (moment: string) => string };
  /** The state in words, for when no time is left to tell. */
  state: JSX.Element;
}) {
  const [shown, setShown] = createSignal(false);
  // Only an early closing differs from the deadline, which is shown anyway.
  const early = () => {
    const { closedAt } = props;
    const due = props.deadline?.closesAt;
    return closedAt !== null && due !== undefined && Date.parse(closedAt) < Date.parse(due);
  };
  return (
    <>
      <p class="due">
        <Show when={props.open && props.deadline} fallback={props.state}>
          {(of) => <DeadlineChip until={of().closesAt} />}
        </Show>
        <Show when={props.deadline}>
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
      <Show when={early() && props.closedAt}>
        {(at) => <p class="small sub">{props.words.closed(moment(at(), now(), t()))}</p>}
      </Show>
      <div id="reckoning">
        <Show when={shown() && props.deadline}>
          {(of) => <Reckoning of={of()} words={props.words} />}
        </Show>
      </div>
    </>
  );
}

function Reckoning(props: {
  of: DeadlinePartsFragment;
  words: { lastDay: string; closesAt: string };
}) {
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
        <SummaryRow label={props.words.lastDay}>{date(props.of.effective)}</SummaryRow>
        <SummaryRow label={props.words.closesAt}>
          {closingHour(props.of.closesAt)}, {date(props.of.effective)}
        </SummaryRow>
      </Summary>
      <Show when={props.of.provisional}>
        <p class="small sub">{t().provisional}</p>
      </Show>
    </section>
  );
}
