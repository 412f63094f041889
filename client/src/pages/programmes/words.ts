import type { ProgrammeHeadPartsFragment, ProgrammeOwner } from "../../api/generated";
import type { Dictionary } from "../../i18n/vi";
import { civil } from "../../time/parts";

type Period = Pick<ProgrammeHeadPartsFragment, "period" | "startsOn">;

/** "Năm 2014", "Quý III/2015": the period by its name, which its first day tells. */
export function periodWords(of: Period, words: Dictionary): string {
  const { year, month } = civil(of.startsOn);
  switch (of.period) {
    case "YEAR":
      return words.periodYear(year);
    case "HALF_YEAR":
      return words.periodHalf(month <= 6 ? 1 : 2, year);
    case "QUARTER":
      return words.periodQuarter(Math.ceil(month / 3), year);
    case "MONTH":
      return words.periodMonth(month, year);
  }
}

export function ownerWords(owner: ProgrammeOwner, words: Dictionary): string {
  switch (owner) {
    case "COMMITTEE":
      return words.ownerCommittee;
    case "CHAIR":
      return words.ownerChair;
    case "VICE_CHAIR":
      return words.ownerViceChair;
    case "AGENCY":
      return words.ownerAgency;
  }
}
