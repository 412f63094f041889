import { createSignal, Show } from "solid-js";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { today } from "../../matter/chosen";
import { fullDate } from "../../matter/timeliness";
import { TextField } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { type Head, isDay, type View } from "./view";

/** The day for which everything below is reckoned; days that are often wanted are one tap away. */
export function AsOf(props: { head: Head; view: View }) {
  const [open, setOpen] = createSignal(false);
  // Of a programme that has not begun there is no earlier day than today.
  const first = () => (props.head.startsOn < today() ? props.head.startsOn : today());
  const pressed = (day: string) => props.view.asOf() === day;
  const quick = (day: string) => {
    props.view.setAsOf(day);
    setOpen(false);
  };
  // A year that is being typed is a day of the first century until its last digit.
  const typed = (day: string) => {
    if (isDay(day) && day >= first() && day <= today()) props.view.setAsOf(day, true);
  };
  return (
    <div class="as-of">
      <button
        type="button"
        class="as-of-button"
        aria-expanded={open()}
        aria-controls="as-of-choices"
        onClick={() => setOpen(!open())}
      >
        <Icon name="calendar" />
        {w().asOf(fullDate(props.view.asOf(), t()))}
      </button>
      <div id="as-of-choices">
        <Show when={open()}>
          <fieldset class="panel">
            <legend class="sr">{w().asOfTitle}</legend>
            <div class="pills">
              <Show when={props.head.figuresAsOf}>
                {(day) => (
                  <button type="button" aria-pressed={pressed(day())} onClick={() => quick(day())}>
                    {w().asOfReport} <span class="keep">{fullDate(day(), t())}</span>
                  </button>
                )}
              </Show>
              <button type="button" aria-pressed={pressed(today())} onClick={() => quick(today())}>
                {w().asOfToday} <span class="keep">{fullDate(today(), t())}</span>
              </button>
            </div>
            <TextField
              id="as-of-day"
              type="date"
              label={w().asOfOther}
              hint={w().asOfHint(fullDate(first(), t()))}
              value={props.view.asOf()}
              min={first()}
              max={today()}
              onInput={typed}
            />
          </fieldset>
        </Show>
      </div>
    </div>
  );
}
