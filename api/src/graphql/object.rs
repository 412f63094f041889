//! What answers are made of, one file per noun.

pub mod answer;
pub mod ballot;
pub mod consultation;
mod consultation_outcome;
mod coordination;
pub mod data_request;
mod deadline;
mod delivery;
pub mod demand;
mod document;
pub mod file;
pub mod law;
pub mod mandate;
pub mod node;
pub mod notice;
mod paper;
mod party;
pub mod person;
pub mod point;
pub mod programme;
pub mod programme_item;
mod programme_tally;
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
