//! The verbs of a consultation (state machine 4.6), one file each.

mod again;
mod answer;
mod close;
pub mod conference;
mod data;
mod draft;
mod export;
pub mod external;
mod held;
mod open;
pub mod participation;
mod points;
mod prepare;
mod receipt;
mod rounds;
mod ruling;
mod synthesis;
mod told;
mod urge;

pub use again::{AskAgain, ask_again};
pub use answer::{Answer, answer, record_late_answer};
pub use close::{Cancel, cancel, close, close_due};
pub use data::{Answered, Ask, answer_data, ask_data};
pub use draft::{Draft, draft};
pub use export::export_incorporation;
pub use open::{Extend, Open, extend, open};
pub use points::{SetPoints, read_prepared, set_points};
pub use prepare::{SaveDraft, mark_viewed, save_draft};
pub use receipt::{
    ContestReceipt, RecordReceipt, RuleOnReceipt, contest_receipt, record_receipt, rule_on_receipt,
};
pub use ruling::{Refer, Rule, refer, rule};
pub use synthesis::{
    Resolve, ResolveMany, Synthesise, resolve_answer, resolve_demands, synthesise,
};
pub use told::{entitlement_changed, reckon_due, stale};
pub use urge::{Urge, remind_due, urge};
