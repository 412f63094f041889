import type { AccountStatus, Office, ServiceArea, UnitKind } from "../../api/generated";
import { t } from "../../i18n";
import { k } from "../../i18n/keeping";
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
    OFFICE: k().kindOffice,
    DEPARTMENT: k().kindDepartment,
    DIVISION: k().kindDivision,
    COMMUNE: k().kindCommune,
    DISTRICT: k().kindDistrict,
    CENTRAL_AGENCY: k().kindCentral,
  };
  return words[kind];
}

export function officeWords(office: Office): string {
  const words: Record<Office, string> = {
    CHAIR: k().officeChair,
    VICE_CHAIR: k().officeVice,
    COMMITTEE_MEMBER: k().officeMember,
    ASSISTANT: k().officeAssistant,
    OFFICE_HEAD: k().officeHead,
    OFFICE_DEPUTY_HEAD: k().officeDeputy,
    OFFICE_SPECIALIST: k().officeSpecialist,
    AGENCY_HEAD: k().officeAgencyHead,
    AGENCY_DEPUTY: k().officeAgencyDeputy,
    AGENCY_OFFICER: k().officeAgencyOfficer,
    ADMINISTRATOR: k().officeAdministrator,
  };
  return words[office];
}

export function accountWords(account: AccountStatus): string {
  const words: Record<AccountStatus, string> = {
    INVITED: k().accountInvited,
    ACTIVE: k().accountActive,
    DISABLED: k().accountDisabled,
  };
  return words[account];
}

export const serviceAreas: ServiceArea[] = ["PROGRAMMES", "TASKS", "CONSULTATIONS", "BALLOTS"];

export function areaWords(area: ServiceArea): string {
  const words: Record<ServiceArea, string> = {
    PROGRAMMES: k().areaProgrammes,
    TASKS: k().areaTasks,
    CONSULTATIONS: k().areaConsultations,
    BALLOTS: k().areaBallots,
  };
  return words[area];
}

/** With the year always: mandates and settings lie years apart. */
export const fullDate = (date: string) => t().date(civil(date), true);

export const spanWords = (first: string, last: string | null) =>
  k().span(fullDate(first), last ? fullDate(last) : k().openEnded);
