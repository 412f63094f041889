//! Consultations of agencies in written form (rules C, state machine 4.6).

mod answer;
mod viewing;

use chrono::{DateTime, Utc};

use crate::coded;
use crate::refusal::Refusal;

pub use answer::{Answer, AnswerFacts, Counts, Position, ResponseState, response_state};
pub use viewing::{Viewing, allowed_verbs, may_see_responses};

coded! {
    /// Where a consultation stands (4.6). Extending leaves it OPEN.
    pub enum State {
        /// Prepared, not sent yet.
        Draft = "DRAFT",
        /// The agencies asked may answer until the deadline.
        Open = "OPEN",
        /// Closed; the silent are deemed to agree (C6, C7).
        Closed = "CLOSED",
        /// Every amendment and disagreement is accepted or explained.
        Synthesised = "SYNTHESISED",
        /// Called off; the answers are kept.
        Cancelled = "CANCELLED",
    }
}

impl State {
    /// Whether answers no longer count.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Closed | Self::Synthesised)
    }
}

coded! {
    /// The verbs of a consultation.
    pub enum Verb {
        Open = "OPEN",
        Extend = "EXTEND",
        Close = "CLOSE",
        Cancel = "CANCEL",
        SaveDraft = "SAVE_DRAFT",
        Answer = "ANSWER",
        RecordLate = "RECORD_LATE",
        Resolve = "RESOLVE",
        Synthesise = "SYNTHESISE",
        /// Ask for a ballot on the ground of what was answered.
        RequestBallot = "REQUEST_BALLOT",
    }
}

/// The state at this instant, whatever was recorded: an open consultation whose deadline has passed
/// is closed from that moment on, for every reader.
pub fn state_at(recorded: State, closes_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> State {
    match (recorded, closes_at) {
        (State::Open, Some(closes_at)) if now >= closes_at => State::Closed,
        (recorded, _) => recorded,
    }
}

/// Whether a verb fits the state; who may use it is decided elsewhere.
///
/// `closed_at` tells a late agency when the consultation closed.
pub fn check(state: State, verb: Verb, closed_at: Option<DateTime<Utc>>) -> Result<(), Refusal> {
    use State::*;
    let fits = match verb {
        Verb::Open => state == Draft,
        Verb::Extend | Verb::Close | Verb::SaveDraft | Verb::Answer => state == Open,
        Verb::Cancel => matches!(state, Draft | Open),
        Verb::RecordLate | Verb::RequestBallot => state.is_closed(),
        Verb::Resolve | Verb::Synthesise => state == Closed,
    };
    match (fits, verb, closed_at) {
        (true, ..) => Ok(()),
        (false, Verb::Answer, Some(closed_at)) if state.is_closed() => {
            Err(Refusal::ConsultationClosed { closed_at })
        }
        _ => Err(Refusal::ConsultationState { state }),
    }
}

/// 4.6: closing before the deadline needs every answer.
pub fn check_early_close(recipients: u32, counts: Counts) -> Result<(), Refusal> {
    match recipients.saturating_sub(counts.total()) {
        0 => Ok(()),
        missing => Err(Refusal::AnswersMissing { missing }),
    }
}

/// 4.6, C9: concluding needs every amendment and disagreement accepted or explained.
pub fn check_synthesis(unresolved: u32) -> Result<(), Refusal> {
    match unresolved {
        0 => Ok(()),
        open => Err(Refusal::UnresolvedAnswers { open }),
    }
}
