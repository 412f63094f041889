import { createEffect, Show } from "solid-js";
import {
  MarkNoticesReadDocument,
  type NoticeKind,
  NoticesDocument,
  type NoticesQuery,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { epoch, know, request, viewer } from "../../api/session";
import { t } from "../../i18n";
import { n } from "../../i18n/notices";
import { Listed } from "../../matter/Listed";
import { signature } from "../../matter/signature";
import { Chip } from "../../parts/Chip";
import { Icon, type IconName } from "../../parts/Icon";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { readsOffices } from "../../shell/keeping";
import {
  ballotPath,
  consultationPath,
  ENTRUST,
  OFFICES,
  PARTICIPATIONS,
  proposalPath,
  taskPath,
} from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";

type Told = NoticesQuery["notices"]["nodes"][number];

const icons: Record<NoticeKind, IconName> = {
  BALLOT_DRAFTED: "document",
  BALLOT_ORDERED: "hourglass",
  BALLOT_OPENED: "ballot",
  BALLOT_EXTENDED: "calendar",
  BALLOT_CANCELLED: "cross",
  BALLOT_SUPERSEDED: "repeat",
  BALLOT_REMINDER: "bell",
  VOTE_DRAFTED: "pen",
  PAPER_DIFFERS: "triangle",
  BALLOT_CLOSED: "lock",
  BALLOT_DECIDED: "gavel",
  RELATED_AGENCY_ADDED: "plus",
  BALLOT_GOES_ON: "gavel",
  PAPER_VOTE_ENTERED: "document",
  PAPER_VOTE_CONTESTED: "triangle",
  BALLOT_SESSION_DECIDED: "users",
  BALLOT_ANNOUNCED: "users",
  CONSULTATION_OPENED: "chat",
  CONSULTATION_EXTENDED: "calendar",
  CONSULTATION_CLOSED: "lock",
  CONSULTATION_CANCELLED: "cross",
  CONSULTATION_SYNTHESISED: "list",
  ANSWER_REMINDER: "hourglass",
  ANSWER_URGED: "bell",
  RECIPIENT_NOT_TOLD: "triangle",
  RECIPIENT_UNREACHED: "triangle",
  PAPER_RECEIPT_RECORDED: "document",
  PAPER_RECEIPT_CONTESTED: "triangle",
  PAPER_RECEIPT_RULED: "gavel",
  CONSULTATION_REISSUED: "repeat",
  CONFERENCE_INVITED: "users",
  CONFERENCE_MOVED: "calendar",
  CONFERENCE_NAMED: "account",
  MINUTES_WRITTEN: "pen",
  CONFERENCE_CONCLUDED: "list",
  PREPARATION_INVITED: "users",
  PARTICIPANT_NAMED: "account",
  PREPARATION_REPORTED: "chat",
  DATA_ASKED: "document",
  DATA_ANSWERED: "file",
  DIFFERENCES_REFERRED: "gavel",
  DIFFERENCES_RULED: "gavel",
  LINK_ISSUED: "lock",
  LINK_USED: "lock",
  LINK_WAITS: "hourglass",
  OFFICE_REQUESTED: "hourglass",
  OFFICE_GIVEN: "account",
  OFFICE_ENDED: "account",
  OFFICE_REFUSED: "cross",
  ACCOUNT_LOCKED: "lock",
  ACCOUNT_OPENED: "account",
  SIGN_IN_BRAKED: "triangle",
  TOKEN_PROPOSED: "lock",
  TOKEN_DECIDED: "gavel",
  LATE_ANSWER: "clock",
  DELEGATION_GIVEN: "pen",
  DELEGATION_REVOKED: "cross",
  WORK_ASSIGNED: "users",
  REPRESENTATIVE_NAMED: "account",
  TASK_LEFT_TO_HEAD: "building",
  PROPOSAL_SENT: "send",
  PROPOSAL_ACCEPTED: "tick",
  PROPOSAL_TRANSFERRED: "repeat",
  ISSUE_ASKED: "chat",
  ISSUE_REASSIGNED: "repeat",
  ISSUE_URGED: "bell",
  ISSUE_ANSWERED: "chat",
  PROPOSAL_AGREED: "tick",
  PROPOSAL_REPORTED: "users",
  PROPOSAL_TO_OFFICE: "office",
  PROPOSAL_TO_CHAIR: "gavel",
  PROPOSAL_ANSWERED: "document",
  PROPOSAL_CLOSED: "lock",
};

const OF_PREPARING: NoticeKind[] = [
  "PREPARATION_INVITED",
  "PARTICIPANT_NAMED",
  "PREPARATION_REPORTED",
];

const OF_OFFICES: NoticeKind[] = [
  "LINK_WAITS",
  "OFFICE_REQUESTED",
  "OFFICE_REFUSED",
  "ACCOUNT_LOCKED",
  "TOKEN_PROPOSED",
  "TOKEN_DECIDED",
];

/** What the acting mandate was told. To open the page is to have read what it shows. */
export default function NoticesPage() {
  // To the second, as a server may tell the time.
  const openedAt = Math.floor(now() / 1000) * 1000;
  const paged = createPaged(
    NoticesDocument,
    (data) => data.notices,
    (data, notices) => ({ ...data, notices }),
  );

  let marked: string | undefined;
  async function mark(upToId: string) {
    const of = epoch();
    marked = upToId;
    try {
      const { markNoticesRead } = await request(MarkNoticesReadDocument, { input: { upToId } });
      const known = viewer();
      const left = markNoticesRead.viewer?.unreadNotices;
      if (known && left !== undefined && of === epoch()) know({ ...known, unreadNotices: left });
    } catch {
      // Nobody waits for this: the number stays, and the next look at the list tries again.
      marked = undefined;
    }
  }
  createEffect(() => {
    // What was seen before may say unread of what was marked since: only an answer counts.
    if (paged.loading()) return;
    const newest = paged.list()?.nodes[0];
    if (newest && !newest.readAt && newest.id !== marked) void mark(newest.id);
  });

  // Marking marks the pages below too, which nobody has seen before they are asked for.
  const unread = (told: Told) => !told.readAt || Date.parse(told.readAt) >= openedAt;
  return (
    <>
      <PageBand title={t().notices} backLabel={t().toHome} back="/" />
      <main>
        <div class="lead">
          <h1>{t().notices}</h1>
          <span class="small sub">{t().newestFirst}</span>
        </div>
        <Listed of={paged} none={n().none}>
          {(told) => <ToldCard told={told} unread={unread(told)} />}
        </Listed>
      </main>
    </>
  );
}

function ToldCard(props: { told: Told; unread: boolean }) {
  const href = () => {
    const { ballot, consultation, delegation, proposal, task, kind } = props.told;
    if (task) return taskPath(task.id);
    if (delegation) return ENTRUST;
    if (kind === "WORK_ASSIGNED") return `${ENTRUST}?list=division`;
    if (OF_PREPARING.includes(kind)) return PARTICIPATIONS;
    if (OF_OFFICES.includes(kind)) return readsOffices() ? OFFICES : undefined;
    if (ballot) return ballotPath(ballot.id);
    if (proposal) return proposalPath(proposal.id);
    return consultation ? consultationPath(consultation.id) : undefined;
  };
  return (
    <li>
      {/* What the mandate may no longer see has no title, and leads nowhere. */}
      <Show
        when={href()}
        fallback={
          <div class="card" classList={{ "was-read": !props.unread }}>
            <Body {...props} />
          </div>
        }
      >
        {(to) => (
          <a class="card" classList={{ "was-read": !props.unread }} href={to()}>
            <Body {...props} />
          </a>
        )}
      </Show>
    </li>
  );
}

function Body(props: { told: Told; unread: boolean }) {
  const title = () => {
    const { ballot, consultation, proposal } = props.told;
    const matter = ballot ?? consultation;
    return matter?.shortTitle ?? matter?.title ?? proposal?.title;
  };
  return (
    <>
      <div class="card-top">
        <span class="note-at small sub">
          <Icon name={icons[props.told.kind]} />
          <time datetime={props.told.at}>{moment(props.told.at, now(), t())}</time>
        </span>
        <Show when={props.unread}>
          <Chip icon="bell" tone="act" words={n().unread} />
        </Show>
      </div>
      <h2>{n().kinds[props.told.kind]}</h2>
      <Show when={props.told.delegation}>
        {(of) => <p class="who clamp">{signature(of().delegate, of().lender)}</p>}
      </Show>
      <Show when={props.told.task}>{(of) => <p class="who clamp">{of().content}</p>}</Show>
      <Show when={title()}>
        {(text) => (
          <p class="who clamp">
            <Title text={text()} />
          </p>
        )}
      </Show>
      <Show when={props.told.silence}>{(words) => <p class="small sub">{words()}</p>}</Show>
    </>
  );
}
