import type { viProposal } from "./vi-proposal";

type ProposalWords = typeof viProposal;

export const enProposal: ProposalWords = {
  proposal: "Proposals",
  newProposal: "New proposal",
  followNoProposals: "No proposals to follow yet",
  proposedBy: (unit: string) => `Proposed by ${unit}`,
  focalIs: (unit: string) => `focal agency: ${unit}`,
  issuesAnswered: (answered: number, of: number) => `${answered} of ${of} issues answered`,
  issuesOverdue: (n: number) => `${n} overdue`,
  verbSendProposal: "Send the proposal",
  verbAcceptProposal: "Take the proposal",
  verbNameAgencies: "Name the agencies",
  verbAnswerIssue: "Answer the proposal",
  verbDraftIssue: "Draft the answer",
  verbConcludeProposal: "Conclude or urge",
  verbAnswerLocality: "Answer the locality",
  verbCompleteProposal: "Complete the dossier",
  verbDecideProposal: "Decide the proposal",
  verbCloseProposal: "Take note of the answer",
  verbConfirmOffices: "Confirm offices",
  verbCountersign: "Countersign the link",
  verbNoted: "Look and take note",
  verbConsentToken: "Consider a token",
  verbMakeToken: "Make the token",
};
