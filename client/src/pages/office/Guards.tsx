import { createSignal, For, Show } from "solid-js";
import { OfficeParametersDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { viewer } from "../../api/session";
import { k } from "../../i18n/keeping";
import { o } from "../../i18n/office";
import { today } from "../../matter/chosen";
import { Button } from "../../parts/Button";
import { keepsProvince } from "../../shell/keeping";
import { ParameterSheet } from "../manage/ParameterSheet";
import { type Parameter, parameterName, valueWords } from "../manage/parameters";
import { createTold, Told } from "../manage/Told";
import { fullDate } from "../manage/words";

/** What guards offices and links: whoever keeps the province may tighten it, the Chair loosen it too (X14). */
export function Guards() {
  const query = createQuery(OfficeParametersDocument, () => ({}));
  const [setting, setSetting] = createSignal<Parameter>();
  const told = createTold();
  const sets = () => keepsProvince() || viewer()?.acting.office === "CHAIR";
  const end = (say: () => void) => {
    setSetting(undefined);
    say();
    void query.reload();
  };
  return (
    <Show when={query.data()?.officeParameters}>
      {(all) => (
        <section class="stack">
          <h2>{o().guards}</h2>
          <p class="sub">{o().guardsText}</p>
          <Told of={told} />
          <ul class="cards">
            <For each={all()}>
              {(of) => (
                <li class="panel stack">
                  <p class="small sub">{parameterName(of.key)}</p>
                  <p>
                    <b>{valueWords(of.kind, of.value)}</b>
                  </p>
                  <Show when={of.settings.filter((one) => one.effectiveFrom > today()).at(-1)}>
                    {(next) => (
                      <p class="small">
                        {k().parameterFromDay(fullDate(next().effectiveFrom))}:{" "}
                        {valueWords(of.kind, next().value)}
                      </p>
                    )}
                  </Show>
                  <Show when={sets()}>
                    <Button
                      kind="second"
                      label={`${k().parameterSet}: ${parameterName(of.key)}`}
                      onClick={() => {
                        told.hush();
                        setSetting(of);
                      }}
                    >
                      {k().parameterSet}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Show when={setting()}>
            {(of) => (
              <ParameterSheet
                of={of()}
                onSaved={() => end(told.saved)}
                onMoved={() => end(told.moved)}
                onClose={() => setSetting(undefined)}
              />
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
