//! Closing by the clock or early, and calling off (4.6).

use entity::{Stored, consultation};
use rules::consultation::{State, Verb, check_early_close};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::check_text;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::conference::check_no_report_is_missing;
use super::held::{Held, notify_all, responses, update};
use crate::app::App;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_REASON: usize = 2_000;

pub struct Cancel {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub reason: String,
}

/// Closes an open consultation before its deadline, once every agency has answered.
pub async fn close(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
) -> Result<consultation::Model, Failure> {
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, id).await?;
    held.check(Verb::Close, expected_version)?;
    let asked = responses(&work, id).await?.len();
    check_early_close(u32::try_from(asked).unwrap_or(u32::MAX), held.counts)?;
    check_no_report_is_missing(&work, id).await?;
    let now = work.now();
    let held = held
        .record_closing(&work, "CLOSE_CONSULTATION", now)
        .await?;
    work.commit().await?;
    Ok(held.consultation)
}

/// Calls a consultation off. What was answered is kept.
pub async fn cancel(
    app: &App,
    actor: &Actor,
    input: Cancel,
) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("reason", Some(&input.reason))]).await?;
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let reason = check_text("reason", &input.reason, MAX_REASON)?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Cancel, input.expected_version)?;
    let was_open = matches!(held.consultation.state.0, State::Convened | State::Open);
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Cancelled));
    change.cancelled_by = Set(Some(actor.mandate_id));
    change.cancelled_for = Set(work.on_behalf_of());
    change.cancelled_at = Set(Some(work.now()));
    change.cancel_reason = Set(Some(reason));
    let consultation = update(&work, "CANCEL_CONSULTATION", &held.consultation, change).await?;
    if was_open {
        notify_all(&work, Notice::ConsultationCancelled, &consultation).await?;
    }
    work.commit().await?;
    Ok(consultation)
}

/// Records a closing that the clock brought about, with its notices. Says whether there was any.
pub async fn close_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let due = consultation::Entity::due_at(work.now())
        .filter(consultation::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(consultation) = due else {
        return Ok(false);
    };
    Held::settle(&work, consultation).await?;
    work.commit().await?;
    Ok(true)
}
