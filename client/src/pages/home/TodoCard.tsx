import { Match, Show, Switch } from "solid-js";
import type {
  CardPartsFragment,
  ConsultationCardPartsFragment,
  HomeQuery,
  TodoVerb,
} from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { ProposalLines } from "../../matter/ProposalLines";
import { SummaryCount } from "../../matter/SummaryCount";
import { TallyCount } from "../../matter/TallyCount";
import { Card } from "../../parts/Card";
import { Chip, DeadlineChip, WaitingChip } from "../../parts/Chip";
import { Icon, type IconName } from "../../parts/Icon";
import {
  ballotPath,
  consultationPath,
  OFFICES,
  PARTICIPATIONS,
  proposalPath,
} from "../../shell/router";
import { now } from "../../time/clock";
import { closing, span, urgency } from "../../time/words";

type Todo = HomeQuery["todo"]["nodes"][number];

const icons: Record<TodoVerb, IconName> = {
  CAST_VOTE: "ballot",
  REVIEW_DRAFT: "eye",
  DRAFT_VOTE: "pen",
  CHECK_RELATED: "list",
  STATE_COORDINATION: "pen",
  RECORD_SESSION: "users",
  ANSWER_FORM: "eye",
  TELL_OF_FORM: "chat",
  ORDER_BALLOT: "gavel",
  OPEN_BALLOT: "send",
  RESOLVE_AMENDMENTS: "pen",
  DECIDE_BALLOT: "gavel",
  ANSWER_CONSULTATION: "chat",
  OPEN_CONSULTATION: "send",
  RESOLVE_ANSWERS: "pen",
  ANSWER_DATA: "document",
  RULE_DIFFERENCES: "gavel",
  RULE_ON_RECEIPT: "gavel",
  REPLY_TO_INVITATION: "users",
  SIGN_MINUTES: "pen",
  CONCLUDE_CONFERENCE: "lock",
  ACKNOWLEDGE_CONCLUSION: "eye",
  SEND_PROVINCE_ANSWER: "send",
  NAME_PARTICIPANT: "users",
  REPORT_TO_HEAD: "pen",
  ANSWER_REPORT: "chat",
  SEND_PROPOSAL: "send",
  ACCEPT_PROPOSAL: "tick",
  NAME_AGENCIES: "users",
  ANSWER_ISSUE: "chat",
  CONCLUDE_PROPOSAL: "pen",
  ANSWER_LOCALITY: "send",
  COMPLETE_PROPOSAL: "office",
  DECIDE_PROPOSAL: "gavel",
  CLOSE_PROPOSAL: "document",
  CONFIRM_OFFICES: "tick",
  COUNTERSIGN_LINK: "lock",
  ACKNOWLEDGE: "eye",
  CONSENT_TOKEN: "gavel",
  MAKE_TOKEN: "lock",
};

function words({ verb, onBehalfOf }: Todo): string {
  switch (verb) {
    case "CAST_VOTE":
      return t().verbCastVote;
    case "REVIEW_DRAFT":
      return t().verbReviewDraft;
    case "DRAFT_VOTE":
      return t().verbDraftVote;
    case "CHECK_RELATED":
      return t().verbCheckRelated;
    case "STATE_COORDINATION":
      return t().verbStateCoordination;
    case "RECORD_SESSION":
      return t().verbRecordSession;
    case "ANSWER_FORM":
      return t().verbAnswerForm;
    case "TELL_OF_FORM":
      return t().verbTellOfForm;
    case "ORDER_BALLOT":
      return t().verbOrderBallot;
    case "OPEN_BALLOT":
      return t().verbOpenBallot;
    case "RESOLVE_AMENDMENTS":
      return t().verbResolveAmendments;
    case "DECIDE_BALLOT":
      return t().verbDecideBallot;
    case "ANSWER_CONSULTATION":
      return signs() || onBehalfOf ? t().verbAnswer : t().verbDraftAnswer;
    case "OPEN_CONSULTATION":
      return t().verbOpenConsultation;
    case "RESOLVE_ANSWERS":
      return t().verbResolveAnswers;
    case "ANSWER_DATA":
      return t().verbAnswerData;
    case "RULE_DIFFERENCES":
      return t().verbRule;
    case "RULE_ON_RECEIPT":
      return t().verbRuleOnReceipt;
    case "REPLY_TO_INVITATION":
      return t().verbReplyInvitation;
    case "SIGN_MINUTES":
      return t().verbSignMinutes;
    case "CONCLUDE_CONFERENCE":
      return t().verbConclude;
    case "ACKNOWLEDGE_CONCLUSION":
      return t().verbAcknowledge;
    case "SEND_PROVINCE_ANSWER":
      return t().verbProvinceAnswer;
    case "NAME_PARTICIPANT":
      return t().verbNameParticipant;
    case "REPORT_TO_HEAD":
      return t().verbReport;
    case "ANSWER_REPORT":
      return t().verbAnswerReport;
    case "SEND_PROPOSAL":
      return t().verbSendProposal;
    case "ACCEPT_PROPOSAL":
      return t().verbAcceptProposal;
    case "NAME_AGENCIES":
      return t().verbNameAgencies;
    case "ANSWER_ISSUE":
      return signs() || onBehalfOf ? t().verbAnswerIssue : t().verbDraftIssue;
    case "CONCLUDE_PROPOSAL":
      return t().verbConcludeProposal;
    case "ANSWER_LOCALITY":
      return t().verbAnswerLocality;
    case "COMPLETE_PROPOSAL":
      return t().verbCompleteProposal;
    case "DECIDE_PROPOSAL":
      return t().verbDecideProposal;
    case "CLOSE_PROPOSAL":
      return t().verbCloseProposal;
    case "CONFIRM_OFFICES":
      return t().verbConfirmOffices;
    case "COUNTERSIGN_LINK":
      return t().verbCountersign;
    case "ACKNOWLEDGE":
      return t().verbNoted;
    case "CONSENT_TOKEN":
      return t().verbConsentToken;
    case "MAKE_TOKEN":
      return t().verbMakeToken;
  }
}

