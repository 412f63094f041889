import { createSignal, For, lazy, Match, Show, Switch } from "solid-js";
import { HomeDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { know, viewer } from "../../api/session";
import { t } from "../../i18n";
import { Empty, NoAnswer, Skeleton } from "../../parts/Empty";
import { HomeBand } from "../../shell/Band";
import { createSwitch, Mandates } from "../../shell/Mandates";
import { Failed } from "../../shell/NotOpened";
import { Tabs } from "../../shell/Tabs";
import { now } from "../../time/clock";
import { wall } from "../../time/parts";
import { TodoCard } from "./TodoCard";

/** For those who keep the province, and nobody else's first screen. */
const AreaList = lazy(() => import("../manage/AreaList"));

export default function HomePage() {
  const [updated, setUpdated] = createSignal(now());
  const query = createQuery(
    HomeDocument,
    () => ({}),
    (data) => {
      know(data.viewer);
      setUpdated(now());
    },
  );
  const nodes = () => query.data()?.todo.nodes;

  return (
    <>
      <HomeBand title={t().todo}>
        <Mandates />
      </HomeBand>
      <main>
        <div class="lead">
          <h1>{t().todo}</h1>
          <Show when={(nodes()?.filter((todo) => todo.dueAt).length ?? 0) > 1}>
            <span class="small sub">{t().nearestFirst}</span>
          </Show>
        </div>
        <Switch fallback={<Skeleton cards={2} />}>
          {/* Nothing ever waits for an administrator: what is done here is the keeping. */}
          <Match when={nodes()?.length === 0 && viewer()?.acting.office === "ADMINISTRATOR"}>
            <section class="stack">
              <h2>{t().manage}</h2>
              <AreaList />
            </section>
          </Match>
          <Match when={nodes()?.length === 0}>
            <Nothing at={updated()} />
          </Match>
          <Match when={nodes()}>
            {(todos) => (
              <>
                <Show when={query.failure() === "unreachable"}>
                  <NoAnswer onRetry={() => void query.reload()} busy={query.loading()} />
                </Show>
                <ul class="cards">
                  <For each={todos()}>{(todo) => <TodoCard todo={todo} />}</For>
                </ul>
              </>
            )}
          </Match>
          <Match when={query.failure()}>
            {(why) => (
              <Failed why={why()} onRetry={() => void query.reload()} busy={query.loading()} />
            )}
          </Match>
        </Switch>
      </main>
      <Tabs />
    </>
  );
}

/** An empty list must not hide work waiting under the other hat. */
function Nothing(props: { at: number }) {
  const { change } = createSwitch();
  const others = () =>
    viewer()?.mandates.filter((q) => q.todoCount > 0 && q.mandate.id !== viewer()?.acting.id) ?? [];
  const time = () => {
    const at = wall(props.at);
    return `${at.hour}:${at.minute}`;
  };
  return (
    <Empty title={t().nothing} done>
      {t().updatedAt(time())}
      <For each={others()}>
        {(queue) => (
          <>
            {" "}
            {t().otherHas(queue.mandate.title)}{" "}
            <button type="button" class="link" onClick={() => void change(queue.mandate.id)}>
              {t().tasks(queue.todoCount)}
            </button>
            .
          </>
        )}
      </For>
    </Empty>
  );
}
