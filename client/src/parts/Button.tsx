import { type JSX, Show } from "solid-js";
import { t } from "../i18n";
import { Icon, type IconName } from "./Icon";

interface Props {
  children: JSX.Element;
  onClick?: (event: MouseEvent) => void;
  kind?: "main" | "second" | "text";
  type?: "button" | "submit";
  icon?: IconName;
  busy?: boolean;
  busyWords?: string;
  label?: string;
}

/** One main button a screen; "second" beside it; "text" for what is rarely wanted. */
export function Button(props: Props) {
  return (
    <button
      type={props.type ?? "button"}
      class={`btn ${props.kind ?? "main"}`}
      // Stays focusable while busy, so that the focus is not lost; taps are ignored.
      aria-disabled={props.busy ? "true" : undefined}
      aria-label={props.label}
      onClick={(event) => {
        if (props.busy) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <span>{props.busy ? (props.busyWords ?? t().wait) : props.children}</span>
    </button>
  );
}
