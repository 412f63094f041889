import { For, Show } from "solid-js";
import type { IssueState } from "../../api/generated";
import { t } from "../../i18n";
import { p } from "../../i18n/proposals";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { Chip, type Tone } from "../../parts/Chip";
import { Icon, type IconName } from "../../parts/Icon";
import { go, proposalPath } from "../../shell/router";
import { now } from "../../time/clock";
import { closing, moment } from "../../time/words";
import { type Issue, type Proposal, positionIcons, positionWords } from "./words";

const signs: Record<Exclude<IssueState, "NOT_ASKED">, [IconName, Tone]> = {
  ASKED: ["hourglass", "plain"],
  OVERDUE: ["triangle", "over"],
  ANSWERED: ["tick", "done"],
  ANSWERED_LATE: ["tick", "done-late"],
};

function stateWords(state: Exclude<IssueState, "NOT_ASKED">): string {
  switch (state) {
    case "ASKED":
      return p().asked;
    case "OVERDUE":
      return p().overdue;
    case "ANSWERED":
      return p().answered;
    case "ANSWERED_LATE":
      return p().answeredLate;
  }
}

function StateChip(props: { state: Exclude<IssueState, "NOT_ASKED"> }) {
  return (
    <Chip
      icon={signs[props.state][0]}
      tone={signs[props.state][1]}
      words={stateWords(props.state)}
    />
  );
}

/** One issue: what is proposed, who answers until when, what was answered. */
export function IssueCard(props: { proposal: Proposal; issue: Issue }) {
  const state = () => (props.issue.state === "NOT_ASKED" ? undefined : props.issue.state);
  const may = (act: Proposal["allowedActs"][number]) => props.proposal.allowedActs.includes(act);
  const answering = () => (props.issue.answer ? p().answerAgain : p().answer);
  const step = (act: string) =>
    go(`${proposalPath(props.proposal.id)}?act=${act}&issue=${props.issue.id}`, { step: true });
  return (
    <article class="panel">
      <div class="stack">
        <h3 class="heading">
          {p().issueNumber(props.issue.place)}
          <Show when={state()}>{(of) => <StateChip state={of()} />}</Show>
        </h3>
        <p class="words">{props.issue.text}</p>
        <p class="small sub">
          {props.issue.unit ? p().answers(props.issue.unit.name) : p().nobodyYet}
          <Show when={!props.issue.answer && props.issue.deadline}>
            {(of) => <> · {p().until(closing(of().closesAt, now(), t()))}</>}
          </Show>
          <Show when={props.issue.urgeCount > 0}> · {p().urged(props.issue.urgeCount)}</Show>
        </p>
        <For each={props.issue.earlier}>
          {(of) => <p class="small sub">{p().earlier(of.unit.name, of.reason ?? "")}</p>}
        </For>
        <Show when={props.issue.answer}>
          {(of) => (
            <>
              <p class="picked">
                <Icon name={positionIcons[of().position]} />
                <b>{positionWords(of().position)}</b>
              </p>
              <p class="words">{of().text}</p>
              <p class="small sub">
                {p().signedBy(
                  signature(of().signedBy, of().onBehalfOf),
                  moment(of().receivedAt, now(), t()),
                )}
                <Show when={props.issue.mine}> · {p().receipt(of().receiptCode)}</Show>
              </p>
            </>
          )}
        </Show>
        <Show when={!props.issue.answer && props.issue.draft}>
          {(of) => (
            <>
              <p class="small sub">
                {p().draftOf(of().savedBy?.title ?? "", moment(of().savedAt ?? "", now(), t()))}
              </p>
              <Show when={of().text}>{(text) => <p class="quote">{text()}</p>}</Show>
            </>
          )}
        </Show>
        <Show when={props.issue.decision}>
          {(of) => (
            <p class="words">
              {p().chairDecides} <b>{p().decisions[of()]}</b> {props.issue.decisionNote}
            </p>
          )}
        </Show>
        <Show when={props.issue.mine && may("ANSWER")}>
          <Button
            kind={props.issue.answer ? "second" : "main"}
            label={`${answering()} ${p().issueNumber(props.issue.place)}`}
            onClick={() => step("ANSWER")}
          >
            {answering()}
          </Button>
        </Show>
        <Show when={props.issue.mine && !may("ANSWER") && may("SAVE_DRAFT") && !props.issue.answer}>
          <Button onClick={() => step("SAVE_DRAFT")}>{p().saveDraft}</Button>
        </Show>
        <Show when={may("REASSIGN") && state() && !props.issue.answer}>
          <Button kind="text" onClick={() => step("REASSIGN")}>
            {p().reassign}
          </Button>
        </Show>
      </div>
    </article>
  );
}
