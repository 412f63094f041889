//! The points of a draft, and what an agency says to each (C6).

use uuid::Uuid;

use super::{Answer, Position};
use crate::refusal::Refusal;
use crate::text::{check_line, check_optional_line, check_optional_text};

/// The most points of one draft: the longest decrees have some three hundred articles.
pub const MAX_POINTS: usize = 500;
const MAX_NUMBER: usize = 50;
const MAX_CHAPTER: usize = 300;
const MAX_HEADING: usize = 1_000;
const MAX_BODY: usize = 20_000;

/// One point of a draft, such as an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// "Chương II. Tổ chức thực hiện".
    pub chapter: Option<String>,
    /// "Điều 12".
    pub number: Option<String>,
    pub heading: String,
    /// The text of the point, where it is not only in the draft.
    pub body: Option<String>,
}

impl Point {
    fn check(self) -> Result<Self, Refusal> {
        let optional = |text, max| check_optional_line("points", text, max);
        Ok(Self {
            chapter: optional(self.chapter, MAX_CHAPTER)?,
            number: optional(self.number, MAX_NUMBER)?,
            heading: check_line("points", &self.heading, MAX_HEADING)?,
            body: check_optional_text("points", self.body, MAX_BODY)?,
        })
    }
}

/// C6: the points that agencies are asked about, as they are kept.
pub fn check_points(points: Vec<Point>) -> Result<Vec<Point>, Refusal> {
    if points.len() > MAX_POINTS {
        return Err(Refusal::TooMany {
            field: "points",
            max: MAX_POINTS,
        });
    }
    points.into_iter().map(Point::check).collect()
}

/// What an agency says to one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointAnswer {
    pub point: Uuid,
    pub position: Position,
    /// The amendment, or the reason.
    pub text: Option<String>,
}

/// C6: each point once, with a text unless it is plainly agreed to; a point that says the same as the
/// rest says nothing of its own, so it is left out.
pub(super) fn check_point_answers(
    answers: Vec<PointAnswer>,
    rest: Position,
) -> Result<Vec<PointAnswer>, Refusal> {
    let mut kept: Vec<PointAnswer> = Vec::new();
    for answer in check_point_drafts(answers)? {
        if answer.position != Position::Agree && answer.text.is_none() {
            return Err(Refusal::PointTextRequired {
                point: answer.point,
            });
        }
        if answer.position != rest || answer.text.is_some() {
            kept.push(answer);
        }
    }
    Ok(kept)
}

/// Answers to points that are still being written.
pub fn check_point_drafts(answers: Vec<PointAnswer>) -> Result<Vec<PointAnswer>, Refusal> {
    if answers.len() > MAX_POINTS {
        return Err(Refusal::TooMany {
            field: "points",
            max: MAX_POINTS,
        });
    }
    let mut kept: Vec<PointAnswer> = Vec::new();
    for answer in answers {
        if kept.iter().any(|earlier| earlier.point == answer.point) {
            return Err(Refusal::PointTwice {
                point: answer.point,
            });
        }
        let text = check_optional_text("points", answer.text, Answer::MAX_TEXT)?;
        kept.push(PointAnswer { text, ..answer });
    }
    Ok(kept)
}

/// C6: what a point that is left alone takes from the answer as a whole. Amendments are stated where
/// they are asked for, so whoever agrees with some agrees with the rest ("các điểm còn lại: đồng ý").
pub fn rest(overall: Position) -> Position {
    match overall {
        Position::AgreeWithAmendments => Position::Agree,
        other => other,
    }
}

/// C6: the position of the whole answer, which is never plainer than its points: who asks for
/// something at one point does not plainly agree, and is concerned.
pub fn overall(given: Position, points: &[PointAnswer]) -> Position {
    let demands = points
        .iter()
        .any(|answer| answer.position.needs_resolution());
    match given {
        Position::Agree | Position::NotConcerned if demands => Position::AgreeWithAmendments,
        given => given,
    }
}
