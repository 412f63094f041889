import { Match, Switch } from "solid-js";
import type { ProposalAct } from "../../api/generated";
import { p } from "../../i18n/proposals";
import { ActTray } from "../../matter/ActTray";
import { go, here, leaveSteps, proposalPath } from "../../shell/router";
import { AcceptSheet, CloseSheet, SendSheet, TransferSheet, UrgeSheet } from "./ActForms";
import { AnswerSheet, DraftSheet } from "./AnswerForms";
import { AnswerLocalitySheet, CompleteSheet, ConcludeSheet, DecideSheet } from "./EndForms";
import { GatherSheet, ReassignSheet } from "./GatherForms";
import type { Proposal } from "./words";

// What leads on lies under the thumb: while answers are missing that is to urge. An answer is given
// beside its issue.
const tray = [
  "SEND",
  "ACCEPT",
  "GATHER",
  "ANSWER_LOCALITY",
  "COMPLETE",
  "DECIDE",
  "CLOSE",
  "URGE",
  "CONCLUDE",
  "TRANSFER",
] as const satisfies ProposalAct[];
type Act = (typeof tray)[number];

function words(act: Act): string {
  switch (act) {
    case "SEND":
      return p().send;
    case "ACCEPT":
      return p().accept;
    case "GATHER":
      return p().gather;
    case "ANSWER_LOCALITY":
      return p().answerLocality;
    case "COMPLETE":
      return p().complete;
    case "DECIDE":
      return p().decide;
    case "CLOSE":
      return p().close;
    case "CONCLUDE":
      return p().conclude;
    case "URGE":
      return p().urge;
    case "TRANSFER":
      return p().transfer;
  }
}

/** The acts of the mandate in use, drawn from what the server allows. */
export function Acts(props: { proposal: Proposal; put: (next: Proposal | null) => void }) {
  const allowed = (act: ProposalAct) => props.proposal.allowedActs.includes(act);
  const mine = () => tray.filter(allowed);
  const active = () => {
    const act = here().search.get("act");
    return props.proposal.allowedActs.find((one) => one === act);
  };
  const issue = () => {
    const id = here().search.get("issue");
    return props.proposal.issues.nodes.find((one) => one.id === id);
  };
  const close = () => leaveSteps(proposalPath(props.proposal.id), 1);
  const shared = () => ({
    proposal: props.proposal,
    onClose: close,
    stale: () => props.put(null),
    done: (next: Proposal | null) => {
      close();
      props.put(next);
    },
  });
  return (
    <>
      <ActTray
        acts={mine()}
        words={words}
        onOpen={(act) => go(`${proposalPath(props.proposal.id)}?act=${act}`, { step: true })}
      />
      <Switch>
        <Match when={active() === "SEND"}>
          <SendSheet {...shared()} />
        </Match>
        <Match when={active() === "ACCEPT"}>
          <AcceptSheet {...shared()} />
        </Match>
        <Match when={active() === "TRANSFER"}>
          <TransferSheet {...shared()} />
        </Match>
        <Match when={active() === "URGE"}>
          <UrgeSheet {...shared()} />
        </Match>
        <Match when={active() === "CLOSE"}>
          <CloseSheet {...shared()} />
        </Match>
        <Match when={active() === "GATHER"}>
          <GatherSheet {...shared()} />
        </Match>
        <Match when={active() === "CONCLUDE"}>
          <ConcludeSheet {...shared()} />
        </Match>
        <Match when={active() === "ANSWER_LOCALITY"}>
          <AnswerLocalitySheet {...shared()} />
        </Match>
        <Match when={active() === "COMPLETE"}>
          <CompleteSheet {...shared()} />
        </Match>
        <Match when={active() === "DECIDE"}>
          <DecideSheet {...shared()} />
        </Match>
        <Match when={active() === "ANSWER" && issue()}>
          {(of) => <AnswerSheet {...shared()} issue={of()} />}
        </Match>
        <Match when={active() === "SAVE_DRAFT" && issue()}>
          {(of) => <DraftSheet {...shared()} issue={of()} />}
        </Match>
        <Match when={active() === "REASSIGN" && issue()}>
          {(of) => <ReassignSheet {...shared()} issue={of()} />}
        </Match>
      </Switch>
    </>
  );
}
