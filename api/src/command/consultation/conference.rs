//! The verbs of a consultation that is held as a conference (C3, C4, C5, C8).

mod acknowledge;
mod conclude;
mod invite;
mod minutes;
mod reply;
mod shift;
mod sign;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{Rows, attendance, conference, mandate};
use rules::Refusal;
use rules::consultation::conference::{Confirmation, check_reports, confirmation};
use rules::mandate::{Act, may};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::held::responses;
use crate::app::Work;
use crate::failure::Failure;
use crate::read;

pub use acknowledge::acknowledge;
pub use conclude::conclude;
pub use invite::{Invite, invite};
pub use minutes::{Attended, Write, write_minutes};
pub use reply::{Reply, reply};
pub use shift::{Move, shift};
pub use sign::{Sign, sign_minutes};

/// The conference of a consultation, locked.
async fn locked(work: &Work, consultation: Uuid) -> Result<conference::Model, Failure> {
    conference::Entity::rows()
        .filter(conference::Column::ConsultationId.eq(consultation))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NoConference.into())
}

/// The agencies invited.
async fn attendances(work: &Work, consultation: Uuid) -> Result<Vec<attendance::Model>, Failure> {
    Ok(attendance::Entity::rows()
        .filter(attendance::Column::ConsultationId.eq(consultation))
        .all(work.db())
        .await?)
}

/// Writes the agencies invited anew, in as many statements however many they are.
async fn replace(
    work: &Work,
    consultation: Uuid,
    rows: Vec<attendance::Model>,
) -> Result<(), Failure> {
    attendance::Entity::delete_many()
        .filter(attendance::Column::ConsultationId.eq(consultation))
        .exec(work.db())
        .await?;
    let rows = rows
        .into_iter()
        .map(|row| row.into_active_model().reset_all());
    attendance::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}

/// The mandate of whoever presides: the head of the agency that asks, or who acts for the head by a
/// delegation that holds when it begins (C3, D1).
async fn presiding(
    work: &Work,
    owner: Uuid,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<mandate::Model, Failure> {
    let holder = read::people::holder(work.db(), id).await?;
    let (mandate, _) = holder.ok_or(Refusal::CannotPreside)?;
    let day = rules::deadline::local_date(at);
    if mandate.unit_id != Some(owner) || !mandate.in_office(day) {
        return Err(Refusal::CannotPreside.into());
    }
    if may(mandate.office.0, Act::LeadConsultation) {
        return Ok(mandate);
    }
    let lent = read::delegation::lent(work.db(), &mandate, at).await?;
    let leads = |lent: &rules::mandate::Lent| lent.power.gives(lent.lender, Act::LeadConsultation);
    match lent.iter().any(leads) {
        true => Ok(mandate),
        false => Err(Refusal::CannotPreside.into()),
    }
}

/// C4: of a consultation that was a conference, no head has still to confirm or correct.
pub(super) async fn check_no_report_is_missing(
    work: &Work,
    consultation: Uuid,
) -> Result<(), Failure> {
    let attendances = attendances(work, consultation).await?;
    if attendances.is_empty() {
        return Ok(());
    }
    let counted: HashMap<_, _> = responses(work, consultation)
        .await?
        .into_iter()
        .map(|row| (row.id, row.counted_answer_id))
        .collect();
    let waiting = attendances.iter().filter(|row| {
        let counted = counted.get(&row.response_id).copied().flatten();
        row.was_present() && of(row, counted) == Confirmation::Waiting
    });
    Ok(check_reports(
        u32::try_from(waiting.count()).unwrap_or(u32::MAX),
    )?)
}

/// Where the head stands to what was said, given the answer that counts.
pub fn of(row: &attendance::Model, counted: Option<Uuid>) -> Confirmation {
    let replaced = counted.is_some() && counted != row.answer_id;
    confirmation(row.substitute, row.reported_at.is_some(), replaced)
}
