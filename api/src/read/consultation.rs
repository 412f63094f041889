//! Consultations as a reader sees them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    Rows, Stored, consultation, consultation_answer, consultation_point, consultation_response,
    data_request, paper_receipt, participation,
};
use rules::consultation::{Counts, Position, State, may_see_responses};
use rules::mandate::Actor;
use rules::who::Who;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// What the silence of agencies is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent {
    pub deemed: u32,
    pub unreached: u32,
    /// An agency that has still time is not reached.
    pub untold: bool,
    /// An agency that was asked again has still time.
    pub again: bool,
}

/// The visible consultation with this id.
pub async fn one<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<consultation::Model>, DbErr> {
    consultation::Entity::visible_to(who)
        .filter(consultation::Column::Id.eq(id))
        .one(db)
        .await
}

/// Visible consultations, newest first, in any of these states at `now`; no states means all.
pub async fn list<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    states: &[State],
    paging: Paging,
    now: DateTime<Utc>,
) -> Result<Page<consultation::Model>, DbErr> {
    let mut select = consultation::Entity::visible_to(who);
    if !states.is_empty() {
        select = select.filter(in_states(states, now));
    }
    paging
        .newest_first(db, select, consultation::Column::Id)
        .await
}

/// Consultations that stand in any of these states at `now`.
pub fn in_states(states: &[State], now: DateTime<Utc>) -> Condition {
    states.iter().fold(Condition::any(), |any, state| {
        any.add(consultation::in_state_at(*state, now))
    })
}

/// The answers that count so far, of one consultation.
pub async fn counts(db: &impl ConnectionTrait, consultation: Uuid) -> Result<Counts, DbErr> {
    let counts = counts_of(db, &[consultation]).await?;
    Ok(counts.get(&consultation).copied().unwrap_or_default())
}

/// The answers that count so far, of several consultations.
pub async fn counts_of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
) -> Result<HashMap<Uuid, Counts>, DbErr> {
    let rows: Vec<(Uuid, Stored<Position>, i64)> = of(consultations)
        .select_only()
        .column(consultation_response::Column::ConsultationId)
        .column(consultation_response::Column::Position)
        .column_as(consultation_response::Column::Id.count(), "answers")
        .filter(consultation_response::Column::Position.is_not_null())
        .group_by(consultation_response::Column::ConsultationId)
        .group_by(consultation_response::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    let mut all: HashMap<Uuid, Counts> = HashMap::new();
    for (consultation, position, answers) in rows {
        let counts = all.entry(consultation).or_default();
        let answers = u32::try_from(answers).unwrap_or(u32::MAX);
        match position.0 {
            Position::Agree => counts.agree = answers,
            Position::AgreeWithAmendments => counts.amend = answers,
            Position::Disagree => counts.disagree = answers,
            Position::NotConcerned => counts.not_concerned = answers,
        }
    }
    Ok(all)
}

/// How many agencies were asked, of each consultation.
pub async fn asked_of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
) -> Result<HashMap<Uuid, u32>, DbErr> {
    count(db, consultations, Condition::all()).await
}

/// How many answers came too late, of each consultation that has any (C16).
pub async fn late_of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let late = consultation_response::Column::LateAnswerId.is_not_null();
    count(db, consultations, Condition::all().add(late)).await
}

/// What the silence of agencies is at `now`, of each consultation (C7, C22).
pub async fn silent_of(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
    now: DateTime<Utc>,
) -> Result<HashMap<Uuid, Silent>, DbErr> {
    use consultation_response::Column::{
        Answerable, AskedAgainAt, ConsultationId, EndsAt, Position, ToldAt,
    };
    let consultation: RelationDef = consultation_response::Entity::belongs_to(consultation::Entity)
        .from(ConsultationId)
        .to(consultation::Column::Id)
        .into();
    let again = Condition::all()
        .add(AskedAgainAt.is_not_null())
        .add(EndsAt.gt(now));
    let untold = Condition::all().add(EndsAt.gt(now)).add(
        Condition::any()
            .add(ToldAt.is_null())
            .add(Answerable.eq(false)),
    );
    let rows = of(consultations)
        .join(JoinType::InnerJoin, consultation)
        .filter(Position.is_null())
        .filter(
            Condition::any()
                .add(consultation_response::over_at(now))
                .add(again)
                .add(untold),
        )
        .all(db)
        .await?;
    let mut all: HashMap<Uuid, Silent> = HashMap::new();
    for row in rows {
        let silent = all.entry(row.consultation_id).or_default();
        let running = row.ends_at.is_some_and(|ends_at| now < ends_at);
        silent.untold |= running && !row.is_reached();
        match (row.waits_again(now), row.is_reached()) {
            (Some(_), _) => silent.again = true,
            (None, false) if running => {}
            (None, false) => silent.unreached += 1,
            (None, true) => silent.deemed += u32::from(row.silence_agrees),
        }
    }
    Ok(all)
}

