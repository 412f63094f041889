import { createSignal, For, Match, Show, Switch } from "solid-js";
import { actAs } from "../api/entering";
import { type Viewer, viewer } from "../api/session";
import { t } from "../i18n";
import { Icon } from "../parts/Icon";
import { Notice } from "../parts/Notice";
import { Sheet } from "../parts/Sheet";
import { hatIcon } from "./Band";

type Queue = Viewer["mandates"][number];
const count = (queue: Queue) => (queue.todoCount > 0 ? t().tasks(queue.todoCount) : t().noTasks);

/** Switches the mandate; what the server refuses, or a broken network, is said in place. */
export function createSwitch() {
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const change = async (id: string) => {
    if (busy()) return false;
    setBusy(true);
    setProblem("");
    try {
      const errors = await actAs(id);
      setProblem(errors[0]?.message ?? "");
      return errors.length === 0;
    } catch {
      setProblem(t().unreachableTitle);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { change, problem, busy };
}

/** One mandate: a line. Two: folder tabs. More: a line that opens a list. */
export function Mandates() {
  const [listed, setListed] = createSignal(false);
  const { change, problem } = createSwitch();
  const choose = async (id: string) => {
    if (id === viewer()?.acting.id || (await change(id))) setListed(false);
  };
  return (
    <Show when={viewer()} fallback={<div class="acting" />}>
      {(who) => (
        <>
          <Switch fallback={<ActingLine who={who()} />}>
            <Match when={who().mandates.length === 2}>
              <fieldset class="folders" aria-label={t().actingAs}>
                <For each={who().mandates}>
                  {(queue) => (
                    <button
                      type="button"
                      aria-pressed={queue.mandate.id === who().acting.id}
                      onClick={() => void choose(queue.mandate.id)}
                    >
                      <b>{queue.mandate.title}</b>
                      <span>
                        <Icon name={hatIcon(queue.mandate.office)} />
                        {count(queue)}
                      </span>
                    </button>
                  )}
                </For>
              </fieldset>
            </Match>
            <Match when={who().mandates.length > 2}>
              <button type="button" class="acting-button" onClick={() => setListed(true)}>
                <ActingLine who={who()} />
                <Icon name="chevron" />
              </button>
            </Match>
          </Switch>
          <Show when={problem() && !listed()}>
            <Notice tone="bad" icon="triangle" live="alert">
              {problem()}
            </Notice>
          </Show>
          <Show when={listed()}>
            <Sheet title={t().changeMandate} onClose={() => setListed(false)}>
              <Show when={problem()}>
                <Notice tone="bad" icon="triangle" live="alert">
                  {problem()}
                </Notice>
              </Show>
              <MandateList onChoose={(id) => void choose(id)} />
            </Sheet>
          </Show>
        </>
      )}
    </Show>
  );
}

function ActingLine(props: { who: Viewer }) {
  return (
    <span class="acting">
      <Icon name={hatIcon(props.who.acting.office)} />
      <span>
        <small>{t().actingAs}</small>
        <b>{props.who.acting.title}</b>
      </span>
    </span>
  );
}

export function MandateList(props: { onChoose: (id: string) => void }) {
  return (
    <ul class="rows">
      <For each={viewer()?.mandates}>
        {(queue) => (
          <li>
            <button
              type="button"
              class="row"
              aria-pressed={queue.mandate.id === viewer()?.acting.id}
              onClick={() => props.onChoose(queue.mandate.id)}
            >
              <Icon name={hatIcon(queue.mandate.office)} />
              <span>
                <b>{queue.mandate.title}</b>
                <small>
                  {queue.mandate.id === viewer()?.acting.id
                    ? `${t().inUse} · ${count(queue)}`
                    : count(queue)}
                </small>
              </span>
              <Icon name={queue.mandate.id === viewer()?.acting.id ? "tick" : "chevron"} />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
