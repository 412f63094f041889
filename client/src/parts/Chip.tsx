import { t } from "../i18n";
import { now } from "../time/clock";
import { timeLeft, urgency, waited } from "../time/words";
import { Icon, type IconName } from "./Icon";

export type Tone =
  | "plain"
  | "near"
  | "today"
  | "over"
  | "done"
  | "act"
  | "mute"
  | "deemed"
  | "done-late";

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
