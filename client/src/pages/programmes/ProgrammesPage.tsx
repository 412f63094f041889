import { Match, Show, Switch } from "solid-js";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { w } from "../../i18n/tasks";
import { Segments } from "../../parts/Segments";
import { HomeBand } from "../../shell/Band";
import { Mandates } from "../../shell/Mandates";
import { go, here, type WorkList, workPath } from "../../shell/router";
import { Tabs } from "../../shell/Tabs";
import { DutyList } from "../work/DutyList";
import { TaskList } from "../work/TaskList";
import { ProgrammeList } from "./ProgrammeList";

export default function ProgrammesPage() {
  // A member of the committee reads programmes, not what was assigned to the agencies.
  const readsTasks = () => viewer()?.acting.office !== "COMMITTEE_MEMBER";
  // In the address, so that "back" from a task returns to the list it was in.
  const list = (): WorkList => {
    const wanted = here().search.get("list");
    return readsTasks() && (wanted === "tasks" || wanted === "duties") ? wanted : "programmes";
  };
  const title = () => {
    if (list() === "programmes") return t().programmes;
    return list() === "tasks" ? w().tasksList : w().dutiesList;
  };
  return (
    <>
      <HomeBand title={title()}>
        <Mandates />
      </HomeBand>
      <main>
        <div class="lead">
          <h1>{title()}</h1>
          <Show when={list() === "programmes"}>
            <span class="small sub">{w().newestPeriodFirst}</span>
          </Show>
        </div>
        <Show when={readsTasks()}>
          <Segments<WorkList>
            label={w().workLists}
            value={list()}
            options={[
              { value: "programmes", label: t().programmes },
              { value: "tasks", label: w().tasksList },
              { value: "duties", label: w().dutiesList },
            ]}
            onChoose={(next) => go(workPath(next), { replace: true })}
          />
        </Show>
        <Switch fallback={<ProgrammeList />}>
          <Match when={list() === "tasks"}>
            <TaskList />
          </Match>
          <Match when={list() === "duties"}>
            <DutyList />
          </Match>
        </Switch>
      </main>
      <Tabs />
    </>
  );
}
