//! Keeping a province: units, people, mandates, working days, parameters, and the import.

mod account;
mod calendar;
pub mod from_nothing;
mod import;
mod mandate;
mod parameter;
mod preset;
mod told;
mod unit;
