import type { ReceiptWords } from "./receipts";

export const enReceipts: ReceiptWords = {
  record: "Record the receipt on paper",
  recordAsk: (agency) => `Has ${agency} received the paper?`,
  recordText:
    "Whoever has an account there is told at once, sees the scan and may contest it. No other notice reaches it, so give the true day and time.",
  receivedOn: "Day of receipt",
  receivedTime: "Time of receipt (hours:minutes)",
  receivedMissing: "Give the day and time of receipt, such as 08:30",
  receiver: "Who of the agency received it",
  receiverMissing: "Give the name of who received it",
  scan: "Scan of the signed receipt (PDF or picture)",
  scanMissing: "Add the scan of the signed receipt",

  mine: "The lead has recorded: the paper was handed to your agency",
  received: (who, when) => `Paper received ${when}, by ${who}`,
  openScan: "Scan",
  states: {
    RECORDED: "Recorded",
    CONTESTED: "Contested by the agency; the head of the Office has to decide",
    CONFIRMED: "The head of the Office lets it stand: it counts",
    STRUCK_OUT: "Struck out by the head of the Office: it does not count",
  },
  ruledBy: (who, when) => `By ${who}, ${when}`,

  contest: "Contest the receipt",
  contestAsk: "Contest the receipt on paper?",
  contestText:
    "The head of the Office is told and decides. Undecided when the agency's day ends, the request counts as not having reached it.",
  reason: "Reason",
  reasonMissing: "Give the reason",

  rule: "Decide on the receipt",
  ruleAsk: (agency) => `Decide on the receipt by ${agency}`,
  ruleText: "The lead and the agency asked are told. It cannot be changed.",
  ruling: "Decision",
  rulingMissing: "Choose the decision",
  dismissed: "Let it stand: the agency has received it",
  upheld: "Strike it out: the agency has not received it",
};
