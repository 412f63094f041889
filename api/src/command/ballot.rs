//! The verbs of a ballot (state machine 4.7), one file each.

mod amendment;
mod cast;
mod check_related;
mod close;
mod coordination;
mod decide;
mod draft;
mod end;
mod extend;
mod form;
mod form_answer;
mod held;
mod open;
mod order;
mod paper;
mod prepare;
mod product;
mod remind;
mod ruling;
mod session;
mod sheet;

pub use amendment::{Resolve, resolve_amendment};
pub use cast::{Cast, cast, record_late_opinion};
pub use check_related::{CheckRelated, Source, check_related};
pub use close::{close, close_due};
pub use coordination::{
    Coordination, ListRelated, StateNoCoordination, list_related, state_no_coordination,
};
pub use decide::{Decide, decide};
pub use draft::{Draft, draft};
pub use end::{End, Supersede, cancel, supersede};
pub use extend::{Extend, extend};
pub use form::{RecordForm, record_form};
pub use form_answer::{acknowledge_form, contest_form, tell_of_form};
pub use open::{Open, open};
pub use order::{Order, order};
pub use prepare::{DraftVote, mark_seen, save_vote_draft};
pub use product::note_late_answer;
pub use remind::remind_due;
pub use ruling::{LetGoOn, let_go_on};
pub use session::{Announce, RecordSession, Session, announce, meet_changes, record_session};
pub use sheet::{SheetFormat, export_result};
