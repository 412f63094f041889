//! The bed that a test lies in: a server of its own in this process, on a database of its own, with
//! a clock that only the test moves and the people of the demonstration province.

pub mod binary;
pub mod cable;
pub mod clock;
pub mod consult;
mod course;
pub mod database;
pub mod delegate;
pub mod events;
pub mod files;
pub mod gate;
pub mod hostile_files;
pub mod keep;
mod listener;
pub mod log;
pub mod meant;
pub mod people;
pub mod propose;
pub mod province;
pub mod real;
pub mod reply;
pub mod server;
pub mod session;
pub mod socket;
pub mod stage;
pub mod statements;
pub mod verbs;

pub use cable::{Cable, Mood};
pub use clock::ManualClock;
pub use people::Caller;
pub use reply::Reply;
pub use server::Bed;
pub use socket::Socket;

/// What every test answers.
pub type Checked = anyhow::Result<()>;
