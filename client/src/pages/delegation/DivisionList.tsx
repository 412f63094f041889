import { createSignal, For, Match, Show, Switch } from "solid-js";
import {
  AssignmentsDocument,
  type AssignmentsQuery,
  EndAssignmentDocument,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { request, viewer } from "../../api/session";
import { d } from "../../i18n/delegation";
import { today } from "../../matter/chosen";
import { Empty, Skeleton } from "../../parts/Empty";
import { TextField } from "../../parts/Field";
import { Failed } from "../../shell/NotOpened";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";
import { fullDate } from "../manage/words";

type Assignment = AssignmentsQuery["assignments"]["nodes"][number];

/** How the work is divided: what holds today, and what will. */
export function DivisionList(props: { onSaved: () => void }) {
  const query = createQuery(AssignmentsDocument, () => ({ on: null }));
  const [ending, setEnding] = createSignal<Assignment>();
  const all = () =>
    query.data()?.assignments.nodes.filter(({ endsOn }) => endsOn === null || endsOn >= today());
  return (
    <>
      <Switch fallback={<Skeleton cards={2} />}>
        <Match when={all()?.length === 0}>
          <Empty title={d().noneDivision} />
        </Match>
        <Match when={all()}>
          {(list) => (
            <ul class="cards">
              <For each={list()}>
                {(of) => <AssignmentPanel of={of} onEnd={() => setEnding(of)} />}
              </For>
            </ul>
          )}
        </Match>
        <Match when={query.failure()}>
          {(why) => (
            <Failed why={why()} onRetry={() => void query.reload()} busy={query.loading()} />
          )}
        </Match>
      </Switch>
      <Show when={ending()} keyed>
        {(of) => (
          <EndSheet
            of={of}
            onClose={() => setEnding(undefined)}
            onSaved={() => {
              setEnding(undefined);
              props.onSaved();
              void query.reload();
            }}
          />
        )}
      </Show>
    </>
  );
}

function AssignmentPanel(props: { of: Assignment; onEnd: () => void }) {
  // Who gave it ends it (D2).
  const mine = () => props.of.givenBy.id === viewer()?.acting.id;
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
      <Show when={mine()}>
        <button
          type="button"
          class="link small"
          aria-label={d().endOf(props.of.holder.title)}
          onClick={props.onEnd}
        >
          {d().end}
        </button>
      </Show>
    </li>
  );
}

function EndSheet(props: { of: Assignment; onSaved: () => void; onClose: () => void }) {
  const [last, setLast] = createSignal(today());
  const saving = createSaving(["endsOn"]);
  const submit = () =>
    void saving.send(
      { endsOn: last() ? undefined : d().filled },
      async () => {
        const input = { assignmentId: props.of.id, endsOn: last() };
        return (await request(EndAssignmentDocument, { input })).endAssignment;
      },
      props.onSaved,
    );
  return (
    <FormSheet
      title={d().endAsk}
      saving={saving}
      label={d().end}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p>
        <b>{props.of.holder.title}</b>
      </p>
      <TextField
        id="assignment-end"
        type="date"
        label={d().lastDay}
        value={last()}
        error={saving.error("endsOn")}
        onInput={setLast}
      />
    </FormSheet>
  );
}
