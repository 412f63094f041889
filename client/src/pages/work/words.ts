import type { StandingDutyKind, TaskKind } from "../../api/generated";
import type { Dictionary } from "../../i18n/vi";

export const TASK_KINDS: TaskKind[] = ["GENERAL", "CONTINUOUS", "REMEDIAL", "LEGAL_DOCUMENT"];
export const DUTY_KINDS: StandingDutyKind[] = ["RECURRING", "REPORT", "DUTY", "PROPOSAL"];

export function taskKindWords(kind: TaskKind, words: Dictionary): string {
  switch (kind) {
    case "GENERAL":
      return words.taskGeneral;
    case "CONTINUOUS":
      return words.taskContinuous;
    case "REMEDIAL":
      return words.taskRemedial;
    case "LEGAL_DOCUMENT":
      return words.taskLegal;
  }
}

export function dutyKindWords(kind: StandingDutyKind, words: Dictionary): string {
  switch (kind) {
    case "RECURRING":
      return words.dutyRecurring;
    case "REPORT":
      return words.dutyReport;
    case "DUTY":
      return words.dutyDuty;
    case "PROPOSAL":
      return words.dutyProposal;
  }
}
