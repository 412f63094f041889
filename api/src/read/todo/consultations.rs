//! Consultations that wait for a mandate.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    Rows, Stored, consultation, consultation_response, data_request, demand_resolution,
    external_draft, paper_receipt,
};
use rules::consultation::{State, Treatment};
use rules::mandate::{Act, Actor};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};
use crate::read::consultation::in_states;

pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let mut todos = Vec::new();
    if actor.may(Act::RuleDifference) {
        todos.extend(differences(db, actor, now).await?);
    }
    if actor.may(Act::RuleOnReceipt) {
        todos.extend(receipts(db, actor, now).await?);
    }
    let Some(unit) = actor.unit_id else {
        return Ok(todos);
    };
    if actor.may(Act::ExchangeData) {
        todos.extend(data(db, actor, unit, now).await?);
    }
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
    let own = consultation_response::Entity::rows()
        .filter(missing)
        // C22: its own day may end later than that of others, also when it was asked again.
        .filter(consultation_response::Column::EndsAt.gt(now))
        .all(db)
        .await?;
    let own: HashMap<Uuid, _> = own.iter().map(|row| (row.consultation_id, row)).collect();
    let consultations = consultation::Entity::visible_to(actor)
        .filter(in_states(&[State::Open, State::Closed], now))
        .filter(consultation::Column::Id.is_in(own.keys().copied()))
        .all(db)
        .await?;
    let mut waiting = todos(consultations, TodoVerb::AnswerConsultation);
    waiting.retain_mut(|todo| {
        let Matter::Consultation(of) = &todo.matter else {
            return false;
        };
        let Some(row) = own.get(&of.id) else {
            return false;
        };
        todo.due_at = row.ends_at;
        !row.standing(of, now).over
    });
    Ok(waiting)
}

/// Consultations on whose matter the unit has still to answer a request for data (C15).
async fn data(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unit: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let asked = data_request::Entity::visible_to(actor)
        .select_only()
        .column(data_request::Column::ConsultationId)
        .filter(data_request::Column::ToUnitId.eq(unit))
        .filter(data_request::Column::AnsweredAt.is_null());
    let consultations = consultation::Entity::visible_to(actor)
        .filter(in_states(
            &[State::Convened, State::Open, State::Closed],
            now,
        ))
        .filter(consultation::Column::Id.in_subquery(asked.into_query()))
        .all(db)
        .await?;
    Ok(todos(consultations, TodoVerb::AnswerData))
}

/// Differences that were brought before the Chair and the Vice Chairs, and are not decided (C9).
async fn differences(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let undecided = demand_resolution::Entity::rows()
        .select_only()
        .column(demand_resolution::Column::ConsultationId)
        .filter(demand_resolution::Column::Kind.eq(Stored(Treatment::Reserved)))
        .filter(demand_resolution::Column::Ruling.is_null());
    let consultations = consultation::Entity::visible_to(actor)
        .filter(in_states(&[State::Closed], now))
        .filter(consultation::Column::ReferredAt.is_not_null())
        .filter(consultation::Column::Id.in_subquery(undecided.into_query()))
        .all(db)
        .await?;
    Ok(todos(consultations, TodoVerb::RuleDifferences))
}

/// Receipts on paper that agencies contest, while the own day of the agency lasts (C22); not those that were
/// recorded or contested in the mandate itself.
async fn receipts(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    use paper_receipt::Column::{ContestedAt, ContestedBy, RecordedBy, ResponseId, Ruling};
    let contested = paper_receipt::Entity::rows()
        .select_only()
        .column(ResponseId)
        .filter(ContestedAt.is_not_null())
        .filter(Ruling.is_null())
        .filter(RecordedBy.ne(actor.mandate_id))
        .filter(ContestedBy.ne(actor.mandate_id));
    let rows = consultation_response::Entity::rows()
        .filter(consultation_response::Column::Id.in_subquery(contested.into_query()))
        .filter(consultation_response::Column::EndsAt.gt(now))
        .filter(consultation_response::Column::Position.is_null())
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut ends: HashMap<Uuid, _> = HashMap::new();
    for row in rows {
        let end = ends.entry(row.consultation_id).or_insert(row.ends_at);
        *end = (*end).min(row.ends_at);
    }
    let consultations = consultation::Entity::visible_to(actor)
        .filter(in_states(&[State::Open, State::Closed], now))
        .filter(consultation::Column::Id.is_in(ends.keys().copied()))
        .all(db)
        .await?;
    let mut waiting = todos(consultations, TodoVerb::RuleOnReceipt);
    for todo in &mut waiting {
        todo.due_at = ends.get(&todo.matter.id()).copied().flatten();
    }
    Ok(waiting)
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
    // What is asked about a draft from outside ends with the province's answer (C10).
    let letters = external_draft::Entity::rows()
        .select_only()
        .column(external_draft::Column::ConsultationId);
    let mut which = consultation::Entity::visible_to(actor);
    if verb == TodoVerb::ResolveAnswers {
        which = which.filter(consultation::Column::Id.not_in_subquery(letters.into_query()));
    }
    let consultations = which
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
                TodoVerb::RuleDifferences => consultation.referred_at,
                TodoVerb::ResolveAnswers => consultation.closed_at.or(consultation.ends_at),
                _ => consultation.opened_at,
            }
            .unwrap_or(consultation.drafted_at),
            matter: Matter::Consultation(consultation),
        })
        .collect()
}