/** The head of an agency signs its answer, or a deputy by delegation; the others prepare it (C19). */
function signs(): boolean {
  const office = viewer()?.acting.office;
  return office === "AGENCY_HEAD" || office === "OFFICE_HEAD";
}

/** Work that is closed when its time is over; any other work is overdue then. */
const closes = (verb: TodoVerb) =>
  ["CAST_VOTE", "REVIEW_DRAFT", "DRAFT_VOTE", "ANSWER_CONSULTATION"].includes(verb);

export function TodoCard(props: { todo: Todo }) {
  const due = () => props.todo.dueAt;
  const hot = () => {
    const at = due();
    return at !== null && ["today", "over"].includes(urgency(at, now()));
  };
  // Whom it is about: a mandate, a link, an account, an app.
  const guarded = () => {
    const { mandateRequest, waitingLink, attention, tokenGrant } = props.todo;
    if (mandateRequest) return `${mandateRequest.title} · ${mandateRequest.person.name}`;
    if (attention) return attention.person?.name ?? viewer()?.province.name;
    return waitingLink?.person.name ?? tokenGrant?.name;
  };
  const top = () => (
    <>
      <span class="verb">
        <Icon name={icons[props.todo.verb]} />
        {words(props.todo)}
      </span>
      <Show when={due()} fallback={<WaitingChip since={props.todo.waitingSince} />}>
        {(at) => <Due at={at()} closes={closes(props.todo.verb)} />}
      </Show>
    </>
  );
  return (
    <Switch>
      <Match when={props.todo.ballot}>
        {(ballot) => (
          <Card
            href={ballotPath(ballot().id)}
            title={ballot().shortTitle ?? ballot().title}
            hot={hot()}
            top={top()}
          >
            <BallotLines ballot={ballot()} todo={props.todo} />
          </Card>
        )}
      </Match>
      <Match when={props.todo.consultation}>
        {(consultation) => (
          <Card
            href={consultationPath(consultation().id)}
            title={consultation().shortTitle ?? consultation().title}
            hot={hot()}
            top={top()}
          >
            <ConsultationLines consultation={consultation()} todo={props.todo} />
          </Card>
        )}
      </Match>
      <Match when={props.todo.proposal}>
        {(proposal) => (
          <Card href={proposalPath(proposal().id)} title={proposal().title} hot={hot()} top={top()}>
            <ProposalLines proposal={proposal()} />
            <InName todo={props.todo} />
          </Card>
        )}
      </Match>
      <Match when={guarded()}>
        {(title) => (
          <Card href={OFFICES} title={title()} hot={hot()} top={top()}>
            <InName todo={props.todo} />
          </Card>
        )}
      </Match>
      <Match when={props.todo.participation}>
        {(part) => (
          <Card href={PARTICIPATIONS} title={part().title} hot={hot()} top={top()}>
            <p class="who">{t().preparedBy(part().ownerUnit.name)}</p>
            <InName todo={props.todo} />
          </Card>
        )}
      </Match>
    </Switch>
  );
}

/** In whose name it would be done (D1). */
function InName(props: { todo: Todo }) {
  return (
    <Show when={props.todo.onBehalfOf}>
      {(head) => (
        <p class="who">
          <b>{t().onBehalf(head().title)}</b>
        </p>
      )}
    </Show>
  );
}

function BallotLines(props: { ballot: CardPartsFragment; todo: Todo }) {
  return (
    <>
      <Show when={props.todo.verb === "DECIDE_BALLOT" && props.ballot.tally}>
        {(tally) => <TallyCount tally={tally()} />}
      </Show>
      <p class="who">
        <Show when={props.todo.dueAt}>
          {(at) => <>{t().closesAt(closing(at(), now(), t()))} · </>}
        </Show>
        {t().submittedBy(props.ballot.leadUnit.name)}
      </p>
      <InName todo={props.todo} />
    </>
  );
}

/** What silence will mean is said before the page is opened. */
function ConsultationLines(props: { consultation: ConsultationCardPartsFragment; todo: Todo }) {
  const answering = () => props.todo.verb === "ANSWER_CONSULTATION";
  const when = () => {
    const at = props.todo.dueAt;
    if (at === null) return "";
    // C22: as it is for this very agency.
    if (!answering() || props.consultation.myResponse?.silenceIs !== "AGREEMENT")
      return `${(closes(props.todo.verb) ? t().closesAt : t().dueAt)(closing(at, now(), t()))} · `;
    return `${t().deemedAfter(closing(at, now(), t(), true))}${t().deemed} · `;
  };
  return (
    <>
      <Show when={props.todo.verb === "RESOLVE_ANSWERS" && props.consultation.summary}>
        {(summary) => <SummaryCount summary={summary()} />}
      </Show>
      <p class="who">
        {when()}
        {t().askedBy(props.consultation.ownerUnit.name)}
      </p>
      <InName todo={props.todo} />
    </>
  );
}

function Due(props: { at: string; closes: boolean }) {
  const over = () => now() - Date.parse(props.at);
  return (
    <Show when={!props.closes && over() >= 0} fallback={<DeadlineChip until={props.at} />}>
      <Chip icon="triangle" tone="over" words={t().overdue(span(over(), t()))} />
    </Show>
  );
}
