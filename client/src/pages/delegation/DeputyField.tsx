import { Show } from "solid-js";
import type { LendingQuery } from "../../api/generated";
import { d } from "../../i18n/delegation";
import { SelectField } from "../../parts/Field";

export type Deputy = LendingQuery["viewer"]["deputies"][number];

const words = (deputy: Deputy) =>
  deputy.personName === deputy.title ? deputy.title : `${deputy.personName}, ${deputy.title}`;

/** Who of the deputies; the only one is chosen already. */
export function DeputyField(props: {
  label: string;
  deputies: Deputy[];
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
}) {
  const only = () => (props.value && props.deputies.length === 1 ? props.deputies[0] : undefined);
  return (
    <Show
      when={only()}
      fallback={
        <SelectField
          id="deputy"
          label={props.label}
          value={props.value}
          error={props.error}
          options={[
            { value: "", label: d().chooseDeputy },
            ...props.deputies.map((of) => ({ value: of.id, label: words(of) })),
          ]}
          onChange={props.onChange}
        />
      }
    >
      {(deputy) => (
        <p>
          {props.label}: <b>{words(deputy())}</b>
        </p>
      )}
    </Show>
  );
}
