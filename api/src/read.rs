//! Questions: what an actor may know, as it stands at an instant.
//!
//! By an id alone the same statements are asked whether the thing does not exist or is not to be seen,
//! so that the time an answer takes betrays neither (X6): no early return between them.

pub mod ballot;
pub mod consultation;
pub mod delegation;
pub mod demand;
pub mod directory;
pub mod dossier;
pub mod entitled;
pub mod file;
pub mod gate;
pub mod incorporation;
pub mod journal;
pub mod law;
pub mod notice;
pub mod office;
pub mod page;
pub mod people;
pub mod programme;
pub mod proposal;
pub mod province;
pub mod service_token;
pub mod task;
pub mod todo;
