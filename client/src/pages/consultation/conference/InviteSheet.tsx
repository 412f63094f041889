import { createSignal } from "solid-js";
import { InviteToConferenceDocument } from "../../../api/generated";
import { request } from "../../../api/session";
import { t } from "../../../i18n";
import { f } from "../../../i18n/confer";
import { today } from "../../../matter/chosen";
import { SecretQuestion, type YesNo } from "../../../matter/SecretQuestion";
import { Checkbox } from "../../../parts/Checkbox";
import { Field, TextArea, TextField } from "../../../parts/Field";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import type { Shared } from "../ActForms";

/** The invitation to a conference: when, where, and what silence will mean (C3, C5). */
export function InviteSheet(props: Shared) {
  const [day, setDay] = createSignal("");
  const [hour, setHour] = createSignal("08:00");
  const [place, setPlace] = createSignal("");
  const [note, setNote] = createSignal("");
  const [notice, setNotice] = createSignal(true);
  const [secret, setSecret] = createSignal<YesNo>();
  const saving = createSaving(["startsAt", "place", "note", "secretContent"], props.stale);
  const submit = () => {
    const missing = {
      startsAt: day() && hour() ? undefined : f().needed,
      place: place().trim() ? undefined : f().needed,
      secretContent: secret() ? undefined : t().secretMissing,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          consultationId: props.consultation.id,
          expectedVersion: props.consultation.version,
          startsAt: `${day()}T${hour()}:00+07:00`,
          place: place(),
          note: note().trim() || null,
          effectNotice: notice(),
          secretContent: secret() === "YES",
        };
        return (await request(InviteToConferenceDocument, { input })).inviteToConference;
      },
      (result) => props.done(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().inviteAsk}
      saving={saving}
      label={f().invite}
      consequence={f().inviteText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="conference-day"
        type="date"
        label={f().day}
        value={day()}
        min={today()}
        error={saving.error("startsAt")}
        onInput={setDay}
      />
      <Field id="conference-hour" label={f().hour}>
        {(described) => (
          <input
            class="control"
            id="conference-hour"
            type="time"
            value={hour()}
            aria-describedby={described()}
            onInput={(event) => setHour(event.currentTarget.value)}
          />
        )}
      </Field>
      <TextField
        id="conference-place"
        label={f().place}
        value={place()}
        error={saving.error("place")}
        onInput={setPlace}
      />
      <TextArea
        id="conference-note"
        label={f().note}
        value={note()}
        error={saving.error("note")}
        onInput={setNote}
      />
      <div class="rows">
        <Checkbox label={f().notice} checked={notice()} onChange={setNotice} />
      </div>
      <SecretQuestion value={secret()} error={saving.error("secretContent")} onChange={setSecret} />
    </FormSheet>
  );
}
