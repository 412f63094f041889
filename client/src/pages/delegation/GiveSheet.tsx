import { createSignal, For, Show } from "solid-js";
import {
  type DelegatedPower,
  type DelegationKind,
  type FilePartsFragment,
  GiveDelegationDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { FileField } from "../../file/FileField";
import { createUploads, heldUp } from "../../file/uploads";
import { d } from "../../i18n/delegation";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { ChoiceRadios } from "../../parts/Choice";
import { FieldError, TextField } from "../../parts/Field";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";
import { type Deputy, DeputyField } from "./DeputyField";
import { DocumentFields } from "./DocumentFields";

const FIELDS = [
  "deputyMandateId",
  "powers",
  "startsOn",
  "endsOn",
  "documentNumber",
  "documentDate",
];
const SLOT = "document";

/** Choose the deputy, what, until when, by which document: in a corridor, with one thumb. */
export function GiveSheet(props: {
  deputies: Deputy[];
  powers: DelegatedPower[];
  onSaved: () => void;
  onClose: () => void;
}) {
  const [deputy, setDeputy] = createSignal(
    props.deputies.length === 1 ? (props.deputies[0]?.id ?? "") : "",
  );
  const [kind, setKind] = createSignal<DelegationKind>("BY_POWER");
  const [powers, setPowers] = createSignal<DelegatedPower[]>([]);
  const [starts, setStarts] = createSignal(today());
  const [ends, setEnds] = createSignal("");
  const [number, setNumber] = createSignal("");
  const [date, setDate] = createSignal(today());
  const [file, setFile] = createSignal<FilePartsFragment>();
  const uploads = createUploads();
  const saving = createSaving([...FIELDS, SLOT]);
  const toggle = (power: DelegatedPower, on: boolean) =>
    setPowers(on ? [...powers(), power] : powers().filter((one) => one !== power));
  const submit = () => {
    const missing = {
      deputyMandateId: deputy() ? undefined : d().chooseDeputy,
      powers: kind() === "ACTING" || powers().length > 0 ? undefined : d().chooseWhat,
      startsOn: starts() ? undefined : d().day,
      endsOn: ends() ? undefined : d().day,
      documentNumber: number().trim() ? undefined : d().filled,
      documentDate: date() ? undefined : d().day,
      [SLOT]: heldUp(uploads, [SLOT]),
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          deputyMandateId: deputy(),
          kind: kind(),
          powers: kind() === "ACTING" ? [] : powers(),
          startsOn: starts(),
          endsOn: ends(),
          documentNumber: number(),
          documentDate: date(),
          documentFileId: file()?.id ?? null,
        };
        return (await request(GiveDelegationDocument, { input })).giveDelegation;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={d().give}
      saving={saving}
      label={d().giveSend}
      consequence={d().giveText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <DeputyField
        label={d().deputy}
        deputies={props.deputies}
        value={deputy()}
        error={saving.error("deputyMandateId")}
        onChange={setDeputy}
      />
      <ChoiceRadios<DelegationKind>
        name="delegation-kind"
        legend={d().howMuch}
        value={kind()}
        options={[
          { value: "BY_POWER", label: d().kinds.BY_POWER, hint: d().byPowerHint },
          { value: "ACTING", label: d().kinds.ACTING, hint: d().actingHint },
        ]}
        onChange={setKind}
      />
      <Show when={kind() === "BY_POWER"}>
        <fieldset class="field" aria-describedby="powers-error">
          <legend>{d().what}</legend>
          <FieldError id="powers-error" error={saving.error("powers")} />
          <div class="rows">
            <For each={props.powers}>
              {(power) => (
                <Checkbox
                  label={d().powers[power]}
                  checked={powers().includes(power)}
                  onChange={(on) => toggle(power, on)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <TextField
        id="delegation-from"
        type="date"
        label={d().from}
        value={starts()}
        min={today()}
        error={saving.error("startsOn")}
        onInput={setStarts}
      />
      <TextField
        id="delegation-to"
        type="date"
        label={d().to}
        hint={d().toHint}
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
      <FileField
        id="delegation-file"
        label={d().file}
        slot={SLOT}
        uploads={uploads}
        files={[file()].filter((one) => one !== undefined)}
        error={saving.error(SLOT)}
        onArrived={setFile}
        onRemove={() => setFile(undefined)}
      />
    </FormSheet>
  );
}
