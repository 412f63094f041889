//! One file per table: columns, relations and, where rows are not for everybody, `visible_to(actor)`:
//! the only way to reach them.

pub mod account;
pub mod amendment_resolution;
pub mod answer_resolution;
pub mod ballot;
pub mod ballot_paper;
pub mod ballot_vote;
pub mod calendar_day;
pub mod calendar_revision;
pub mod consultation;
pub mod consultation_answer;
pub mod consultation_response;
pub mod dossier;
pub mod dossier_document;
pub mod dossier_file;
pub mod file;
pub mod installation;
pub mod journal;
pub mod mandate;
pub mod org_unit;
pub mod outbox;
pub mod parameter;
pub mod party;
pub mod person;
pub mod programme;
pub mod programme_item;
pub mod proposal;
pub mod proposal_answer;
pub mod proposal_issue;
pub mod proposal_request;
pub mod proposal_transfer;
pub mod recipient_group;
pub mod recipient_group_member;
pub mod refresh_token;
pub mod rows;
pub mod service_token;
pub mod session;
mod sight;
pub mod sign_in_failure;
pub mod sign_in_link;
pub mod standing_duty;
pub mod stored;
pub mod task;
mod timeliness;

pub use rows::Rows;
pub use stored::Stored;
