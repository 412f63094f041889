import { Show } from "solid-js";
import type { ProposalCardPartsFragment, ProposalState } from "../api/generated";
import { t } from "../i18n";
import { Chip, type Tone } from "../parts/Chip";
import type { IconName } from "../parts/Icon";

const signs: Record<ProposalState, [IconName, Tone]> = {
  DRAFT: ["document", "mute"],
  SENT_TO_FOCAL: ["send", "plain"],
  TRANSFERRED: ["repeat", "plain"],
  ACCEPTED_BY_FOCAL: ["tick", "plain"],
  GATHERING: ["chat", "act"],
  AGREED: ["tick", "done"],
  REPORTED_TO_PPC: ["users", "near"],
  OFFICE_COMPLETES: ["office", "near"],
  CHAIR_DECIDES: ["gavel", "near"],
  ANSWERED_TO_LOCALITY: ["document", "done"],
  CLOSED: ["lock", "mute"],
};

export function ProposalChip(props: { state: ProposalState }) {
  return (
    <Chip
      icon={signs[props.state][0]}
      tone={signs[props.state][1]}
      words={t().proposalStates[props.state]}
    />
  );
}

/** How far the answers are, and who is late: silence is never agreement (C12). */
export function ProposalLines(props: { proposal: ProposalCardPartsFragment }) {
  const gathered = () => {
    const of = props.proposal.progress;
    return of && props.proposal.state !== "DRAFT" ? of : undefined;
  };
  return (
    <>
      <Show when={gathered()}>
        {(of) => (
          <p class="count">
            {t().issuesAnswered(of().answered, of().issues)}
            <Show when={of().overdue > 0}>
              {" "}
              <Chip icon="triangle" tone="over" words={t().issuesOverdue(of().overdue)} />
            </Show>
          </p>
        )}
      </Show>
      <p class="who">
        {t().proposedBy(props.proposal.localityUnit.name)} ·{" "}
        {t().focalIs(props.proposal.focalUnit.name)}
      </p>
    </>
  );
}
