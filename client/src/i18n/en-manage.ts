import type { viManage } from "./vi-manage";

export const enManage: typeof viManage = {
  entrust: "Delegation and division of work",
  entrustText: "Who acts for whom, until when, by which document",
  onBehalf: (who) => `In the name of ${who}`,
  signedFor: (head, deputy) => `For ${head}: ${deputy}`,
  manage: "Manage",
  manageText: "Units, people, working days and parameters of the province",
  units: "Units",
  unitsText: "Departments, communes and wards: names and days",
  people: "People and mandates",
  peopleText: "Accounts, mandates, links to set a password",
  calendar: "Working days",
  calendarText: "Days off and days worked for them, by year",
  parameters: "Parameters",
  parametersText: "Terms and ways of reckoning, each from a day on",
  tokens: "Connections",
  tokensText: "Apps outside that the Chair lets read",
  marks: "Files that read as secret",
  marksText: "State that a file holds no secret",
  provinceName: "Name of the province",
  provinceText: "Shown on accounts and at the top",
};
