import { Show } from "solid-js";
import { SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";

/** A field as its source has it; left out when the source has none. */
export function WrittenRow(props: { label: string; text: string | null }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <SummaryRow label={props.label}>
          <Title text={text()} />
        </SummaryRow>
      )}
    </Show>
  );
}
