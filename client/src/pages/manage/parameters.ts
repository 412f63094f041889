import type { ParametersQuery } from "../../api/generated";
import { t } from "../../i18n";
import type { Dictionary } from "../../i18n/vi";

export type Parameter = ParametersQuery["parameters"][number];
export type Setting = Parameter["settings"][number];

/** What it is called; a key that is not known here yet stands for itself. */
export function parameterName(key: string): string {
  const names: Record<string, string> = {
    "consult.defaultDays": t().paramConsultDefault,
    "consult.minDays": t().paramConsultMin,
    "consult.afterMeetingDays": t().paramConsultMeeting,
    "consult.deemedConsent": t().paramConsultDeemed,
    "consult.lateAnswer": t().paramConsultLate,
    "ballot.defaultDays": t().paramBallotDefault,
    "ballot.minDays": t().paramBallotMin,
    "ballot.threshold": t().paramBallotThreshold,
    "ballot.silence": t().paramBallotSilence,
    "ballot.amendCountsAsAgree": t().paramBallotAmend,
    "ballot.tie": t().paramBallotTie,
    "ballot.allowChange": t().paramBallotChange,
    "ballot.late": t().paramBallotLate,
    "ballot.tallyVisibility": t().paramBallotTally,
    "time.rollForward": t().paramRoll,
    "time.cutoff": t().paramCutoff,
    "time.zone": t().paramZone,
  };
  return names[key] ?? key;
}

/** A value in words; a choice that is not known here yet stands for itself. */
export function valueWords(kind: Parameter["kind"], value: string): string {
  if (kind === "DAYS") return t().workingDaysOf(value);
  if (kind === "FLAG") return value === "true" ? t().yes : t().no;
  if (kind === "TIME_OF_DAY") return value === "24:00" ? t().endOfDay : value;
  const words: Record<string, string> = {
    RECORD_ONLY: t().valueRecordOnly,
    REPLACE_IF_NOT_SUBMITTED: t().valueReplace,
    MORE_THAN_HALF_OF_ALL: t().valueMoreThanHalf,
    NOT_AGREE: t().valueNotAgree,
    FAIL: t().valueFail,
    OFFICE_AND_CHAIR: t().valueOfficeChair,
    AFTER_CLOSE: t().valueAfterClose,
    MEMBERS: t().valueMembers,
    NEXT: t().valueNext,
    PREVIOUS: t().valuePrevious,
    NONE: t().valueNone,
    "Asia/Ho_Chi_Minh": t().valueZone,
  };
  return words[value] ?? value;
}

const GROUPS = ["consult", "ballot", "time"] as const;

export function grouped(all: Parameter[]): { title: string; parameters: Parameter[] }[] {
  const titles = { consult: t().groupConsult, ballot: t().groupBallot, time: t().groupTime };
  const of = (key: string) => GROUPS.find((group) => key.startsWith(`${group}.`));
  return [
    ...GROUPS.map((group) => ({
      title: titles[group],
      parameters: all.filter(({ key }) => of(key) === group),
    })),
    { title: t().groupOther, parameters: all.filter(({ key }) => of(key) === undefined) },
  ].filter(({ parameters }) => parameters.length > 0);
}

/** What is wrong with a value before it is sent; the server decides. */
export function valueError(
  kind: Parameter["kind"],
  value: string,
  t: Dictionary,
): string | undefined {
  if (kind === "DAYS") {
    const good = /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 365;
    return good ? undefined : t.parameterDaysWrong;
  }
  if (kind === "TIME_OF_DAY") {
    const good = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value) && value !== "00:00";
    return good ? undefined : t.parameterTimeWrong;
  }
  return value ? undefined : t.filled;
}

/** Newest first, each told from today: to come, in force, or over. */
export function marked(
  settings: readonly Setting[],
  today: string,
): (Setting & { is: "future" | "now" | "past" })[] {
  const newest = [...settings].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const current = newest.find((setting) => setting.effectiveFrom <= today);
  return newest.map((setting) => ({
    ...setting,
    is: setting.effectiveFrom > today ? "future" : setting === current ? "now" : "past",
  }));
}
