//! The verbs of a consultation (state machine 4.6), one file each.

mod answer;
mod close;
mod draft;
mod held;
mod open;
mod prepare;
mod synthesis;

pub use answer::{Answer, answer, record_late_answer};
pub use close::{Cancel, cancel, close, close_due};
pub use draft::{Draft, draft};
pub use open::{Extend, Open, extend, open};
pub use prepare::{SaveDraft, mark_viewed, save_draft};
pub use synthesis::{Resolve, Synthesise, resolve_answer, synthesise};
