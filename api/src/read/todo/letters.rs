//! Drafts from outside that the province has to answer (C10).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, consultation, external_draft};
use rules::consultation::State;
use rules::deadline::start_of_local_day;
use rules::mandate::{Act, Actor};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};

use super::{Matter, Todo, TodoVerb};

/// Those whose agencies' time is over: for the head of the unit that asked until the answer is sent, for
/// the others until it is written. Due by the province's own day.
pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::DraftConsultation)) else {
        return Ok(Vec::new());
    };
    let asked = consultation::Entity::visible_to(actor)
        .filter(consultation::Column::OwnerUnitId.eq(unit))
        .filter(consultation::in_state_at(State::Closed, now))
        .all(db)
        .await?;
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let mut letters = external_draft::Entity::rows()
        .filter(external_draft::Column::ConsultationId.is_in(asked.iter().map(|row| row.id)))
        .filter(external_draft::Column::SentAt.is_null());
    if !actor.may(Act::LeadConsultation) {
        letters = letters.filter(external_draft::Column::AnswerAt.is_null());
    }
    let letters = letters.all(db).await?.into_iter();
    let due: HashMap<_, _> = letters
        .map(|letter| (letter.consultation_id, letter.answer_by.succ_opt()))
        .collect();
    let waiting = asked
        .into_iter()
        .filter_map(|matter| due.get(&matter.id).map(|day| (matter, *day)));
    let todos = waiting.map(|(matter, day)| Todo {
        verb: TodoVerb::SendProvinceAnswer,
        due_at: day.map(start_of_local_day),
        waiting_since: matter
            .closed_at
            .or(matter.ends_at)
            .unwrap_or(matter.drafted_at),
        matter: Matter::Consultation(matter),
    });
    Ok(todos.collect())
}
