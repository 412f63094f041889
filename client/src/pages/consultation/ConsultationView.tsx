import { For, Show } from "solid-js";
import type { AnswerPosition } from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { p } from "../../i18n/points";
import { JumpToAnswer } from "../../matter/answer/JumpToAnswer";
import { StateChip } from "../../matter/BallotSigns";
import { ConsultationChip } from "../../matter/ConsultationSigns";
import { Deadline } from "../../matter/Deadline";
import { Dossier } from "../../matter/Dossier";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { Title } from "../../parts/Title";
import { ballotPath, consultationPath, modelPath } from "../../shell/router";
import { now } from "../../time/clock";
import { closing, moment } from "../../time/words";
import { MoreActs } from "./Acts";
import { BackBand } from "./Back";
import { ConferenceSection } from "./conference/Conference";
import { ExternalSection } from "./conference/External";
import { PreparingSection } from "./conference/Preparing";
import { Mine, PreparedDraft } from "./Mine";
import { Overview } from "./Overview";
import { DraftPoints } from "./points/DraftPoints";
import { Rounds } from "./points/Rounds";
import { DataRequests } from "./points/Sheets";
import { OwnReceipts } from "./Receipts";
import { Demands, Responses } from "./Responses";
import { type Consultation, role, waitsFor } from "./words";

/** Everything there is to read before acting, in the order it is needed. */
export function ConsultationView(props: {
  consultation: Consultation;
  /** A draft was just kept. */
  kept: boolean;
  onDraft: (position: AnswerPosition) => void;
  onLate: () => void;
  put: (next: Consultation | null) => void;
}) {
  const open = () => props.consultation.state === "OPEN";
  /** At a conference nothing is counted before it is concluded. */
  const counts = () => props.consultation.openedAt && props.consultation.state !== "CONVENED";
  /** What agencies say to a draft from outside goes into the province's answer (C10). */
  const compiled = () => !props.consultation.externalDraft;
  return (
    <>
      <BackBand consultation={props.consultation}>
        <MoreActs consultation={props.consultation} />
      </BackBand>
      <main class="ballot">
        <Head consultation={props.consultation} />
        <Show when={props.consultation.actsFor}>
          {(head) => <Notice icon="pen" title={t().onBehalf(head().title)} />}
        </Show>
        <Show when={role(props.consultation) !== "reads"}>
          <JumpToAnswer words={t().jumpToAnswer} />
        </Show>
        <div role="status">
          <Show when={props.kept}>
            <Notice tone="done" icon="tick" title={t().draftSaved}>
              {t().onlyHeadSends}.
            </Notice>
          </Show>
        </div>
        <Show when={open() && !props.consultation.myResponse?.counted}>
          <Silence consultation={props.consultation} />
        </Show>
        <OwnReceipts consultation={props.consultation} put={props.put} />
        <ConferenceSection consultation={props.consultation} put={props.put} />
        <PreparingSection consultation={props.consultation} />
        <DraftPoints consultation={props.consultation} put={props.put} />
        <ExternalSection consultation={props.consultation} put={props.put} />
        <Rounds consultation={props.consultation} />
        <Standing consultation={props.consultation} />
        <Show when={props.consultation.allowedActs.includes("RECORD_LATE")}>
          <div class="stack">
            <Notice tone="warn" icon="clock">
              {t().lateAnswerHint}
            </Notice>
            <Button kind="second" onClick={props.onLate}>
              {t().writeLateAnswer}
            </Button>
          </div>
        </Show>
        <PreparedDraft consultation={props.consultation} onUse={props.onDraft} />
        <Mine consultation={props.consultation} />
        <Show when={counts() ? props.consultation.summary : null}>
          {(summary) => <Overview summary={summary()} final={!open()} />}
        </Show>
        <Dossier
          documents={props.consultation.documents.nodes}
          frozenAt={props.consultation.openedAt}
          base={consultationPath(props.consultation.id)}
          of={props.consultation.id}
        />
        <Show when={compiled() && counts() && props.consultation.responses}>
          <a class="btn second" href={`${consultationPath(props.consultation.id)}?table=1`}>
            <Icon name="list" />
            {p().table}
          </a>
        </Show>
        <Show when={compiled()}>
          <Demands consultation={props.consultation} put={props.put} />
        </Show>
        <DataRequests consultation={props.consultation} reload={() => props.put(null)} />
        <Responses consultation={props.consultation} put={props.put} />
        <Show
          when={
            props.consultation.responses &&
            viewer()?.acting.unit?.id === props.consultation.ownerUnit.id
          }
        >
          <a class="btn second" href={modelPath(props.consultation.id)}>
            {p().again}
          </a>
        </Show>
      </main>
    </>
  );
}

