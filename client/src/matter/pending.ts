import type { PendingPartsFragment } from "../api/generated";
import { t } from "../i18n";
import { h } from "../i18n/pending";
import { fullDate } from "./timeliness";

/** One that waits in a sentence: office, unit, person, and the day it would begin. */
export function pendingWords(of: PendingPartsFragment): string {
  const { unit, title } = of;
  // "Giám đốc Sở Tài chính" names its unit already.
  const named = unit === null || title.toLocaleLowerCase().includes(unit.name.toLocaleLowerCase());
  const office = named ? title : h().of(title, unit.name);
  const say = of.kind === "GIVE" ? h().give : h().end;
  return say(of.personName, office, fullDate(of.beginsOn, t()));
}
