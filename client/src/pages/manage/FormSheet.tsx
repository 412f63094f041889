import { type JSX, Show } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { SecretHere } from "../../matter/SecretQuestion";
import { Button } from "../../parts/Button";
import { createGuard } from "../../parts/guard";
import { Notice } from "../../parts/Notice";
import { Sheet } from "../../parts/Sheet";
import { dropWritten, formName, Written } from "../../parts/written";
import type { Saving } from "./saving";

/** A short form, or only a question, with what follows from it and under which hat. */
export function FormSheet(props: {
  title: string;
  saving: Saving;
  label: string;
  consequence?: string;
  /** The name of a form whose texts are kept until they are sent. */
  keeps?: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children?: JSX.Element;
}) {
  const guarded = createGuard();
  const form = props.keeps === undefined ? undefined : formName(props.keeps);
  props.saving.whenDone(() => dropWritten(form));
  const close = () => {
    if (!props.saving.busy()) props.onClose();
  };
  return (
    <Sheet title={props.title} onClose={close}>
      <form
        class="sheet-form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          guarded(props.onSubmit)();
        }}
      >
        <Written.Provider value={form}>{props.children}</Written.Provider>
        <Show when={props.saving.question.asks()}>
          <SecretHere
            value={props.saving.question.answer()}
            error={props.saving.question.error()}
            onChange={props.saving.question.set}
          />
        </Show>
        <p class="small sub">{t().inMandate(viewer()?.acting.title ?? "")}</p>
        <div role="alert">
          <Show when={props.saving.problem()}>
            <Notice tone="bad" icon="triangle">
              {props.saving.problem()}
            </Notice>
          </Show>
        </div>
        <div class="stack actions">
          <Show when={props.consequence}>
            {(words) => <p class="small consequence">{words()}</p>}
          </Show>
          <Button kind="second" onClick={close}>
            {t().back}
          </Button>
          <Button type="submit" busy={props.saving.busy()}>
            {props.label}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
