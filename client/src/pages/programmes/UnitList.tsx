import { createMemo, For, Show } from "solid-js";
import { ProgrammeUnitsDocument, type ProgrammeUnitsQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { w } from "../../i18n/tasks";
import { WorkBar } from "../../matter/WorkBar";
import { showItems } from "./ItemList";
import type { View } from "./view";

type UnitTally = NonNullable<ProgrammeUnitsQuery["programme"]>["unitTallies"][number];

/** Every lead unit with its own bar, by name: an order of merit would need a rule. */
export function UnitList(props: { id: string; view: View }) {
  const query = createQuery(ProgrammeUnitsDocument, () => ({
    id: props.id,
    asOf: props.view.asOf(),
  }));
  const units = createMemo<UnitTally[]>(
    (had) => query.data()?.programme?.unitTallies ?? (query.failure() ? [] : had),
    [],
  );
  const choose = (id: string) => {
    const again = props.view.unit() === id;
    props.view.setUnit(again ? null : id);
    if (!again) showItems();
  };
  return (
    <Show when={units().length > 0}>
      <details class="units" open={props.view.unit() !== undefined}>
        <summary>
          <h2>{w().byUnit(units().length)}</h2>
        </summary>
        <ul class="rows">
          <For each={units()}>
            {(of) => (
              <li>
                <button
                  type="button"
                  class="row unit"
                  aria-pressed={props.view.unit() === of.unit.id}
                  onClick={() => choose(of.unit.id)}
                >
                  <b>{of.unit.name}</b>
                  <small>{w().onTimeOf(of.tally.onTime, of.tally.total)}</small>
                  <WorkBar tally={of.tally} slim />
                </button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
