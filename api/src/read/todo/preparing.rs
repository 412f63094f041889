//! Taking part in what others prepare (C1), for as long as it is prepared.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, consultation, participation, participation_report};
use rules::mandate::{Act, Actor};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{Matter, Todo, TodoVerb};

pub async fn waiting(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Todo>, DbErr> {
    let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::DraftAnswer)) else {
        return Ok(Vec::new());
    };
    let prepared = consultation::Entity::in_preparation()
        .select_only()
        .column(consultation::Column::Id);
    let invited = participation::Entity::visible_to(actor)
        .filter(participation::Column::UnitId.eq(unit))
        .filter(participation::Column::ConsultationId.in_subquery(prepared.into_query()))
        .all(db)
        .await?;
    if invited.is_empty() {
        return Ok(Vec::new());
    }
    let reports = participation_report::Entity::rows()
        .filter(
            participation_report::Column::ParticipationId.is_in(invited.iter().map(|row| row.id)),
        )
        .order_by_asc(participation_report::Column::Id)
        .all(db)
        .await?;
    // Of several the last one stays.
    let last: HashMap<Uuid, participation_report::Model> = reports
        .into_iter()
        .map(|report| (report.participation_id, report))
        .collect();
    let todos = invited.into_iter().filter_map(|row| {
        let (verb, waiting_since) = waits(actor, &row, last.get(&row.id))?;
        Some(Todo {
            verb,
            due_at: None,
            waiting_since,
            matter: Matter::Participation(row),
        })
    });
    Ok(todos.collect())
}

/// The head names who takes part; that one reports; the head says what he thinks of the report.
fn waits(
    actor: &Actor,
    row: &participation::Model,
    last: Option<&participation_report::Model>,
) -> Option<(TodoVerb, DateTime<Utc>)> {
    let heads = actor.may(Act::SignAnswer);
    let mine = row.participant_id == Some(actor.mandate_id);
    match (row.participant_id, last) {
        (None, _) => heads.then_some((TodoVerb::NameParticipant, row.invited_at)),
        (Some(_), None) => mine.then_some((
            TodoVerb::ReportToHead,
            row.named_at.unwrap_or(row.invited_at),
        )),
        // A head who takes part in person has nobody to answer.
        (Some(_), Some(report)) => (heads && !mine && report.opinion.is_none())
            .then_some((TodoVerb::AnswerReport, report.reported_at)),
    }
}
