import { createSignal, type JSX } from "solid-js";
import { k } from "../../i18n/keeping";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { Sheet } from "../../parts/Sheet";

/** What is shown once: a link or a secret. It closes by its button only, never by a slip. */
export function OnceSheet(props: {
  title: string;
  secret: string;
  onClose: () => void;
  children: JSX.Element;
}) {
  const [said, setSaid] = createSignal("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.secret);
      setSaid(k().copied);
    } catch {
      // Without HTTPS, or where the person has said no, the browser does not copy.
      setSaid(k().copyFailed);
    }
  };
  return (
    <Sheet title={props.title} onClose={() => undefined}>
      <div class="stack once">
        <p class="secret" translate="no">
          {props.secret}
        </p>
        <Button kind="second" icon="document" onClick={() => void copy()}>
          {k().copy}
        </Button>
        <p class="small" role="status">
          {said()}
        </p>
        <Notice tone="warn" icon="lock">
          {props.children} {k().shownOnce}
        </Notice>
      </div>
      <div class="stack actions">
        <Button onClick={props.onClose}>{k().haveIt}</Button>
      </div>
    </Sheet>
  );
}
