//! One agency's answer, given or deemed (C6, C7, C16, 4.6).

use super::point::{PointAnswer, check_point_answers, overall, rest};
use super::told::Standing;
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
        /// Told, and silent past its day, where silence is no agreement.
        NoAnswer = "NO_ANSWER",
        /// Nobody who may answer for it was told in time, or nobody was left to answer when its day ended:
        /// neither agreed nor silent, not asked (C22).
        Unreached = "UNREACHED",
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

/// C6, C7, C16, C22: the state of one agency's answer, whatever was recorded.
pub fn response_state(facts: AnswerFacts, standing: Standing) -> ResponseState {
    use ResponseState::*;
    match facts.position {
        Some(Position::NotConcerned) => return NotConcerned,
        Some(_) => return Answered,
        None => {}
    }
    match (standing.over, facts.late) {
        (true, true) => LateAnswered,
        (true, false) => silence(standing),
        (false, _) if facts.drafted => Drafted,
        (false, _) if facts.viewed => Viewed,
        (false, _) => Pending,
    }
}

/// C5 to C7, C22: what silence past the own day is, whatever came too late (C16).
pub fn silence(standing: Standing) -> ResponseState {
    match (standing.reached, standing.silence_agrees) {
        (false, _) => ResponseState::Unreached,
        (true, true) => ResponseState::DeemedAgreed,
        (true, false) => ResponseState::NoAnswer,
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
    /// Whether the request had not reached it (C22).
    pub unreached: bool,
}

/// C16, C22: whether a late answer takes the place of what silence was: never where the agency answered
/// in time or the dossier has gone on; of an agency that the request had not reached always, for it was
/// never silent; of others where the province has set so.
pub fn late_replaces(late: Late) -> bool {
    let may = late.unreached || late.terms == LateAnswer::ReplaceIfNotSubmitted;
    may && !late.answered && !late.submitted
}
