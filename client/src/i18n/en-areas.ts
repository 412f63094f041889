import type { viAreas } from "./vi-areas";

export const enAreas: typeof viAreas = {
  unitsText: "Departments, communes and wards: names and days",
  peopleText: "Accounts, mandates, links to set a password",
  calendarText: "Days off and days worked for them, by year",
  parametersText: "Terms and ways of reckoning, each from a day on",
  tokensText: "Apps outside that the Chair lets read",
  marksText: "State that a file holds no secret",
  provinceText: "Shown on accounts and at the top",
};
