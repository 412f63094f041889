import { For, Show } from "solid-js";
import type { PartyPartsFragment } from "../../api/generated";
import { w } from "../../i18n/tasks";
import { SummaryRow } from "../../parts/Sheet";

/** Who has this part in it; nothing at all when nobody has. */
export function PartyRow(props: { label: string; parties: PartyPartsFragment[] }) {
  return (
    <Show when={props.parties.length > 0}>
      <SummaryRow label={props.label}>
        <ul class="parties">
          <For each={props.parties}>{(party) => <Party of={party} />}</For>
        </ul>
      </SummaryRow>
    </Show>
  );
}

function Party(props: { of: PartyPartsFragment }) {
  return (
    <li>
      {props.of.name}
      <Show when={props.of.kind === "OUTSIDE"}>
        <small class="sub">{w().outside}</small>
      </Show>
      <Show when={props.of.kind === "GROUP" && props.of.members.length > 0}>
        <details>
          <summary>{w().members(props.of.members.length)}</summary>
          <ul class="group">
            <For each={props.of.members}>{(unit) => <li>{unit.name}</li>}</For>
          </ul>
        </details>
      </Show>
    </li>
  );
}
