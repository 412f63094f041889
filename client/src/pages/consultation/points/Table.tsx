import { createMemo, createSignal, For, Show } from "solid-js";
import {
  ConsultationDemandsDocument,
  ConsultationStatementDocument,
  type DemandPartsFragment,
  type DemandResolutionPartsFragment,
} from "../../../api/generated";
import { createPaged } from "../../../api/paged";
import { createQuery } from "../../../api/query";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import { positionIcons, positionWords } from "../../../matter/answer/words";
import { Button } from "../../../parts/Button";
import { NoAnswer, Skeleton } from "../../../parts/Empty";
import { Icon } from "../../../parts/Icon";
import { Segments } from "../../../parts/Segments";
import { PageBand } from "../../../shell/Band";
import { consultationPath, leaveSteps } from "../../../shell/router";
import { now } from "../../../time/clock";
import { moment } from "../../../time/words";
import type { Consultation } from "../words";
import { DealSheet, Download } from "./Deal";
import { pointName } from "./PointsPage";

type Which = "all" | "open" | "undecided";

/** Each point with what agencies ask for there; several are dealt with in one go. */
export function TablePage(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
  const nothing = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const paged = createPaged(
    ConsultationDemandsDocument,
    (data) => data.consultation?.demands ?? nothing,
    (data, demands) => ({
      ...data,
      consultation: data.consultation && { ...data.consultation, demands },
    }),
    () => ({ id: props.consultation.id }),
  );
  const statement = createQuery(ConsultationStatementDocument, () => ({
    id: props.consultation.id,
  }));
  const may = (act: Consultation["allowedActs"][number]) =>
    props.consultation.allowedActs.includes(act);
  const [which, setWhich] = createSignal<Which>("all");
  const [chosen, setChosen] = createSignal<string[]>([]);
  const [sheet, setSheet] = createSignal<"deal" | "rule">();
  const selects = () => may("RESOLVE") || may("RULE");
  const rows = createMemo(() =>
    (paged.list()?.nodes ?? []).filter(
      (row) => which() === "all" || (which() === "open" ? row.open : row.undecided),
    ),
  );
  const groups = createMemo(() => {
    const all: { id: string; name: string; rows: DemandPartsFragment[] }[] = [];
    for (const row of rows()) {
      const id = row.point?.id ?? "";
      const name = row.point ? `${pointName(row.point)}. ${row.point.heading}` : p().whole;
      const last = all.at(-1);
      if (last?.id === id) last.rows.push(row);
      else all.push({ id, name, rows: [row] });
    }
    return all;
  });
  const toggle = (ids: string[], on: boolean) =>
    setChosen((had) => [...had.filter((id) => !ids.includes(id)), ...(on ? ids : [])]);
  const done = (next: Consultation | null) => {
    setSheet(undefined);
    setChosen([]);
    props.put(next);
    void paged.reload();
    void statement.reload();
  };
  const open = () => props.consultation.summary?.unresolved ?? 0;
  const undecided = () => props.consultation.summary?.undecided ?? 0;
  const total = () => paged.list()?.totalCount ?? 0;

  return (
    <>
      <PageBand
        title={p().table}
        backLabel={t().toConsultation}
        back={() => leaveSteps(consultationPath(props.consultation.id), 1)}
      />
      <main class="ballot">
        <h1>{p().tableCount(open(), undecided(), total())}</h1>
        <Show when={statement.data()?.consultation?.statement}>
          {(lines) => (
            <details class="panel chapters">
              <summary>{p().statement}</summary>
              <ul>
                <For each={lines()}>{(line) => <li>{line}</li>}</For>
              </ul>
            </details>
          )}
        </Show>
        <Download consultation={props.consultation} />
        <Segments
          label={p().table}
          value={which()}
          options={[
            { value: "all", label: p().all },
            { value: "open", label: p().openOnly },
            { value: "undecided", label: p().undecidedOnly },
          ]}
          onChoose={setWhich}
        />
        <Show when={paged.list()} fallback={<Skeleton cards={2} />}>
          <For each={groups()}>
            {(group) => (
              <section class="chapter">
                <h2>{group.name}</h2>
                <Show when={selects() && group.rows.length > 1}>
                  <Button
                    kind="text"
                    onClick={() =>
                      toggle(
                        group.rows.map((row) => row.id),
                        true,
                      )
                    }
                  >
                    {p().chooseAll(group.rows.length)}
                  </Button>
                </Show>
                <ul class="cards">
                  <For each={group.rows}>
                    {(row) => (
                      <DemandCard
                        row={row}
                        selects={selects()}
                        chosen={chosen().includes(row.id)}
                        onChoose={(on) => toggle([row.id], on)}
                      />
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
          <Show when={paged.list()?.pageInfo.hasNextPage}>
            <Button kind="second" busy={paged.busy()} onClick={() => void paged.more()}>
              {t().more}
            </Button>
          </Show>
        </Show>
        <Show when={paged.failed() || paged.failure()}>
          <NoAnswer onRetry={paged.reload} busy={paged.loading()} />
        </Show>
      </main>
      <Show when={selects() && chosen().length > 0}>
        <section class="tray" aria-label={p().deal}>
          <div class="stack">
            <p class="small sub" role="status">
              {p().chosen(chosen().length)}
            </p>
            <Show when={may("RESOLVE")}>
              <Button onClick={() => setSheet("deal")}>{p().deal}</Button>
            </Show>
            <Show when={may("RULE")}>
              <Button onClick={() => setSheet("rule")}>{p().rule}</Button>
            </Show>
          </div>
        </section>
      </Show>
      <Show when={sheet()}>
        {(kind) => (
          <DealSheet
            kind={kind()}
            consultation={props.consultation}
            demands={chosen()}
            onClose={() => setSheet(undefined)}
            stale={() => props.put(null)}
            done={done}
          />
        )}
      </Show>
    </>
  );
}

function DemandCard(props: {
  row: DemandPartsFragment;
  selects: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  return (
    <li class="panel demand">
      <Show when={props.selects}>
        <input
          type="checkbox"
          id={`demand-${props.row.id}`}
          aria-label={`${props.row.unit.name}: ${props.row.text ?? ""}`}
          checked={props.chosen}
          onChange={(event) => props.onChoose(event.currentTarget.checked)}
        />
      </Show>
      <div>
        <b>{props.row.unit.name}</b>
        <p class="said">
          <Icon name={positionIcons[props.row.position]} />
          {positionWords(props.row.position)}
        </p>
        <p class="words">{props.row.text}</p>
        <Show when={props.row.resolution} fallback={<p class="small sub">{t().notResolved}</p>}>
          {(made) => <Treated made={made()} />}
        </Show>
      </div>
    </li>
  );
}

export function Treated(props: { made: DemandResolutionPartsFragment }) {
  const kind = () => {
    if (props.made.kind === "ACCEPTED") return p().accepted;
    return props.made.kind === "EXPLAINED" ? p().explained : p().reserved;
  };
  const ruling = () => {
    if (props.made.ruling === "FOLLOW_LEAD") return p().followLead;
    return props.made.ruling === "FOLLOW_AGENCY" ? p().followAgency : p().giveBack;
  };
  const header = (who: string | undefined, at: string | null) =>
    t().resolutionHeader(who ?? "", at ? moment(at, now(), t()) : "");
  return (
    <div class="resolution">
      <b>
        <Icon name={props.made.kind === "ACCEPTED" ? "tick" : "pen"} />
        {kind()}
      </b>
      <p>{props.made.note}</p>
      <p class="small sub">{header(props.made.resolvedBy.title, props.made.resolvedAt)}</p>
      <Show when={props.made.ruling}>
        <b>
          <Icon name="gavel" />
          {ruling()}
        </b>
        <p>{props.made.rulingNote}</p>
        <p class="small sub">{header(props.made.ruledBy?.title, props.made.ruledAt)}</p>
      </Show>
    </div>
  );
}
