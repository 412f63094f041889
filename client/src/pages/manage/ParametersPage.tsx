import { createSignal, For, Match, Show, Switch } from "solid-js";
import { ParametersDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Button } from "../../parts/Button";
import { Skeleton } from "../../parts/Empty";
import { Icon } from "../../parts/Icon";
import { PageBand } from "../../shell/Band";
import { keepsProvince } from "../../shell/keeping";
import { Failed } from "../../shell/NotOpened";
import { MANAGE, parameterPath } from "../../shell/router";
import { PresetSheet } from "./PresetSheet";
import { grouped, type Parameter, parameterName, valueWords } from "./parameters";
import { createTold, Told } from "./Told";
import { fullDate } from "./words";

export default function ParametersPage() {
  const query = createQuery(ParametersDocument, () => ({}));
  const all = () => query.data()?.parameters;
  const told = createTold();
  const [choosing, setChoosing] = createSignal(false);
  return (
    <>
      <PageBand title={t().parameters} backLabel={k().toManage} back={MANAGE} />
      <main class="sections">
        <h1>{t().parameters}</h1>
        <Told of={told} />
        <Switch fallback={<Skeleton cards={3} />}>
          <Match when={all()}>
            {(parameters) => (
              <For each={grouped(parameters())}>
                {(group) => (
                  <section class="stack">
                    <h2>{group.title}</h2>
                    <ul class="rows">
                      <For each={group.parameters}>{(of) => <ParameterRow of={of} />}</For>
                    </ul>
                  </section>
                )}
              </For>
            )}
          </Match>
          <Match when={query.failure()}>
            {(why) => (
              <Failed why={why()} onRetry={() => void query.reload()} busy={query.loading()} />
            )}
          </Match>
        </Switch>
        <Show when={all() && keepsProvince()}>
          <Button kind="second" onClick={() => setChoosing(true)}>
            {k().presets}
          </Button>
        </Show>
        <Show when={choosing()}>
          <PresetSheet
            onClose={() => setChoosing(false)}
            onSaved={() => {
              setChoosing(false);
              told.saved();
              scrollTo(0, 0);
              void query.reload();
            }}
          />
        </Show>
      </main>
    </>
  );
}

function ParameterRow(props: { of: Parameter }) {
  // The next one: the last of those to come in a list that is newest first.
  const coming = () => props.of.settings.filter((one) => one.effectiveFrom > today()).at(-1);
  return (
    <li>
      <a class="row wide" href={parameterPath(props.of.key)}>
        <span>
          <small>{parameterName(props.of.key)}</small>
          <b>{valueWords(props.of.kind, props.of.value)}</b>
          <Show when={coming()}>
            {(next) => (
              <small>
                {k().parameterFromDay(fullDate(next().effectiveFrom))}:{" "}
                {valueWords(props.of.kind, next().value)}
              </small>
            )}
          </Show>
          <small class="param-key" translate="no">
            {props.of.key}
          </small>
        </span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}
