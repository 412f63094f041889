//! What answers are made of, one file per noun.

pub mod answer;
pub mod assignment;
pub mod ballot;
pub mod consultation;
mod deadline;
pub mod delegation;
mod document;
mod entrusted;
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

pub use super::instant::local;
