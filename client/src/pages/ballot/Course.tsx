import { For, Show } from "solid-js";
import type { Position } from "../../api/generated";
import { kept } from "../../api/kept";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { keepDraft, readDraft } from "../../matter/answer/keep";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { ballotPath, go } from "../../shell/router";
import { now } from "../../time/clock";
import { civilDate, moment } from "../../time/words";
import type { Ballot } from "./words";

/** What happened on the way: rounds, more time, an early end, the collective's own matters. */
export function Course(props: { ballot: Ballot }) {
  const day = (civil: string) => civilDate(civil, now(), t());
  const running = () => ["DRAFT", "ORDERED", "OPEN"].includes(props.ballot.state);
  return (
    <>
      <Ended ballot={props.ballot} />
      <Show when={props.ballot.round > 1}>
        <Notice icon="repeat" title={c().round(props.ballot.round)}>
          <Show when={props.ballot.changes}>{(changes) => <p class="quote">{changes()}</p>}</Show>
          <Show when={props.ballot.previousRound}>
            {(before) => (
              <a class="link" href={ballotPath(before().id)}>
                {c().roundBefore(before().round)}
              </a>
            )}
          </Show>
        </Notice>
      </Show>
      <Show when={running() && props.ballot.nextRound}>
        {(next) => (
          <Notice icon="repeat">
            <a class="link" href={ballotPath(next().id)}>
              {c().roundPrepared(next().round)}
            </a>
          </Notice>
        )}
      </Show>
      <For each={props.ballot.extensions}>
        {(given) => (
          <Notice icon="calendar" title={c().extended(day(given.fromDay), day(given.toDay))}>
            <p class="quote">{given.reason}</p>
            <p class="small sub">
              {c().endedBy(
                signature(given.extendedBy, given.onBehalfOf),
                moment(given.extendedAt, now(), t()),
              )}
            </p>
          </Notice>
        )}
      </For>
      <Show when={props.ballot.collectiveBasis}>
        {(basis) => <Notice icon="users">{c().collective(basis())}</Notice>}
      </Show>
    </>
  );
}

function Ended(props: { ballot: Ballot }) {
  const superseded = () => props.ballot.state === "SUPERSEDED";
  return (
    <Show when={props.ballot.end}>
      {(end) => (
        <div class="stack">
          <Notice tone="warn" icon={superseded() ? "repeat" : "cross"}>
            <b>{superseded() ? c().superseded : c().cancelled}</b>
            <p class="quote">{end().reason}</p>
            <p class="small sub">
              {c().endedBy(
                signature(end().endedBy, end().onBehalfOf),
                moment(end().endedAt, now(), t()),
              )}
            </p>
          </Notice>
          <Show when={superseded()}>
            <Typed ballot={props.ballot} />
            <Show
              when={props.ballot.nextRound}
              fallback={<p class="small sub">{c().supersededWait}</p>}
            >
              {(next) => (
                <Button onClick={() => go(ballotPath(next().id))}>
                  {c().roundAfter(next().round)}
                </Button>
              )}
            </Show>
          </Show>
        </div>
      )}
    </Show>
  );
}

const WITH_TEXT: Position[] = ["AGREE_WITH_AMENDMENTS", "DISAGREE"];

/** What was typed for the replaced draft is kept, and goes along to the new round. */
function Typed(props: { ballot: Ballot }) {
  const scope = (matterId: string) => ({ mandateId: viewer()?.acting.id ?? "", matterId });
  const typed = () =>
    WITH_TEXT.map((position) => ({
      position,
      text: readDraft(kept, scope(props.ballot.id), position).trim(),
    })).filter((one) => one.text !== "");
  const carry = (to: string) => {
    for (const { position, text } of typed()) keepDraft(kept, scope(to), position, text);
    go(ballotPath(to));
  };
  return (
    <Show when={typed().length > 0}>
      <Notice icon="pen" title={c().kept}>
        <For each={typed()}>{(one) => <p class="quote">{one.text}</p>}</For>
        <Show when={props.ballot.nextRound}>
          {(next) => (
            <Button kind="second" onClick={() => carry(next().id)}>
              {c().carry}
            </Button>
          )}
        </Show>
      </Notice>
    </Show>
  );
}
