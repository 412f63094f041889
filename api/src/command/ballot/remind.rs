//! Reminding those who have not voted (B22, N6, N9, N10).

use entity::ballot;
use rules::ballot::{REMINDERS_FROM, reminder_days};
use rules::deadline::{local_date, start_of_local_day};
use rules::notice::Kind as Notice;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::notify_unvoted;
use crate::app::{App, Subject};
use crate::failure::Failure;
use crate::read::{self, law};

/// Reminds of an open ballot, if today is a day for it and nobody was reminded today: those who have
/// not voted, their assistants and the Office, never who has voted. N10: a notice holds nothing but
/// which ballot it is about. Says whether anybody was.
pub async fn remind_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let open = ballot::Entity::open_at(work.now())
        .filter(ballot::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(ballot) = open else {
        return Ok(false);
    };
    let today = work.today();
    let Some((opened_at, last)) = ballot.opened_at.zip(ballot.deadline_effective) else {
        return Ok(false);
    };
    // Should the clock jump back, the day that was done is not done again.
    let done = ballot.reminded_on.is_some_and(|day| day >= today);
    if done || work.now() < start_of_local_day(today) + REMINDERS_FROM {
        return Ok(false);
    }
    let calendar = law::calendar(work.db()).await?;
    let days = reminder_days(&calendar, local_date(opened_at), last);
    if !days.contains(&today) {
        return Ok(false);
    }
    let unvoted = read::ballot::unvoted(work.db(), id).await?;
    let mut change = ballot.into_active_model();
    change.reminded_on = Set(Some(today));
    let ballot = change.update(work.db()).await?;
    if !unvoted.is_empty() {
        notify_unvoted(&work, Notice::BallotReminder, &ballot).await?;
        let after = json!({ "members": unvoted.len() });
        work.journal(
            "REMIND_OF_BALLOT_BY_CLOCK",
            Subject::ballot(id),
            None,
            Some(after),
        )
        .await?;
    }
    work.commit().await?;
    Ok(!unvoted.is_empty())
}
