import { createMemo, Show } from "solid-js";
import { TaskDocument, type TaskQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { AskForBallot } from "../../matter/AskForBallot";
import { today } from "../../matter/chosen";
import { Frame } from "../../matter/Frame";
import { fullDate, why } from "../../matter/timeliness";
import { Notice } from "../../parts/Notice";
import { Summary, SummaryRow } from "../../parts/Sheet";
import { PageBand } from "../../shell/Band";
import { workPath } from "../../shell/router";
import { Entrusted } from "./Entrusted";
import { LongTitle } from "./LongTitle";
import { PartyRow } from "./Parties";
import { TaskSigns } from "./TaskSigns";
import { WrittenRow } from "./WrittenRow";
import { taskKindWords } from "./words";

type Task = NonNullable<TaskQuery["task"]>;

export default function TaskPage(props: { id: string }) {
  const day = createMemo(today);
  const query = createQuery(TaskDocument, () => ({ id: props.id, asOf: day() }));
  return (
    <Frame
      title={w().task}
      matter={query.data()?.task ?? undefined}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: workPath("tasks"), label: w().toTasks }}
    >
      {(task) => <TaskView task={task()} asOf={day()} reload={() => void query.reload()} />}
    </Frame>
  );
}

function TaskView(props: { task: Task; asOf: string; reload: () => void }) {
  const judged = () =>
    !props.task.historic && props.task.timeliness !== null && props.task.dueOn !== null;
  return (
    <>
      <PageBand title={w().task} backLabel={w().toTasks} back={workPath("tasks")} />
      <main class="ballot">
        <div>
          <p class="small sub">{taskKindWords(props.task.kind, t())}</p>
          <LongTitle text={props.task.content} />
          <p class="under-title">
            <TaskSigns task={props.task} />
          </p>
          <Show when={judged()}>
            <p class="small">{why(props.task, props.asOf, t())}</p>
          </Show>
        </div>
        <Show when={props.task.historic}>
          <Notice icon="archive">{w().historicNote}</Notice>
        </Show>
        <div class="panel">
          <Summary open>
            <PartyRow label={w().fieldLead} parties={[props.task.accountable]} />
            <PartyRow label={w().fieldCoLeads} parties={props.task.coLeads} />
            <PartyRow label={w().fieldCoordinators} parties={props.task.coordinators} />
            <WrittenRow label={w().fieldDirector} text={props.task.director} />
            <WrittenRow
              label={props.task.kind === "REMEDIAL" ? w().fieldShortcoming : w().fieldAim}
              text={props.task.aim}
            />
          </Summary>
        </div>
        <Entrusted task={props.task} reload={props.reload} />
        <Show when={!props.task.historic && !props.task.leftToHead}>
          <AskForBallot from="task" id={props.task.id} lead={props.task.accountable.unit?.id} />
        </Show>
        <div class="panel">
          <Summary open>
            <WrittenRow label={w().fieldPeriod} text={props.task.periodAsWritten} />
            <Show when={props.task.startsOn}>
              {(date) => <SummaryRow label={w().fieldStarts}>{fullDate(date(), t())}</SummaryRow>}
            </Show>
            <SummaryRow label={w().fieldDue}>
              <Show when={props.task.dueOn} fallback={w().noDueDate}>
                {(date) => fullDate(date(), t())}
              </Show>
              <Show when={props.task.continuous}>
                <p class="small sub">{w().continuous}</p>
              </Show>
            </SummaryRow>
            <Show when={props.task.completedOn}>
              {(date) => <SummaryRow label={w().fieldDone}>{fullDate(date(), t())}</SummaryRow>}
            </Show>
          </Summary>
        </div>
        <div class="panel">
          <Summary open>
            <WrittenRow label={w().fieldProvince} text={props.task.province} />
            <WrittenRow label={w().fieldSource} text={props.task.source} />
            <WrittenRow label={w().fieldCode} text={props.task.code} />
          </Summary>
        </div>
      </main>
    </>
  );
}