function Head(props: { consultation: Consultation }) {
  const asked = () => {
    const { summary, ownerUnit } = props.consultation;
    return summary
      ? t().asksAgencies(ownerUnit.name, summary.recipients)
      : t().askedBy(ownerUnit.name);
  };
  return (
    <div>
      <h1>
        <Title text={props.consultation.title} />
      </h1>
      <p class="small sub">{asked()}</p>
      <Show when={props.consultation.sourceNote}>
        {(note) => <p class="small sub">{t().source(note())}</p>}
      </Show>
      <Deadline
        deadline={props.consultation.deadline}
        open={props.consultation.state === "OPEN"}
        closedAt={props.consultation.closedAt}
        words={{
          lastDay: t().answerLastDay,
          closesAt: t().answerClosesAt,
          closed: t().consultClosedAt,
        }}
        state={<ConsultationChip state={props.consultation.state} />}
      />
    </div>
  );
}

/** What silence means, before it happens (C6, C7). */
function Silence(props: { consultation: Consultation }) {
  // C22: of the own agency it is said what silence means to it, and until its own day.
  const mine = () => props.consultation.myResponse;
  const agrees = () => {
    const own = mine();
    return own ? own.silenceIs === "AGREEMENT" : props.consultation.deemedConsent;
  };
  return (
    <Show
      when={mine() ? agrees() && mine()?.deadline : agrees() && props.consultation.deadline}
      fallback={
        <Notice icon="triangle">
          <Show
            when={mine()}
            fallback={
              <>
                {t().silence1}
                <b>{t().silence2}</b>
                {t().silence3}
              </>
            }
          >
            {(of) => of().silenceWords}
          </Show>
        </Notice>
      }
    >
      {(deadline) => (
        <Notice tone="warn" icon="triangle">
          {t().deemedAfter(closing(deadline().closesAt, now(), t(), true))}
          <b>{t().deemed}</b>. {t().deemedBears}
          <Show when={props.consultation.effectNotice}>
            {(said) => <p class="small quote">{said()}</p>}
          </Show>
        </Notice>
      )}
    </Show>
  );
}

/** Where the consultation as a whole stands, when it is not being answered. */
function Standing(props: { consultation: Consultation }) {
  const may = (act: Consultation["allowedActs"][number]) =>
    props.consultation.allowedActs.includes(act);
  return (
    <>
      <Show when={props.consultation.state === "DRAFT" && !may("OPEN")}>
        <Notice tone="info" icon="hourglass" title={waitsFor(props.consultation)} />
      </Show>
      <Show when={props.consultation.cancellation}>
        {(of) => (
          <Notice icon="cross" title={t().consultCancelled}>
            {t().decidedBy(
              signature(of().cancelledBy, of().onBehalfOf),
              moment(of().cancelledAt, now(), t()),
            )}
            <p class="quote">{of().reason}</p>
          </Notice>
        )}
      </Show>
      <Show when={props.consultation.synthesis}>
        {(of) => (
          <Notice tone="info" icon="tick" title={t().consultSynthesised}>
            {t().decidedBy(
              signature(of().synthesisedBy, of().onBehalfOf),
              moment(of().synthesisedAt, now(), t()),
            )}
            <Show when={of().note}>{(note) => <p class="quote">{note()}</p>}</Show>
          </Notice>
        )}
      </Show>
      <Show when={props.consultation.ballots.nodes.length > 0}>
        <section>
          <h2>{t().askedBallots}</h2>
          <ul class="rows">
            <For each={props.consultation.ballots.nodes}>
              {(ballot) => (
                <li class="row-with-chip">
                  <a class="link" href={ballotPath(ballot.id)}>
                    {ballot.shortTitle ?? ballot.title}
                  </a>
                  <StateChip state={ballot.state} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
