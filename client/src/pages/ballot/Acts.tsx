import { For, Match, Show, Switch } from "solid-js";
import type { BallotAct } from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { Button } from "../../parts/Button";
import { ballotPath, go, here, leaveSteps } from "../../shell/router";
import { CloseSheet, DecideSheet, OpenSheet, OrderSheet } from "./ActForms";
import { CancelSheet, ExtendSheet, SupersedeSheet } from "./CourseForms";
import { CopySheet, NextRoundSheet } from "./DraftForms";
import { PaperSheet, PrepareSheet } from "./PaperForms";
import type { Ballot } from "./words";

const acts = [
  "ORDER",
  "OPEN",
  "DECIDE",
  "SUPERSEDE",
  "EXTEND",
  "RECORD_PAPER",
  "CLOSE",
  "CANCEL",
] as const satisfies BallotAct[];
type Act = (typeof acts)[number] | "DRAFT_VOTE" | "NEXT_ROUND" | "COPY";

/** What is not what the page waits for. */
const LIGHT: Act[] = ["CLOSE", "EXTEND", "CANCEL", "RECORD_PAPER", "NEXT_ROUND", "COPY"];

function words(act: Act): string {
  switch (act) {
    case "ORDER":
      return t().order;
    case "OPEN":
      return t().open;
    case "CLOSE":
      return t().closeBallot;
    case "DECIDE":
      return t().decide;
    case "SUPERSEDE":
      return c().supersede;
    case "EXTEND":
      return c().extend;
    case "RECORD_PAPER":
      return c().recordPaper;
    case "CANCEL":
      return c().cancel;
    case "DRAFT_VOTE":
      return c().prepare;
    case "COPY":
      return c().copy;
    case "NEXT_ROUND":
      return c().nextRound;
  }
}

/** The buttons of the Chair and the Office, drawn from what the server allows. */
export function Acts(props: { ballot: Ballot; put: (next: Ballot | null) => void }) {
  const base = () => ballotPath(props.ballot.id);
  const allowed = (): Act[] => {
    const office = viewer()?.acting.office ?? "";
    const own: Act[] = acts.filter((act) => props.ballot.allowedActs.includes(act));
    // A member votes below; who only prepares has this one button.
    if (office === "ASSISTANT" && props.ballot.allowedActs.includes("DRAFT_VOTE"))
      own.unshift("DRAFT_VOTE");
    const running = ["DRAFT", "ORDERED", "OPEN"].includes(props.ballot.state);
    if (office.startsWith("OFFICE_") && running && !props.ballot.nextRound) own.push("NEXT_ROUND");
    if (office.startsWith("OFFICE_")) own.push("COPY");
    return own;
  };
  const active = () => allowed().find((act) => act === here().search.get("act"));
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
      <Show when={allowed().length > 0}>
        <section class="tray" aria-label={words(allowed()[0] ?? "ORDER")}>
          <div class="stack">
            <For each={allowed()}>
              {(act) => (
                <Button
                  kind={LIGHT.includes(act) ? "second" : "main"}
                  onClick={() => go(`${base()}?act=${act}`, { step: true })}
                >
                  {words(act)}
                </Button>
              )}
            </For>
          </div>
        </section>
      </Show>
      <Switch>
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
