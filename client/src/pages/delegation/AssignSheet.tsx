import { createSignal, For, Show } from "solid-js";
import { type AssignmentKind, AssignWorkDocument } from "../../api/generated";
import { request, viewer } from "../../api/session";
import { d } from "../../i18n/delegation";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { SelectField, TextArea, TextField } from "../../parts/Field";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";
import { createAllUnits } from "../manage/units";
import { type Deputy, DeputyField } from "./DeputyField";
import { DocumentFields } from "./DocumentFields";

const FIELDS = ["deputyMandateId", "field", "startsOn", "endsOn", "documentNumber", "documentDate"];
const OF_THE_CHAIR: AssignmentKind[] = ["STANDING_VICE_CHAIR", "PORTFOLIO", "SUBSTITUTION"];

/** Divides the work: a head among the deputies, the Chair among the Vice Chairs. */
export function AssignSheet(props: {
  deputies: Deputy[];
  onSaved: () => void;
  onClose: () => void;
}) {
  const chair = viewer()?.acting.office === "CHAIR";
  const kinds: AssignmentKind[] = chair ? OF_THE_CHAIR : ["FIELD"];
  const [kind, setKind] = createSignal<AssignmentKind>(chair ? "STANDING_VICE_CHAIR" : "FIELD");
  const [holder, setHolder] = createSignal("");
  const [absent, setAbsent] = createSignal("");
  const [field, setField] = createSignal("");
  const [units, setUnits] = createSignal<string[]>([]);
  const [starts, setStarts] = createSignal(today());
  const [ends, setEnds] = createSignal("");
  const [number, setNumber] = createSignal("");
  const [date, setDate] = createSignal(today());
  const saving = createSaving([...FIELDS, "absentMandateId"], undefined, () => true);
  const replacing = () => kind() === "SUBSTITUTION";
  const described = () => kind() === "FIELD" || kind() === "PORTFOLIO";
  // The Chair may do an absent Vice Chair's work himself.
  const holders = (): Deputy[] => {
    const me = viewer()?.acting;
    return replacing() && me
      ? [{ id: me.id, title: d().me, personName: d().me }, ...props.deputies]
      : props.deputies;
  };
  const submit = () => {
    const missing = {
      deputyMandateId: holder() ? undefined : d().chooseDeputy,
      absentMandateId: !replacing() || absent() ? undefined : d().chooseDeputy,
      field: !described() || field().trim() ? undefined : d().filled,
      startsOn: starts() ? undefined : d().day,
      endsOn: !replacing() || ends() ? undefined : d().day,
      documentNumber: number().trim() ? undefined : d().filled,
      documentDate: date() ? undefined : d().day,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          kind: kind(),
          deputyMandateId: holder(),
          absentMandateId: replacing() ? absent() : null,
          field: described() ? field() : null,
          unitIds: kind() === "PORTFOLIO" ? units() : null,
          startsOn: starts(),
          endsOn: ends() || null,
          documentNumber: number(),
          documentDate: date(),
          secretContent: false,
        };
        return (await request(AssignWorkDocument, { input })).assignWork;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={d().assign}
      saving={saving}
      label={d().assign}
      consequence={d().assignText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Show when={kinds.length > 1}>
        <SelectField
          id="assign-kind"
          label={d().assignKind}
          value={kind()}
          options={kinds.map((value) => ({ value, label: d().assignments[value] }))}
          onChange={setKind}
        />
      </Show>
      <Show when={replacing()}>
        <SelectField
          id="absent"
          label={d().absent}
          value={absent()}
          error={saving.error("absentMandateId")}
          options={[
            { value: "", label: d().chooseDeputy },
            ...props.deputies.map((of) => ({ value: of.id, label: of.title })),
          ]}
          onChange={setAbsent}
        />
      </Show>
      <DeputyField
        label={d().holder}
        deputies={holders()}
        value={holder()}
        error={saving.error("deputyMandateId")}
        onChange={setHolder}
      />
      <Show when={described()}>
        <TextArea
          id="assign-field"
          label={d().field}
          value={field()}
          error={saving.error("field")}
          onInput={setField}
        />
      </Show>
      <Show when={kind() === "PORTFOLIO"}>
        <FollowedUnits chosen={units()} onChange={setUnits} />
      </Show>
      <TextField
        id="assign-from"
        type="date"
        label={d().from}
        value={starts()}
        min={today()}
        error={saving.error("startsOn")}
        onInput={setStarts}
      />
      <TextField
        id="assign-to"
        type="date"
        label={replacing() ? d().to : d().toOptional}
        value={ends()}
        min={starts() || today()}
        error={saving.error("endsOn")}
        onInput={setEnds}
      />
      <DocumentFields
        number={number()}
        date={date()}
        saving={saving}
        onNumber={setNumber}
        onDate={setDate}
      />
    </FormSheet>
  );
}

function FollowedUnits(props: { chosen: string[]; onChange: (ids: string[]) => void }) {
  const units = createAllUnits();
  const toggle = (id: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, id] : props.chosen.filter((one) => one !== id));
  return (
    <details class="letter">
      <summary>
        {d().units} ({d().unitsCount(props.chosen.length)})
      </summary>
      <div class="rows">
        <For each={units.all() ?? []}>
          {(unit) => (
            <Checkbox
              label={unit.name}
              checked={props.chosen.includes(unit.id)}
              onChange={(on) => toggle(unit.id, on)}
            />
          )}
        </For>
      </div>
    </details>
  );
}
