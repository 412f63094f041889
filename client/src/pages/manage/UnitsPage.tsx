import { createSignal, For, Match, Show, Switch } from "solid-js";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { today } from "../../matter/chosen";
import { Button } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Empty, NoAnswer, Skeleton } from "../../parts/Empty";
import { TextField } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { found } from "../../parts/search";
import { PageBand } from "../../shell/Band";
import { keepsProvince } from "../../shell/keeping";
import { Failed } from "../../shell/NotOpened";
import { MANAGE } from "../../shell/router";
import { standing } from "./mandates";
import { createTold, Told } from "./Told";
import { UnitSheet } from "./UnitSheet";
import { createAllUnits, type Unit } from "./units";
import { fullDate, kindWords } from "./words";

export default function UnitsPage() {
  const units = createAllUnits();
  const told = createTold();
  const [typed, setTyped] = createSignal("");
  const [edited, setEdited] = createSignal<Unit | "new">();
  const shown = () => found(units.all() ?? [], typed());
  const edit = (unit: Unit | "new") => {
    told.hush();
    setEdited(unit);
  };
  const close = (say?: () => void) => {
    setEdited(undefined);
    say?.();
    if (say) units.reload();
  };
  return (
    <>
      <PageBand title={t().units} backLabel={k().toManage} back={MANAGE} />
      <main class="stack">
        <h1>{t().units}</h1>
        <Told of={told} />
        <Show when={keepsProvince()}>
          <Button kind="second" icon="plus" onClick={() => edit("new")}>
            {k().unitAdd}
          </Button>
        </Show>
        <Switch fallback={<Skeleton cards={2} />}>
          <Match when={units.list()?.nodes.length === 0}>
            <Empty title={k().unitEmpty} />
          </Match>
          <Match when={units.all()}>
            <TextField
              id="unit-search"
              label={k().unitSearch}
              hint={k().unitSearchHint}
              value={typed()}
              onInput={setTyped}
            />
            <Show when={units.failed()}>
              <NoAnswer onRetry={units.reload} busy={units.loading()} />
            </Show>
            <Show
              when={shown().length > 0}
              fallback={<p class="sub">{units.whole() ? k().unitNone : t().loading}</p>}
            >
              <ul class="rows">
                <For each={shown()}>{(unit) => <UnitRow unit={unit} onEdit={edit} />}</For>
              </ul>
            </Show>
          </Match>
          <Match when={units.failure()}>
            {(why) => <Failed why={why()} onRetry={units.reload} busy={units.loading()} />}
          </Match>
        </Switch>
      </main>
      <Show when={edited()} keyed>
        {(of) => (
          <UnitSheet
            unit={of === "new" ? undefined : of}
            onSaved={() => close(told.saved)}
            onMoved={() => close(told.moved)}
            onClose={() => close()}
          />
        )}
      </Show>
    </>
  );
}

function UnitRow(props: { unit: Unit; onEdit: (unit: Unit) => void }) {
  const words = () => (
    <>
      <Icon name="building" />
      <span>
        <b>{props.unit.name}</b>
        <small>
          {[kindWords(props.unit.kind), props.unit.shortName].filter(Boolean).join(" · ")}
        </small>
        <UnitSign unit={props.unit} />
      </span>
    </>
  );
  return (
    <li>
      <Show when={keepsProvince()} fallback={<div class="row">{words()}</div>}>
        <button type="button" class="row" onClick={() => props.onEdit(props.unit)}>
          {words()}
          <Icon name="chevron" />
        </button>
      </Show>
    </li>
  );
}

/** Nothing for a unit that simply exists. */
function UnitSign(props: { unit: Unit }) {
  const is = () => standing(props.unit, today());
  return (
    <Switch>
      <Match when={is() === "past" && props.unit.endsOn}>
        {(day) => <Chip icon="archive" tone="mute" words={k().unitEnded(fullDate(day()))} />}
      </Match>
      <Match when={is() === "future"}>
        <Chip icon="clock" tone="plain" words={k().unitBegins(fullDate(props.unit.startsOn))} />
      </Match>
      <Match when={props.unit.endsOn}>
        {(day) => <Chip icon="clock" tone="plain" words={k().unitEnds(fullDate(day()))} />}
      </Match>
    </Switch>
  );
}
