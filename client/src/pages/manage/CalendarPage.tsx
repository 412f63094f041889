import { createSignal, For, Match, Show, Switch } from "solid-js";
import { type CalendarFieldsFragment, CalendarYearDocument } from "../../api/generated";
import { createQuery } from "../../api/query";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { Button } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Skeleton } from "../../parts/Empty";
import { SelectField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import { keepsProvince } from "../../shell/keeping";
import { Failed } from "../../shell/NotOpened";
import { go, here, MANAGE, managePath } from "../../shell/router";
import { now } from "../../time/clock";
import { civil, wall } from "../../time/parts";
import { CalendarForm } from "./CalendarForm";
import { createTold, Told } from "./Told";
import { fullDate } from "./words";

export default function CalendarPage() {
  const thisYear = () => wall(now()).year;
  const years = () => [-2, -1, 0, 1, 2].map((step) => thisYear() + step);
  const year = () => {
    const asked = Number(here().search.get("year"));
    return years().includes(asked) ? asked : thisYear();
  };
  const query = createQuery(CalendarYearDocument, () => ({ year: year() }));
  const [editing, setEditing] = createSignal(false);
  const told = createTold();
  const table = () => query.data()?.calendarYear;
  const leave = (say?: () => void) => {
    setEditing(false);
    scrollTo(0, 0);
    say?.();
  };
  return (
    <Show
      when={editing() && table()}
      fallback={
        <>
          <PageBand title={t().calendar} backLabel={k().toManage} back={MANAGE} />
          <main class="stack">
            <h1>{t().calendar}</h1>
            <Told of={told} />
            <SelectField
              id="calendar-year"
              label={k().calendarYear}
              value={String(year())}
              options={years().map((of) => ({ value: String(of), label: String(of) }))}
              onChange={(of) => {
                told.hush();
                go(`${managePath("calendar")}?year=${of}`, { replace: true });
              }}
            />
            <Switch fallback={<Skeleton cards={2} />}>
              <Match when={table()}>
                {(of) => (
                  <Days
                    of={of()}
                    onEdit={() => {
                      told.hush();
                      setEditing(true);
                    }}
                  />
                )}
              </Match>
              <Match when={query.failure()}>
                {(why) => (
                  <Failed why={why()} onRetry={() => void query.reload()} busy={query.loading()} />
                )}
              </Match>
            </Switch>
          </main>
        </>
      }
    >
      {(of) => (
        <CalendarForm
          of={of()}
          reload={query.reload}
          onSaved={(next) => {
            query.replace({ calendarYear: next });
            leave(told.saved);
          }}
          onMoved={() => leave(told.moved)}
          onClose={() => leave()}
        />
      )}
    </Show>
  );
}

function Days(props: { of: CalendarFieldsFragment; onEdit: () => void }) {
  return (
    <>
      <Show
        when={props.of.announced}
        fallback={
          <Notice tone="warn" icon="hourglass" title={k().calendarNot(props.of.year)}>
            {k().calendarNotText}
          </Notice>
        }
      >
        <p class="small sub">{k().calendarAnnounced(props.of.year)}</p>
        <ul class="rows">
          <For each={props.of.days}>
            {(day) => (
              <li class="day-row">
                <span>
                  <b>{day.name}</b>
                  <small class="sub">
                    {t().weekday(civil(day.date).weekday)} {fullDate(day.date)}
                  </small>
                </span>
                <Chip
                  icon={day.kind === "OFF" ? "calendar" : "office"}
                  tone={day.kind === "OFF" ? "plain" : "act"}
                  words={day.kind === "OFF" ? k().dayOff : k().dayMakeup}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={keepsProvince()}>
        <Button kind="second" icon="pen" onClick={props.onEdit}>
          {props.of.announced ? k().calendarChange : k().calendarEnter}
        </Button>
      </Show>
    </>
  );
}
