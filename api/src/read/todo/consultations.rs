//! Consultations that wait for a mandate.

use chrono::{DateTime, Utc};
use entity::{Rows, consultation, consultation_response};
use rules::consultation::State;
use rules::mandate::{Act, Actor};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};

pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let Some(unit) = actor.unit_id else {
        return Ok(Vec::new());
    };
    let mut todos = Vec::new();
    if actor.may(Act::DraftAnswer) {
        todos.extend(unanswered(db, actor, unit, now).await?);
    }
    if actor.may(Act::LeadConsultation) {
        todos.extend(
            own(
                db,
                actor,
                unit,
                State::Draft,
                now,
                TodoVerb::OpenConsultation,
            )
            .await?,
        );
        todos.extend(
            own(
                db,
                actor,
                unit,
                State::Closed,
                now,
                TodoVerb::ResolveAnswers,
            )
            .await?,
        );
    }
    Ok(todos)
}

/// Open consultations that the agency has not answered: for its head until answered, for the others
/// until an answer is drafted.
async fn unanswered(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unit: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let mut missing = Condition::all()
        .add(consultation_response::Column::UnitId.eq(unit))
        .add(consultation_response::Column::Position.is_null());
    if !actor.may(Act::SignAnswer) {
        missing = missing.add(consultation_response::Column::DraftedAt.is_null());
    }
    let asked = consultation_response::Entity::rows()
        .select_only()
        .column(consultation_response::Column::ConsultationId)
        .filter(missing);
    let consultations = consultation::Entity::visible_to(actor)
        .filter(consultation::in_state_at(State::Open, now))
        .filter(consultation::Column::Id.in_subquery(asked.into_query()))
        .all(db)
        .await?;
    Ok(todos(consultations, TodoVerb::AnswerConsultation))
}

/// The unit's own consultations in a state that waits for its head.
async fn own(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unit: Uuid,
    state: State,
    now: DateTime<Utc>,
    verb: TodoVerb,
) -> Result<Vec<Todo>, DbErr> {
    let consultations = consultation::Entity::visible_to(actor)
        .filter(consultation::Column::OwnerUnitId.eq(unit))
        .filter(consultation::in_state_at(state, now))
        .all(db)
        .await?;
    Ok(todos(consultations, verb))
}

fn todos(consultations: Vec<consultation::Model>, verb: TodoVerb) -> Vec<Todo> {
    consultations
        .into_iter()
        .map(|consultation| Todo {
            verb,
            due_at: consultation
                .closes_at
                .filter(|_| verb == TodoVerb::AnswerConsultation),
            waiting_since: match verb {
                TodoVerb::ResolveAnswers => consultation.closed_at.or(consultation.closes_at),
                _ => consultation.opened_at,
            }
            .unwrap_or(consultation.drafted_at),
            matter: Matter::Consultation(consultation),
        })
        .collect()
}
