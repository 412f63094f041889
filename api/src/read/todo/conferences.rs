//! Conferences that wait for a mandate (C3, C4, C8).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, attendance, conference, consultation};
use rules::consultation::State;
use rules::mandate::{Act, Actor};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};

pub async fn waiting(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Todo>, DbErr> {
    let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::DraftConsultation)) else {
        return Ok(Vec::new());
    };
    let own = attendance::Entity::rows()
        .filter(attendance::Column::UnitId.eq(unit))
        .filter(attendance::Column::ReportedAt.is_null())
        .filter(
            Condition::any()
                .add(attendance::Column::Coming.is_null())
                .add(attendance::Column::Substitute.eq(true)),
        )
        .all(db)
        .await?;
    let own: HashMap<Uuid, attendance::Model> = own
        .into_iter()
        .map(|row| (row.consultation_id, row))
        .collect();
    let mine = Condition::any()
        .add(conference::Column::PresidingId.eq(actor.mandate_id))
        .add(conference::Column::SecretaryId.eq(actor.mandate_id))
        .add(conference::Column::PresidingSignedAt.is_not_null());
    let to_conclude = Condition::all()
        .add(conference::Column::ConcludedAt.is_null())
        .add(mine);
    let ids = Condition::any()
        .add(conference::Column::ConsultationId.is_in(own.keys().copied()))
        .add(to_conclude);
    let conferences = conference::Entity::rows().filter(ids).all(db).await?;
    if conferences.is_empty() {
        return Ok(Vec::new());
    }
    let matters = consultation::Entity::visible_to(actor)
        .filter(consultation::Column::Id.is_in(conferences.iter().map(|row| row.consultation_id)))
        .all(db)
        .await?;
    let matters: HashMap<_, _> = matters.into_iter().map(|row| (row.id, row)).collect();
    let todos = conferences.into_iter().filter_map(|row| {
        let matter = matters.get(&row.consultation_id)?;
        let own = own.get(&row.consultation_id);
        let (verb, due_at, since) = waits(actor, matter, &row, own, now)?;
        Some(Todo {
            verb,
            due_at,
            waiting_since: since.unwrap_or(matter.drafted_at),
            matter: Matter::Consultation(matter.clone()),
        })
    });
    Ok(todos.collect())
}

type Waits = (TodoVerb, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// What one conference waits for, if it does.
fn waits(
    actor: &Actor,
    matter: &consultation::Model,
    row: &conference::Model,
    own: Option<&attendance::Model>,
    now: DateTime<Utc>,
) -> Option<Waits> {
    let state = matter.state_at(now);
    let standing = row.standing();
    if state == State::Convened {
        let unsigned = |mine: Option<Uuid>, signed: bool| {
            standing.written && !signed && mine == Some(actor.mandate_id)
        };
        let invited = own.is_some_and(|own| own.coming.is_none()) && now < row.starts_at;
        return if unsigned(Some(row.presiding_id), standing.presiding_signed)
            || unsigned(row.secretary_id, standing.secretary_signed)
        {
            Some((TodoVerb::SignMinutes, None, row.written_at))
        } else if standing.check_conclude().is_ok()
            && actor.works_in(matter.owner_unit_id)
            && actor.may(Act::LeadConsultation)
        {
            Some((TodoVerb::ConcludeConference, None, row.presiding_signed_at))
        } else if invited && actor.may(Act::SignAnswer) {
            let due = Some(row.starts_at);
            Some((TodoVerb::ReplyToInvitation, due, matter.opened_at))
        } else {
            None
        };
    }
    let elsewhere = |own: &attendance::Model| own.attendee_id != Some(actor.mandate_id);
    let reports = own.is_some_and(|own| own.substitute && elsewhere(own));
    let open = matches!(state, State::Open | State::Closed | State::Synthesised);
    let acknowledges = reports && open && row.concluded_at.is_some();
    let may = acknowledges && actor.may(Act::SignAnswer);
    may.then(|| {
        let due = matter.closes_at.filter(|_| state == State::Open);
        (TodoVerb::AcknowledgeConclusion, due, row.concluded_at)
    })
}
