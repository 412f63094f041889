import type { Office, UnitKind } from "../../api/generated";

export const offices: Office[] = [
  "AGENCY_HEAD",
  "AGENCY_DEPUTY",
  "AGENCY_OFFICER",
  "OFFICE_HEAD",
  "OFFICE_DEPUTY_HEAD",
  "OFFICE_SPECIALIST",
  "CHAIR",
  "VICE_CHAIR",
  "COMMITTEE_MEMBER",
  "ASSISTANT",
  "ADMINISTRATOR",
];

/** Offices of the Office and of agencies belong to a unit; seats and administrators to none. */
export const needsUnit = (office: Office) =>
  office.startsWith("OFFICE_") || office.startsWith("AGENCY_");

/** The Office's own people serve in the Office; everybody else's unit is another one. */
export const fitsUnit = (office: Office, kind: UnitKind) =>
  needsUnit(office) && office.startsWith("OFFICE_") === (kind === "OFFICE");

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The last day of a mandate that ends at once: yesterday, for the last day itself is still in
 * office. Undefined where the mandate began only today or later: it cannot end before it begins.
 */
export function atOnce(startsOn: string, today: string): string | undefined {
  const yesterday = dayBefore(today);
  return yesterday < startsOn ? undefined : yesterday;
}

export type Standing = "past" | "now" | "future";

/** Civil dates are compared as text: both ends belong to it. */
export function standing(of: { startsOn: string; endsOn: string | null }, today: string): Standing {
  if (of.startsOn > today) return "future";
  return of.endsOn !== null && of.endsOn < today ? "past" : "now";
}
