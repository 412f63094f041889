import { Show } from "solid-js";
import { FileRows } from "../../file/FileRows";
import { g } from "../../i18n/gate";
import { positionWords } from "../../matter/answer/words";
import { Notice } from "../../parts/Notice";
import type { Ballot } from "./words";

/** The own signed form that the Office entered: what it says, its scan, and what was said of it (B28). */
export function OwnForm(props: { ballot: Ballot }) {
  return (
    <Show when={props.ballot.myPaper?.paperForm}>
      {(form) => (
        <Notice tone={form().contestedAt ? "warn" : "info"} icon="document" title={g().formTitle}>
          <p>{g().formSays(positionWords(form().position))}</p>
          <Show when={form().text}>{(text) => <p class="quote">{text()}</p>}</Show>
          <Show when={form().scan}>
            {(scan) => <FileRows files={[scan()]} label={g().openScan} />}
          </Show>
          <Show when={form().contestedAt}>
            <p>
              <b>{g().formContested}</b>
            </p>
          </Show>
          <Show when={form().acknowledgedAt && !form().contestedAt}>
            <p>{g().formAcknowledged}</p>
          </Show>
        </Notice>
      )}
    </Show>
  );
}
