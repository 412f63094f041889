//! Files, in and out. They have routes of their own because what suits answers does not suit them: the
//! patience of half a minute, and compression, which knows no ranges.

mod disposition;
mod download;
mod pieces;
mod range;
mod refuse;
mod upload;

pub use download::download;
pub use upload::upload;
