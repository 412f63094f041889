import { Show } from "solid-js";
import { type AskedHow, LeadersDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { viewer } from "../../api/session";
import { f } from "../../i18n/confer";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { SelectField, TextArea, TextField } from "../../parts/Field";
import { type External, emptyExternal, type Field, type Form } from "./form";

const HOW: AskedHow[] = ["ORALLY", "IN_WRITING"];

/** Whose draft it is and who asked for the opinion, where it comes from outside (C10): the Office's. */
export function ExternalFields(props: {
  form: Form;
  error: (field: Field) => string | undefined;
  onChange: (change: Partial<Form>) => void;
}) {
  const office = () => viewer()?.acting.office.startsWith("OFFICE_");
  return (
    <Show when={office() && !props.form.previous}>
      <div class="rows">
        <Checkbox
          label={f().isExternal}
          checked={props.form.external !== null}
          onChange={(on) => props.onChange({ external: on ? emptyExternal(today()) : null })}
        />
      </div>
      <Show when={props.form.external}>
        {(of) => (
          <Fields
            of={of()}
            error={props.error}
            onChange={(change) => props.onChange({ external: { ...of(), ...change } })}
          />
        )}
      </Show>
    </Show>
  );
}

function Fields(props: {
  of: External;
  error: (field: Field) => string | undefined;
  onChange: (change: Partial<External>) => void;
}) {
  const leaders = createQuery(LeadersDocument, () => ({}));
  return (
    <fieldset class="panel">
      <legend class="sr">{f().external}</legend>
      <TextField
        id="sender"
        label={f().sender}
        value={props.of.sender}
        error={props.error("sender")}
        onInput={(sender) => props.onChange({ sender })}
      />
      <TextField
        id="letter-number"
        label={f().letterNumber}
        value={props.of.letterNumber}
        error={props.error("letterNumber")}
        onInput={(letterNumber) => props.onChange({ letterNumber })}
      />
      <TextField
        id="letter-date"
        type="date"
        label={f().letterDate}
        value={props.of.letterDate}
        max={today()}
        error={props.error("letterDate")}
        onInput={(letterDate) => props.onChange({ letterDate })}
      />
      <TextField
        id="answer-by"
        type="date"
        label={f().answerByField}
        value={props.of.answerBy}
        error={props.error("answerBy")}
        onInput={(answerBy) => props.onChange({ answerBy })}
      />
      <SelectField
        id="asked-by"
        label={f().askedByField}
        value={props.of.askedBy}
        error={props.error("askedByMandateId")}
        options={[
          { value: "", label: f().committee },
          ...(leaders.data()?.leaders ?? []).map((of) => ({ value: of.id, label: of.title })),
        ]}
        onChange={(askedBy) => props.onChange({ askedBy })}
      />
      <SelectField
        id="asked-how"
        label={f().askedHowField}
        value={props.of.askedHow}
        options={HOW.map((value) => ({ value, label: f().howLong[value] }))}
        onChange={(askedHow) => props.onChange({ askedHow })}
      />
      <TextField
        id="asked-on"
        type="date"
        label={f().askedOn}
        value={props.of.askedOn}
        max={today()}
        error={props.error("askedOn")}
        onInput={(askedOn) => props.onChange({ askedOn })}
      />
      <TextArea
        id="asked-note"
        label={f().askedNote}
        value={props.of.askedNote}
        onInput={(askedNote) => props.onChange({ askedNote })}
      />
    </fieldset>
  );
}
