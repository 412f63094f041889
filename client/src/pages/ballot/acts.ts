import type { BallotAct } from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import { g } from "../../i18n/gate";
import { untoldForms } from "./SessionForms";
import type { Ballot } from "./words";

const acts = [
  "ANSWER_FORM",
  "STATE_NO_COORDINATION",
  "CHECK_RELATED",
  "LET_GO_ON",
  "LIST_RELATED",
  "RECORD_SESSION",
  "MEET_CHANGES",
  "ANNOUNCE",
  "ORDER",
  "OPEN",
  "DECIDE",
  "SUPERSEDE",
  "EXTEND",
  "RECORD_PAPER",
  "CLOSE",
  "CANCEL",
] as const satisfies BallotAct[];
export type Act =
  | (typeof acts)[number]
  | "DRAFT_VOTE"
  | "NEXT_ROUND"
  | "COPY"
  | "CONTEST_FORM"
  | "TELL_OF_FORM";

/** What the page does not wait for: below the matter, not under the thumb where the vote lies. */
const ASIDE: Act[] = [
  "SUPERSEDE",
  "EXTEND",
  "CANCEL",
  "RECORD_PAPER",
  "NEXT_ROUND",
  "COPY",
  "LIST_RELATED",
  "LET_GO_ON",
  "ANNOUNCE",
  "ANSWER_FORM",
  "CONTEST_FORM",
  "TELL_OF_FORM",
];

export function words(act: Act): string {
  switch (act) {
    case "LIST_RELATED":
      return g().list;
    case "CHECK_RELATED":
      return g().check;
    case "STATE_NO_COORDINATION":
      return g().state;
    case "LET_GO_ON":
      return g().letGoOn;
    case "RECORD_SESSION":
      return g().record;
    case "ANNOUNCE":
      return g().announce;
    case "MEET_CHANGES":
      return g().meet;
    case "ANSWER_FORM":
      return g().acknowledge;
    case "CONTEST_FORM":
      return g().contest;
    case "TELL_OF_FORM":
      return g().tell;
    case "ORDER":
      return t().order;
    case "OPEN":
      return t().open;
    case "CLOSE":
      return t().closeBallot;
    case "DECIDE":
      return t().decide;
    case "SUPERSEDE":
      return c().supersede;
    case "EXTEND":
      return c().extend;
    case "RECORD_PAPER":
      return c().recordPaper;
    case "CANCEL":
      return c().cancel;
    case "DRAFT_VOTE":
      return c().prepare;
    case "COPY":
      return c().copy;
    case "NEXT_ROUND":
      return c().nextRound;
  }
}

/** Whether an act that the state allows has anything to do. */
function waits(ballot: Ballot, act: Act): boolean {
  const open = ballot.gate.unruled.some((one) => ["UNASKED", "UNSTATED"].includes(one.kind));
  if (act === "STATE_NO_COORDINATION") return open;
  if (act === "CHECK_RELATED") return ballot.gate.checkedAt === null;
  if (act === "ANSWER_FORM") return !ballot.myPaper?.paperForm?.acknowledgedAt;
  return true;
}

/** What may be done with the ballot besides voting, drawn from what the server allows. */
function allowed(ballot: Ballot): Act[] {
  const office = viewer()?.acting.office ?? "";
  const own: Act[] = acts.filter((act) => ballot.allowedActs.includes(act) && waits(ballot, act));
  if (ballot.allowedActs.includes("ANSWER_FORM")) own.push("CONTEST_FORM");
  // A member votes below; who only prepares has this one button.
  if (office === "ASSISTANT" && ballot.allowedActs.includes("DRAFT_VOTE"))
    own.unshift("DRAFT_VOTE");
  if (!office.startsWith("OFFICE_")) return own;
  if (ballot.state === "OPEN" && untoldForms(ballot).length > 0) own.push("TELL_OF_FORM");
  const running = ["DRAFT", "ORDERED", "OPEN"].includes(ballot.state);
  return [...own, ...(running && !ballot.nextRound ? (["NEXT_ROUND"] as const) : []), "COPY"];
}

export const mainActs = (ballot: Ballot) => allowed(ballot).filter((act) => !ASIDE.includes(act));
export const asideActs = (ballot: Ballot) => allowed(ballot).filter((act) => ASIDE.includes(act));
