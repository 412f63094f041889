//! One agency's answer, given or deemed (C6, C7, C16, 4.6).

use crate::coded;
use crate::refusal::Refusal;
use crate::text::check_optional_text;

coded! {
    /// What an agency answers.
    pub enum Position {
        /// Đồng ý.
        Agree = "AGREE",
        /// Đồng ý, đề nghị bổ sung, sửa đổi.
        AgreeWithAmendments = "AGREE_WITH_AMENDMENTS",
        /// Không đồng ý.
        Disagree = "DISAGREE",
        /// Không liên quan đến chức năng của cơ quan; counted as answered.
        NotConcerned = "NOT_CONCERNED",
    }
}

impl Position {
    /// Whether the owner has to accept or explain it (C9).
    pub fn needs_resolution(self) -> bool {
        matches!(self, Self::AgreeWithAmendments | Self::Disagree)
    }
}

/// The longest text of an answer, in characters.
const MAX_TEXT: usize = 50_000;

/// A position and its text, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub position: Position,
    /// Never empty when present.
    pub text: Option<String>,
}

impl Answer {
    /// C6: points not agreed and amendments are stated; so is the reason of not being concerned.
    pub fn new(position: Position, text: Option<String>) -> Result<Self, Refusal> {
        let text = check_optional_text("text", text, MAX_TEXT)?;
        if position != Position::Agree && text.is_none() {
            return Err(Refusal::AnswerTextRequired);
        }
        Ok(Self { position, text })
    }

    /// A text that is still being written: nothing is required of it yet.
    pub fn check_draft(text: Option<String>) -> Result<Option<String>, Refusal> {
        check_optional_text("text", text, MAX_TEXT)
    }
}

/// Answers that count, by position. Late ones are never in here (C16).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub agree: u32,
    pub amend: u32,
    pub disagree: u32,
    pub not_concerned: u32,
}

impl Counts {
    pub fn total(self) -> u32 {
        self.agree + self.amend + self.disagree + self.not_concerned
    }
}

coded! {
    /// Where one agency's answer stands (4.6).
    pub enum ResponseState {
        /// Sent; nobody of the agency has looked at it.
        Pending = "PENDING",
        /// Somebody of the agency has looked at it.
        Viewed = "VIEWED",
        /// An answer is prepared and not signed.
        Drafted = "DRAFTED",
        /// The head has answered.
        Answered = "ANSWERED",
        /// The head has declared the agency not concerned; counted as answered.
        NotConcerned = "NOT_CONCERNED",
        /// Silent past the deadline: agrees, and answers for that agreement (C6, C7).
        DeemedAgreed = "DEEMED_AGREED",
        /// Answered past the deadline: kept; the formal position stays agreement (C16).
        LateAnswered = "LATE_ANSWERED",
        /// Silent past the deadline where the province knows no deemed agreement.
        NoAnswer = "NO_ANSWER",
    }
}

/// What is known of one agency's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerFacts {
    pub viewed: bool,
    pub drafted: bool,
    /// The answer that counts.
    pub position: Option<Position>,
    pub late: bool,
}

/// C6, C7, C16: the state of one agency's answer, whatever was recorded.
pub fn response_state(facts: AnswerFacts, closed: bool, deemed_consent: bool) -> ResponseState {
    use ResponseState::*;
    match facts.position {
        Some(Position::NotConcerned) => return NotConcerned,
        Some(_) => return Answered,
        None => {}
    }
    match (closed, facts.late, deemed_consent) {
        (true, true, _) => LateAnswered,
        (true, false, true) => DeemedAgreed,
        (true, false, false) => NoAnswer,
        (false, ..) if facts.drafted => Drafted,
        (false, ..) if facts.viewed => Viewed,
        (false, ..) => Pending,
    }
}
