import { createSignal, Index, Show } from "solid-js";
import {
  type AnswerPosition,
  type FilePartsFragment,
  WriteMinutesDocument,
} from "../../../api/generated";
import { request } from "../../../api/session";
import { FileField } from "../../../file/FileField";
import { createUploads, heldUp } from "../../../file/uploads";
import { f } from "../../../i18n/confer";
import { positionWords } from "../../../matter/answer/words";
import { Checkbox } from "../../../parts/Checkbox";
import { FieldError, SelectField, TextArea } from "../../../parts/Field";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import { createPeople } from "./people";
import type { Shared } from "./Sheets";

const POSITIONS: AnswerPosition[] = ["AGREE", "AGREE_WITH_AMENDMENTS", "DISAGREE", "NOT_CONCERNED"];

interface Row {
  unit: string;
  name: string;
  named: string;
  present: boolean;
  attendee: string;
  position: AnswerPosition;
  text: string;
}

/** The minutes: who was there, which opinions, the conclusion (C3). */
export function MinutesSheet(props: Shared) {
  const have = () => props.conference.minutes;
  const [text, setText] = createSignal(have()?.text ?? "");
  const [file, setFile] = createSignal<FilePartsFragment | null>(have()?.file ?? null);
  const [conclusion, setConclusion] = createSignal(props.conference.conclusion ?? "");
  const [rows, setRows] = createSignal<Row[]>(
    (props.conference.attendances?.nodes ?? []).map((of) => ({
      unit: of.unit.id,
      name: of.unit.name,
      named: of.representative?.title ?? "",
      present: of.present ?? (of.reply !== null && of.reply !== "NOBODY"),
      attendee: "",
      position: of.position ?? "AGREE",
      text: of.text ?? "",
    })),
  );
  const people = createPeople(() => props.consultation.id);
  const uploads = createUploads();
  const saving = createSaving(["text", "conclusion", "attendance"], props.stale, () => true);
  const write = (at: number, change: Partial<Row>) =>
    setRows(rows().map((row, index) => (index === at ? { ...row, ...change } : row)));
  const unsaid = () =>
    rows().some((row) => row.present && row.position !== "AGREE" && !row.text.trim()) ||
    rows().some((row) => row.present && !row.named && !row.attendee);
  const submit = () => {
    const missing = {
      text: heldUp(uploads, ["minutes"]) ?? (text().trim() || file() ? undefined : f().needed),
      conclusion: conclusion().trim() ? undefined : f().needed,
      attendance: unsaid() ? f().needed : undefined,
    };
    void saving.send(
      missing,
      async () => {
        const input = {
          consultationId: props.consultation.id,
          minutesVersion: have()?.version ?? 0,
          text: text().trim() || null,
          fileId: file()?.id ?? null,
          conclusion: conclusion(),
          attendance: rows().map((row) => ({
            unitId: row.unit,
            present: row.present,
            attendeeMandateId: row.present ? row.attendee || null : null,
            position: row.present ? row.position : null,
            text: row.present ? row.text.trim() || null : null,
          })),
          secretContent: false,
        };
        return (await request(WriteMinutesDocument, { input })).writeMinutes;
      },
      (result) => props.done(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().minutes}
      keeps={`${props.consultation.id}|minutes|${have()?.version ?? 0}`}
      saving={saving}
      label={f().saveMinutes}
      consequence={f().writeText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FieldError id="attendance-error" error={saving.error("attendance")} />
      {/* By index, so that the field being typed in is not replaced. */}
      <Index each={rows()}>
        {(row, at) => (
          <fieldset class="panel">
            <legend>
              <b>{row().name}</b>
            </legend>
            <Checkbox
              label={f().present}
              checked={row().present}
              onChange={(present) => write(at, { present })}
            />
            <Show when={row().present}>
              <SelectField
                id={`attendee-${at}`}
                label={f().attendee}
                value={row().attendee}
                options={[
                  {
                    value: "",
                    label: row().named ? `${f().asNamed}: ${row().named}` : f().choose,
                  },
                  ...people.of(row().unit).map((of) => ({ value: of.id, label: of.title })),
                ]}
                onChange={(attendee) => write(at, { attendee })}
              />
              <SelectField
                id={`position-${at}`}
                label={f().position}
                value={row().position}
                options={POSITIONS.map((value) => ({ value, label: positionWords(value) }))}
                onChange={(position) => write(at, { position })}
              />
              <TextArea
                id={`said-${at}`}
                label={f().said}
                value={row().text}
                onInput={(said) => write(at, { text: said })}
              />
            </Show>
          </fieldset>
        )}
      </Index>
      <TextArea
        id="minutes-text"
        label={f().course}
        value={text()}
        error={saving.error("text")}
        onInput={setText}
        tall
      />
      <FileField
        id="minutes-file"
        label={f().file}
        slot="minutes"
        uploads={uploads}
        files={[file()].flatMap((one) => one ?? [])}
        onArrived={(arrived) => setFile(arrived)}
        onRemove={() => setFile(null)}
      />
      <TextArea
        id="minutes-conclusion"
        label={f().conclusion}
        hint={f().conclusionHint}
        value={conclusion()}
        error={saving.error("conclusion")}
        onInput={setConclusion}
      />
    </FormSheet>
  );
}
