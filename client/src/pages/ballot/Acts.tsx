import { For, Match, Show, Switch } from "solid-js";
import type { BallotAct } from "../../api/generated";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { ballotPath, go, here, leaveSteps } from "../../shell/router";
import { CloseSheet, DecideSheet, OpenSheet, OrderSheet } from "./ActForms";
import type { Ballot } from "./words";

const acts = ["ORDER", "OPEN", "CLOSE", "DECIDE"] as const satisfies BallotAct[];
type Act = (typeof acts)[number];

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
  }
}

/** The buttons of the Chair and the Office, drawn from what the server allows. */
export function Acts(props: { ballot: Ballot; put: (next: Ballot | null) => void }) {
  const base = () => ballotPath(props.ballot.id);
  const allowed = () => acts.filter((act) => props.ballot.allowedActs.includes(act));
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
                  kind={act === "CLOSE" ? "second" : "main"}
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
        <Match when={active() === "DECIDE"}>
          <DecideSheet {...shared()} />
        </Match>
      </Switch>
    </>
  );
}
