import type { ConsultationPartsFragment, Office } from "../../api/generated";
import { t } from "../../i18n";
import { now } from "../../time/clock";
import { sameDay, wall } from "../../time/parts";
import { moment } from "../../time/words";

export type Consultation = ConsultationPartsFragment;
export type Draft = NonNullable<NonNullable<Consultation["myResponse"]>["draft"]>;

/** Who signs and who only prepares is told apart by what the server allows (C19). */
export type Role = "signs" | "drafts" | "reads";

export function role(consultation: Consultation): Role {
  if (consultation.allowedActs.includes("ANSWER")) return "signs";
  return consultation.allowedActs.includes("SAVE_DRAFT") ? "drafts" : "reads";
}

/** "Chuyên viên đã soạn nháp 08:40": the hour alone while it is from today. */
export function draftedWords(draft: Draft): string {
  const at = wall(draft.savedAt);
  const when = sameDay(at, wall(now()))
    ? `${at.hour}:${at.minute}`
    : moment(draft.savedAt, now(), t());
  return t().draftedBy(drafter(draft.savedBy.office), when);
}

function drafter(office: Office): string {
  if (office === "AGENCY_OFFICER" || office === "OFFICE_SPECIALIST") return t().officer;
  return office.endsWith("DEPUTY") || office.includes("DEPUTY") ? t().deputy : t().head;
}

/** Who has to send a prepared consultation. */
export function waitsFor(consultation: Consultation): string {
  return consultation.ownerUnit.kind === "OFFICE" ? t().waitsOfficeHead : t().waitsAgencyHead;
}
