//! One issue and the written answer of its agency (C12): asked, overdue, answered, never deemed.

use chrono::{DateTime, Utc};

use crate::coded;
use crate::refusal::Refusal;
use crate::text::{check_optional_text, check_text};

coded! {
    /// What an agency answers on an issue.
    pub enum Position {
        /// Đồng ý.
        Agree = "AGREE",
        /// Đồng ý với điều kiện.
        AgreeWithConditions = "AGREE_WITH_CONDITIONS",
        /// Không đồng ý, nêu rõ lý do.
        Disagree = "DISAGREE",
    }
}

impl Position {
    /// Whether it belongs into the table of differing opinions: anything but plain agreement.
    pub fn differs(self) -> bool {
        self != Self::Agree
    }
}

/// The longest text of an answer, in characters.
const MAX_TEXT: usize = 20_000;

/// A position and its text, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub position: Position,
    pub text: String,
}

impl Answer {
    /// C12: the answer is in writing whatever it says, plain agreement included.
    pub fn new(position: Position, text: &str) -> Result<Self, Refusal> {
        match check_text("text", text, MAX_TEXT) {
            Ok(text) => Ok(Self { position, text }),
            Err(Refusal::Required { .. }) => Err(Refusal::WrittenAnswerRequired),
            Err(refusal) => Err(refusal),
        }
    }

    /// A text that is still being written: nothing is required of it yet.
    pub fn check_draft(text: Option<String>) -> Result<Option<String>, Refusal> {
        check_optional_text("text", text, MAX_TEXT)
    }
}

coded! {
    /// Where an issue stands with its agency.
    pub enum IssueState {
        /// No agency is asked yet.
        NotAsked = "NOT_ASKED",
        /// Before its agency, in time.
        Asked = "ASKED",
        /// Past the deadline without an answer: overdue and urged, not agreed (C12).
        Overdue = "OVERDUE",
        /// Answered in time.
        Answered = "ANSWERED",
        /// Answered past the deadline: counts like any other, and the delay stays visible.
        AnsweredLate = "ANSWERED_LATE",
    }
}

/// What is known of an issue with its present agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueFacts {
    /// The first instant that is too late; none while nobody is asked.
    pub closes_at: Option<DateTime<Utc>>,
    /// When the first version of the answer came in: a later one does not make it late.
    pub first_answered_at: Option<DateTime<Utc>>,
}

/// C12: the state of an issue at this instant. However much time passes, silence stays silence.
pub fn issue_state(facts: IssueFacts, now: DateTime<Utc>) -> IssueState {
    let Some(closes_at) = facts.closes_at else {
        return IssueState::NotAsked;
    };
    match facts.first_answered_at {
        Some(at) if at < closes_at => IssueState::Answered,
        Some(_) => IssueState::AnsweredLate,
        None if now < closes_at => IssueState::Asked,
        None => IssueState::Overdue,
    }
}
