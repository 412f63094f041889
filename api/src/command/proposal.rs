//! The verbs of a locality's proposal (C12, C13, state machine 4.12), one file each.

mod answer;
mod ask;
mod complete;
mod conclude;
mod draft;
mod focal;
mod held;
mod prepare;
mod urge;

pub use answer::{Answer, answer};
pub use ask::{Gather, Reassign, gather, reassign};
pub use complete::{Complete, Decide, OnIssue, complete, decide};
pub use conclude::{AnswerLocality, Conclude, answer_locality, close, conclude};
pub use draft::{Draft, draft, send};
pub use focal::{Transfer, accept, transfer};
pub use prepare::{SaveDraft, save_draft};
pub use urge::{due_at, urge, urge_due};
