import type { BallotState, TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Chip, type Tone } from "../parts/Chip";
import { Icon, type IconName } from "../parts/Icon";

const signs: Record<BallotState, [IconName, Tone]> = {
  DRAFT: ["document", "mute"],
  ORDERED: ["hourglass", "plain"],
  OPEN: ["ballot", "act"],
  PASSED: ["tick", "done"],
  NOT_PASSED: ["cross", "over"],
  CHAIR_DECIDED: ["gavel", "plain"],
  ON_SESSION: ["users", "act"],
  SESSION_DECIDED: ["users", "plain"],
  ANNOUNCED: ["tick", "plain"],
  CANCELLED: ["cross", "mute"],
  SUPERSEDED: ["repeat", "mute"],
};

export function StateChip(props: { state: BallotState }) {
  return (
    <Chip
      icon={signs[props.state][0]}
      tone={signs[props.state][1]}
      words={stateWords(props.state)}
    />
  );
}

function stateWords(state: BallotState): string {
  switch (state) {
    case "DRAFT":
      return t().stateDraft;
    case "ORDERED":
      return t().stateOrdered;
    case "OPEN":
      return t().stateOpen;
    case "PASSED":
      return t().statePassed;
    case "NOT_PASSED":
      return t().stateNotPassed;
    case "CHAIR_DECIDED":
      return t().stateDecided;
    case "ON_SESSION":
      return t().stateOnSession;
    case "SESSION_DECIDED":
      return t().stateSessionDecided;
    case "ANNOUNCED":
      return t().stateAnnounced;
    case "CANCELLED":
      return t().stateCancelled;
    case "SUPERSEDED":
      return t().stateSuperseded;
  }
}

/** "Passed" or "not passed" in words and shape. */
export function Outcome(props: { tally: TallyPartsFragment }) {
  return (
    <span class="outcome" classList={{ passed: props.tally.passed }}>
      <Icon name={props.tally.passed ? "tick" : "cross"} />
      <span>{props.tally.passed ? t().statePassed : t().stateNotPassed}</span>
    </span>
  );
}
