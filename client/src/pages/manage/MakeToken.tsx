import { createSignal, For, Show } from "solid-js";
import { MakeServiceTokenDocument, type ServiceArea } from "../../api/generated";
import { request } from "../../api/session";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Checkbox } from "../../parts/Checkbox";
import { FieldError, TextArea, TextField } from "../../parts/Field";
import { FormSheet } from "./FormSheet";
import { OnceSheet } from "./OnceSheet";
import { createSaving } from "./saving";
import { areaWords, serviceAreas } from "./words";

const FIELDS = ["name", "areas", "expiresOn", "consent", "origins"];

/** A token for an app outside: then its secret, once. */
export function MakeToken(props: { onMade: () => void; onClose: () => void }) {
  const [name, setName] = createSignal("");
  const [areas, setAreas] = createSignal<ServiceArea[]>([]);
  const [until, setUntil] = createSignal("");
  const [consent, setConsent] = createSignal("");
  const [origins, setOrigins] = createSignal("");
  const [secret, setSecret] = createSignal("");
  const saving = createSaving(FIELDS);
  const toggle = (area: ServiceArea, on: boolean) =>
    setAreas(on ? [...areas(), area] : areas().filter((one) => one !== area));
  const lines = () =>
    origins()
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const submit = () => {
    const missing = {
      name: name().trim() ? undefined : k().filled,
      areas: areas().length > 0 ? undefined : k().tokenAreasMissing,
      expiresOn: until() ? undefined : k().manageDay,
      consent: consent().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          name: name(),
          areas: areas(),
          expiresOn: until(),
          consent: consent(),
          origins: lines(),
        };
        return (await request(MakeServiceTokenDocument, { input })).makeServiceToken;
      },
      (result) => {
        props.onMade();
        if (result.secret) setSecret(result.secret);
        else props.onClose();
      },
    );
  };
  return (
    <Show
      when={secret()}
      fallback={
        <FormSheet
          title={k().tokenAdd}
          saving={saving}
          label={k().tokenMake}
          consequence={k().tokenText}
          onSubmit={submit}
          onClose={props.onClose}
        >
          <TextField
            id="token-name"
            label={k().tokenName}
            value={name()}
            error={saving.error("name")}
            onInput={setName}
          />
          <fieldset class="field" aria-describedby="token-areas-error">
            <legend>{k().tokenAreas}</legend>
            <FieldError id="token-areas-error" error={saving.error("areas")} />
            <div class="rows">
              <For each={serviceAreas}>
                {(area) => (
                  <Checkbox
                    label={areaWords(area)}
                    checked={areas().includes(area)}
                    onChange={(on) => toggle(area, on)}
                  />
                )}
              </For>
            </div>
          </fieldset>
          <TextField
            id="token-until"
            type="date"
            label={k().tokenUntil}
            hint={k().tokenUntilHint}
            value={until()}
            min={today()}
            error={saving.error("expiresOn")}
            onInput={setUntil}
          />
          <TextArea
            id="token-consent"
            label={k().tokenConsent}
            hint={k().tokenConsentHint}
            value={consent()}
            error={saving.error("consent")}
            onInput={setConsent}
          />
          <TextArea
            id="token-origins"
            label={k().tokenOrigins}
            hint={k().tokenOriginsHint}
            value={origins()}
            error={saving.error("origins")}
            onInput={setOrigins}
          />
        </FormSheet>
      }
    >
      {(words) => (
        <OnceSheet title={k().tokenSecret} secret={words()} onClose={props.onClose}>
          {k().tokenSecretText(name().trim())}
        </OnceSheet>
      )}
    </Show>
  );
}
