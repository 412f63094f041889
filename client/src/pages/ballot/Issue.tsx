import { Show } from "solid-js";
import { c } from "../../i18n/course";
import { g } from "../../i18n/gate";
import { Notice } from "../../parts/Notice";
import { OpenList } from "./Gate";
import type { Ballot } from "./words";

/** Whether the document may be issued, and what stands in its way (B10). */
export function Issue(props: { ballot: Ballot }) {
  const closed = () =>
    ["PASSED", "CHAIR_DECIDED", "SESSION_DECIDED", "ANNOUNCED"].includes(props.ballot.state);
  // What was stopped or returned is not on its way to be issued.
  const approved = () => {
    const decision = props.ballot.decision;
    const passed = props.ballot.sessions.at(-1)?.outcome === "PASSED";
    return decision === null || decision.kind === "APPROVE" || passed;
  };
  return (
    <Show when={closed() && approved() && props.ballot.issue}>
      {(issue) => (
        <Notice
          tone={issue().issuable ? "done" : "warn"}
          icon={issue().issuable ? "tick" : "lock"}
          title={issue().issuable ? c().issuable : c().notIssuable}
        >
          <Show when={issue().blocks.includes("NOT_DECIDED")}>
            <p>{c().blockApproval}</p>
          </Show>
          <Show when={issue().blocks.includes("DIFFERENCES_OPEN")}>
            <p>{g().unsettledTitle}</p>
            <OpenList open={props.ballot.gate.unsettled} />
          </Show>
          <Show when={issue().blocks.includes("AMENDMENTS_OPEN")}>
            <p>{c().blockAmendments(issue().openAmendments)}</p>
          </Show>
        </Notice>
      )}
    </Show>
  );
}
