import { createSignal } from "solid-js";
import { f } from "../../../i18n/confer";
import { today } from "../../../matter/chosen";
import { Field, TextArea, TextField } from "../../../parts/Field";
import type { Saving } from "../../manage/saving";

interface Known {
  startsAt: string;
  place: string;
  note: string | null;
}

/** When and where a conference is held: as it was announced, or nothing yet. */
export function createWhenWhere(known?: Known) {
  // The server writes its instants in local time.
  const [day, setDay] = createSignal(known?.startsAt.slice(0, 10) ?? "");
  const [hour, setHour] = createSignal(known?.startsAt.slice(11, 16) ?? "08:00");
  const [place, setPlace] = createSignal(known?.place ?? "");
  const [note, setNote] = createSignal(known?.note ?? "");
  return {
    day,
    setDay,
    hour,
    setHour,
    place,
    setPlace,
    note,
    setNote,
    missing: () => ({
      startsAt: day() && hour() ? undefined : f().needed,
      place: place().trim() ? undefined : f().needed,
    }),
    given: () => ({
      startsAt: `${day()}T${hour()}:00+07:00`,
      place: place(),
      note: note().trim() || null,
    }),
  };
}

export function WhenWhere(props: { of: ReturnType<typeof createWhenWhere>; saving: Saving }) {
  return (
    <>
      <TextField
        id="conference-day"
        type="date"
        label={f().day}
        value={props.of.day()}
        min={today()}
        error={props.saving.error("startsAt")}
        onInput={props.of.setDay}
      />
      <Field id="conference-hour" label={f().hour}>
        {(described) => (
          <input
            class="control"
            id="conference-hour"
            type="time"
            value={props.of.hour()}
            aria-describedby={described()}
            onInput={(event) => props.of.setHour(event.currentTarget.value)}
          />
        )}
      </Field>
      <TextField
        id="conference-place"
        label={f().place}
        value={props.of.place()}
        error={props.saving.error("place")}
        onInput={props.of.setPlace}
      />
      <TextArea
        id="conference-note"
        label={f().note}
        value={props.of.note()}
        error={props.saving.error("note")}
        onInput={props.of.setNote}
      />
    </>
  );
}
