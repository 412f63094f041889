import { createMemo, Show } from "solid-js";
import { type TaskCardPartsFragment, TasksDocument } from "../../api/generated";
import { createPaged } from "../../api/paged";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { today } from "../../matter/chosen";
import { Listed } from "../../matter/Listed";
import { Card } from "../../parts/Card";
import { taskPath } from "../../shell/router";
import { chosenKind, KindFilter } from "./KindFilter";
import { TaskSigns, whenWords } from "./TaskSigns";
import { TASK_KINDS, taskKindWords } from "./words";

export function TaskList() {
  const day = createMemo(today);
  const kind = createMemo(() => chosenKind(TASK_KINDS));
  const paged = createPaged(
    TasksDocument,
    (data) => data.tasks,
    (data, tasks) => ({ ...data, tasks }),
    () => {
      const of = kind();
      return { asOf: day(), filter: of ? { kinds: [of] } : null };
    },
  );
  return (
    <>
      <KindFilter list="tasks" kinds={TASK_KINDS} words={(of) => taskKindWords(of, t())} />
      <Listed of={paged} none={w().noTasksListed}>
        {(task) => <TaskCard task={task} asOf={day()} />}
      </Listed>
    </>
  );
}

function TaskCard(props: { task: TaskCardPartsFragment; asOf: string }) {
  return (
    <Card
      href={taskPath(props.task.id)}
      title={props.task.content}
      top={
        <>
          <span class="small sub">{taskKindWords(props.task.kind, t())}</span>
          <TaskSigns task={props.task} brief />
        </>
      }
    >
      <p class="who">
        {w().ledBy(props.task.accountable.name)}
        <Show when={whenWords(props.task, props.asOf, t())}>
          {(words) => (
            <>
              <br />
              {words()}
            </>
          )}
        </Show>
        <Show when={props.task.historic && props.task.timeliness === null}>
          <br />
          {t().unknownClass}
        </Show>
      </p>
    </Card>
  );
}
