//! The verbs of a ballot (state machine 4.7), one file each.

mod amendment;
mod cast;
mod close;
mod coordination;
mod decide;
mod draft;
mod end;
mod extend;
mod form;
mod held;
mod open;
mod order;
mod paper;
mod prepare;
mod remind;
mod sheet;

pub use amendment::{Resolve, resolve_amendment};
pub use cast::{Cast, cast, record_late_opinion};
pub use close::{close, close_due};
pub use coordination::Coordination;
pub use decide::{Decide, decide};
pub use draft::{Draft, draft};
pub use end::{End, Supersede, cancel, supersede};
pub use extend::{Extend, extend};
pub use form::{RecordForm, record_form};
pub use open::{Open, open};
pub use order::{Order, order};
pub use prepare::{DraftVote, mark_seen, save_vote_draft};
pub use remind::remind_due;
pub use sheet::{SheetFormat, export_result};
