import { createComputed, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { Icon } from "./Icon";
import { seen } from "./words";
import { useWritten } from "./written";

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (described: () => string | undefined) => JSX.Element;
}

/** What was said of a value, for as long as it is that value: typed over, it is not known to be wrong. */
export function createWrong(error: () => string | undefined, value: () => unknown) {
  const [of, setOf] = createSignal<unknown>();
  createComputed(() => {
    error();
    setOf(() => untrack(value));
  });
  return () => (value() === of() ? error() : undefined);
}

/** What is wrong, above what it is about. The live region stands there before it speaks. */
export function FieldError(props: { id: string; error: string | undefined }) {
  return (
    <p class="error" id={props.id} role="alert">
      <Show when={props.error}>
        <Icon name="triangle" />
        <span>{props.error}</span>
      </Show>
    </p>
  );
}

/** Label, hint, error, control, in this order: the error is read before the control. */
export function Field(props: Props) {
  const described = () =>
    [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`]
      .filter(Boolean)
      .join(" ") || undefined;
  return (
    <div class="field" classList={{ wrong: Boolean(props.error) }}>
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <FieldError id={`${props.id}-error`} error={props.error} />
      {props.children(described)}
    </div>
  );
}

/** Says what is left of a text when it has been typed: what nobody sees is nothing, and is told so. */
function settle(typed: string, onInput: (value: string) => void): void {
  const kept = seen(typed);
  if (kept !== typed) onInput(kept);
}

interface InputProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "date";
  /** Which keyboard a phone shows. */
  keys?: "numeric" | "url";
  hint?: string;
  error?: string | undefined;
  autocomplete?: "username";
  min?: string | undefined;
  max?: string | undefined;
}

export function TextField(props: InputProps) {
  const wrong = createWrong(
    () => props.error,
    () => props.value,
  );
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={wrong()}>
      {(described) => (
        <input
          class="control"
          id={props.id}
          type={props.type ?? "text"}
          value={props.value}
          min={props.min}
          max={props.max}
          autocomplete={props.autocomplete ?? "off"}
          inputmode={props.keys}
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong() ? "true" : undefined}
          aria-describedby={described()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onChange={(event) => settle(event.currentTarget.value, props.onInput)}
        />
      )}
    </Field>
  );
}

export function TextArea(
  props: Omit<InputProps, "type" | "keys" | "autocomplete" | "min" | "max"> & { tall?: boolean },
) {
  const wrong = createWrong(
    () => props.error,
    () => props.value,
  );
  const write = useWritten(props.id, (text) => props.onInput(text));
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={wrong()}>
      {(described) => (
        <textarea
          class="control"
          classList={{ tall: props.tall === true }}
          id={props.id}
          value={props.value}
          aria-invalid={wrong() ? "true" : undefined}
          aria-describedby={described()}
          onInput={(event) => write(event.currentTarget.value)}
          onChange={(event) => settle(event.currentTarget.value, write)}
        />
      )}
    </Field>
  );
}

export function SelectField<T extends string>(props: {
  id: string;
  label: string;
  value: T;
  options: { value: T; label: string }[];
  hint?: string | undefined;
  error?: string | undefined;
  onChange: (value: T) => void;
}) {
  const wrong = createWrong(
    () => props.error,
    () => props.value,
  );
  const choose = (value: string) => {
    const option = props.options.find((known) => known.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={wrong()}>
      {(described) => (
        <select
          class="control"
          id={props.id}
          aria-invalid={wrong() ? "true" : undefined}
          aria-describedby={described()}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
