import { For, Match, Show, Switch } from "solid-js";
import { c } from "../../i18n/course";
import { Button } from "../../parts/Button";
import { ballotPath, go, here, leaveSteps } from "../../shell/router";
import { CloseSheet, DecideSheet, OpenSheet, OrderSheet } from "./ActForms";
import { type Act, asideActs, mainActs, words } from "./acts";
import { CancelSheet, ExtendSheet, SupersedeSheet } from "./CourseForms";
import { CopySheet, NextRoundSheet } from "./DraftForms";
import { CheckSheet, LetGoOnSheet, ListSheet, StateSheet } from "./GateForms";
import { PaperSheet, PrepareSheet } from "./PaperForms";
import {
  AcknowledgeSheet,
  AnnounceSheet,
  ContestSheet,
  MeetSheet,
  RecordSessionSheet,
  TellSheet,
} from "./SessionForms";
import type { Ballot } from "./words";

const begin = (ballot: Ballot, act: Act) =>
  go(`${ballotPath(ballot.id)}?act=${act}`, { step: true });

/** What may be done besides, below everything there is to read. */
export function AsideActs(props: { ballot: Ballot }) {
  return (
    <Show when={asideActs(props.ballot).length > 0}>
      <section>
        <h2>{c().otherActs}</h2>
        <div class="stack">
          <For each={asideActs(props.ballot)}>
            {(act) => (
              <Button kind="second" onClick={() => begin(props.ballot, act)}>
                {words(act)}
              </Button>
            )}
          </For>
        </div>
      </section>
    </Show>
  );
}

/** The buttons of the Chair and the Office, drawn from what the server allows. */
export function Acts(props: { ballot: Ballot; put: (next: Ballot | null) => void }) {
  const base = () => ballotPath(props.ballot.id);
  const active = () =>
    [...mainActs(props.ballot), ...asideActs(props.ballot)].find(
      (act) => act === here().search.get("act"),
    );
  const close = () => leaveSteps(base(), 1);
  const shared = () => ({
    ballot: props.ballot,
    onClose: close,
    stale: () => props.put(null),
    done: (next: Ballot | null) => {
      close();
      props.put(next);
    },
  });
  return (
    <>
      <Show when={mainActs(props.ballot).length > 0}>
        <section class="tray" aria-label={words(mainActs(props.ballot)[0] ?? "ORDER")}>
          <div class="stack">
            <For each={mainActs(props.ballot)}>
              {(act) => (
                <Button
                  kind={act === "CLOSE" ? "second" : "main"}
                  onClick={() => begin(props.ballot, act)}
                >
                  {words(act)}
                </Button>
              )}
            </For>
          </div>
        </section>
      </Show>
      <Switch>
        <Match when={active() === "LIST_RELATED"}>
          <ListSheet {...shared()} />
        </Match>
        <Match when={active() === "CHECK_RELATED"}>
          <CheckSheet {...shared()} />
        </Match>
        <Match when={active() === "STATE_NO_COORDINATION"}>
          <StateSheet {...shared()} />
        </Match>
        <Match when={active() === "LET_GO_ON"}>
          <LetGoOnSheet {...shared()} />
        </Match>
        <Match when={active() === "RECORD_SESSION"}>
          <RecordSessionSheet {...shared()} />
        </Match>
        <Match when={active() === "ANNOUNCE"}>
          <AnnounceSheet {...shared()} />
        </Match>
        <Match when={active() === "MEET_CHANGES"}>
          <MeetSheet {...shared()} />
        </Match>
        <Match when={active() === "ANSWER_FORM"}>
          <AcknowledgeSheet {...shared()} />
        </Match>
        <Match when={active() === "CONTEST_FORM"}>
          <ContestSheet {...shared()} />
        </Match>
        <Match when={active() === "TELL_OF_FORM"}>
          <TellSheet {...shared()} />
        </Match>
        <Match when={active() === "ORDER"}>
          <OrderSheet {...shared()} />
        </Match>
        <Match when={active() === "OPEN"}>
          <OpenSheet {...shared()} />
        </Match>
        <Match when={active() === "CLOSE"}>
          <CloseSheet {...shared()} />
        </Match>
        <Match when={active() === "EXTEND"}>
          <ExtendSheet {...shared()} />
        </Match>
        <Match when={active() === "CANCEL"}>
          <CancelSheet {...shared()} />
        </Match>
        <Match when={active() === "SUPERSEDE"}>
          <SupersedeSheet {...shared()} />
        </Match>
        <Match when={active() === "NEXT_ROUND"}>
          <NextRoundSheet {...shared()} />
        </Match>
        <Match when={active() === "COPY"}>
          <CopySheet {...shared()} />
        </Match>
        <Match when={active() === "DRAFT_VOTE"}>
          <PrepareSheet {...shared()} />
        </Match>
        <Match when={active() === "RECORD_PAPER"}>
          <PaperSheet {...shared()} />
        </Match>
        <Match when={active() === "DECIDE"}>
          <DecideSheet {...shared()} />
        </Match>
      </Switch>
    </>
  );
}
