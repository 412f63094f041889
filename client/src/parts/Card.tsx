import type { JSX } from "solid-js";
import type { CardPartsFragment } from "../api/generated";
import { ballotPath } from "../shell/router";
import { Title } from "./Title";

/** A ballot in a list. The whole card is the target; its name is all its words. */
export function Card(props: {
  ballot: Pick<CardPartsFragment, "id" | "title" | "shortTitle">;
  hot?: boolean;
  top: JSX.Element;
  children: JSX.Element;
}) {
  return (
    <li>
      <a class="card" classList={{ hot: props.hot === true }} href={ballotPath(props.ballot.id)}>
        <div class="card-top">{props.top}</div>
        <h2 class="clamp">
          <Title text={props.ballot.shortTitle ?? props.ballot.title} />
        </h2>
        {props.children}
      </a>
    </li>
  );
}
