import { Show } from "solid-js";
import type { HomeQuery, TodoVerb } from "../../api/generated";
import { t } from "../../i18n";
import { Bar } from "../../parts/Bar";
import { Card } from "../../parts/Card";
import { Chip, DeadlineChip, WaitingChip } from "../../parts/Chip";
import { Icon, type IconName } from "../../parts/Icon";
import { now } from "../../time/clock";
import { closing, span, urgency } from "../../time/words";

type Todo = HomeQuery["todo"]["nodes"][number];

const icons: Record<TodoVerb, IconName> = {
  CAST_VOTE: "ballot",
  ORDER_BALLOT: "gavel",
  OPEN_BALLOT: "send",
  RESOLVE_AMENDMENTS: "pen",
  DECIDE_BALLOT: "gavel",
};

function words(verb: TodoVerb): string {
  switch (verb) {
    case "CAST_VOTE":
      return t().verbCastVote;
    case "ORDER_BALLOT":
      return t().verbOrderBallot;
    case "OPEN_BALLOT":
      return t().verbOpenBallot;
    case "RESOLVE_AMENDMENTS":
      return t().verbResolveAmendments;
    case "DECIDE_BALLOT":
      return t().verbDecideBallot;
  }
}

export function TodoCard(props: { todo: Todo }) {
  const due = () => props.todo.dueAt;
  const hot = () => {
    const at = due();
    return at !== null && ["today", "over"].includes(urgency(at, now()));
  };
  const decided = () => (props.todo.verb === "DECIDE_BALLOT" ? props.todo.ballot.tally : null);
  return (
    <Card
      ballot={props.todo.ballot}
      hot={hot()}
      top={
        <>
          <span class="verb">
            <Icon name={icons[props.todo.verb]} />
            {words(props.todo.verb)}
          </span>
          <Show when={due()} fallback={<WaitingChip since={props.todo.waitingSince} />}>
            {(at) => <Due at={at()} vote={props.todo.verb === "CAST_VOTE"} />}
          </Show>
        </>
      }
    >
      <Show when={decided()}>
        {(tally) => (
          <>
            <p class="count">
              <b>
                {tally().agree + tally().agreeWithAmendments}/{tally().base}
              </b>{" "}
              {t().agreedOf(tally().needed)}
            </p>
            <Bar tally={tally()} slim />
          </>
        )}
      </Show>
      <p class="who">
        <Show when={due()}>{(at) => <>{t().closesAt(closing(at(), now(), t()))} · </>}</Show>
        {t().submittedBy(props.todo.ballot.leadUnit.name)}
      </p>
    </Card>
  );
}

/** A ballot past its time is closed; any other work past its time is overdue. */
function Due(props: { at: string; vote: boolean }) {
  const over = () => now() - Date.parse(props.at);
  return (
    <Show when={!props.vote && over() >= 0} fallback={<DeadlineChip until={props.at} />}>
      <Chip icon="triangle" tone="over" words={t().overdue(span(over(), t()))} />
    </Show>
  );
}
