import { createSignal, For, Show } from "solid-js";
import { ParametersDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Frame } from "../../matter/Frame";
import { Button } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { keepsProvince } from "../../shell/keeping";
import { managePath, parameterSlug } from "../../shell/router";
import { ParameterSheet } from "./ParameterSheet";
import { marked, type Parameter, parameterName, valueWords } from "./parameters";
import { createTold, Told } from "./Told";
import { fullDate } from "./words";

export default function ParameterPage(props: { of: string }) {
  const query = createQuery(ParametersDocument, () => ({}));
  const parameter = () =>
    query.data()?.parameters.find(({ key }) => parameterSlug(key) === props.of);
  return (
    <Frame
      title={t().parameters}
      matter={parameter()}
      failure={query.failure() ?? (query.data() && !parameter() ? "refused" : undefined)}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: managePath("parameters"), label: k().toParameters }}
    >
      {(of) => <ParameterView of={of()} reload={() => void query.reload()} />}
    </Frame>
  );
}

function ParameterView(props: { of: Parameter; reload: () => void }) {
  const told = createTold();
  const [setting, setSetting] = createSignal(false);
  const end = (say: () => void) => {
    setSetting(false);
    say();
    props.reload();
  };
  const single = () => props.of.kind === "CHOICE" && props.of.choices.length < 2;
  const words = (value: string) => valueWords(props.of.kind, value);
  const rows = () => marked(props.of.settings, today());
  const sign = {
    future: () => <Chip icon="clock" tone="plain" words={k().parameterComing} />,
    now: () => <Chip icon="tick" tone="done" words={k().parameterNow} />,
    past: () => <Chip icon="archive" tone="mute" words={k().over} />,
  };
  return (
    <>
      <PageBand
        title={t().parameters}
        backLabel={k().toParameters}
        back={managePath("parameters")}
      />
      <main class="sections">
        <div class="stack">
          <h1>{parameterName(props.of.key)}</h1>
          <p class="small sub param-key" translate="no">
            {props.of.key}
          </p>
          <Told of={told} />
          <div class="panel">
            <Summary open>
              <SummaryRow label={k().parameterToday}>
                <b>{words(props.of.value)}</b>
              </SummaryRow>
              <SummaryRow label={k().parameterDefaultLabel}>
                {words(props.of.defaultValue)}
              </SummaryRow>
            </Summary>
          </div>
          <Show when={single()}>
            <p class="small sub">{k().parameterOne}</p>
          </Show>
          <Show when={keepsProvince() && !single()}>
            <Button
              onClick={() => {
                told.hush();
                setSetting(true);
              }}
            >
              {k().parameterSet}
            </Button>
          </Show>
        </div>
        <section class="stack">
          <h2>{k().parameterHistory}</h2>
          <Show when={rows().length > 0} fallback={<p class="sub">{k().parameterNever}</p>}>
            <ul class="rows">
              <For each={rows()}>
                {(row) => (
                  <li class="post">
                    <p>
                      <b>{words(row.value)}</b>
                    </p>
                    <p class="small sub">
                      {k().parameterFromDay(fullDate(row.effectiveFrom))}
                      <br />
                      <Title text={row.legalBasis} />
                    </p>
                    <div class="post-foot">{sign[row.is]()}</div>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      </main>
      <Show when={setting()}>
        <ParameterSheet
          of={props.of}
          onSaved={() => end(told.saved)}
          onMoved={() => end(told.moved)}
          onClose={() => setSetting(false)}
        />
      </Show>
    </>
  );
}
