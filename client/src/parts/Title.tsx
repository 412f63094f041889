import { For } from "solid-js";

// 37/2020/QĐ-UBND, 19/12/2020: a number broken over two lines is read wrongly.
const NUMBERS = /(\d+(?:\/[\p{L}\p{N}-]+)+)/u;

/** An official title, with document numbers and dates kept on one line where they fit. */
export function Title(props: { text: string }) {
  return (
    <For each={props.text.split(NUMBERS)}>
      {(piece, index) => (index() % 2 === 1 ? <span class="keep">{piece}</span> : piece)}
    </For>
  );
}
