import { createSignal, Show } from "solid-js";
import { EndMandateDocument } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { ChoiceRadios } from "../../parts/Choice";
import { TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import type { Held } from "./MandateRow";
import { atOnce } from "./mandates";
import { createSaving } from "./saving";
import { fullDate } from "./words";

export function EndMandate(props: {
  mandate: Held;
  onSaved: () => void;
  onWaits: () => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  const mandate = props.mandate;
  const yesterday = atOnce(mandate.startsOn, today());
  const [when, setWhen] = createSignal<"now" | "day" | undefined>(yesterday ? undefined : "day");
  const [day, setDay] = createSignal("");
  const [document, setDocument] = createSignal("");
  const saving = createSaving(["endsOn", "when", "document"], props.onMoved);
  const submit = () => {
    const endsOn = when() === "now" ? yesterday : day();
    const missing = {
      when: when() ? undefined : k().postEndChoose,
      endsOn: !when() || endsOn ? undefined : k().manageDay,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          mandateId: mandate.id,
          expectedVersion: mandate.version,
          endsOn: endsOn ?? "",
          document: document() || null,
        };
        return (await request(EndMandateDocument, { input })).endMandate;
      },
      ({ request: waits }) => (waits ? props.onWaits() : props.onSaved()),
    );
  };
  return (
    <FormSheet
      title={k().postEndAsk}
      saving={saving}
      label={k().postEnd}
      consequence={`${k().postEndText} ${k().postConfirmText}`}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p>
        <b>{mandate.title}</b>
      </p>
      <Show when={yesterday}>
        {(last) => (
          <ChoiceRadios
            name="post-when"
            legend={k().postEndWhen}
            value={when()}
            error={saving.error("when")}
            options={[
              {
                value: "now",
                label: k().postEndNow,
                hint: k().postEndNowHint(fullDate(last())),
              },
              { value: "day", label: k().postEndOn, hint: k().postEndOnHint },
            ]}
            onChange={setWhen}
          />
        )}
      </Show>
      <Show
        when={when() === "day"}
        fallback={
          <Show when={saving.error("endsOn")}>
            {(words) => (
              <p class="error" role="alert">
                {words()}
              </p>
            )}
          </Show>
        }
      >
        <TextField
          id="post-last"
          type="date"
          label={k().lastDay}
          value={day()}
          min={mandate.startsOn}
          error={saving.error("endsOn")}
          onInput={setDay}
        />
      </Show>
      <TextField
        id="post-end-document"
        label={k().postDocument}
        hint={k().postDocumentHint}
        value={document()}
        error={saving.error("document")}
        onInput={setDocument}
      />
    </FormSheet>
  );
}
