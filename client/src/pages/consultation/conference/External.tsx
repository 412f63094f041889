import { createSignal, Show } from "solid-js";
import {
  type ExternalDraftPartsFragment,
  type FilePartsFragment,
  SaveProvinceAnswerDocument,
  SendProvinceAnswerDocument,
  SuggestionDocument,
} from "../../../api/generated";
import { request, viewer } from "../../../api/session";
import { FileField } from "../../../file/FileField";
import { FileRows } from "../../../file/FileRows";
import { createUploads, heldUp } from "../../../file/uploads";
import { t } from "../../../i18n";
import { f } from "../../../i18n/confer";
import { today } from "../../../matter/chosen";
import { Button } from "../../../parts/Button";
import { TextArea, TextField } from "../../../parts/Field";
import { now } from "../../../time/clock";
import { civilDate } from "../../../time/words";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import { fullDate } from "../../manage/words";
import type { Consultation } from "../words";

interface Props {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}

/** A draft from outside: whose it is, who asked, and the province's answer (C10). */
export function ExternalSection(props: Props) {
  const [doing, setDoing] = createSignal<"WRITE" | "SEND">();
  const own = () => viewer()?.acting.unit?.id === props.consultation.ownerUnit.id;
  const compiles = () => own() && props.consultation.state === "CLOSED";
  const sends = () =>
    compiles() && ["OFFICE_HEAD", "OFFICE_DEPUTY_HEAD"].includes(viewer()?.acting.office ?? "");
  const sheet = () => ({
    put: (next: Consultation | null) => {
      setDoing(undefined);
      props.put(next);
    },
    consultation: props.consultation,
    onClose: () => setDoing(undefined),
  });
  return (
    <Show when={props.consultation.externalDraft}>
      {(of) => (
        <section aria-labelledby="external">
          <h2 id="external">{f().external}</h2>
          <div class="panel stack">
            <Letter of={of()} />
            <Show when={of().answer}>
              {(answer) => (
                <>
                  <h3>{f().provinceAnswer}</h3>
                  <p class="words">{answer()}</p>
                </>
              )}
            </Show>
            <Show when={of().sentNumber}>
              {(number) => <p>{f().sent(number(), fullDate(of().sentOn ?? ""))}</p>}
            </Show>
            <Show when={of().sentFile}>{(file) => <FileRows files={[file()]} />}</Show>
            <Show when={compiles()}>
              <div class="stack">
                <Button kind={of().answer ? "second" : "main"} onClick={() => setDoing("WRITE")}>
                  {of().answer ? f().compileAgain : f().compile}
                </Button>
                <Show when={sends() && of().answer}>
                  <Button onClick={() => setDoing("SEND")}>{f().recordSent}</Button>
                </Show>
              </div>
            </Show>
          </div>
          <Show when={doing() === "WRITE"}>
            <WriteSheet {...sheet()} of={of()} />
          </Show>
          <Show when={doing() === "SEND"}>
            <SendSheet {...sheet()} of={of()} />
          </Show>
        </section>
      )}
    </Show>
  );
}

function Letter(props: { of: ExternalDraftPartsFragment }) {
  return (
    <>
      <p>
        <b>{f().letter(props.of.letterNumber, fullDate(props.of.letterDate), props.of.sender)}</b>
      </p>
      <p class="small">{f().answerBy(civilDate(props.of.answerBy, now(), t()))}</p>
      <p class="small">
        {f().askedBy(
          props.of.askedBy?.title ?? f().committee,
          f().how[props.of.askedHow],
          fullDate(props.of.askedOn),
        )}
      </p>
      <Show when={props.of.askedNote}>{(note) => <p class="quote">{note()}</p>}</Show>
    </>
  );
}

interface SheetProps extends Props {
  of: ExternalDraftPartsFragment;
  onClose: () => void;
}

function WriteSheet(props: SheetProps) {
  const [text, setText] = createSignal(props.of.answer ?? "");
  const saving = createSaving(
    ["text"],
    () => props.put(null),
    () => true,
  );
  // What agencies said, to begin with; never over what was typed.
  if (!props.of.answer) {
    void request(SuggestionDocument, { id: props.consultation.id })
      .then(({ consultation }) => {
        if (!text()) setText(consultation?.externalDraft?.suggestion ?? "");
      })
      .catch(() => undefined);
  }
  const submit = () => {
    void saving.send(
      { text: text().trim() ? undefined : f().needed },
      async () => {
        const input = {
          consultationId: props.consultation.id,
          answerVersion: props.of.answerVersion,
          text: text(),
          secretContent: false,
        };
        return (await request(SaveProvinceAnswerDocument, { input })).saveProvinceAnswer;
      },
      (result) => props.put(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().compile}
      keeps={`${props.consultation.id}|province|${props.of.answerVersion}`}
      saving={saving}
      label={f().saveAnswer}
      consequence={f().compileText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        id="province-answer"
        label={f().answerText}
        value={text()}
        error={saving.error("text")}
        onInput={setText}
        tall
      />
    </FormSheet>
  );
}

function SendSheet(props: SheetProps) {
  const [number, setNumber] = createSignal("");
  const [date, setDate] = createSignal(today());
  const [file, setFile] = createSignal<FilePartsFragment>();
  const uploads = createUploads();
  const saving = createSaving(
    ["letterNumber", "letterDate", "letterFileId"],
    () => props.put(null),
    () => true,
  );
  const submit = () => {
    void saving.send(
      {
        letterNumber: number().trim() ? undefined : f().needed,
        letterFileId: heldUp(uploads, ["letter"]),
        letterDate: date() ? undefined : f().needed,
      },
      async () => {
        const input = {
          consultationId: props.consultation.id,
          answerVersion: props.of.answerVersion,
          letterNumber: number(),
          letterDate: date(),
          letterFileId: file()?.id ?? null,
          secretContent: false,
        };
        return (await request(SendProvinceAnswerDocument, { input })).sendProvinceAnswer;
      },
      (result) => props.put(result.consultation),
    );
  };
  return (
    <FormSheet
      title={f().recordSentAsk}
      saving={saving}
      label={f().recordSent}
      consequence={f().recordSentText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="sent-number"
        label={f().letterNumber}
        value={number()}
        error={saving.error("letterNumber")}
        onInput={setNumber}
      />
      <TextField
        id="sent-date"
        type="date"
        label={f().letterDate}
        value={date()}
        max={today()}
        error={saving.error("letterDate")}
        onInput={setDate}
      />
      <FileField
        id="sent-letter"
        label={f().sentFile}
        slot="letter"
        uploads={uploads}
        files={[file()].flatMap((one) => one ?? [])}
        cleared={saving.question.answer() === "NO"}
        error={saving.error("letterFileId")}
        onArrived={(arrived) => setFile(arrived)}
        onRemove={() => setFile(undefined)}
      />
    </FormSheet>
  );
}
