import { Title } from "../../parts/Title";

const LONG = 120;

/** What is to be done: a name, or a whole paragraph set as one. */
export function LongTitle(props: { text: string }) {
  return (
    <h1 classList={{ long: props.text.length > LONG }}>
      <Title text={props.text} />
    </h1>
  );
}
