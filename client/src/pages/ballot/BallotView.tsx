import { Show } from "solid-js";
import type { Position } from "../../api/generated";
import { t } from "../../i18n";
import { JumpToAnswer } from "../../matter/answer/JumpToAnswer";
import { StateChip } from "../../matter/BallotSigns";
import { Deadline } from "../../matter/Deadline";
import { Dossier } from "../../matter/Dossier";
import { signature } from "../../matter/signature";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Notice } from "../../parts/Notice";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { createSwitch } from "../../shell/Mandates";
import { ballotPath, consultationPath, followPath } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { AsideActs } from "./Acts";
import { Amendments } from "./Amendments";
import { Course } from "./Course";
import { Gate } from "./Gate";
import { Issue } from "./Issue";
import { MyVote } from "./MyVote";
import { OwnForm } from "./OwnForm";
import { Papers } from "./Papers";
import { Prepared } from "./Prepared";
import { Result } from "./Result";
import { ResultSheet } from "./ResultSheet";
import { Sessions } from "./SessionForms";
import { type Ballot, decision, reasonWords } from "./words";

/** Everything there is to read before acting, in the order it is needed. */
export function BallotView(props: {
  ballot: Ballot;
  /** When the server last said, or would have said otherwise, that it is so. */
  knownAt: number;
  onLate: () => void;
  onTake: (position: Position) => void;
  onChange: (position: Position) => void;
  put: (next: Ballot | null) => void;
}) {
  const closed = () =>
    [
      "PASSED",
      "NOT_PASSED",
      "CHAIR_DECIDED",
      "ON_SESSION",
      "SESSION_DECIDED",
      "ANNOUNCED",
    ].includes(props.ballot.state);
  const mayRecordLate = () => props.ballot.allowedActs.includes("RECORD_LATE");
  return (
    <>
      <PageBand
        title={closed() ? t().resultTitle : t().ballotTitle}
        backLabel={closed() ? t().toFollow : t().toHome}
        back={closed() ? followPath("ballots") : "/"}
      />
      <main class="ballot">
        <div>
          <h1>
            <Title text={props.ballot.title} />
          </h1>
          <p class="small sub">{t().submittedBy(props.ballot.leadUnit.name)}</p>
          <Show when={props.ballot.sourceNote}>
            {(note) => <p class="small sub">{t().source(note())}</p>}
          </Show>
          <Show when={props.ballot.consultation}>
            {(ground) => (
              <p class="small">
                <a class="link" href={consultationPath(ground().id)}>
                  {t().fromConsultation(ground().shortTitle ?? ground().title)}
                </a>
              </p>
            )}
          </Show>
          <Deadline
            deadline={props.ballot.deadline}
            open={props.ballot.state === "OPEN"}
            closedAt={props.ballot.closedAt}
            words={{
              lastDay: t().effective,
              closesAt: t().closesAtLabel,
              closed: t().closedAtText,
            }}
            state={<StateChip state={props.ballot.state} />}
          />
        </div>
        <Show when={props.ballot.actsFor}>
          {(head) => <Notice icon="pen" title={t().onBehalf(head().title)} />}
        </Show>
        <Course ballot={props.ballot} />
        <Prepared ballot={props.ballot} onTake={props.onTake} onChange={props.onChange} />
        <Show when={props.ballot.otherMandateWithPaper}>
          {(other) => <OtherHat id={other().id} title={other().title} />}
        </Show>
        <Show when={props.ballot.allowedActs.includes("CAST")}>
          <JumpToAnswer words={t().jumpToVote} />
        </Show>
        <Show when={props.ballot.state === "OPEN" && props.ballot.needed}>
          {(needed) => (
            <Notice icon="triangle">
              {t().silence1}
              <b>{t().silence2}</b>
              {t().silence3} {t().passesFrom(needed(), props.ballot.base ?? 0)}
            </Notice>
          )}
        </Show>
        <Show when={mayRecordLate()}>
          <div class="stack">
            <Notice tone="warn" icon="clock">
              {t().lateHint}
            </Notice>
            <Button kind="second" onClick={() => props.onLate()}>
              {t().writeLate}
            </Button>
          </div>
        </Show>
        <Show when={props.ballot.tally}>
          {(tally) => (
            <Result
              tally={tally()}
              at={props.knownAt}
              half={props.ballot.state === "NOT_PASSED" && props.ballot.decisions.length > 3}
            />
          )}
        </Show>
        <Show when={["PASSED", "NOT_PASSED"].includes(props.ballot.state)}>
          <Notice icon="gavel">
            <b>{t().waitsChair}</b>
          </Notice>
        </Show>
        <Decision ballot={props.ballot} />
        <Sessions ballot={props.ballot} />
        <Issue ballot={props.ballot} />
        <OwnForm ballot={props.ballot} />
        <MyVote ballot={props.ballot} />
        <Gate ballot={props.ballot} />
        <Dossier
          documents={props.ballot.documents.nodes}
          frozenAt={props.ballot.openedAt}
          base={ballotPath(props.ballot.id)}
          of={props.ballot.id}
        />
        <Show when={props.ballot.order}>
          {(order) => (
            <section>
              <h2>{t().why}</h2>
              <p>
                {reasonWords(order().reason)}.{" "}
                {t().ordered(
                  signature(order().orderedBy, order().onBehalfOf),
                  moment(order().orderedAt, now(), t()),
                )}
              </p>
              <Show when={order().note}>{(note) => <p class="quote">{note()}</p>}</Show>
            </section>
          )}
        </Show>
        <Amendments ballot={props.ballot} put={props.put} />
        <Papers ballot={props.ballot} />
        <ResultSheet ballot={props.ballot} />
        <AsideActs ballot={props.ballot} />
      </main>
    </>
  );
}

function Decision(props: { ballot: Ballot }) {
  return (
    <Show when={props.ballot.decision}>
      {(made) => (
        <Notice tone="info" icon="gavel">
          <b>
            {t().decision}: {decision(made().kind).label}
          </b>
          <p>
            {t().decidedBy(
              signature(made().decidedBy, made().onBehalfOf),
              moment(made().decidedAt, now(), t()),
            )}
          </p>
          <Show when={made().note}>{(note) => <p class="quote">{note()}</p>}</Show>
        </Notice>
      )}
    </Show>
  );
}

/** The paper belongs to the other hat: say which, and change it here. */
function OtherHat(props: { id: string; title: string }) {
  const { change, problem, busy } = createSwitch();
  return (
    <div class="stack">
      <Notice tone="warn" icon="account">
        {t().otherPaper1}
        <b>{props.title}</b>
        {t().otherPaper2}
      </Notice>
      <Show when={problem()}>
        <p class="error" role="alert">
          <Icon name="triangle" />
          {problem()}
        </p>
      </Show>
      <Button kind="second" busy={busy()} onClick={() => void change(props.id)}>
        {t().switchTo(props.title)}
      </Button>
    </div>
  );
}
