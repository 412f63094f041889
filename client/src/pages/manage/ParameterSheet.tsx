import { createSignal, For, Match, Switch } from "solid-js";
import { SetParameterDocument } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { ChoiceRadios } from "../../parts/Choice";
import { FieldError, TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import {
  ALWAYS_CONFIRMED,
  CONFIRMABLE,
  type Parameter,
  parameterName,
  valueError,
  valueWords,
  withOffice,
} from "./parameters";
import { createSaving } from "./saving";
import { officeWords } from "./words";

export function ParameterSheet(props: {
  of: Parameter;
  onSaved: () => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  const of = props.of;
  const [value, setValue] = createSignal(of.value);
  const [from, setFrom] = createSignal(today());
  const [basis, setBasis] = createSignal("");
  const saving = createSaving(["value", "effectiveFrom", "legalBasis"], props.onMoved);
  const options = () => (of.kind === "FLAG" ? ["true", "false"] : of.choices);
  const hint = () => {
    if (of.kind === "DAYS") return k().parameterDaysHint;
    if (of.kind === "MONTHS") return k().parameterMonthsWrong;
    if (of.kind === "HOURS") return k().parameterHoursWrong;
    return of.kind === "WORDS" ? k().parameterWordsHint : k().parameterTimeHint;
  };
  const submit = () => {
    const missing = {
      value: valueError(of.kind, value().trim(), k()),
      effectiveFrom: from() ? undefined : k().manageDay,
      legalBasis: basis().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          key: of.key,
          value: value().trim(),
          effectiveFrom: from(),
          legalBasis: basis(),
        };
        return (await request(SetParameterDocument, { input })).setParameter;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={parameterName(of.key)}
      saving={saving}
      label={k().parameterSet}
      consequence={k().parameterText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Switch
        fallback={
          <ChoiceRadios
            name="parameter-value"
            legend={k().parameterValue}
            value={value()}
            error={saving.error("value")}
            options={options().map((one) => ({ value: one, label: valueWords(of.kind, one) }))}
            onChange={setValue}
          />
        }
      >
        <Match when={of.key === "people.confirmOffices"}>
          <fieldset class="field" aria-describedby="parameter-value-error">
            <legend>{k().parameterValue}</legend>
            <p class="hint">{k().alwaysConfirmed(ALWAYS_CONFIRMED.map(officeWords).join(", "))}</p>
            <FieldError id="parameter-value-error" error={saving.error("value")} />
            <div class="rows">
              <For each={CONFIRMABLE.filter((office) => !ALWAYS_CONFIRMED.includes(office))}>
                {(office) => (
                  <Checkbox
                    label={officeWords(office)}
                    checked={value().split(";").includes(office)}
                    onChange={(on) => setValue(withOffice(value(), office, on))}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </Match>
        <Match when={of.kind !== "FLAG" && of.kind !== "CHOICE"}>
          <TextField
            id="parameter-value"
            label={k().parameterValue}
            hint={hint()}
            {...(["DAYS", "MONTHS", "HOURS"].includes(of.kind) ? { keys: "numeric" as const } : {})}
            value={value()}
            error={saving.error("value")}
            onInput={setValue}
          />
        </Match>
      </Switch>
      <TextField
        id="parameter-from"
        type="date"
        label={k().parameterFrom}
        value={from()}
        min={today()}
        error={saving.error("effectiveFrom")}
        onInput={setFrom}
      />
      <TextField
        id="parameter-basis"
        label={k().parameterBasis}
        hint={k().parameterBasisHint}
        value={basis()}
        error={saving.error("legalBasis")}
        onInput={setBasis}
      />
    </FormSheet>
  );
}
