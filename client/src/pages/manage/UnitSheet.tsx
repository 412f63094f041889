import { createSignal, Show } from "solid-js";
import { AddUnitDocument, ChangeUnitDocument, type UnitKind } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { SelectField, TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { createSaving } from "./saving";
import type { Unit } from "./units";
import { kindWords, unitKinds } from "./words";

/** A new unit, or one as it shall be; its kind and first day are never changed. */
export function UnitSheet(props: {
  unit: Unit | undefined;
  onSaved: () => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  // What is typed here belongs to the unit as it was when the sheet opened.
  const unit = props.unit;
  const [kind, setKind] = createSignal<UnitKind>("DEPARTMENT");
  const [name, setName] = createSignal(unit?.name ?? "");
  const [short, setShort] = createSignal(unit?.shortName ?? "");
  const [starts, setStarts] = createSignal(today());
  const [ends, setEnds] = createSignal(unit?.endsOn ?? "");
  const saving = createSaving(["name", "shortName", "startsOn", "endsOn"], props.onMoved);

  const submit = () => {
    const missing = {
      name: name().trim() ? undefined : k().filled,
      startsOn: unit || starts() ? undefined : k().manageDay,
    };
    const words = { name: name(), shortName: short().trim() || null };
    void saving.send(
      missing,
      async () => {
        if (!unit) {
          const input = { ...words, kind: kind(), startsOn: starts() };
          return (await request(AddUnitDocument, { input })).addUnit;
        }
        const version = { unitId: unit.id, expectedVersion: unit.version };
        const input = { ...words, ...version, endsOn: ends() || null };
        return (await request(ChangeUnitDocument, { input })).changeUnit;
      },
      props.onSaved,
    );
  };

  return (
    <FormSheet
      title={unit ? k().unitChange : k().unitAdd}
      saving={saving}
      label={k().save}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Show when={!unit}>
        <SelectField
          id="unit-kind"
          label={k().unitKind}
          value={kind()}
          options={unitKinds.map((value) => ({ value, label: kindWords(value) }))}
          onChange={setKind}
        />
      </Show>
      <TextField
        id="unit-name"
        label={k().unitName}
        value={name()}
        error={saving.error("name")}
        onInput={setName}
      />
      <TextField
        id="unit-short"
        label={k().unitShort}
        hint={k().unitShortHint}
        value={short()}
        error={saving.error("shortName")}
        onInput={setShort}
      />
      <Show
        when={unit}
        fallback={
          <TextField
            id="unit-starts"
            type="date"
            label={k().firstDay}
            value={starts()}
            error={saving.error("startsOn")}
            onInput={setStarts}
          />
        }
      >
        <TextField
          id="unit-ends"
          type="date"
          label={k().lastDayOptional}
          hint={k().unitEndHint}
          value={ends()}
          error={saving.error("endsOn")}
          onInput={setEnds}
        />
      </Show>
    </FormSheet>
  );
}
