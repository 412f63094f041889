import { createSignal, For } from "solid-js";
import { ProposeServiceTokenDocument, type ServiceArea } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { o } from "../../i18n/office";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { FieldError, TextArea, TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { createSaving } from "./saving";
import { areaWords, serviceAreas } from "./words";

const FIELDS = ["name", "holder", "purpose", "areas", "expiresOn", "origins"];

/** A token for an app outside, proposed to the Chair (X12). */
export function ProposeToken(props: { onSent: () => void; onClose: () => void }) {
  const [name, setName] = createSignal("");
  const [areas, setAreas] = createSignal<ServiceArea[]>([]);
  const [until, setUntil] = createSignal("");
  const [holder, setHolder] = createSignal("");
  const [purpose, setPurpose] = createSignal("");
  const [origins, setOrigins] = createSignal("");
  const saving = createSaving(FIELDS);
  const toggle = (area: ServiceArea, on: boolean) =>
    setAreas(on ? [...areas(), area] : areas().filter((one) => one !== area));
  const lines = () =>
    origins()
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const submit = () => {
    const missing = {
      name: name().trim() ? undefined : k().filled,
      areas: areas().length > 0 ? undefined : k().tokenAreasMissing,
      expiresOn: until() ? undefined : k().manageDay,
      holder: holder().trim() ? undefined : k().filled,
      purpose: purpose().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          name: name(),
          areas: areas(),
          expiresOn: until(),
          holder: holder(),
          purpose: purpose(),
          origins: lines(),
        };
        return (await request(ProposeServiceTokenDocument, { input })).proposeServiceToken;
      },
      props.onSent,
    );
  };
  return (
    <FormSheet
      title={k().tokenPropose}
      saving={saving}
      label={k().tokenPropose}
      consequence={k().tokenProposeText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="token-name"
        label={k().tokenName}
        value={name()}
        error={saving.error("name")}
        onInput={setName}
      />
      <TextField
        id="token-holder"
        label={o().holder}
        value={holder()}
        error={saving.error("holder")}
        onInput={setHolder}
      />
      <TextArea
        id="token-purpose"
        label={o().purpose}
        value={purpose()}
        error={saving.error("purpose")}
        onInput={setPurpose}
      />
      <fieldset class="field" aria-describedby="token-areas-error">
        <legend>{k().tokenAreas}</legend>
        <FieldError id="token-areas-error" error={saving.error("areas")} />
        <div class="rows">
          <For each={serviceAreas}>
            {(area) => (
              <Checkbox
                label={areaWords(area)}
                checked={areas().includes(area)}
                onChange={(on) => toggle(area, on)}
              />
            )}
          </For>
        </div>
      </fieldset>
      <TextField
        id="token-until"
        type="date"
        label={k().tokenUntil}
        hint={k().tokenUntilHint}
        value={until()}
        min={today()}
        error={saving.error("expiresOn")}
        onInput={setUntil}
      />
      <TextArea
        id="token-origins"
        label={k().tokenOrigins}
        hint={k().tokenOriginsHint}
        value={origins()}
        error={saving.error("origins")}
        onInput={setOrigins}
      />
    </FormSheet>
  );
}
