import { For, Match, Show, Switch } from "solid-js";
import { ProgrammeDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Frame } from "../../matter/Frame";
import { fullDate } from "../../matter/timeliness";
import { Notice } from "../../parts/Notice";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { leaveSteps, PROGRAMMES } from "../../shell/router";
import { AsOf } from "./AsOf";
import { createItems, ItemList } from "./ItemList";
import { ItemView } from "./ItemView";
import { createFigures, Scoreboard } from "./Scoreboard";
import { UnitList } from "./UnitList";
import { createView, type Head, type View } from "./view";
import { ownerWords, periodWords } from "./words";

export default function ProgrammePage(props: { id: string }) {
  const query = createQuery(ProgrammeDocument, () => ({ id: props.id }));
  const head = () => query.data()?.programme ?? undefined;
  return (
    <Frame
      title={w().programme}
      matter={head()}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: PROGRAMMES, label: w().toProgrammes }}
    >
      {(known) => <Board head={known()} />}
    </Frame>
  );
}

/** The items stay loaded below while one of them is read. */
function Board(props: { head: Head }) {
  const view = createView(() => props.head);
  const items = createItems(() => props.head.id, view);
  return (
    <Switch fallback={<Whole head={props.head} view={view} items={items} />}>
      <Match when={view.item()}>
        {(id) => (
          <ItemView
            id={id()}
            asOf={view.asOf()}
            onBack={() => leaveSteps(view.without("item"), 1)}
          />
        )}
      </Match>
    </Switch>
  );
}

function Whole(props: { head: Head; view: View; items: ReturnType<typeof createItems> }) {
  const figures = createFigures(() => props.head.id, props.view);
  return (
    <>
      <PageBand title={w().programme} backLabel={w().toProgrammes} back={PROGRAMMES} />
      <main class="ballot">
        <div>
          <h1>
            <Title text={props.head.title} />
          </h1>
          <For each={about(props.head)}>{(line) => <p class="small sub">{line}</p>}</For>
        </div>
        <Show when={props.head.reconstructed}>
          <Notice icon="archive">{w().reconstructedNote}</Notice>
        </Show>
        <AsOf head={props.head} view={props.view} />
        <Scoreboard
          of={figures}
          view={props.view}
          onRetry={() => {
            figures.reload();
            props.items.reload();
          }}
        />
        {/* One network, one notice: without the figures the rest is not asked to say it again. */}
        <Show when={!figures.failed()}>
          <UnitList id={props.head.id} view={props.view} />
          <ItemList items={props.items} view={props.view} />
        </Show>
      </main>
    </>
  );
}

/** Number and day; period and owner; source: a line each, so that none begins with a dot. */
function about(head: Head): string[] {
  const number = [
    head.documentNumber && w().numbered(head.documentNumber),
    head.issuedOn && w().issuedOn(fullDate(head.issuedOn, t())),
  ];
  const owner = w().programmeOf(ownerWords(head.owner, t()));
  const source = [head.sourceNote && t().source(head.sourceNote), head.province];
  return [
    number.filter(Boolean).join(" "),
    `${periodWords(head, t())} · ${owner}`,
    source.filter(Boolean).join(" · "),
  ].filter(Boolean);
}
