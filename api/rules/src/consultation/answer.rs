//! One agency's answer, given or deemed (C6, C7, C16, 4.6).

use super::point::{PointAnswer, check_point_answers, overall, rest};
use crate::coded;
use crate::parameter::LateAnswer;
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

/// A position, its text and what is said to single points, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// As it counts.
    pub position: Position,
    /// What points that are left alone take.
    pub rest: Position,
    /// Never empty when present.
    pub text: Option<String>,
    pub points: Vec<PointAnswer>,
}

impl Answer {
    /// The longest text of an answer, in characters.
    pub(super) const MAX_TEXT: usize = 50_000;

    /// C6: points not agreed and amendments are stated, be it of the whole or of its points; so is
    /// the reason of not being concerned.
    pub fn new(
        given: Position,
        text: Option<String>,
        points: Vec<PointAnswer>,
    ) -> Result<Self, Refusal> {
        let text = check_optional_text("text", text, Self::MAX_TEXT)?;
        let rest = rest(given);
        let points = check_point_answers(points, rest)?;
        let said = |wanted: fn(Position) -> bool| points.iter().any(|of| wanted(of.position));
        let stated = text.is_some()
            || match given {
                Position::Agree => true,
                Position::AgreeWithAmendments => said(Position::needs_resolution),
                Position::Disagree => said(|position| position == Position::Disagree),
                Position::NotConcerned => false,
            };
        if !stated {
            return Err(Refusal::AnswerTextRequired);
        }
        Ok(Self {
            position: overall(given, &points),
            rest,
            text,
            points,
        })
    }

    /// A text that is still being written: nothing is required of it yet.
    pub fn check_draft(text: Option<String>) -> Result<Option<String>, Refusal> {
        check_optional_text("text", text, Self::MAX_TEXT)
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

/// What there was of an agency when its late answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// What the province had set when the request was sent.
    pub terms: LateAnswer,
    /// Whether the agency answered in time.
    pub answered: bool,
    /// Whether the dossier has gone on: concluded, or a ballot was asked for on its ground.
    pub submitted: bool,
}

/// C16: whether a late answer takes the place of what silence was: never where the agency answered in
/// time, and nowhere unless the province has set so.
pub fn late_replaces(late: Late) -> bool {
    late.terms == LateAnswer::ReplaceIfNotSubmitted && !late.answered && !late.submitted
}
