//! Urging agencies that have not answered, by hand and by the clock (C20, N5, N7).

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Rows, consultation, consultation_response, consultation_urge};
use rules::Refusal;
use rules::consultation::urge::{Reminder, due, next_after, reminders};
use rules::consultation::{Verb, may_urge};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_key, check_optional_text};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_heads, responses};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::law;

const MAX_NOTE: usize = 2_000;

pub struct Urge {
    pub consultation: Uuid,
    /// Only these; none names all who have not answered.
    pub units: Vec<Uuid>,
    pub note: Option<String>,
    pub idempotency_key: String,
}

/// Urges agencies that have not answered.
pub async fn urge(app: &App, actor: &Actor, input: Urge) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let act = Act::UrgeAnswers;
    let work = app.begin(actor, act).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let key = check_key(&input.idempotency_key)?;
    let held = Held::take(&work, actor, input.consultation).await?;
    if !may_urge(
        actor.office,
        actor.works_in(held.consultation.owner_unit_id),
    ) {
        return Err(Refusal::NotEntitled { act }.into());
    }
    let all = responses(&work, held.consultation.id).await?;
    let occasion = format!("{} {key}", actor.mandate_id.simple());
    if !urged(&work, &all, &occasion).await?.is_empty() {
        return Ok(held.consultation);
    }
    rules::consultation::check(
        held.consultation.state.0,
        Verb::Urge,
        held.consultation.closed_at,
    )?;
    let wanted: HashSet<_> = input.units.into_iter().collect();
    let now = work.now();
    let silent: Vec<_> = all
        .into_iter()
        .filter(|response| response.position.is_none())
        .filter(|response| !response.standing(&held.consultation, now).over)
        .filter(|response| wanted.is_empty() || wanted.contains(&response.unit_id))
        .collect();
    if silent.is_empty() {
        return Err(Refusal::NobodyToUrge.into());
    }
    let by = By {
        act: "URGE_ANSWERS",
        kind: Notice::AnswerUrged,
        mandate: Some(actor.mandate_id),
        occasion,
        note,
    };
    write(&work, &held.consultation, &silent, by).await?;
    work.commit().await?;
    Ok(held.consultation)
}

/// Sends the reminder that is due to those who have not answered, each once. Says whether there was one.
pub async fn remind_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let found = consultation::Entity::to_remind_at(work.now())
        .filter(consultation::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(consultation) = found else {
        return Ok(false);
    };
    let held = Held::settle(&work, consultation).await?;
    let consultation = held.consultation;
    let now = work.now();
    let calendar = law::calendar(work.db()).await?;
    let open = rules::consultation::check(consultation.state.0, Verb::Urge, None).is_ok();
    let (mut reminded, mut next) = (false, None);
    for (last_day, silent) in by_own_day(&work, &consultation).await? {
        let schedule = reminders(&calendar, last_day);
        if let Some(reminder) = due(&schedule, now).filter(|_| open) {
            reminded |= remind(&work, &consultation, last_day, silent, reminder).await?;
        }
        next = next.into_iter().chain(next_after(&schedule, now)).min();
    }
    let mut change = consultation.into_active_model();
    change.remind_at = Set(next.filter(|_| open));
    change.update(work.db()).await?;
    work.commit().await?;
    Ok(reminded)
}

/// Those who have not answered, by the last day of each (C22).
async fn by_own_day(
    work: &Work,
    consultation: &consultation::Model,
) -> Result<BTreeMap<NaiveDate, Vec<consultation_response::Model>>, Failure> {
    let mut days: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let now = work.now();
    for response in responses(work, consultation.id).await? {
        let waits = response.position.is_none() && !response.standing(consultation, now).over;
        if let Some(day) = response.ends_on.filter(|_| waits) {
            days.entry(day).or_default().push(response);
        }
    }
    Ok(days)
}

async fn remind(
    work: &Work,
    consultation: &consultation::Model,
    last_day: NaiveDate,
    silent: Vec<consultation_response::Model>,
    reminder: Reminder,
) -> Result<bool, Failure> {
    let occasion = format!("{last_day} -{}", reminder.days_left);
    let told = urged(work, &silent, &occasion).await?;
    let silent: Vec<_> = silent
        .into_iter()
        .filter(|response| !told.contains(&response.id))
        .collect();
    if silent.is_empty() {
        return Ok(false);
    }
    let by = By {
        act: "REMIND_BY_CLOCK",
        kind: Notice::AnswerReminder,
        mandate: None,
        occasion,
        note: None,
    };
    write(work, consultation, &silent, by).await?;
    Ok(true)
}

/// When the clock reminds next, of a consultation whose last day is known.
pub(super) async fn next_reminder(
    work: &Work,
    last_day: NaiveDate,
) -> Result<Option<DateTime<Utc>>, Failure> {
    let calendar = law::calendar(work.db()).await?;
    Ok(next_after(&reminders(&calendar, last_day), work.now()))
}

/// Which of these agencies this urge has reached already.
async fn urged(
    work: &Work,
    responses: &[consultation_response::Model],
    occasion: &str,
) -> Result<HashSet<Uuid>, Failure> {
    let ids = responses.iter().map(|response| response.id);
    let rows = consultation_urge::Entity::rows()
        .filter(consultation_urge::Column::ResponseId.is_in(ids))
        .filter(consultation_urge::Column::Occasion.eq(occasion))
        .all(work.db())
        .await?;
    Ok(rows.into_iter().map(|row| row.response_id).collect())
}

/// Who urges, and on what occasion.
struct By {
    act: &'static str,
    kind: Notice,
    mandate: Option<Uuid>,
    occasion: String,
    note: Option<String>,
}

async fn write(
    work: &Work,
    consultation: &consultation::Model,
    silent: &[consultation_response::Model],
    by: By,
) -> Result<(), Failure> {
    let rows = silent
        .iter()
        .map(|response| consultation_urge::ActiveModel {
            id: Set(work.new_id()),
            response_id: Set(response.id),
            occasion: Set(by.occasion.clone()),
            urged_by: Set(by.mandate),
            on_behalf_of: Set(by.mandate.and(work.on_behalf_of())),
            urged_at: Set(work.now()),
            note: Set(by.note.clone()),
        });
    consultation_urge::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    let units: Vec<_> = silent.iter().map(|response| response.unit_id).collect();
    let after = json!({ "units": units, "occasion": by.occasion, "note": by.note });
    let subject = Subject::consultation(consultation.id);
    work.journal(by.act, subject, None, Some(after)).await?;
    notify_heads(work, by.kind, consultation, &units).await
}
