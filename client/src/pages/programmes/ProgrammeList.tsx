import { For, Show } from "solid-js";
import {
  ProgrammeFiguresDocument,
  ProgrammesDocument,
  type ProgrammesQuery,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Listed } from "../../matter/Listed";
import { CLASSES, classPart, classWords, countOf, fullDate } from "../../matter/timeliness";
import { WorkBar } from "../../matter/WorkBar";
import { Key } from "../../parts/Bar";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { programmePath } from "../../shell/router";
import { periodWords } from "./words";

type Programme = ProgrammesQuery["programmes"]["nodes"][number];
type Tally = Programme["tally"];

export function ProgrammeList() {
  const paged = createPaged(
    ProgrammesDocument,
    (data) => data.programmes,
    (data, programmes) => ({ ...data, programmes }),
  );
  return (
    <Listed of={paged} none={w().noProgrammes}>
      {(programme) => (
        <Card
          href={programmePath(programme.id)}
          title={programme.title}
          top={
            <>
              <span class="verb">
                <Icon name="chart" />
                {periodWords(programme, t())}
              </span>
              <Show when={programme.documentNumber}>
                {(number) => <span class="small sub keep">{w().numbered(number())}</span>}
              </Show>
            </>
          }
        >
          <Show when={programme.figuresAsOf} fallback={<Counts tally={programme.tally} />}>
            {(asOf) => <Reported programme={programme} asOf={asOf()} />}
          </Show>
        </Card>
      )}
    </Listed>
  );
}

/** The figures of the day that its page will open with, so that both say the same. */
function Reported(props: { programme: Programme; asOf: string }) {
  const query = createQuery(ProgrammeFiguresDocument, () => ({
    id: props.programme.id,
    asOf: props.asOf,
  }));
  const known = () =>
    query.data()?.programme?.tally ?? (query.failure() ? props.programme.tally : undefined);
  return (
    <Show when={known()} fallback={<div class="counts waiting" aria-busy="true" />}>
      {(tally) => <Counts tally={tally()} />}
    </Show>
  );
}

function Counts(props: { tally: Tally }) {
  return (
    <div class="counts">
      <p class="count">
        <b>{props.tally.total}</b> {w().itemsOf}
        <span class="sub"> · {w().asOf(fullDate(props.tally.asOf, t()))}</span>
      </p>
      <WorkBar tally={props.tally} slim />
      <ul class="small-legend">
        <For each={CLASSES}>
          {(of) => (
            <li>
              <Key part={classPart[of]} />
              <span>{classWords(of, t())}</span>
              <b>{countOf(props.tally, of)}</b>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
