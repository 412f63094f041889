import { createSignal, Show } from "solid-js";
import {
  ApplyParameterPresetDocument,
  type ParameterPresetName,
  ParameterPresetsDocument,
  type ParameterPresetsQuery,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { ChoiceRadios } from "../../parts/Choice";
import { Skeleton } from "../../parts/Empty";
import { TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { createSaving } from "./saving";

type Preset = ParameterPresetsQuery["parameterPresets"][number];

function presetName(name: ParameterPresetName): string {
  return {
    HA_TINH: k().presetHaTinh,
    BAC_GIANG: k().presetBacGiang,
    QUANG_NGAI: k().presetQuangNgai,
    DEFAULT_2026: k().presetDefault,
  }[name];
}

/** How many of its values a document says; the others are defaults. */
function sources(preset: Preset): string {
  const said = preset.rows.filter(({ source }) => !source.startsWith("Mặc định")).length;
  return said > 0 ? k().presetSources(said) : k().presetNoSource;
}

/** Every parameter at once, as the documents of a province have them. */
export function PresetSheet(props: { onSaved: () => void; onClose: () => void }) {
  const query = createQuery(ParameterPresetsDocument, () => ({}));
  const [preset, setPreset] = createSignal<ParameterPresetName>();
  const [from, setFrom] = createSignal(today());
  const [basis, setBasis] = createSignal("");
  const saving = createSaving(["preset", "effectiveFrom", "legalBasis"]);
  const submit = () => {
    const chosen = preset();
    const missing = {
      preset: chosen ? undefined : k().presetChoose,
      effectiveFrom: from() ? undefined : k().manageDay,
      legalBasis: basis().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () => {
        // Nothing is sent while none is chosen.
        const input = {
          preset: chosen as ParameterPresetName,
          effectiveFrom: from(),
          legalBasis: basis(),
        };
        return (await request(ApplyParameterPresetDocument, { input })).applyParameterPreset;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={k().presets}
      saving={saving}
      label={k().presetApply}
      consequence={k().parameterText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p class="small">{k().presetsText}</p>
      <Show when={query.data()?.parameterPresets} fallback={<Skeleton cards={1} />}>
        {(presets) => (
          <ChoiceRadios
            name="preset"
            legend={k().presetChoose}
            value={preset()}
            error={saving.error("preset")}
            options={presets().map((one) => ({
              value: one.name,
              label: presetName(one.name),
              hint: sources(one),
            }))}
            onChange={setPreset}
          />
        )}
      </Show>
      <TextField
        id="preset-from"
        type="date"
        label={k().parameterFrom}
        value={from()}
        min={today()}
        error={saving.error("effectiveFrom")}
        onInput={setFrom}
      />
      <TextField
        id="preset-basis"
        label={k().parameterBasis}
        hint={k().parameterBasisHint}
        value={basis()}
        error={saving.error("legalBasis")}
        onInput={setBasis}
      />
    </FormSheet>
  );
}
