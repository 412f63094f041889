import { viewer } from "../api/session";

// As the server has them (acts KEEP_PROVINCE, READ_PROVINCE, KEEP_TOKENS): what is offered here is
// only what it would allow.
const KEEP = ["OFFICE_HEAD", "OFFICE_DEPUTY_HEAD", "ADMINISTRATOR"];
const READ = [...KEEP, "OFFICE_SPECIALIST"];
const TOKENS = ["OFFICE_HEAD", "OFFICE_DEPUTY_HEAD"];

const acting = () => viewer()?.acting.office ?? "";

// READ_DELEGATIONS and ENTRUST.
const ENTRUSTS = ["CHAIR", "OFFICE_HEAD", "AGENCY_HEAD"];

/** Members decide by ballot, administrators configure: neither takes part in what agencies exchange. */
const APART = ["", "COMMITTEE_MEMBER", "ASSISTANT", "ADMINISTRATOR"];

export const readsDelegations = () => !APART.includes(acting());
/** READ_CONSULTATIONS and READ_PROPOSALS. */
export const readsExchanges = () => !APART.includes(acting());
export const entrusts = () => ENTRUSTS.includes(acting());
export const keepsProvince = () => KEEP.includes(acting());
export const readsProvince = () => READ.includes(acting());
/** CLEAR_SECRET_MARK. */
export const clearsMarks = () => acting() === "OFFICE_HEAD";
export const keepsTokens = () => TOKENS.includes(acting());

const lent = (power: string) =>
  (viewer()?.actsBy ?? []).some((by) => by.powers.some((one) => one === power));
/** CONFIRM_OFFICES, by the own office or by what is lent. */
export const confirmsOffices = () =>
  ["CHAIR", "OFFICE_HEAD"].includes(acting()) || lent("CONFIRM_OFFICES");
/** READ_OFFICES. */
export const readsOffices = () => KEEP.includes(acting()) || confirmsOffices();
/** CONSENT_TOKEN. */
export const consentsTokens = () => acting() === "CHAIR" || lent("CONSENT_TOKENS");
/** READ_TOKENS. */
export const readsTokens = () => keepsTokens() || consentsTokens();
/** READ_JOURNAL_ENTRIES and READ_JOURNAL. */
export const readsJournal = () => ["CHAIR", "OFFICE_HEAD", "ADMINISTRATOR"].includes(acting());
export const exportsJournal = () => ["CHAIR", "OFFICE_HEAD"].includes(acting());
