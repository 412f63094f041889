//! Closing: by the clock, or early by the Office when all have voted (4.7).

use entity::ballot;
use rules::ballot::{Verb, check_early_close};
use rules::mandate::{Act, Actor};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::form_answer::unsettled;
use super::held::Held;
use crate::app::App;
use crate::failure::Failure;

/// Closes an open ballot before its deadline, once every member has voted.
pub async fn close(
    app: &App,
    actor: &Actor,
    ballot: Uuid,
    expected_version: i32,
) -> Result<ballot::Model, Failure> {
    let work = app.begin(actor, Act::CloseBallot).await?;
    let held = Held::take(&work, actor, ballot).await?;
    held.check(Verb::Close, expected_version)?;
    check_early_close(&held.facts(), unsettled(&work, held.ballot.id).await?)?;
    let now = work.now();
    let held = held.record_closing(&work, "CLOSE_BALLOT", now).await?;
    work.commit().await?;
    Ok(held.ballot)
}

/// Records a closing that the clock brought about, with its notices. Says whether there was any.
pub async fn close_due(app: &App, ballot: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let due = ballot::Entity::due_at(work.now())
        .filter(ballot::Column::Id.eq(ballot))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(ballot) = due else {
        return Ok(false);
    };
    Held::settle(&work, ballot).await?;
    work.commit().await?;
    Ok(true)
}
