import { For, Show } from "solid-js";
import type { OpenPartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { g } from "../../i18n/gate";
import { signature } from "../../matter/signature";
import { fullDate } from "../../matter/timeliness";
import { Notice } from "../../parts/Notice";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import type { Ballot } from "./words";

/** One thing that is open, in words. */
export function openWords(open: OpenPartsFragment): string {
  const unit = open.unit?.name ?? "";
  switch (open.kind) {
    case "UNASKED":
      return g().unasked(unit);
    case "UNSTATED":
      return g().unstated;
    case "UNTREATED":
      return g().untreated(unit);
    case "UNRULED":
      return g().unruled(unit);
  }
}

export function OpenList(props: { open: OpenPartsFragment[] }) {
  return (
    <ul class="rows">
      <For each={props.open}>
        {(open) => (
          <li>
            {openWords(open)}
            <Show when={open.text}>{(text) => <p class="quote">{text()}</p>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Which agencies the matter touches, what is open about them, and what was ruled (C24, C9, B25). */
export function Gate(props: { ballot: Ballot }) {
  const gate = () => props.ballot.gate;
  const before = () => ["DRAFT", "ORDERED"].includes(props.ballot.state);
  return (
    <section>
      <h2>{g().related}</h2>
      <Show when={gate().related.length > 0} fallback={<p class="sub">{g().noRelated}</p>}>
        <ul class="rows">
          <For each={gate().related}>
            {(one) => (
              <li>
                <b>{one.unit.name}</b>{" "}
                <span class="small">
                  {one.asked ? g().asked : one.stated ? g().stated : g().open}
                </span>
                <Show when={one.reason}>
                  {(reason) => <p class="small sub">{g().addedByOffice(reason())}</p>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={gate().statements}>
        {(one) => (
          <div>
            <p class="small">{g().statementBy(one.signedBy.title)}</p>
            <p class="quote">{one.statement}</p>
          </div>
        )}
      </For>
      <Show when={before()}>
        <Show when={gate().checkedBy} fallback={<p class="small sub">{g().unchecked}</p>}>
          {(who) => (
            <p class="small sub">
              {g().checkedBy(who().title, moment(gate().checkedAt ?? "", now(), t()))}
            </p>
          )}
        </Show>
        <Show when={gate().unruled.length > 0}>
          <Notice tone="warn" icon="lock" title={g().openTitle}>
            <OpenList open={gate().unruled} />
          </Notice>
        </Show>
        <Show when={props.ballot.proposedLastDay}>
          {(day) => <p class="small">{g().lastDayAsked(fullDate(day(), t()))}</p>}
        </Show>
      </Show>
      <For each={gate().rulings}>
        {(ruling) => (
          <Notice icon="gavel">
            <b>
              {(ruling.stage === "GO_ON" ? g().goneOn : g().settledBy)(
                signature(ruling.ruledBy, ruling.onBehalfOf),
                moment(ruling.ruledAt, now(), t()),
              )}
            </b>
            <p>{ruling.units.map((unit) => unit.name).join("; ")}</p>
            <Show when={ruling.note}>{(note) => <p class="quote">{note()}</p>}</Show>
          </Notice>
        )}
      </For>
    </section>
  );
}
