//! The points of a draft: set while it is prepared, frozen when it is sent (C6).

use std::collections::HashSet;

use entity::{Rows, consultation, consultation_point};
use rules::Refusal;
use rules::consultation::{Point, PointAnswer, Position, Verb, check_points};
use rules::mandate::{Act, Actor};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::held::Held;
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;

pub struct SetPoints {
    pub consultation: Uuid,
    pub expected_version: i32,
    /// All of them, in reading order; none takes away those there are.
    pub points: Vec<Point>,
}

/// Lets the points in, if none carries a mark of secrecy (X11).
pub(super) async fn admit(app: &App, points: &[Point]) -> Result<(), Failure> {
    let texts = points.iter().flat_map(|point| {
        [
            point.chapter.as_deref(),
            point.number.as_deref(),
            Some(point.heading.as_str()),
            point.body.as_deref(),
        ]
    });
    let texts: Vec<_> = texts.map(|text| ("points", text)).collect();
    secrecy::admit(app, &texts).await
}

/// Sets the points that agencies are asked about, as long as nobody was.
pub async fn set_points(
    app: &App,
    actor: &Actor,
    input: SetPoints,
) -> Result<consultation::Model, Failure> {
    admit(app, &input.points).await?;
    let act = Act::DraftConsultation;
    let work = app.begin(actor, act).await?;
    let points = check_points(input.points)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    held.check(Verb::Open, input.expected_version)?;
    let before = of(&work, input.consultation).await?.len();
    consultation_point::Entity::delete_many()
        .filter(consultation_point::Column::ConsultationId.eq(input.consultation))
        .exec(work.db())
        .await?;
    let after = points.len();
    write(&work, input.consultation, points).await?;
    let mut change = held.consultation.clone().into_active_model();
    change.version = Set(held.consultation.version + 1);
    let consultation = change.update(work.db()).await?;
    let subject = Subject::consultation(consultation.id);
    let count = json!({ "pointsBefore": before, "points": after });
    let held = Some(&held.consultation);
    work.journal_row_with(
        "SET_CONSULTATION_POINTS",
        subject,
        held,
        &consultation,
        count,
    )
    .await?;
    work.commit().await?;
    Ok(consultation)
}

/// The points, in reading order.
pub(super) async fn of(
    work: &Work,
    consultation: Uuid,
) -> Result<Vec<consultation_point::Model>, Failure> {
    Ok(consultation_point::Entity::rows()
        .filter(consultation_point::Column::ConsultationId.eq(consultation))
        .order_by_asc(consultation_point::Column::Place)
        .all(work.db())
        .await?)
}

/// Whether these are the points, as they were checked.
pub(super) async fn are(work: &Work, consultation: Uuid, asked: &[Point]) -> Result<bool, Failure> {
    let kept = of(work, consultation).await?;
    let same = |(kept, asked): (&consultation_point::Model, &Point)| {
        kept.chapter == asked.chapter
            && kept.number == asked.number
            && kept.heading == asked.heading
            && kept.body == asked.body
    };
    Ok(kept.len() == asked.len() && kept.iter().zip(asked).all(same))
}

pub(super) async fn write(
    work: &Work,
    consultation: Uuid,
    points: Vec<Point>,
) -> Result<(), Failure> {
    if points.is_empty() {
        return Ok(());
    }
    let rows = (0..)
        .zip(points)
        .map(|(place, point)| consultation_point::ActiveModel {
            id: Set(work.new_id()),
            consultation_id: Set(consultation),
            place: Set(place),
            chapter: Set(point.chapter),
            number: Set(point.number),
            heading: Set(point.heading),
            body: Set(point.body),
        });
    consultation_point::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}

/// What is said to points is said to points of this draft.
pub(super) async fn check_known(
    work: &Work,
    consultation: Uuid,
    answers: &[PointAnswer],
) -> Result<(), Failure> {
    if answers.is_empty() {
        return Ok(());
    }
    let known = of(work, consultation).await?;
    let known: HashSet<_> = known.into_iter().map(|point| point.id).collect();
    match answers.iter().find(|answer| !known.contains(&answer.point)) {
        Some(answer) => Err(Refusal::NoSuchPoint {
            point: answer.point,
        }
        .into()),
        None => Ok(()),
    }
}

/// What an agency prepares to a point, as its row keeps it.
#[derive(Deserialize, Serialize)]
struct Prepared {
    point: Uuid,
    position: String,
    text: Option<String>,
}

/// Absent where nothing is prepared to single points.
pub(super) fn prepared(answers: &[PointAnswer]) -> Result<Option<String>, Failure> {
    if answers.is_empty() {
        return Ok(None);
    }
    let rows: Vec<_> = answers
        .iter()
        .map(|answer| Prepared {
            point: answer.point,
            position: rules::Coded::code(answer.position).to_owned(),
            text: answer.text.clone(),
        })
        .collect();
    let text = serde_json::to_string(&rows).map_err(anyhow::Error::from)?;
    Ok(Some(text))
}

/// What `prepared` wrote.
pub fn read_prepared(text: Option<&str>) -> Result<Vec<PointAnswer>, Failure> {
    let Some(text) = text else {
        return Ok(Vec::new());
    };
    let rows: Vec<Prepared> = serde_json::from_str(text).map_err(anyhow::Error::from)?;
    let answers = rows.into_iter().filter_map(|row| {
        let position: Position = rules::Coded::from_code(&row.position)?;
        Some(PointAnswer {
            point: row.point,
            position,
            text: row.text,
        })
    });
    Ok(answers.collect())
}
