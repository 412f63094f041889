import type { BallotAct } from "../../api/generated";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { c } from "../../i18n/course";
import type { Ballot } from "./words";

const acts = [
  "ORDER",
  "OPEN",
  "DECIDE",
  "SUPERSEDE",
  "EXTEND",
  "RECORD_PAPER",
  "CLOSE",
  "CANCEL",
] as const satisfies BallotAct[];
export type Act = (typeof acts)[number] | "DRAFT_VOTE" | "NEXT_ROUND" | "COPY";

/** What the page does not wait for: below the matter, not under the thumb where the vote lies. */
const ASIDE: Act[] = ["SUPERSEDE", "EXTEND", "CANCEL", "RECORD_PAPER", "NEXT_ROUND", "COPY"];

export function words(act: Act): string {
  switch (act) {
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

/** What may be done with the ballot besides voting, drawn from what the server allows. */
function allowed(ballot: Ballot): Act[] {
  const office = viewer()?.acting.office ?? "";
  const own: Act[] = acts.filter((act) => ballot.allowedActs.includes(act));
  // A member votes below; who only prepares has this one button.
  if (office === "ASSISTANT" && ballot.allowedActs.includes("DRAFT_VOTE"))
    own.unshift("DRAFT_VOTE");
  if (!office.startsWith("OFFICE_")) return own;
  const running = ["DRAFT", "ORDERED", "OPEN"].includes(ballot.state);
  return [...own, ...(running && !ballot.nextRound ? (["NEXT_ROUND"] as const) : []), "COPY"];
}

export const mainActs = (ballot: Ballot) => allowed(ballot).filter((act) => !ASIDE.includes(act));
export const asideActs = (ballot: Ballot) => allowed(ballot).filter((act) => ASIDE.includes(act));
