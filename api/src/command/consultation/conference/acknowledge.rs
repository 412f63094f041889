//! The head acknowledges that the conclusion was reported, and so confirms what was said (C4).

use entity::{Rows, attendance, consultation};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::locked;
use crate::app::{App, Subject};
use crate::command::consultation::prepare::{own_response, visible};
use crate::failure::Failure;
use crate::read;

/// Acknowledges the report of whoever came in the head's place. What was said stands, unless the head
/// signs another answer while the consultation is open. Once is enough.
pub async fn acknowledge(
    app: &App,
    actor: &Actor,
    id: Uuid,
) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::SignAnswer).await?;
    let consultation = visible(&work, actor, id).await?;
    let response = own_response(&work, actor, id).await?;
    let conference = locked(&work, id).await?;
    let own = attendance::Entity::rows()
        .filter(attendance::Column::ResponseId.eq(response.id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotARecipient)?;
    let (true, true, Some(attendee)) = (
        conference.concluded_at.is_some(),
        own.substitute,
        own.attendee_id,
    ) else {
        return Err(Refusal::NothingToAcknowledge.into());
    };
    let attendee = read::people::holder(work.db(), attendee).await?;
    if attendee.is_none_or(|(attendee, _)| attendee.person_id == actor.person_id) {
        return Err(Refusal::OwnReport.into());
    }
    if own.reported_at.is_some() {
        return Ok(consultation);
    }
    let mut change = own.into_active_model();
    change.reported_by = Set(Some(actor.mandate_id));
    change.reported_for = Set(work.on_behalf_of());
    change.reported_at = Set(Some(work.now()));
    change.update(work.db()).await?;
    let after = json!({ "unit": actor.unit_id });
    let subject = Subject::consultation(id);
    work.journal("ACKNOWLEDGE_CONCLUSION", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(consultation)
}
