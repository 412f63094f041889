import { For, Match, Show, Switch } from "solid-js";
import { AssignmentsDocument, type AssignmentsQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { d } from "../../i18n/delegation";
import { today } from "../../matter/chosen";
import { Empty, NoAnswer, Skeleton } from "../../parts/Empty";
import { fullDate } from "../manage/words";

type Assignment = AssignmentsQuery["assignments"]["nodes"][number];

/** How the work is divided: what holds today, and what will. */
export function DivisionList() {
  const query = createQuery(AssignmentsDocument, () => ({ on: null }));
  const all = () =>
    query.data()?.assignments.nodes.filter(({ endsOn }) => endsOn === null || endsOn >= today());
  return (
    <Switch fallback={<Skeleton cards={2} />}>
      <Match when={all()?.length === 0}>
        <Empty title={d().noneDivision} />
      </Match>
      <Match when={all()}>
        {(list) => (
          <ul class="cards">
            <For each={list()}>{(of) => <AssignmentPanel of={of} />}</For>
          </ul>
        )}
      </Match>
      <Match when={query.failure()}>
        <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
      </Match>
    </Switch>
  );
}

function AssignmentPanel(props: { of: Assignment }) {
  return (
    <li class="panel">
      <p class="small sub">{d().assignments[props.of.kind]}</p>
      <h2>{props.of.holder.title}</h2>
      <Show when={props.of.absent}>{(absent) => <p>{d().insteadOf(absent().title)}</p>}</Show>
      <Show when={props.of.field}>{(field) => <p class="words">{field()}</p>}</Show>
      <Show when={props.of.units.length > 0}>
        <details>
          <summary>{d().unitsCount(props.of.units.length)}</summary>
          <p class="small">{props.of.units.map((u) => u.shortName ?? u.name).join("; ")}</p>
        </details>
      </Show>
      <p class="small sub">
        <Show when={props.of.endsOn} fallback={d().since(fullDate(props.of.startsOn))}>
          {(last) => d().span(fullDate(props.of.startsOn), fullDate(last()))}
        </Show>
        <br />
        {d().document(props.of.documentNumber, fullDate(props.of.documentDate))}
      </p>
    </li>
  );
}
