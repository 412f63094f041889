import { For, Show } from "solid-js";
import { t } from "../../i18n";
import { p } from "../../i18n/proposals";
import { Dossier } from "../../matter/Dossier";
import { ProposalChip } from "../../matter/ProposalChip";
import { signature } from "../../matter/signature";
import { Chip } from "../../parts/Chip";
import { Notice } from "../../parts/Notice";
import { Title } from "../../parts/Title";
import { PageBand } from "../../shell/Band";
import { followPath, proposalPath } from "../../shell/router";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { IssueCard } from "./IssueCard";
import { differs, outcomeWords, type Proposal, positionWords } from "./words";

export function ProposalView(props: { proposal: Proposal }) {
  const waits = () =>
    ["GATHERING", "OFFICE_COMPLETES"].includes(props.proposal.state) &&
    props.proposal.issues.nodes.some((issue) => ["ASKED", "OVERDUE"].includes(issue.state));
  return (
    <>
      <PageBand title={t().proposal} backLabel={p().toProposals} back={followPath("proposals")} />
      <main class="ballot">
        <Head proposal={props.proposal} />
        <Show when={props.proposal.state === "DRAFT" && props.proposal.allowedActs.length === 0}>
          <Notice tone="info" icon="hourglass" title={p().waitsHead} />
        </Show>
        <Show when={props.proposal.actsFor}>
          {(head) => <Notice icon="pen" title={t().onBehalf(head().title)} />}
        </Show>
        <Final proposal={props.proposal} />
        <Show when={waits()}>
          <Notice icon="triangle">{p().silence}</Notice>
        </Show>
        <Steps proposal={props.proposal} />
        <Differing proposal={props.proposal} />
        <section>
          <h2>{p().issues(props.proposal.issues.totalCount)}</h2>
          <div class="stack">
            <For each={props.proposal.issues.nodes}>
              {(issue) => <IssueCard proposal={props.proposal} issue={issue} />}
            </For>
          </div>
        </section>
        <Dossier
          documents={props.proposal.documents.nodes}
          frozenAt={props.proposal.sentAt}
          base={proposalPath(props.proposal.id)}
          of={props.proposal.id}
        />
      </main>
    </>
  );
}

function Head(props: { proposal: Proposal }) {
  return (
    <div>
      <h1>
        <Title text={props.proposal.title} />
      </h1>
      <p class="small sub">
        {t().proposedBy(props.proposal.localityUnit.name)} ·{" "}
        {t().focalIs(props.proposal.focalUnit.name)}
      </p>
      <p class="count">
        <ProposalChip state={props.proposal.state} />
        <Show when={props.proposal.state !== "DRAFT" && props.proposal.progress}>
          {(of) => (
            <>
              {" "}
              {t().issuesAnswered(of().answered, of().issues)}{" "}
              <Show when={of().overdue > 0}>
                <Chip icon="triangle" tone="over" words={t().issuesOverdue(of().overdue)} />
              </Show>
            </>
          )}
        </Show>
      </p>
    </div>
  );
}

/** What the locality was waiting for. */
function Final(props: { proposal: Proposal }) {
  return (
    <Show when={props.proposal.answer}>
      {(of) => (
        <Notice tone="done" icon="document" title={p().finalAnswer}>
          <Show when={of().decision}>
            {(decision) => (
              <p>
                <b>{p().decisions[decision()]}</b>
              </p>
            )}
          </Show>
          <p class="small">
            {t().decidedBy(
              signature(of().answeredBy, of().onBehalfOf),
              moment(of().answeredAt, now(), t()),
            )}
          </p>
          <p class="quote">{of().text}</p>
        </Notice>
      )}
    </Show>
  );
}

function Steps(props: { proposal: Proposal }) {
  return (
    <>
      <For each={props.proposal.transfers}>
        {(of) => (
          <Notice icon="repeat" title={p().transferredTo(of.fromUnit.name, of.toUnit.name)}>
            <p class="small">{moment(of.transferredAt, now(), t())}</p>
            <p class="quote">{of.reason}</p>
          </Notice>
        )}
      </For>
      <Show when={props.proposal.conclusion}>
        {(of) => (
          <Notice tone="info" icon="list" title={outcomeWords(of().outcome)}>
            <p class="small">
              {t().decidedBy(
                signature(of().concludedBy, of().onBehalfOf),
                moment(of().concludedAt, now(), t()),
              )}
            </p>
            <Show when={of().note}>{(note) => <p class="quote">{note()}</p>}</Show>
            <Show when={of().localityInformedAt}>
              {(at) => <p class="small">{p().informedAt(moment(at(), now(), t()))}</p>}
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={props.proposal.completion}>
        {(of) => (
          <Notice tone="info" icon="office" title={p().completed}>
            <p class="small">
              {t().decidedBy(of().completedBy.title, moment(of().completedAt, now(), t()))}
            </p>
            <Show when={of().note}>{(note) => <p class="quote">{note()}</p>}</Show>
            <Show when={of().overrideReason}>
              {(reason) => (
                <p>
                  <b>{p().overridden}</b> {reason()}
                </p>
              )}
            </Show>
          </Notice>
        )}
      </Show>
    </>
  );
}

/** What the Chair decides on, and what the locality was told (C12). */
function Differing(props: { proposal: Proposal }) {
  const table = () =>
    props.proposal.conclusion?.outcome === "DISAGREED"
      ? props.proposal.issues.nodes.filter(differs)
      : [];
  return (
    <Show when={table().length > 0}>
      <section>
        <h2>{p().differing}</h2>
        <ul class="cards">
          <For each={table()}>
            {(issue) => (
              <li class="panel">
                <b>{p().onIssue(issue.place, issue.unit?.name ?? "")}</b>
                <Show when={issue.answer}>
                  {(answer) => (
                    <p class="words">
                      <b>{positionWords(answer().position)}:</b> {answer().text}
                    </p>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
