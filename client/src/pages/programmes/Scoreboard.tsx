import { createMemo, For, Match, Show, Switch } from "solid-js";
import {
  ProgrammeFiguresDocument,
  type ProgrammeTallyPartsFragment,
  type Timeliness,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import {
  CLASSES,
  classPart,
  classWords,
  countOf,
  fullDate,
  rateOf,
  rateWords,
} from "../../matter/timeliness";
import { WorkBar } from "../../matter/WorkBar";
import { Key } from "../../parts/Bar";
import { NoAnswer } from "../../parts/Empty";
import { showItems } from "./ItemList";
import type { View } from "./view";

type Tally = ProgrammeTallyPartsFragment;

export function createFigures(id: () => string, view: View) {
  const query = createQuery(ProgrammeFiguresDocument, () => ({ id: id(), asOf: view.asOf() }));
  return {
    // While another day is asked for, the last figures hold the place, with their own day on them.
    shown: createMemo<Tally | undefined>((had) => query.data()?.programme?.tally ?? had),
    waiting: () => query.data() === undefined,
    failed: () => query.failure() !== undefined && query.data() === undefined,
    loading: query.loading,
    reload: () => void query.reload(),
  };
}

/** Figure, bar, rows: each figure opens its rows, each share names what it is a share of. */
export function Scoreboard(props: {
  of: ReturnType<typeof createFigures>;
  view: View;
  onRetry: () => void;
}) {
  const choose = (of: Timeliness) => {
    const again = props.view.timeliness() === of;
    props.view.setTimeliness(again ? null : of);
    if (!again) showItems();
  };
  return (
    <Switch fallback={<div class="skeleton" aria-busy="true" />}>
      <Match when={props.of.failed()}>
        <NoAnswer onRetry={props.onRetry} busy={props.of.loading()} />
      </Match>
      <Match when={props.of.shown()}>
        {(tally) => (
          <section
            class="result board"
            aria-labelledby="board-title"
            aria-busy={props.of.waiting()}
          >
            <div class="figure">
              <b>{tally().total}</b>
              <h2 id="board-title">
                {w().itemsOf}
                <small class="sub what">{w().asOf(fullDate(tally().asOf, t()))}</small>
              </h2>
            </div>
            <WorkBar tally={tally()} />
            <ul class="legend">
              <For each={CLASSES}>
                {(of) => (
                  <li>
                    <button
                      type="button"
                      aria-pressed={props.view.timeliness() === of}
                      onClick={() => choose(of)}
                    >
                      <Key part={classPart[of]} />
                      <span>{classWords(of, t())}</span>
                      <Counted tally={tally()} of={of} />
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <p class="small sub due-line">
              {w().completionOfDue(
                tally().completed,
                tally().dueSoFar,
                rateWords(tally().completionOfDueRate, t()),
              )}
            </p>
            <Table tally={tally()} />
          </section>
        )}
      </Match>
    </Switch>
  );
}

function Counted(props: { tally: Tally; of: Timeliness }) {
  const count = () => countOf(props.tally, props.of);
  return (
    <span class="share">
      <b>
        {count()}/{props.tally.total}
      </b>{" "}
      · {rateWords(rateOf(props.tally, props.of), t())}
    </span>
  );
}

/** The same as rows and columns, for whoever copies or hears them. */
function Table(props: { tally: Tally }) {
  return (
    <details>
      <summary>{w().figuresTable}</summary>
      <table class="figures">
        <caption>{w().figuresTableAsOf(fullDate(props.tally.asOf, t()))}</caption>
        <thead>
          <tr>
            <th scope="col">{w().columnClass}</th>
            <th scope="col">{w().columnCount}</th>
            <th scope="col">{w().columnShare}</th>
          </tr>
        </thead>
        <tbody>
          <For each={CLASSES}>
            {(of) => (
              <tr>
                <th scope="row">{classWords(of, t())}</th>
                <td>{countOf(props.tally, of)}</td>
                <td>{rateWords(rateOf(props.tally, of), t())}</td>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">{w().allItems}</th>
            <td>{props.tally.total}</td>
            <td>
              <Show when={props.tally.total > 0} fallback={t().noShare}>
                {rateWords(100, t())}
              </Show>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="small sub">
        {w().completionOfAll(
          props.tally.completed,
          props.tally.total,
          rateWords(props.tally.completionRate, t()),
        )}
        . {w().classesDisjoint}
      </p>
    </details>
  );
}
