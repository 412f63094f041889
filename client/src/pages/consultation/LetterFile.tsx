import { Show } from "solid-js";
import type { AnswerPartsFragment } from "../../api/generated";
import { FileRows } from "../../file/FileRows";
import { t } from "../../i18n";

/** The signed letter as it was sent up. */
export function LetterFile(props: { of: Pick<AnswerPartsFragment, "letterFile"> }) {
  return (
    <Show when={props.of.letterFile}>
      {(file) => <FileRows files={[file()]} label={t().letterFileShown} />}
    </Show>
  );
}
