import type { AccountStatus, Office, ServiceArea, UnitKind } from "../../api/generated";
import { t } from "../../i18n";
import { civil } from "../../time/parts";

export const unitKinds: UnitKind[] = [
  "DEPARTMENT",
  "COMMUNE",
  "DIVISION",
  "CENTRAL_AGENCY",
  "OFFICE",
  "DISTRICT",
];

export function kindWords(kind: UnitKind): string {
  const words: Record<UnitKind, string> = {
    OFFICE: t().kindOffice,
    DEPARTMENT: t().kindDepartment,
    DIVISION: t().kindDivision,
    COMMUNE: t().kindCommune,
    DISTRICT: t().kindDistrict,
    CENTRAL_AGENCY: t().kindCentral,
  };
  return words[kind];
}

export function officeWords(office: Office): string {
  const words: Record<Office, string> = {
    CHAIR: t().officeChair,
    VICE_CHAIR: t().officeVice,
    COMMITTEE_MEMBER: t().officeMember,
    OFFICE_HEAD: t().officeHead,
    OFFICE_DEPUTY_HEAD: t().officeDeputy,
    OFFICE_SPECIALIST: t().officeSpecialist,
    AGENCY_HEAD: t().officeAgencyHead,
    AGENCY_DEPUTY: t().officeAgencyDeputy,
    AGENCY_OFFICER: t().officeAgencyOfficer,
    ADMINISTRATOR: t().officeAdministrator,
  };
  return words[office];
}

export function accountWords(account: AccountStatus): string {
  const words: Record<AccountStatus, string> = {
    INVITED: t().accountInvited,
    ACTIVE: t().accountActive,
    DISABLED: t().accountDisabled,
  };
  return words[account];
}

export const serviceAreas: ServiceArea[] = ["PROGRAMMES", "TASKS", "CONSULTATIONS", "BALLOTS"];

export function areaWords(area: ServiceArea): string {
  const words: Record<ServiceArea, string> = {
    PROGRAMMES: t().areaProgrammes,
    TASKS: t().areaTasks,
    CONSULTATIONS: t().areaConsultations,
    BALLOTS: t().areaBallots,
  };
  return words[area];
}

/** With the year always: mandates and settings lie years apart. */
export const fullDate = (date: string) => t().date(civil(date), true);

export const spanWords = (first: string, last: string | null) =>
  t().span(fullDate(first), last ? fullDate(last) : t().openEnded);
