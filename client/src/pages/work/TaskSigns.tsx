import { Show } from "solid-js";
import type { TaskCardPartsFragment } from "../../api/generated";
import type { Dictionary } from "../../i18n/vi";
import { HistoricChip, TimelinessChip } from "../../matter/TimelinessSign";
import { datesWords, fullDate } from "../../matter/timeliness";

type Task = Pick<
  TaskCardPartsFragment,
  "historic" | "timeliness" | "dueOn" | "completedOn" | "periodAsWritten"
>;

/** What a task of the past lacks is a matter of its source, not of anybody's work today. */
export function TaskSigns(props: { task: Task; brief?: boolean }) {
  // In a list one quiet sign is enough; that the end is not known is said among the words.
  const told = () => props.task.timeliness !== null || (props.task.historic && !props.brief);
  return (
    <span class="signs">
      <Show when={props.task.historic}>
        <HistoricChip />
      </Show>
      <Show when={told()}>
        <TimelinessChip of={props.task.timeliness} quiet={props.task.historic} />
      </Show>
    </span>
  );
}

/** When it was or is to be done; of the past only what is written, and never that it is overdue. */
export function whenWords(task: Task, asOf: string, words: Dictionary): string {
  if (!task.historic && task.dueOn !== null) return datesWords(task, asOf, words);
  if (task.periodAsWritten !== null) return task.periodAsWritten;
  return task.dueOn === null ? "" : words.dueOn(fullDate(task.dueOn, words));
}
