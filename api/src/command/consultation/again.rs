//! Asking an agency again that the request did not reach, in the same round (C22).

use entity::{Rows, Stored, consultation, consultation_response};
use rules::Refusal;
use rules::consultation::{Entitled, ToldBy, Verb, is_held_at};
use rules::deadline::local_date;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use uuid::Uuid;

use super::held::{Held, update};
use crate::app::{App, Subject};
use crate::failure::Failure;
use crate::read::entitled::{self, can_be_told};
use crate::read::{self, law};

pub struct AskAgain {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub unit: Uuid,
}

/// Asks an unreached agency again, before the dossier goes on: it has the shortest term from today. The
/// others stay as they are, and the conclusion waits for it.
pub async fn ask_again(
    app: &App,
    actor: &Actor,
    input: AskAgain,
) -> Result<consultation::Model, Failure> {
    let act = Act::LeadConsultation;
    let work = app.begin(actor, act).await?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    held.check(Verb::AskAgain, input.expected_version)?;
    let row = consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.eq(input.consultation))
        .filter(consultation_response::Column::UnitId.eq(input.unit))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let now = work.now();
    let standing = row.standing(&held.consultation, now);
    let submitted = held.consultation.referred_at.is_some()
        || read::ballot::stands_on(work.db(), input.consultation).await?;
    if !standing.over || standing.reached || row.position.is_some() || submitted {
        return Err(Refusal::NotUnreached.into());
    }
    let holders = entitled::of_units(work.db(), &[input.unit]).await?;
    let holders = holders.get(&input.unit).map_or(&[][..], Vec::as_slice);
    if !can_be_told(holders, now) {
        return Err(Refusal::NobodyToTell.into());
    }
    let opened_at = held.consultation.opened_at.unwrap_or(now);
    let parameters = law::parameters(work.db(), local_date(opened_at)).await?;
    let calendar = law::calendar(work.db()).await?;
    let days = parameters.consult_min_days;
    let deadline = parameters
        .terms(&calendar)
        .working_days_after(work.today(), days)
        .ok_or_else(|| anyhow::anyhow!("no day is {days} days ahead"))?;
    let told: Vec<Entitled> = holders.iter().filter_map(|of| of.told).collect();
    let mut change = row.into_active_model();
    change.sent_at = Set(Some(now));
    change.asked_again_at = Set(Some(now));
    change.told_at = Set(Some(now));
    change.told_by = Set(Some(Stored(ToldBy::Notice)));
    change.ends_on = Set(Some(deadline.effective));
    change.ends_at = Set(Some(deadline.closes_at));
    change.calendar_version = Set(Some(deadline.calendar_version));
    change.answerable = Set(is_held_at(deadline.closes_at, &told));
    let row = change.update(work.db()).await?;
    let same = held.consultation.clone().into_active_model();
    let consultation = update(&work, "ASK_AGENCY_AGAIN", &held.consultation, same).await?;
    let after = serde_json::json!({ "unit": row.unit_id, "endsOn": row.ends_on });
    let subject = Subject::consultation(consultation.id);
    work.journal("TELL_AGENCIES", subject, None, Some(after))
        .await?;
    let mandates = holders
        .iter()
        .filter(|of| of.entitled.until.is_none_or(|until| now < until));
    let mut mandates: Vec<_> = mandates.map(|of| of.mandate).collect();
    mandates.sort_unstable();
    mandates.dedup();
    work.notify(Notice::ConsultationOpened, subject, mandates)
        .await?;
    work.commit().await?;
    Ok(consultation)
}
