import { For } from "solid-js";

/** Two or three views of one page, one of them shown. */
export function Segments<T extends string>(props: {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset
      class="segments"
      classList={{ three: props.options.length === 3 }}
      aria-label={props.label}
    >
      <For each={props.options}>
        {(option) => (
          <button
            type="button"
            aria-pressed={props.value === option.value}
            onClick={() => props.onChoose(option.value)}
          >
            {option.label}
          </button>
        )}
      </For>
    </fieldset>
  );
}
