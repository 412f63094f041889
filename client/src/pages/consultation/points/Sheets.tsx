import { createSignal, For, Show } from "solid-js";
import {
  AnswerDataRequestDocument,
  AskForDataDocument,
  type DataRequestPartsFragment,
  ReferDifferencesDocument,
  UrgeAnswersDocument,
} from "../../../api/generated";
import { request } from "../../../api/session";
import { FileField } from "../../../file/FileField";
import { FileRows } from "../../../file/FileRows";
import { createUploads } from "../../../file/uploads";
import { t } from "../../../i18n";
import { p } from "../../../i18n/points";
import { ActSheet } from "../../../matter/ActSheet";
import { newKey } from "../../../matter/answer/keep";
import { createRefused } from "../../../matter/chosen";
import { noteSaid } from "../../../matter/said";
import { Button } from "../../../parts/Button";
import { SelectField, TextArea } from "../../../parts/Field";
import { now } from "../../../time/clock";
import { moment } from "../../../time/words";
import type { Shared } from "../ActForms";
import type { Consultation } from "../words";

const frame = (props: Shared) => ({
  matter: props.consultation,
  label: t().consultMatter,
  onClose: props.onClose,
  stale: props.stale,
});

export function UrgeSheet(props: Shared) {
  const [note, setNote] = createSignal("");
  const idempotencyKey = newKey();
  return (
    <ActSheet
      {...frame(props)}
      title={p().urgeAsk}
      asks={() => note().trim() !== ""}
      consequence={p().urgeText}
      chosen={() => true}
      done={(result: { consultation: Consultation | null }) => props.done(result.consultation)}
      run={async () => {
        const consultationId = props.consultation.id;
        const input = { consultationId, ...noteSaid(note()), idempotencyKey };
        return (await request(UrgeAnswersDocument, { input })).urgeAnswers;
      }}
    >
      <TextArea id="urge-note" label={p().urgeNote} value={note()} onInput={setNote} />
    </ActSheet>
  );
}

export function ReferSheet(props: Shared) {
  const [note, setNote] = createSignal("");
  return (
    <ActSheet
      {...frame(props)}
      title={p().referAsk}
      asks={() => note().trim() !== ""}
      consequence={p().referText}
      chosen={() => true}
      done={(result: { consultation: Consultation | null }) => props.done(result.consultation)}
      run={async () => {
        const { id, version } = props.consultation;
        const input = { consultationId: id, expectedVersion: version, ...noteSaid(note()) };
        return (await request(ReferDifferencesDocument, { input })).referDifferences;
      }}
    >
      <TextArea id="refer-note" label={t().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}

/** The lead names an agency; an agency that is asked turns to the lead. */
export function AskDataSheet(props: Shared) {
  const [question, setQuestion] = createSignal("");
  const agencies = () =>
    props.consultation.myResponse ? [] : (props.consultation.responses?.nodes ?? []);
  const [to, setTo] = createSignal(agencies()[0]?.unit.id ?? "");
  const refused = createRefused("question");
  const idempotencyKey = newKey();
  const chosen = () => {
    if (!question().trim()) refused.say(p().questionMissing);
    return question().trim() || undefined;
  };
  return (
    <ActSheet
      {...frame(props)}
      title={p().askData}
      keeps="ask-data"
      asks={() => true}
      consequence={p().askDataText}
      chosen={chosen}
      place={refused.place}
      done={() => props.done(null)}
      run={async (question) => {
        const consultationId = props.consultation.id;
        const input = {
          consultationId,
          toUnitId: to() || null,
          question,
          secretContent: false,
          idempotencyKey,
        };
        return (await request(AskForDataDocument, { input })).askForData;
      }}
    >
      <Show when={agencies().length > 0}>
        <SelectField
          id="to-unit"
          label={p().toWhom}
          value={to()}
          options={agencies().map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          onChange={setTo}
        />
      </Show>
      <TextArea
        id="question"
        label={p().question}
        value={question()}
        error={refused.message()}
        onInput={(next) => {
          setQuestion(next);
          refused.clear();
        }}
      />
    </ActSheet>
  );
}

/** What was asked for and what came, in the same place (C15). */
export function DataRequests(props: { consultation: Consultation; reload: () => void }) {
  const [answering, setAnswering] = createSignal<string>();
  const rows = () => props.consultation.dataRequests.nodes;
  return (
    <Show when={rows().length > 0}>
      <section>
        <h2>{p().data}</h2>
        <ul class="cards">
          <For each={rows()}>
            {(row) => (
              <li class="panel">
                <p class="small sub">
                  {p().asks(row.fromUnit.name, row.toUnit.name)}, {moment(row.askedAt, now(), t())}
                </p>
                <p class="words">{row.question}</p>
                <Show when={row.answeredAt} fallback={<p class="small sub">{p().waiting}</p>}>
                  <Show when={row.answer}>{(text) => <p class="quote">{text()}</p>}</Show>
                  <FileRows files={row.files} />
                </Show>
                <Show when={row.waitsForMe}>
                  <Button kind="second" onClick={() => setAnswering(row.id)}>
                    {p().answerData}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        {/* Outside the rows: what is being written survives that they are read anew. */}
        <Show when={rows().find((row) => row.id === answering())}>
          {(row) => (
            <AnswerDataSheet
              consultation={props.consultation}
              row={row()}
              onClose={() => setAnswering(undefined)}
              done={() => {
                setAnswering(undefined);
                props.reload();
              }}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}

function AnswerDataSheet(props: {
  consultation: Consultation;
  row: DataRequestPartsFragment;
  onClose: () => void;
  done: () => void;
}) {
  const [text, setText] = createSignal("");
  const [files, setFiles] = createSignal<DataRequestPartsFragment["files"]>([]);
  const uploads = createUploads();
  const refused = createRefused("text");
  const chosen = () => {
    if (!text().trim() && files().length === 0) refused.say(p().answerMissing);
    return text().trim() || files().length > 0 ? true : undefined;
  };
  return (
    <ActSheet
      matter={props.consultation}
      label={t().consultMatter}
      title={p().answerData}
      keeps={`data|${props.row.id}`}
      asks={() => text().trim() !== "" || files().length > 0}
      consequence={p().answerDataText}
      chosen={chosen}
      place={refused.place}
      onClose={props.onClose}
      stale={props.done}
      done={props.done}
      run={async () => {
        const input = {
          dataRequestId: props.row.id,
          text: text().trim() || null,
          fileIds: files().map((file) => file.id),
          secretContent: false,
        };
        return (await request(AnswerDataRequestDocument, { input })).answerDataRequest;
      }}
    >
      <p class="quote">{props.row.question}</p>
      <TextArea
        id="data-answer"
        label={p().answerText}
        value={text()}
        error={refused.message()}
        onInput={(next) => {
          setText(next);
          refused.clear();
        }}
      />
      <FileField
        id="data-files"
        label={p().answerFiles}
        slot={`data|${props.row.id}`}
        uploads={uploads}
        files={files()}
        many
        onArrived={(file) => setFiles((had) => [...had, file])}
        onRemove={(id) => setFiles((had) => had.filter((file) => file.id !== id))}
      />
    </ActSheet>
  );
}
