import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import { createFollowing } from "../../api/following";
import {
  ConsultationDocument,
  ConsultationUpdatedDocument,
  MarkConsultationViewedDocument,
} from "../../api/generated";
import { kept, keptReady } from "../../api/kept";
import { createQuery } from "../../api/query";
import { request } from "../../api/session";
import { createUploads } from "../../file/uploads";
import { t } from "../../i18n";
import { p } from "../../i18n/points";
import { createAnswering, type Received } from "../../matter/answer/flow";
import { readLetter } from "../../matter/answer/keep";
import { Pending } from "../../matter/answer/Pending";
import { Receipt } from "../../matter/answer/Receipt";
import { TextPage } from "../../matter/answer/TextPage";
import { Tray } from "../../matter/answer/Tray";
import { reloadAtClosing } from "../../matter/Deadline";
import { Frame } from "../../matter/Frame";
import { Reader } from "../../matter/Reader";
import { Button } from "../../parts/Button";
import { consultationPath, go, here, leaveSteps } from "../../shell/router";
import { Acts } from "./Acts";
import { answerWords } from "./answerWords";
import { ConfirmAnswer } from "./ConfirmAnswer";
import { ConsultationView } from "./ConsultationView";
import { createKeptLetter } from "./keptLetter";
import { AnsweringPoints } from "./points/Answering";
import { TablePage } from "./points/Table";
import { saveDraft, sendAnswer } from "./send";
import { type Consultation, role } from "./words";

const POSITIONS = ["AGREE", "AGREE_WITH_AMENDMENTS", "DISAGREE", "NOT_CONCERNED"] as const;

