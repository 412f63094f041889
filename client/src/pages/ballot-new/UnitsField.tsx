import { createMemo, For, Show } from "solid-js";
import { g } from "../../i18n/gate";
import { SelectField } from "../../parts/Field";
import type { Units } from "../consultation-new/units";

/** Several agencies, added one by one: a list of a hundred does not fit above the rest of a form. */
export function UnitsField(props: {
  units: Units;
  chosen: string[];
  /** Who is no answer here: the lead. */
  without?: string | undefined;
  hint?: string;
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  const all = createMemo(() => props.units.every() ?? []);
  const name = (id: string) => all().find((unit) => unit.id === id)?.name ?? "";
  const left = () =>
    all().filter((unit) => unit.id !== props.without && !props.chosen.includes(unit.id));
  return (
    <div class="field">
      <SelectField
        id="related-unit"
        label={g().addUnit}
        value=""
        hint={props.hint}
        error={props.error}
        options={[
          { value: "", label: g().chooseUnit },
          ...left().map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
        onChange={(id) => {
          if (id) props.onChange([...props.chosen, id]);
        }}
      />
      <Show when={props.chosen.length > 0} fallback={<p class="small sub">{g().relatedNone}</p>}>
        <ul class="rows">
          <For each={props.chosen}>
            {(id) => (
              <li>
                <span>{name(id)}</span>{" "}
                <button
                  type="button"
                  class="link small"
                  onClick={() => props.onChange(props.chosen.filter((known) => known !== id))}
                >
                  {g().remove(name(id))}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
