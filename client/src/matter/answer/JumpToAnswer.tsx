/**
 * Leads to the answer where the screen is too low to keep it under the thumb. No address of its own:
 * one more step in the history would put the page back where it was.
 */
export function JumpToAnswer(props: { words: string }) {
  const jump = () => {
    const answer = document.getElementById("answer");
    answer?.scrollIntoView({ block: "start" });
    answer?.querySelector("button")?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="link jump" onClick={jump}>
      {props.words}
    </button>
  );
}
