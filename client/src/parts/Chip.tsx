import type { BallotState, TallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { now } from "../time/clock";
import { timeLeft, urgency, waited } from "../time/words";
import { Icon, type IconName } from "./Icon";

type Tone = "plain" | "near" | "today" | "over" | "done" | "act" | "mute";

// A state has three signs: words, shape and colour. None stands alone.
export function Chip(props: { icon: IconName; tone: Tone; words: string }) {
  return (
    <span class={`chip ${props.tone}`}>
      <Icon name={props.icon} />
      <span>{props.words}</span>
    </span>
  );
}

export function DeadlineChip(props: { until: string }) {
  const level = () => urgency(props.until, now());
  const icon = (): IconName =>
    level() === "calm" ? "clock" : level() === "over" ? "lock" : "hourglass";
  const tone = (): Tone => {
    const of = level();
    if (of === "calm") return "plain";
    return of === "over" ? "mute" : of;
  };
  return <Chip icon={icon()} tone={tone()} words={timeLeft(props.until, now(), t())} />;
}

export function WaitingChip(props: { since: string }) {
  return <Chip icon="clock" tone="mute" words={waited(props.since, now(), t())} />;
}

const signs: Record<BallotState, [IconName, Tone]> = {
  DRAFT: ["document", "mute"],
  ORDERED: ["hourglass", "plain"],
  OPEN: ["ballot", "act"],
  PASSED: ["tick", "done"],
  NOT_PASSED: ["cross", "over"],
  CHAIR_DECIDED: ["gavel", "plain"],
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
