//! Questions: what an actor may know, as it stands at an instant.

pub mod ballot;
pub mod consultation;
pub mod directory;
pub mod dossier;
pub mod file;
pub mod law;
pub mod notice;
pub mod page;
pub mod people;
pub mod programme;
pub mod proposal;
pub mod province;
pub mod service_token;
pub mod task;
pub mod todo;
