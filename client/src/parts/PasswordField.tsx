import { createSignal } from "solid-js";
import { t } from "../i18n";
import { Field } from "./Field";

interface Props {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  autocomplete: "current-password" | "new-password";
  hint?: string;
  error?: string | undefined;
}

export function PasswordField(props: Props) {
  const [shown, setShown] = createSignal(false);
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      {(described) => (
        <div class="control with-button">
          <input
            id={props.id}
            type={shown() ? "text" : "password"}
            value={props.value}
            autocomplete={props.autocomplete}
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={props.error ? "true" : undefined}
            aria-describedby={described()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <button
            type="button"
            aria-label={shown() ? t().hidePassword : t().showPassword}
            onClick={() => setShown(!shown())}
          >
            {shown() ? t().hide : t().show}
          </button>
        </div>
      )}
    </Field>
  );
}
