//! Keeping a province: units, people, mandates, working days, parameters, and the import.

mod account;
mod calendar;
mod date;
pub mod from_nothing;
mod import;
mod mandate;
mod office;
mod parameter;
mod preset;
mod told;
mod unit;