export default function ConsultationPage(props: { id: string }) {
  const query = createQuery(ConsultationDocument, () => ({ id: props.id }));
  const consultation = () => query.data()?.consultation ?? undefined;
  const base = () => consultationPath(props.id);
  const reload = () => void query.reload();
  const put = (next: Consultation | null) => {
    const have = query.data();
    if (next && have) query.replace({ ...have, consultation: next });
    else reload();
  };
  // From the first answer on, so that there is one to put the next into.
  createFollowing(
    ConsultationUpdatedDocument,
    () => (consultation() ? { id: props.id } : undefined),
    (told) => put(told.consultationUpdated),
  );
  const drafts = () => {
    const known = consultation();
    return known !== undefined && role(known) === "drafts";
  };
  const draft = () => consultation()?.myResponse?.draft;
  const answering = createAnswering({
    matterId: () => props.id,
    base,
    positions: POSITIONS,
    prepared: (position) => (draft()?.position === position ? (draft()?.text ?? "") : ""),
    letter: (scope) => (drafts() ? undefined : readLetter(kept, scope)),
    post: (answer, key) =>
      drafts() ? saveDraft(props.id, answer, put) : sendAnswer(props.id, answer, key, put),
    refused: reload,
    receipted: () => !drafts(),
  });
  const [receipt, setReceipt] = createSignal<Received>();
  const openPoints = () => go(`${base()}?points=1`, { step: true });
  /** A draft that has points is answered point by point. */
  const byPoints = (known: Consultation) =>
    known.points.totalCount > 0 && role(known) !== "reads" && !answering.late();
  const uploads = createUploads();
  const letter = createKeptLetter(answering.scope);
  reloadAtClosing(
    () => (consultation()?.state === "OPEN" ? consultation()?.deadline?.closesAt : undefined),
    reload,
  );
  noteViewing(consultation, put);

  return (
    <Frame
      title={t().consultation}
      matter={consultation()}
      failure={query.failure()}
      loading={query.loading()}
      reload={reload}
    >
      {(known) => {
        const words = () => answerWords(known());
        const mine = () => {
          if (drafts()) {
            const of = draft();
            return of?.position ? { position: of.position, at: of.savedAt } : undefined;
          }
          const answer = known().myResponse?.counted;
          return answer ? { position: answer.position, at: answer.receivedAt } : undefined;
        };
        return (
          <>
            <Switch
              fallback={
                <>
                  <ConsultationView
                    consultation={known()}
                    kept={answering.saved()}
                    onDraft={answering.choose}
                    onLate={answering.openLate}
                    put={put}
                  />
                  <Pending words={words()} answering={answering} />
                  <Show when={byPoints(known()) && !answering.pending()}>
                    <section class="tray" id="answer" aria-label={p().open}>
                      <div class="stack">
                        <Button onClick={openPoints}>
                          {mine() && !drafts()
                            ? words().change
                            : drafts()
                              ? p().openDraft
                              : `${p().open} (${p().count(known().points.totalCount)})`}
                        </Button>
                        <Button kind="text" onClick={() => answering.choose("NOT_CONCERNED")}>
                          {p().apartAgency}
                        </Button>
                      </div>
                    </section>
                  </Show>
                  <Tray
                    words={words()}
                    may={role(known()) !== "reads" && !byPoints(known()) && !answering.pending()}
                    late={
                      answering.late() &&
                      known().allowedActs.includes("RECORD_LATE") &&
                      !answering.pending()
                    }
                    mine={mine()}
                    changing={answering.changing()}
                    onChanging={answering.setChanging}
                    onChoose={answering.choose}
                    aside={{ value: "NOT_CONCERNED", label: t().notConcerned }}
                  />
                  <Acts consultation={known()} put={put} />
                </>
              }
            >
              <Match when={receipt()}>
                {(got) => (
                  <Receipt
                    matter={known()}
                    words={words()}
                    received={got()}
                    onChange={() => {
                      setReceipt(undefined);
                      openPoints();
                    }}
                  />
                )}
              </Match>
              <Match when={here().search.get("table")}>
                <TablePage consultation={known()} put={put} />
              </Match>
              <Match when={keptReady() && here().search.get("points")}>
                <AnsweringPoints
                  consultation={known()}
                  put={put}
                  received={(got) => {
                    if (!drafts()) setReceipt(got);
                  }}
                />
              </Match>
              <Match when={answering.receipt()}>
                {(got) => (
                  <Receipt
                    matter={known()}
                    words={words()}
                    received={got()}
                    onChange={answering.changeAgain}
                  />
                )}
              </Match>
              <Match when={here().search.get("doc")}>
                {(doc) => (
                  <Reader
                    documents={known().documents.nodes}
                    id={doc()}
                    backLabel={t().toConsultation}
                    onBack={() => leaveSteps(base(), 1)}
                  />
                )}
              </Match>
              <Match when={answering.writing()}>
                {(position) => (
                  <TextPage
                    matter={known()}
                    words={words()}
                    scope={answering.scope()}
                    position={position()}
                    draft={answering.draft(position())}
                    onBack={answering.back}
                    onContinue={answering.goOn}
                  />
                )}
              </Match>
            </Switch>
            <Show when={answering.checked()}>
              {(answer) => (
                <ConfirmAnswer
                  consultation={known()}
                  answer={answer()}
                  letter={letter}
                  uploads={uploads}
                  sending={answering.state()}
                  onSend={answering.send}
                  onBack={answering.back}
                  onLate={answering.turnLate}
                />
              )}
            </Show>
          </>
        );
      }}
    </Frame>
  );
}

/** Notes once that the agency has seen it; whether that succeeds is nothing to trouble anyone with. */
function noteViewing(
  consultation: () => Consultation | undefined,
  put: (next: Consultation) => void,
) {
  const noted = new Set<string>();
  createEffect(() => {
    const known = consultation();
    const mine = known?.myResponse;
    if (!known || !mine || mine.viewedAt !== null || noted.has(mine.id)) return;
    noted.add(mine.id);
    request(MarkConsultationViewedDocument, { input: { consultationId: known.id } })
      .then(({ markConsultationViewed: { consultation: next } }) => {
        if (next) put(next);
      })
      .catch(() => undefined);
  });
}
