import { createSignal, Show } from "solid-js";
import { k } from "../../i18n/keeping";
import { Notice } from "../../parts/Notice";

/** Says at the top of a page that somebody else was faster, or that something was saved. */
export function createTold() {
  const [told, setTold] = createSignal<"moved" | "saved" | "waits">();
  return {
    told,
    // The notice stands at the top, and a long list may be scrolled far below it.
    moved: () => {
      setTold("moved");
      scrollTo(0, 0);
    },
    saved: () => setTold("saved"),
    waits: () => setTold("waits"),
    hush: () => setTold(),
  };
}

export function Told(props: { of: ReturnType<typeof createTold> }) {
  return (
    <>
      <div role="alert">
        <Show when={props.of.told() === "moved"}>
          <Notice tone="warn" icon="triangle" title={k().movedOn}>
            {k().movedOnText}
          </Notice>
        </Show>
      </div>
      <div role="status">
        <Show when={props.of.told() === "saved"}>
          <Notice tone="done" icon="tick">
            {k().saved}
          </Notice>
        </Show>
        <Show when={props.of.told() === "waits"}>
          <Notice icon="hourglass">{k().postWaits}</Notice>
        </Show>
      </div>
    </>
  );
}
