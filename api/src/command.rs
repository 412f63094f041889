//! The verbs: the only writers.
//!
//! Each loads what it needs under a lock, asks `rules`, writes, and leaves an entry in the journal;
//! GraphQL, the sweeper and the command line call the same functions.

pub mod account;
pub mod ballot;
pub mod calendar;
pub mod consultation;
pub mod deadline;
pub mod delegation;
pub mod dossier;
pub mod entrust_task;
pub mod export;
pub mod file;
pub mod journal;
pub mod notice;
pub mod parameter;
pub mod people;
pub mod programme;
pub mod proposal;
pub mod province;
pub mod purge;
pub mod reading;
pub mod restored;
pub mod secrecy;
pub mod service_token;
pub mod session;
pub mod task;
