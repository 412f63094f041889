//! The law of the house: what a provincial People's Committee may do, when, and with what effect.
//!
//! Everything here is a pure function of facts and an instant. The crate knows nothing about
//! databases, HTTP, GraphQL or the wall clock; `now` is always an argument. Each rule names its
//! number of the rulebook (P T C B M S R E N X D) at its one home here.

pub mod ballot;
pub mod calendar;
pub mod code;
pub mod consultation;
pub mod coordination;
pub mod day;
pub mod deadline;
pub mod delegation;
pub mod dossier;
pub mod file;
pub mod mandate;
pub mod notice;
pub mod office;
pub mod opening;
pub mod parameter;
pub mod programme;
pub mod proposal;
pub mod reading;
pub mod refusal;
pub mod secrecy;
pub mod service_token;
pub mod task;
pub mod text;
pub mod timeliness;
pub mod who;

pub use code::Coded;
pub use refusal::Refusal;
