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
