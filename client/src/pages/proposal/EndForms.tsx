import { createSignal, For, Show } from "solid-js";
import {
  AnswerLocalityDocument,
  CompleteProposalDocument,
  ConcludeProposalDocument,
  DecideProposalDocument,
  type ProposalDecision,
  type ProposalOutcome,
} from "../../api/generated";
import { request } from "../../api/session";
import { p } from "../../i18n/proposals";
import { ActSheet } from "../../matter/ActSheet";
import { createChosen, createRefused } from "../../matter/chosen";
import { noteSaid } from "../../matter/said";
import { ChoiceRadios } from "../../parts/Choice";
import { SelectField, TextArea } from "../../parts/Field";
import { common, type Shared, target } from "./ActForms";

const OUTCOMES: ProposalOutcome[] = ["AGREED", "DISAGREED", "BEYOND_COMPETENCE"];
const DECISIONS: ProposalDecision[] = ["APPROVE", "APPROVE_IN_PART", "DECLINE"];

/** A text with what is said against it, by the form or by the server. */
function createText(field: string, missing: () => string) {
  const [text, setText] = createSignal("");
  const refused = createRefused(field);
  return {
    text,
    ...refused,
    write: (next: string) => {
      setText(next);
      refused.clear();
    },
    take: () => {
      if (!text().trim()) refused.say(missing());
      return text().trim() || undefined;
    },
  };
}

export function ConcludeSheet(props: Shared) {
  const outcome = createChosen<ProposalOutcome>();
  const [note, setNote] = createSignal("");
  const refused = createRefused("outcome");
  const error = () => refused.message() ?? (outcome.missing() ? p().outcomeMissing : undefined);
  return (
    <ActSheet
      {...common(props)}
      title={p().concludeAsk}
      keeps="conclude"
      asks={() => note().trim() !== ""}
      consequence={p().concludeText}
      chosen={outcome.take}
      place={refused.place}
      run={async (chosen) => {
        const input = { ...target(props.proposal), outcome: chosen, ...noteSaid(note()) };
        return (await request(ConcludeProposalDocument, { input })).concludeProposal;
      }}
    >
      <ChoiceRadios<ProposalOutcome>
        name="outcome"
        legend={p().outcome}
        value={outcome.value()}
        error={error()}
        options={OUTCOMES.map((value) => ({ value, label: p().outcomes[value] }))}
        onChange={(next) => {
          outcome.set(next);
          refused.clear();
        }}
      />
      <TextArea id="note" label={p().note} value={note()} onInput={setNote} />
    </ActSheet>
  );
}

export function AnswerLocalitySheet(props: Shared) {
  const text = createText("text", () => p().textMissing);
  return (
    <ActSheet
      {...common(props)}
      title={p().answerLocalityAsk}
      keeps="locality"
      asks={() => true}
      consequence={p().answerLocalityText}
      chosen={text.take}
      place={text.place}
      run={async (chosen) => {
        const input = { ...target(props.proposal), text: chosen, secretContent: false };
        return (await request(AnswerLocalityDocument, { input })).answerLocality;
      }}
    >
      <TextArea
        id="answer-text"
        label={p().noteToLocality}
        value={text.text()}
        error={text.message()}
        onInput={text.write}
        tall
      />
    </ActSheet>
  );
}

/** Only with every written opinion, unless the head of the Office says why not (C13). */
export function CompleteSheet(props: Shared) {
  const missing = () => props.proposal.progress?.missing ?? 0;
  const reason = createText("overrideReason", () => p().reasonMissing);
  return (
    <ActSheet
      {...common(props)}
      title={p().completeAsk}
      keeps="complete"
      asks={() => missing() > 0}
      consequence={p().completeText}
      chosen={() => (missing() > 0 ? reason.take() : "")}
      place={reason.place}
      run={async (overrideReason) => {
        const input = overrideReason
          ? { ...target(props.proposal), overrideReason, secretContent: false }
          : target(props.proposal);
        return (await request(CompleteProposalDocument, { input })).completeProposal;
      }}
    >
      <Show when={missing() > 0}>
        <TextArea
          id="override-reason"
          label={p().overrideReason}
          hint={p().overrideHint(missing())}
          value={reason.text()}
          error={reason.message()}
          onInput={reason.write}
        />
      </Show>
    </ActSheet>
  );
}

/** On the whole, and on single issues where the Chair wants to. */
export function DecideSheet(props: Shared) {
  const whole = createChosen<ProposalDecision>();
  const note = createText("note", () => p().textMissing);
  const [single, setSingle] = createSignal<Record<string, ProposalDecision | "">>({});
  const options = [
    { value: "" as const, label: p().asWhole },
    ...DECISIONS.map((value) => ({ value, label: p().decisions[value] })),
  ];
  const chosen = () => {
    const decision = whole.take();
    const text = note.take();
    return decision && text ? { decision, note: text } : undefined;
  };
  const onIssues = () =>
    Object.entries(single()).flatMap(([issueId, decision]) =>
      decision ? [{ issueId, decision }] : [],
    );
  return (
    <ActSheet
      {...common(props)}
      title={p().decideAsk}
      keeps="decide"
      asks={() => true}
      consequence={p().decideText}
      chosen={chosen}
      place={note.place}
      run={async (given) => {
        const input = {
          ...target(props.proposal),
          ...given,
          onIssues: onIssues(),
          secretContent: false,
        };
        return (await request(DecideProposalDocument, { input })).decideProposal;
      }}
    >
      <ChoiceRadios<ProposalDecision>
        name="decision"
        legend={p().whole}
        value={whole.value()}
        error={whole.missing() ? p().decisionMissing : undefined}
        options={DECISIONS.map((value) => ({ value, label: p().decisions[value] }))}
        onChange={whole.set}
      />
      <For each={props.proposal.issues.nodes}>
        {(issue) => (
          <SelectField<ProposalDecision | "">
            id={`decision-${issue.place}`}
            label={p().issueNumber(issue.place)}
            hint={issue.text}
            value={single()[issue.id] ?? ""}
            options={options}
            onChange={(decision) => setSingle({ ...single(), [issue.id]: decision })}
          />
        )}
      </For>
      <TextArea
        id="decision-note"
        label={p().noteToLocality}
        value={note.text()}
        error={note.message()}
        onInput={note.write}
      />
    </ActSheet>
  );
}
