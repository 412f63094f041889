import { t } from "../i18n";
import { TextField } from "../parts/Field";
import { now } from "../time/clock";
import { civilDate } from "../time/words";
import { today } from "./chosen";

/** The last day to answer; what an empty one means is said beside it, or the weekday chosen. */
export function LastDay(props: {
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  onInput: (day: string) => void;
}) {
  return (
    <TextField
      id="closes-on"
      type="date"
      label={props.label}
      hint={props.value ? civilDate(props.value, now(), t()) : props.hint}
      value={props.value}
      error={props.error}
      min={today()}
      onInput={props.onInput}
    />
  );
}
