//! Consultations of agencies, in writing or at a conference (rules C, state machine 4.6).

mod answer;
pub mod conference;
mod demand;
pub mod external;
mod notice;
mod point;
mod receipt;
mod told;
pub mod urge;
mod viewing;

use chrono::{DateTime, Utc};

use crate::coded;
use crate::refusal::Refusal;

pub use answer::{
    Answer, AnswerFacts, Counts, Late, Position, ResponseState, late_replaces, response_state,
    silence,
};
pub use demand::{
    OpenDemands, Ruling, Treated, Treatment, asks_as_a_whole, check_refer, check_synthesis,
};
pub use notice::{EFFECT_NOTICE, Request, SeenBy, silence_agrees};
pub use point::{MAX_POINTS, Point, PointAnswer, check_point_drafts, check_points, overall, rest};
pub use receipt::{
    CONTEST_DAYS, Delivered, ReceiptRuling, ReceiptState, ReceiptVerb, ReceiptViewing,
    check_delivered, check_in_time, check_ruler, receipt_day, receipt_verbs,
};
pub use told::{
    Entitled, SilenceMeans, Standing, ToldBy, answers_for, is_asked, is_held_at, may_be_deemed,
    own_day, told_from,
};
pub use viewing::{Viewing, allowed_verbs, may_see_responses, may_urge};

coded! {
    /// Where a consultation stands (4.6). Extending leaves it OPEN.
    pub enum State {
        /// Prepared, not sent yet.
        Draft = "DRAFT",
        /// Agencies are invited to a conference, or it was held and is not concluded (C3). Who was not
        /// there answers after it.
        Convened = "CONVENED",
        /// The agencies asked may answer until the deadline.
        Open = "OPEN",
        /// Closed; the silent are deemed to agree (C6, C7).
        Closed = "CLOSED",
        /// Every amendment and disagreement is accepted or explained.
        Synthesised = "SYNTHESISED",
        /// Called off; the answers are kept.
        Cancelled = "CANCELLED",
        /// A new draft went out in a new round; the answers are kept and no longer counted.
        Reissued = "REISSUED",
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
        /// Ask again about a new draft, in a new round.
        Reissue = "REISSUE",
        /// Urge those who have not answered (C20).
        Urge = "URGE",
        /// Ask an agency again that the request did not reach (C22).
        AskAgain = "ASK_AGAIN",
        /// Record that an agency that cannot be told received the request on paper (C22).
        RecordReceipt = "RECORD_RECEIPT",
        /// Ask for data and documents (C15).
        AskData = "ASK_DATA",
        Close = "CLOSE",
        Cancel = "CANCEL",
        SaveDraft = "SAVE_DRAFT",
        Answer = "ANSWER",
        RecordLate = "RECORD_LATE",
        Resolve = "RESOLVE",
        /// Bring the differences that stay before the Chair (C9).
        Refer = "REFER",
        /// Decide a difference (C9).
        Rule = "RULE",
        Synthesise = "SYNTHESISE",
        /// Ask for a ballot on the ground of what was answered.
        RequestBallot = "REQUEST_BALLOT",
    }
}

/// The state at this instant, whatever was recorded: an open consultation is closed, for every reader,
/// from the moment on in which the own day of every agency is over (C22).
pub fn state_at(recorded: State, ends_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> State {
    match (recorded, ends_at) {
        (State::Open, Some(ends_at)) if now >= ends_at => State::Closed,
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
        Verb::Extend | Verb::Urge | Verb::Close | Verb::SaveDraft | Verb::Answer => state == Open,
        Verb::Cancel => matches!(state, Draft | Convened | Open),
        Verb::AskData => matches!(state, Convened | Open | Closed),
        Verb::Reissue | Verb::AskAgain | Verb::RecordReceipt => matches!(state, Open | Closed),
        Verb::RecordLate | Verb::RequestBallot => state.is_closed(),
        Verb::Resolve | Verb::Refer | Verb::Rule | Verb::Synthesise => state == Closed,
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
