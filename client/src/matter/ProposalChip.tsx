import type { ProposalState } from "../api/generated";
import { p } from "../i18n/proposals";
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
      words={p().states[props.state]}
    />
  );
}
