import { createSignal, Index, onMount, Show } from "solid-js";
import {
  type CalendarFieldsFragment,
  type DayKind,
  SetCalendarYearDocument,
} from "../../api/generated";
import { request } from "../../api/session";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
import { Button } from "../../parts/Button";
import { FieldError, SelectField, TextField } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { PageBand } from "../../shell/Band";
import {
  changed,
  emptyRow,
  type Row,
  type RowError,
  rowErrors,
  sameDays,
  toDays,
  without,
} from "./rows";
import { createSaving } from "./saving";

/** The table of a year, changed as a whole: the server takes it as a whole. */
export function CalendarForm(props: {
  of: CalendarFieldsFragment;
  reload: () => Promise<void>;
  onSaved: (next: CalendarFieldsFragment) => void;
  onMoved: () => void;
  onClose: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  const year = props.of.year;
  const base = props.of.days;
  const [rows, setRows] = createSignal<Row[]>(base.length > 0 ? base : [emptyRow()]);
  const [errors, setErrors] = createSignal<RowError[]>([]);
  const [note, setNote] = createSignal("");
  const [otherYear, setOtherYear] = createSignal(false);
  // The version counts over all years. Where only another year was changed, nothing that was
  // typed here is lost.
  const moved = async () => {
    await props.reload();
    if (sameDays(props.of.days, base)) setOtherYear(true);
    else props.onMoved();
  };
  const saving = createSaving(["days", "note", "rows"], () => void moved());
  const write = (next: Row[]) => {
    setRows(next);
    if (errors().length > 0) setErrors(rowErrors(next, year, k()));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setOtherYear(false);
    const found = rowErrors(rows(), year, k());
    const wrong = found.some((row) => row.date || row.name);
    setErrors(wrong ? found : []);
    const missing = {
      // Said in the rows themselves; here only so that nothing is sent.
      rows: wrong ? "wrong" : undefined,
      days: rows().length > 0 ? undefined : k().daysNone,
      note: note().trim() ? undefined : k().filled,
    };
    void saving.send(
      missing,
      async () => {
        const expectedVersion = props.of.version;
        const input = { year, expectedVersion, days: toDays(rows()), note: note() };
        return (await request(SetCalendarYearDocument, { input })).setCalendarYear;
      },
      ({ calendarYear }) => (calendarYear ? props.onSaved(calendarYear) : props.onClose()),
    );
  };
  return (
    <>
      <PageBand title={k().calendarEditing(year)} backLabel={t().back} back={props.onClose} />
      <form class="whole" novalidate onSubmit={submit}>
        <main class="form">
          <h1 tabindex="-1" ref={heading}>
            {k().calendarEditing(year)}
          </h1>
          <p class="small sub">{k().calendarHint}</p>
          <FieldError id="days-error" error={saving.error("days")} />
          {/* By index, so that the field being typed in is not replaced. */}
          <Index each={rows()}>
            {(row, at) => (
              <DayFields
                row={row()}
                at={at}
                year={year}
                error={errors()[at] ?? {}}
                onChange={(change) => write(changed(rows(), at, change))}
                onRemove={() => write(without(rows(), at))}
              />
            )}
          </Index>
          <Button kind="second" icon="plus" onClick={() => write([...rows(), emptyRow()])}>
            {k().dayAdd}
          </Button>
          <TextField
            id="calendar-note"
            label={k().calendarNote}
            hint={k().calendarNoteHint}
            value={note()}
            error={saving.error("note")}
            onInput={setNote}
          />
          <p class="small sub">{k().calendarOnly}</p>
        </main>
        <section class="tray" aria-label={k().calendarSave}>
          <div class="stack">
            <div role="alert">
              <Show when={saving.problem()}>
                <Notice tone="bad" icon="triangle">
                  {otherYear() ? k().calendarVersion : saving.problem()}
                </Notice>
              </Show>
            </div>
            <Button type="submit" busy={saving.busy()}>
              {k().calendarSave}
            </Button>
          </div>
        </section>
      </form>
    </>
  );
}

function DayFields(props: {
  row: Row;
  at: number;
  year: number;
  error: RowError;
  onChange: (change: Partial<Row>) => void;
  onRemove: () => void;
}) {
  const id = (field: string) => `day-${props.at}-${field}`;
  return (
    <fieldset class="panel paper">
      <legend class="sr">{k().dayNumber(props.at + 1)}</legend>
      <p class="heading">
        <b aria-hidden="true">{k().dayNumber(props.at + 1)}</b>
        <button
          type="button"
          class="link small"
          aria-label={k().dayRemove(props.at + 1)}
          onClick={props.onRemove}
        >
          {k().dayDelete}
        </button>
      </p>
      <div class="day-fields">
        <TextField
          id={id("date")}
          type="date"
          label={k().dayDate}
          value={props.row.date}
          min={`${props.year}-01-01`}
          max={`${props.year}-12-31`}
          error={props.error.date}
          onInput={(date) => props.onChange({ date })}
        />
        <SelectField<DayKind>
          id={id("kind")}
          label={k().dayKind}
          value={props.row.kind}
          options={[
            { value: "OFF", label: k().dayOff },
            { value: "MAKEUP", label: k().dayMakeup },
          ]}
          onChange={(kind) => props.onChange({ kind })}
        />
      </div>
      <TextField
        id={id("name")}
        label={k().dayName}
        value={props.row.name}
        error={props.error.name}
        onInput={(name) => props.onChange({ name })}
      />
    </fieldset>
  );
}
