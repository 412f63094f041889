import type { ConsultationResponseState, ConsultationState } from "../api/generated";
import { t } from "../i18n";
import { Chip, type Tone } from "../parts/Chip";
import type { IconName } from "../parts/Icon";
import { stateWords } from "./responses";

const consultationSigns: Record<ConsultationState, [IconName, Tone]> = {
  DRAFT: ["document", "mute"],
  CONVENED: ["users", "act"],
  OPEN: ["chat", "act"],
  CLOSED: ["lock", "plain"],
  SYNTHESISED: ["tick", "done"],
  CANCELLED: ["cross", "mute"],
  REISSUED: ["repeat", "mute"],
};

export function ConsultationChip(props: { state: ConsultationState }) {
  const words = () => {
    switch (props.state) {
      case "DRAFT":
        return t().stateDraft;
      case "CONVENED":
        return t().consultConvened;
      case "OPEN":
        return t().consultOpen;
      case "CLOSED":
        return t().consultClosed;
      case "SYNTHESISED":
        return t().consultSynthesised;
      case "CANCELLED":
        return t().consultCancelled;
      case "REISSUED":
        return t().consultReissued;
    }
  };
  return (
    <Chip
      icon={consultationSigns[props.state][0]}
      tone={consultationSigns[props.state][1]}
      words={words()}
    />
  );
}

const responseSigns: Record<ConsultationResponseState, [IconName, Tone]> = {
  PENDING: ["circle", "mute"],
  VIEWED: ["eye", "mute"],
  DRAFTED: ["pen", "plain"],
  ANSWERED: ["tick", "done"],
  NOT_CONCERNED: ["dash", "plain"],
  DEEMED_AGREED: ["deemed", "deemed"],
  LATE_ANSWERED: ["clock", "near"],
  NO_ANSWER: ["cross", "mute"],
  UNREACHED: ["triangle", "near"],
};

export function ResponseChip(props: { state: ConsultationResponseState }) {
  return (
    <Chip
      icon={responseSigns[props.state][0]}
      tone={responseSigns[props.state][1]}
      words={stateWords(props.state, t())}
    />
  );
}
