import { createMemo, Show } from "solid-js";
import { TaskDocument, type TaskQuery } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
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
      title={t().task}
      matter={query.data()?.task ?? undefined}
      failure={query.failure()}
      loading={query.loading()}
      reload={() => void query.reload()}
      back={{ to: workPath("tasks"), label: t().toTasks }}
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
      <PageBand title={t().task} backLabel={t().toTasks} back={workPath("tasks")} />
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
          <Notice icon="archive">{t().historicNote}</Notice>
        </Show>
        <div class="panel">
          <Summary open>
            <PartyRow label={t().fieldLead} parties={[props.task.accountable]} />
            <PartyRow label={t().fieldCoLeads} parties={props.task.coLeads} />
            <PartyRow label={t().fieldCoordinators} parties={props.task.coordinators} />
            <WrittenRow label={t().fieldDirector} text={props.task.director} />
            <WrittenRow
              label={props.task.kind === "REMEDIAL" ? t().fieldShortcoming : t().fieldAim}
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
            <WrittenRow label={t().fieldPeriod} text={props.task.periodAsWritten} />
            <Show when={props.task.startsOn}>
              {(date) => <SummaryRow label={t().fieldStarts}>{fullDate(date(), t())}</SummaryRow>}
            </Show>
            <SummaryRow label={t().fieldDue}>
              <Show when={props.task.dueOn} fallback={t().noDueDate}>
                {(date) => fullDate(date(), t())}
              </Show>
              <Show when={props.task.continuous}>
                <p class="small sub">{t().continuous}</p>
              </Show>
            </SummaryRow>
            <Show when={props.task.completedOn}>
              {(date) => <SummaryRow label={t().fieldDone}>{fullDate(date(), t())}</SummaryRow>}
            </Show>
          </Summary>
        </div>
        <div class="panel">
          <Summary open>
            <WrittenRow label={t().fieldProvince} text={props.task.province} />
            <WrittenRow label={t().fieldSource} text={props.task.source} />
            <WrittenRow label={t().fieldCode} text={props.task.code} />
          </Summary>
        </div>
      </main>
    </>
  );
}
