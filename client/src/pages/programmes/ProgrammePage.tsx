import { Match, Show, Switch } from "solid-js";
import { ProgrammeDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { Frame } from "../../matter/Frame";
import { fullDate } from "../../matter/timeliness";
import { Notice } from "../../parts/Notice";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { leaveSteps, PROGRAMMES } from "../../shell/router";
import { AsOf } from "./AsOf";
import { createItems, ItemList } from "./ItemList";
import { ItemView } from "./ItemView";
import { Scoreboard } from "./Scoreboard";
import { UnitList } from "./UnitList";
import { createView, type Head, type View } from "./view";
import { ownerWords, periodWords } from "./words";

export default function ProgrammePage(props: { id: string }) {
  const query = createQuery(ProgrammeDocument, () => ({ id: props.id }));
  const head = () => query.data()?.programme ?? undefined;
  return (
    <Frame
      title={t().programme}
      matter={head()}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: PROGRAMMES, label: t().toProgrammes }}
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
  return (
    <>
      <PageBand title={t().programme} backLabel={t().toProgrammes} back={PROGRAMMES} />
      <main class="ballot">
        <div>
          <h1>
            <Title text={props.head.title} />
          </h1>
          <p class="small sub">{about(props.head)}</p>
          <Show when={props.head.sourceNote}>
            {(note) => <p class="small sub">{t().source(note())}</p>}
          </Show>
        </div>
        <Show when={props.head.reconstructed}>
          <Notice icon="archive">{t().reconstructedNote}</Notice>
        </Show>
        <AsOf head={props.head} view={props.view} />
        <Scoreboard id={props.head.id} view={props.view} />
        <UnitList id={props.head.id} view={props.view} />
        <ItemList items={props.items} view={props.view} />
      </main>
    </>
  );
}

/** "Số 27/CTr-UBND ngày 30/12/2013 · Năm 2014 · Chương trình của UBND tỉnh". */
function about(head: Head): string {
  const number = [
    head.documentNumber && t().numbered(head.documentNumber),
    head.issuedOn && t().issuedOn(fullDate(head.issuedOn, t())),
  ].filter(Boolean);
  const owner = t().programmeOf(ownerWords(head.owner, t()));
  return [number.join(" "), periodWords(head, t()), owner, head.province]
    .filter(Boolean)
    .join(" · ");
}
