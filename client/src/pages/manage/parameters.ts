import type { Office, ParameterFieldsFragment, UnitKind } from "../../api/generated";
import { type Keeping, k } from "../../i18n/keeping";
import { kindWords, officeWords } from "./words";

export type Parameter = ParameterFieldsFragment;
export type Setting = Parameter["settings"][number];

/** What it is called; a key that is not known here yet stands for itself. */
export function parameterName(key: string): string {
  const names: Record<string, string> = {
    "consult.defaultDays": k().paramConsultDefault,
    "consult.minDays": k().paramConsultMin,
    "consult.afterMeetingDays": k().paramConsultMeeting,
    "consult.deemedConsent": k().paramConsultDeemed,
    "consult.deemedUnitKinds": k().paramConsultKinds,
    "consult.effectNotice": k().paramConsultNotice,
    "consult.lateAnswer": k().paramConsultLate,
    "focal.answerDays": k().paramFocalDays,
    "ballot.defaultDays": k().paramBallotDefault,
    "ballot.minDays": k().paramBallotMin,
    "ballot.options": k().paramBallotOptions,
    "ballot.threshold": k().paramBallotThreshold,
    "ballot.silence": k().paramBallotSilence,
    "ballot.amendCountsAsAgree": k().paramBallotAmend,
    "ballot.tie": k().paramBallotTie,
    "ballot.allowChange": k().paramBallotChange,
    "ballot.late": k().paramBallotLate,
    "ballot.tallyVisibility": k().paramBallotTally,
    "secrecy.marks": k().paramSecrecyMarks,
    "reading.keepMonths": k().paramReadingKeep,
    "people.confirmOffices": k().paramConfirmOffices,
    "people.linkNeedsCountersign": k().paramLinkCountersign,
    "people.linkHours": k().paramLinkHours,
    "time.rollForward": k().paramRoll,
    "time.cutoff": k().paramCutoff,
    "time.paperCutoff": k().paramPaperCutoff,
    "time.zone": k().paramZone,
  };
  return names[key] ?? key;
}

/** A value in words; a choice that is not known here yet stands for itself. */
export function valueWords(kind: Parameter["kind"], value: string): string {
  if (kind === "DAYS") return k().workingDaysOf(value);
  if (kind === "MONTHS") return k().monthsOf(value);
  if (kind === "HOURS") return k().hoursOf(value);
  // Kinds of unit and offices by their names; other words as they stand.
  if (kind === "WORDS")
    return value
      .split(";")
      .map((word) => kindWords(word as UnitKind) ?? officeWords(word as Office) ?? word)
      .join(" · ");
  if (kind === "FLAG") return value === "true" ? k().yes : k().no;
  if (kind === "TIME_OF_DAY") return value === "24:00" ? k().endOfDay : value;
  const words: Record<string, string> = {
    ALWAYS: k().valueAlways,
    PER_REQUEST: k().valuePerRequest,
    RECORD_ONLY: k().valueRecordOnly,
    REPLACE_IF_NOT_SUBMITTED: k().valueReplace,
    MORE_THAN_HALF_OF_ALL: k().valueMoreThanHalf,
    NOT_AGREE: k().valueNotAgree,
    FAIL: k().valueFail,
    CHAIR_DECIDES: k().valueChairDecides,
    THREE: k().valueThree,
    WITH_ABSTENTION: k().valueWithAbstention,
    OFFICE_AND_CHAIR: k().valueOfficeChair,
    AFTER_CLOSE: k().valueAfterClose,
    MEMBERS: k().valueMembers,
    NEXT: k().valueNext,
    PREVIOUS: k().valuePrevious,
    NONE: k().valueNone,
    "Asia/Ho_Chi_Minh": k().valueZone,
  };
  return words[value] ?? value;
}

/** X14: in the server's order; those that nobody takes out of the list, and the rest. */
export const ALWAYS_CONFIRMED: readonly Office[] = ["CHAIR", "OFFICE_HEAD", "ADMINISTRATOR"];
export const CONFIRMABLE: readonly Office[] = [
  "CHAIR",
  "VICE_CHAIR",
  "COMMITTEE_MEMBER",
  "OFFICE_HEAD",
  "OFFICE_DEPUTY_HEAD",
  "OFFICE_SPECIALIST",
  "AGENCY_HEAD",
  "AGENCY_DEPUTY",
  "AGENCY_OFFICER",
  "ASSISTANT",
  "ADMINISTRATOR",
];

/** The list of offices with one put in or taken out. */
export function withOffice(value: string, office: Office, on: boolean): string {
  const chosen = value.split(";").filter((one) => one !== office);
  if (on) chosen.push(office);
  return CONFIRMABLE.filter((one) => chosen.includes(one)).join(";");
}

const GROUPS = ["consult", "ballot", "time"] as const;

export function grouped(all: Parameter[]): { title: string; parameters: Parameter[] }[] {
  const titles = { consult: k().groupConsult, ballot: k().groupBallot, time: k().groupTime };
  const of = (key: string) =>
    // A focal agency asks others as a consultation does.
    key.startsWith("focal.") ? "consult" : GROUPS.find((group) => key.startsWith(`${group}.`));
  return [
    ...GROUPS.map((group) => ({
      title: titles[group],
      parameters: all.filter(({ key }) => of(key) === group),
    })),
    { title: k().groupOther, parameters: all.filter(({ key }) => of(key) === undefined) },
  ].filter(({ parameters }) => parameters.length > 0);
}

/** What is wrong with a value before it is sent; the server decides. */
export function valueError(
  kind: Parameter["kind"],
  value: string,
  words: Keeping,
): string | undefined {
  if (kind === "DAYS") {
    const good = /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 365;
    return good ? undefined : words.parameterDaysWrong;
  }
  if (kind === "MONTHS") {
    const good = /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 120;
    return good ? undefined : words.parameterMonthsWrong;
  }
  if (kind === "HOURS") {
    const good = /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 168;
    return good ? undefined : words.parameterHoursWrong;
  }
  if (kind === "WORDS") {
    const good = value.split(";").every((word) => /\p{L}/u.test(word));
    return good ? undefined : words.parameterWordsHint;
  }
  if (kind === "TIME_OF_DAY") {
    const good = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value) && value !== "00:00";
    return good ? undefined : words.parameterTimeWrong;
  }
  return value ? undefined : words.filled;
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
