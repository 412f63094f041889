import type { ProgrammeTallyPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { Bar } from "../parts/Bar";
import { workLabel, workShares } from "./timeliness";

/** Items by class as one bar; its words hold every count. */
export function WorkBar(props: { tally: ProgrammeTallyPartsFragment; slim?: boolean }) {
  return (
    <Bar
      shares={workShares(props.tally)}
      label={workLabel(props.tally, t())}
      slim={props.slim === true}
    />
  );
}
