import { type JSX, Show } from "solid-js";
import { Icon, type IconName } from "./Icon";

interface Props {
  tone?: "plain" | "info" | "warn" | "bad" | "done";
  icon: IconName;
  title?: string | undefined;
  children?: JSX.Element;
  /** Read aloud at once: only for a refusal, a broken network, a receipt. */
  live?: "status" | "alert";
}

export function Notice(props: Props) {
  return (
    <div class={`notice ${props.tone ?? "plain"}`} role={props.live}>
      <Icon name={props.icon} />
      <div>
        <Show when={props.title}>
          <b>{props.title} </b>
        </Show>
        {props.children}
      </div>
    </div>
  );
}