/// The next instant after `now` in which a consultation reads differently by the clock alone.
pub async fn next_change(
    db: &impl ConnectionTrait,
    consultation: &consultation::Model,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let rows = of(&[consultation.id]).all(db).await?;
    let own = rows.iter().flat_map(|row| [row.told_at, row.ends_at]);
    let all = own.chain([consultation.closes_at, consultation.ends_at]);
    Ok(all.flatten().filter(|at| *at > now).min())
}

fn of(consultations: &[Uuid]) -> sea_orm::Select<consultation_response::Entity> {
    consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.is_in(consultations.iter().copied()))
}

async fn count(
    db: &impl ConnectionTrait,
    consultations: &[Uuid],
    which: Condition,
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let rows: Vec<(Uuid, i64)> = of(consultations)
        .select_only()
        .column(consultation_response::Column::ConsultationId)
        .column_as(consultation_response::Column::Id.count(), "answers")
        .filter(which)
        .group_by(consultation_response::Column::ConsultationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, answers)| (id, u32::try_from(answers).unwrap_or(u32::MAX)))
        .collect())
}

/// An answer with the row of its agency.
pub async fn answer_and_response(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<(consultation_answer::Model, consultation_response::Model)>, DbErr> {
    let answer = consultation_answer::Entity::rows()
        .filter(consultation_answer::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = answer.as_ref().map_or(id, |answer| answer.response_id);
    let response = consultation_response::Entity::rows()
        .filter(consultation_response::Column::Id.eq(of))
        .one(db)
        .await?;
    Ok(answer.zip(response))
}

/// The receipts on paper of these agencies' rows, the first one first (C22).
pub async fn receipts_of(
    db: &impl ConnectionTrait,
    responses: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Vec<paper_receipt::Model>>, DbErr> {
    let rows = paper_receipt::Entity::rows()
        .filter(paper_receipt::Column::ResponseId.is_in(responses))
        .order_by_asc(paper_receipt::Column::Id)
        .all(db)
        .await?;
    let mut all: HashMap<Uuid, Vec<_>> = HashMap::new();
    for row in rows {
        all.entry(row.response_id).or_default().push(row);
    }
    Ok(all)
}

/// The consultation of an answer, as the actor may see it.
pub async fn of_answer(
    db: &impl ConnectionTrait,
    actor: &Actor,
    answer: Uuid,
) -> Result<Option<consultation::Model>, DbErr> {
    match answer_and_response(db, answer).await? {
        Some((_, response)) => one(db, actor, response.consultation_id).await,
        None => Ok(None),
    }
}

/// An agency's row of a visible consultation: the own one, or any for those who see all.
pub async fn response(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<(consultation::Model, consultation_response::Model)>, DbErr> {
    let response = consultation_response::Entity::rows()
        .filter(consultation_response::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = response.as_ref().map_or(id, |row| row.consultation_id);
    let consultation = one(db, actor, of).await?;
    Ok(consultation
        .zip(response)
        .filter(|(consultation, response)| {
            let asks = actor.works_in(consultation.owner_unit_id);
            actor.works_in(response.unit_id) || may_see_responses(actor.office, asks)
        }))
}

/// An answer that the actor may see.
pub async fn answer(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<consultation_answer::Model>, DbErr> {
    let found = answer_and_response(db, id).await?;
    let of = found.as_ref().map_or(id, |(_, of)| of.id);
    let seen = response(db, actor, of).await?;
    Ok(found.zip(seen).map(|((answer, _), _)| answer))
}

/// Whether a dossier belongs to a visible consultation.
pub async fn shows_dossier<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    dossier: Uuid,
) -> Result<bool, DbErr> {
    let consultation = consultation::Entity::visible_to(who)
        .filter(consultation::Column::DossierId.eq(dossier))
        .one(db)
        .await?;
    Ok(consultation.is_some())
}

/// A point of a visible consultation.
pub async fn point(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<consultation_point::Model>, DbErr> {
    let point = consultation_point::Entity::rows()
        .filter(consultation_point::Column::Id.eq(id))
        .one(db)
        .await?;
    let of = point.as_ref().map_or(id, |point| point.consultation_id);
    let consultation = one(db, actor, of).await?;
    Ok(consultation.and(point))
}

/// A request for data that the actor may see.
pub async fn data_request(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<data_request::Model>, DbErr> {
    data_request::Entity::visible_to(actor)
        .filter(data_request::Column::Id.eq(id))
        .one(db)
        .await
}

/// Where the actor's agency takes part in preparing, and who takes part in what it prepares (C1).
pub async fn participations(
    db: &impl ConnectionTrait,
    actor: &Actor,
    consultation: Option<Uuid>,
    paging: Paging,
) -> Result<Page<participation::Model>, DbErr> {
    let mut select = participation::Entity::visible_to(actor);
    if let Some(id) = consultation {
        select = select.filter(participation::Column::ConsultationId.eq(id));
    }
    paging
        .newest_first(db, select, participation::Column::Id)
        .await
}
