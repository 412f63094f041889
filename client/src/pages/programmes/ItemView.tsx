import { Match, onMount, Show, Switch } from "solid-js";
import { ProgrammeItemDocument, type ProgrammeItemQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { AskForBallot } from "../../matter/AskForBallot";
import { TimelinessChip } from "../../matter/TimelinessSign";
import { fullDate, why } from "../../matter/timeliness";
import { NoAnswer, Skeleton } from "../../parts/Empty";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { NotOpened } from "../../shell/NotOpened";

type Item = NonNullable<ProgrammeItemQuery["programmeItem"]>;

/** One line of a programme, and why it is in its class on the day chosen. */
export function ItemView(props: { id: string; asOf: string; onBack: () => void }) {
  const query = createQuery(ProgrammeItemDocument, () => ({ id: props.id, asOf: props.asOf }));
  return (
    <>
      <PageBand title={w().itemsTitle} backLabel={w().toProgramme} back={props.onBack} />
      <main class="ballot">
        <Show when={!query.data()?.programmeItem}>
          <h1 class="sr">{w().itemsTitle}</h1>
        </Show>
        <Switch fallback={<Skeleton cards={2} />}>
          <Match when={query.data()?.programmeItem}>
            {(item) => <Fields item={item()} asOf={props.asOf} />}
          </Match>
          <Match when={query.failure() === "unreachable"}>
            <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
          </Match>
          <Match when={query.failure() || query.data()}>
            <NotOpened />
          </Match>
        </Switch>
      </main>
    </>
  );
}

function Fields(props: { item: Item; asOf: string }) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  return (
    <>
      <div>
        <p class="small sub">{w().itemNumber(props.item.number)}</p>
        <h1 tabindex="-1" ref={heading} classList={{ long: props.item.title.length > 120 }}>
          <Title text={props.item.title} />
        </h1>
      </div>
      <section class="panel">
        <h2 class="drafted">{w().whyTitle(fullDate(props.asOf, t()))}</h2>
        <p>
          <TimelinessChip of={props.item.timeliness} />
        </p>
        <p class="why">{why(props.item, props.asOf, t())}</p>
      </section>
      <div class="panel">
        <Summary open>
          <SummaryRow label={w().fieldUnit}>{props.item.leadUnit.name}</SummaryRow>
          <SummaryRow label={w().fieldDue}>{fullDate(props.item.dueOn, t())}</SummaryRow>
          <SummaryRow label={w().fieldDone}>
            <Show when={props.item.completedOn} fallback={w().notDone}>
              {(day) => fullDate(day(), t())}
            </Show>
          </SummaryRow>
          <SummaryRow label={w().fieldProgramme}>
            <Title text={props.item.programme.title} />
            <Show when={props.item.programme.documentNumber}>
              {(number) => <p class="small sub">{w().numbered(number())}</p>}
            </Show>
          </SummaryRow>
        </Summary>
      </div>
      <AskForBallot from="item" id={props.item.id} lead={props.item.leadUnit.id} />
      <Show when={props.item.reconstructed}>
        <Notice icon="archive">{w().reconstructedItem}</Notice>
      </Show>
    </>
  );
}
