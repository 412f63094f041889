import { For, type JSX, Show } from "solid-js";
import { createWrong, FieldError } from "./Field";
import { Icon, type IconName } from "./Icon";

export interface Option<T extends string> {
  value: T;
  label: string;
  hint?: string | undefined;
  icon?: IconName;
}

function Face(props: { option: Option<string> }) {
  return (
    <>
      <span class="ring">
        <Show when={props.option.icon}>{(name) => <Icon name={name()} />}</Show>
      </span>
      <span class="choice-words">
        <b>{props.option.label}</b>
        <Show when={props.option.hint}>{(hint) => <small>{hint()}</small>}</Show>
      </span>
    </>
  );
}

/** Choices that lead on at once: all the same size and colour, none suggested. */
export function ChoiceButtons<T extends string>(props: {
  options: Option<T>[];
  labelledBy: string;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="choices" aria-labelledby={props.labelledBy}>
      <For each={props.options}>
        {(option) => (
          <button type="button" class="choice" onClick={() => props.onChoose(option.value)}>
            <Face option={option} />
          </button>
        )}
      </For>
    </fieldset>
  );
}

/** Choices inside a form, confirmed by a button further down. */
export function ChoiceRadios<T extends string>(props: {
  name: string;
  legend: JSX.Element;
  options: Option<T>[];
  value: T | undefined;
  error?: string | undefined;
  onChange: (value: T) => void;
}) {
  const wrong = createWrong(
    () => props.error,
    () => props.value,
  );
  return (
    <fieldset class="choices" aria-describedby={wrong() ? `${props.name}-error` : undefined}>
      <legend>{props.legend}</legend>
      <FieldError id={`${props.name}-error`} error={wrong()} />
      <For each={props.options}>
        {(option) => (
          <label class="choice">
            <input
              type="radio"
              class="sr"
              name={props.name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <Face option={option} />
          </label>
        )}
      </For>
    </fieldset>
  );
}
