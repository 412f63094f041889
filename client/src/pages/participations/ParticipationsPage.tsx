import { createSignal, For, Match, Show, Switch } from "solid-js";
import {
  AnswerReportDocument,
  NameParticipantDocument,
  type ParticipationPartsFragment,
  ParticipationsDocument,
  ReportToHeadDocument,
} from "../../api/generated";
import { createQuery } from "../../api/query";
import { request, viewer } from "../../api/session";
import { t } from "../../i18n";
import { f } from "../../i18n/confer";
import { newKey } from "../../matter/answer/keep";
import { Button } from "../../parts/Button";
import { Empty, Skeleton } from "../../parts/Empty";
import { SelectField, TextArea } from "../../parts/Field";
import { PageBand } from "../../shell/Band";
import { Failed } from "../../shell/NotOpened";
import { followPath } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { FormSheet } from "../manage/FormSheet";
import { createSaving } from "../manage/saving";

type Part = ParticipationPartsFragment;
type Doing = { act: "NAME" | "REPORT" | "ANSWER"; of: Part };

/** Where the own agency takes part in preparing what others will send (C1). */
export default function ParticipationsPage() {
  const query = createQuery(ParticipationsDocument, () => ({ of: null }));
  const list = () => query.data()?.participations;
  const reload = () => void query.reload();
  const [doing, setDoing] = createSignal<Doing>();
  const shared = (of: Part) => ({
    of,
    onClose: () => setDoing(undefined),
    onSaved: () => {
      setDoing(undefined);
      reload();
    },
  });
  return (
    <>
      <PageBand title={f().preparing} backLabel={t().toFollow} back={followPath("consultations")} />
      <main class="stack">
        <h1>{f().preparing}</h1>
        <Switch fallback={<Skeleton cards={2} />}>
          <Match when={list()?.nodes.length === 0}>
            <Empty title={f().noParticipations} />
          </Match>
          <Match when={list()}>
            {(of) => (
              <>
                <ul class="cards">
                  <For each={of().nodes}>
                    {(part) => <PartPanel of={part} onDo={(act) => setDoing({ act, of: part })} />}
                  </For>
                </ul>
                <Show when={of().totalCount > of().nodes.length}>
                  <p class="small sub">{t().shown(of().nodes.length, of().totalCount)}</p>
                </Show>
              </>
            )}
          </Match>
          <Match when={query.failure()}>
            {(why) => <Failed why={why()} onRetry={reload} busy={query.loading()} />}
          </Match>
        </Switch>
      </main>
      <Show when={doing()}>
        {(now) => (
          <Switch>
            <Match when={now().act === "NAME"}>
              <NameSheet {...shared(now().of)} />
            </Match>
            <Match when={now().act === "REPORT"}>
              <ReportSheet {...shared(now().of)} />
            </Match>
            <Match when={now().act === "ANSWER"}>
              <AnswerSheet {...shared(now().of)} />
            </Match>
          </Switch>
        )}
      </Show>
    </>
  );
}

function PartPanel(props: { of: Part; onDo: (act: Doing["act"]) => void }) {
  const mine = () => viewer()?.acting.unit?.id === props.of.unit.id;
  return (
    <li class="panel stack">
      <h2>{props.of.title}</h2>
      <p class="small sub">{f().invitedBy(props.of.ownerUnit.name, props.of.unit.name)}</p>
      <Show when={props.of.note}>{(note) => <p class="quote">{note()}</p>}</Show>
      <p>
        {f().participant}: <b>{props.of.participant?.title ?? f().notNamed}</b>
      </p>
      <For each={props.of.reports}>
        {(report) => (
          <div>
            <p class="small sub">
              {report.reportedBy.title}, {moment(report.reportedAt, now(), t())}
            </p>
            <p class="words">{report.text}</p>
            <Show when={report.opinion}>
              {(opinion) => (
                <p class="quote">
                  {report.opinionBy?.title}: {opinion()}
                </p>
              )}
            </Show>
          </div>
        )}
      </For>
      <Show when={mine()}>
        <div class="stack">
          <Show when={props.of.mayReport}>
            <Button onClick={() => props.onDo("REPORT")}>{f().report}</Button>
          </Show>
          <Show when={props.of.mayName && props.of.reports.length > 0}>
            <Button kind="second" onClick={() => props.onDo("ANSWER")}>
              {f().giveOpinion}
            </Button>
          </Show>
          <Show when={props.of.mayName}>
            <Button kind="second" onClick={() => props.onDo("NAME")}>
              {props.of.participant ? f().nameAgain : f().name}
            </Button>
          </Show>
        </div>
      </Show>
    </li>
  );
}

interface SheetProps {
  of: Part;
  onClose: () => void;
  onSaved: () => void;
}

function NameSheet(props: SheetProps) {
  const [who, setWho] = createSignal(props.of.participant?.id ?? "");
  const saving = createSaving(["participantMandateId"]);
  const submit = () => {
    void saving.send(
      { participantMandateId: who() ? undefined : f().needed },
      async () => {
        const input = { consultationId: props.of.consultationId, participantMandateId: who() };
        return (await request(NameParticipantDocument, { input })).nameParticipant;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={f().name}
      saving={saving}
      label={f().name}
      consequence={f().nameText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        id="participant"
        label={f().participant}
        value={who()}
        error={saving.error("participantMandateId")}
        options={[
          { value: "", label: f().choose },
          ...props.of.people.map((one) => ({ value: one.id, label: one.title })),
        ]}
        onChange={setWho}
      />
    </FormSheet>
  );
}

function ReportSheet(props: SheetProps) {
  const key = newKey();
  const [text, setText] = createSignal("");
  const saving = createSaving(["text"], undefined, () => true);
  const submit = () => {
    void saving.send(
      { text: text().trim() ? undefined : f().needed },
      async () => {
        const { consultationId } = props.of;
        const input = {
          consultationId,
          text: text(),
          secretContent: false,
          idempotencyKey: key,
        };
        return (await request(ReportToHeadDocument, { input })).reportToHead;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={f().report}
      keeps={`${props.of.consultationId}|report`}
      saving={saving}
      label={f().report}
      consequence={f().reportText}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        id="report"
        label={f().reportField}
        value={text()}
        error={saving.error("text")}
        onInput={setText}
        tall
      />
    </FormSheet>
  );
}

function AnswerSheet(props: SheetProps) {
  const [opinion, setOpinion] = createSignal(props.of.reports[0]?.opinion ?? "");
  const saving = createSaving(["opinion"], undefined, () => true);
  const submit = () => {
    void saving.send(
      { opinion: opinion().trim() ? undefined : f().needed },
      async () => {
        const { consultationId } = props.of;
        const input = { consultationId, opinion: opinion(), secretContent: false };
        return (await request(AnswerReportDocument, { input })).answerReport;
      },
      props.onSaved,
    );
  };
  return (
    <FormSheet
      title={f().giveOpinion}
      keeps={`${props.of.consultationId}|opinion`}
      saving={saving}
      label={f().giveOpinion}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        id="opinion"
        label={f().opinionField}
        value={opinion()}
        error={saving.error("opinion")}
        onInput={setOpinion}
      />
    </FormSheet>
  );
}
