import type { JSX } from "solid-js";
import { Title } from "./Title";

/** A matter in a list. The whole card is the target; its name is all its words. */
export function Card(props: {
  href: string;
  title: string;
  hot?: boolean;
  top: JSX.Element;
  children: JSX.Element;
}) {
  return (
    <li>
      <a class="card" classList={{ hot: props.hot === true }} href={props.href}>
        <div class="card-top">{props.top}</div>
        <h2 class="clamp">
          <Title text={props.title} />
        </h2>
        {props.children}
      </a>
    </li>
  );
}
