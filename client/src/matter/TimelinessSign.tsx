import type { Timeliness } from "../api/generated";
import { t } from "../i18n";
import { Chip, type Tone } from "../parts/Chip";
import type { IconName } from "../parts/Icon";
import { classWords } from "./timeliness";

const signs: Record<Timeliness, [IconName, Tone]> = {
  ON_TIME: ["tick", "done"],
  LATE_COMPLETED: ["clock", "done-late"],
  NOT_COMPLETED: ["triangle", "over"],
  IN_PROGRESS: ["circle", "mute"],
};

/** A class in words, shape and colour. What is only kept to be read wears no colour. */
export function TimelinessChip(props: { of: Timeliness | null; quiet?: boolean }) {
  const icon = (): IconName => (props.of === null ? "dash" : signs[props.of][0]);
  const tone = (): Tone => (props.of === null || props.quiet ? "mute" : signs[props.of][1]);
  // The triangle asks for action: on what is over nobody can act.
  const shape = () => (props.quiet && props.of === "NOT_COMPLETED" ? "cross" : icon());
  return <Chip icon={shape()} tone={tone()} words={classWords(props.of, t())} />;
}

export function HistoricChip() {
  return <Chip icon="archive" tone="mute" words={t().historic} />;
}
