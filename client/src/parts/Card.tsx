import type { JSX } from "solid-js";
import { go } from "../shell/router";
import { Title } from "./Title";

interface Props {
  href: string;
  title: string;
  hot?: boolean;
  top: JSX.Element;
  children: JSX.Element;
}

/** A matter in a list. The whole card is the target; its name is all its words. */
export function Card(props: Props & { onOpen?: (event: MouseEvent) => void }) {
  return (
    <li>
      <a
        class="card"
        classList={{ hot: props.hot === true }}
        href={props.href}
        onClick={(event) => props.onOpen?.(event)}
      >
        <div class="card-top">{props.top}</div>
        <h2 class="clamp">
          <Title text={props.title} />
        </h2>
        {props.children}
      </a>
    </li>
  );
}

/** A card that opens a step of the page it is on: leaving the step returns to the list as it was. */
export function StepCard(props: Props) {
  return (
    <Card
      {...props}
      onOpen={(event) => {
        // With a modifier key the browser opens a window of its own.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(props.href, { step: true });
      }}
    />
  );
}
