import type { viManage } from "./vi-manage";

export const enManage: typeof viManage = {
  entrust: "Delegation and division of work",
  entrustText: "Who acts for whom, until when, by which document",
  onBehalf: (who) => `In the name of ${who}`,
  signedFor: (head, deputy) => `For ${head}: ${deputy}`,
  manage: "Manage",
  manageText: "Units, people, working days and parameters of the province",
  units: "Units",
  people: "People and mandates",
  calendar: "Working days",
  parameters: "Parameters",
  tokens: "Connections",
  marks: "Files that read as secret",
  provinceName: "Name of the province",
};
