import type { viWork } from "./vi-work";

type WorkWords = {
  [K in keyof typeof viWork]: (typeof viWork)[K] extends (...gaps: infer A) => string
    ? (...gaps: A) => string
    : string;
};

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

export const enWork: WorkWords = {
  programmes: "Programmes",
  periodYear: (year) => `Year ${year}`,
  periodHalf: (half, year) => `${half === 1 ? "First" : "Second"} half of ${year}`,
  periodQuarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
  periodMonth: (month, year) => `${MONTHS[month - 1] ?? month} ${year}`,
  ownerCommittee: "the People's Committee",
  ownerChair: "the Chair",
  ownerViceChair: "a Vice Chair",
  ownerAgency: "an agency",

  onTime: "On time",
  lateCompleted: "Completed late",
  notCompleted: "Not completed",
  inProgress: "In progress",
  unknownClass: "The source does not say how it ended",
  historic: "Historic",
  workLabel: (parts, total) => `${parts}; ${total} in all`,
  noShare: "–",
  dueOn: (date) => `Due ${date}`,
  doneOn: (date) => `completed ${date}`,
  doneAfterDay: (date) => `completed ${date}, after the day reckoned to`,
  whyBefore: (due, done, days) =>
    `Due ${due}, completed ${done}: ${plural(days, "day")} before time.`,
  whySameDay: (due) => `Due ${due}, completed on that day.`,
  whyLate: (due, done, days) => `Due ${due}, completed ${done}: ${plural(days, "day")} late.`,
  whyNotDone: (due, day, days) =>
    `Due ${due}, not completed by ${day}: ${plural(days, "day")} overdue.`,
  whyDueThatDay: (due) => `Due ${due}: overdue only after the end of that day.`,
  whyNotDue: (due, day, days) => `Due ${due}: ${plural(days, "day")} left on ${day}.`,
  whyLaterDone: (done) => `Completed later, on ${done}.`,
  fieldRules: "Rests on",
  kind: "Kind",
  taskGeneral: "General task",
  taskContinuous: "Continuous task",
  taskRemedial: "Remedial task",
  taskLegal: "Drafting of legal documents",
  dutyRecurring: "Recurring work",
  dutyReport: "Report",
  dutyDuty: "Duty",
  dutyProposal: "Proposal",
  overdueDays: (days) => `${plural(days, "day")} overdue`,
};
