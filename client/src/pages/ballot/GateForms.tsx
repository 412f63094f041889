import { createSignal, For, Show } from "solid-js";
import {
  CheckRelatedAgenciesDocument,
  LetBallotGoOnDocument,
  ListRelatedAgenciesDocument,
  StateNoCoordinationDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { g } from "../../i18n/gate";
import { ActSheet } from "../../matter/ActSheet";
import { Checkbox } from "../../parts/Checkbox";
import { FieldError, SelectField, TextArea } from "../../parts/Field";
import { UnitsField } from "../ballot-new/UnitsField";
import { createUnits } from "../consultation-new/units";
import { common, type Shared, target } from "./ActForms";
import { createText } from "./CourseForms";
import { OpenList } from "./Gate";

/** The lead's list, as it shall stand (C24). */
export function ListSheet(props: Shared) {
  const units = createUnits();
  const listed = props.ballot.gate.related.filter((one) => !one.reason);
  const [chosen, setChosen] = createSignal(listed.map((one) => one.unit.id));
  const kept = props.ballot.gate.consultations.map((one) => one.id);
  return (
    <ActSheet
      {...common(props)}
      title={g().list}
      consequence={g().listText}
      chosen={() => chosen()}
      run={async (relatedUnitIds) => {
        const input = { ...target(props.ballot), relatedUnitIds, consultationIds: kept };
        return (await request(ListRelatedAgenciesDocument, { input })).listRelatedAgencies;
      }}
    >
      <UnitsField
        units={units}
        chosen={chosen()}
        without={props.ballot.leadUnit.id}
        onChange={setChosen}
      />
    </ActSheet>
  );
}

/** The Office's check, and an agency that the lead left out (C24, D7). */
export function CheckSheet(props: Shared) {
  const units = createUnits();
  const [unit, setUnit] = createSignal("");
  const [noTask, setNoTask] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const reason = createText(() => g().checkReason);
  const named = () => props.ballot.task !== null || props.ballot.programmeItem !== null;
  const listed = () => props.ballot.gate.related.map((one) => one.unit.id);
  const left = () =>
    (units.every() ?? []).filter(
      (one) => one.id !== props.ballot.leadUnit.id && !listed().includes(one.id),
    );
  const chosen = () => {
    setTried(true);
    const why = unit() ? reason.take() : "";
    if (why === undefined || (!named() && !noTask())) return undefined;
    return unit() && why ? [{ unitId: unit(), reason: why }] : [];
  };
  return (
    <ActSheet
      {...common(props)}
      title={g().checkAsk}
      asks={() => unit() !== ""}
      consequence={g().checkText}
      chosen={chosen}
      run={async (added) => {
        const input = {
          ...target(props.ballot),
          added,
          fromNoTask: !named(),
          secretContent: added.length > 0 ? false : null,
        };
        return (await request(CheckRelatedAgenciesDocument, { input })).checkRelatedAgencies;
      }}
    >
      <Show when={!named()}>
        <FieldError
          id="no-task-error"
          error={tried() && !noTask() ? g().checkNoTaskMissing : undefined}
        />
        <Checkbox label={g().checkNoTask} checked={noTask()} onChange={setNoTask} />
      </Show>
      <SelectField
        id="added-unit"
        label={g().checkAdd}
        value={unit()}
        options={[
          { value: "", label: g().checkAddNone },
          ...left().map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={setUnit}
      />
      <Show when={unit()}>
        <TextArea
          id="added-reason"
          label={g().checkReason}
          value={reason.text()}
          error={reason.error()}
          onInput={reason.setText}
        />
      </Show>
    </ActSheet>
  );
}

/** The statement of the lead's head, naming each agency that is not asked (C14). */
export function StateSheet(props: Shared) {
  const related = props.ballot.gate.related;
  const open = related.filter((one) => !one.asked && !one.stated).map((one) => one.unit.id);
  const [units, setUnits] = createSignal(open);
  const [tried, setTried] = createSignal(false);
  const reason = createText(() => g().statementMissing);
  const toggle = (id: string, on: boolean) =>
    setUnits(on ? [...units(), id] : units().filter((known) => known !== id));
  const nobody = () => related.length > 0 && units().length === 0;
  const chosen = () => {
    setTried(true);
    const statement = reason.take();
    return statement && !nobody() ? { statement, unitIds: units() } : undefined;
  };
  return (
    <ActSheet
      {...common(props)}
      title={g().stateAsk}
      asks={() => true}
      consequence={g().stateText}
      chosen={chosen}
      run={async (of) => {
        const input = { ...target(props.ballot), ...of, secretContent: false };
        return (await request(StateNoCoordinationDocument, { input })).stateNoCoordination;
      }}
    >
      <Show when={related.length > 0} fallback={<p>{g().noRelated}</p>}>
        <p>
          <b>{g().stateUnits}</b>
        </p>
        <FieldError
          id="state-units-error"
          error={tried() && nobody() ? g().stateUnitsMissing : undefined}
        />
        <For each={related.filter((one) => !one.asked)}>
          {(one) => (
            <Checkbox
              label={one.unit.name}
              checked={units().includes(one.unit.id)}
              onChange={(on) => toggle(one.unit.id, on)}
            />
          )}
        </For>
      </Show>
      <TextArea
        id="statement"
        label={g().statement}
        hint={g().statementHint}
        value={reason.text()}
        error={reason.error()}
        onInput={reason.setText}
      />
    </ActSheet>
  );
}

/** The Chair's ruling that members vote with what is open (B25). */
export function LetGoOnSheet(props: Shared) {
  const reason = createText(() => g().letGoOnReason);
  return (
    <ActSheet
      {...common(props)}
      title={g().letGoOnAsk}
      asks={() => true}
      consequence={g().letGoOnText}
      chosen={reason.take}
      run={async (note) => {
        const openIds = props.ballot.gate.unruled.map((one) => one.id);
        const input = { ...target(props.ballot), openIds, note, secretContent: false };
        return (await request(LetBallotGoOnDocument, { input })).letBallotGoOn;
      }}
    >
      <OpenList open={props.ballot.gate.unruled} />
      <TextArea
        id="reason"
        label={g().letGoOnReason}
        value={reason.text()}
        error={reason.error()}
        onInput={reason.setText}
      />
    </ActSheet>
  );
}
