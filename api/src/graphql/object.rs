//! What answers are made of, one file per noun.

pub mod answer;
pub mod ballot;
pub mod consultation;
mod deadline;
mod document;
pub mod file;
pub mod law;
pub mod mandate;
pub mod node;
pub mod notice;
mod paper;
mod party;
pub mod person;
pub mod programme;
pub mod programme_item;
mod programme_tally;
pub mod proposal;
pub mod proposal_issue;
mod proposal_steps;
mod resolution;
mod response;
mod ruling;
pub mod service_token;
pub mod standing_duty;
mod tally;
pub mod task;
pub mod todo;
pub mod unit;
pub mod viewer;
pub mod vote;

use chrono::{DateTime, FixedOffset, Utc};
use rules::deadline::LOCAL;

/// Instants are shown with the offset of Việt Nam.
pub fn local(at: DateTime<Utc>) -> DateTime<FixedOffset> {
    at.with_timezone(&LOCAL)
}
