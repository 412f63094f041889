//! Counting attempts to sign in, by the address they come from.

use chrono::TimeDelta;
use entity::{Rows, sign_in_failure};
use rules::Refusal;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use uuid::Uuid;

use crate::app::{App, Work};
use crate::failure::Failure;

/// From this many wrong passwords in the window an address waits.
const FAILURES: u64 = 10;
const FAILURE_WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Counts an attempt as failed until it is known not to have: many at once do not slip through.
pub async fn count_attempt(app: &App, address: &str) -> Result<Uuid, Failure> {
    let work = app.begin_unattended().await?;
    let (id, now) = (work.new_id(), work.now());
    let window = now - FAILURE_WINDOW;
    sign_in_failure::Entity::delete_many()
        .filter(sign_in_failure::Column::At.lte(window))
        .exec(work.db())
        .await?;
    sign_in_failure::ActiveModel {
        id: Set(id),
        address: Set(address.to_owned()),
        at: Set(now),
    }
    .insert(work.db())
    .await?;
    work.commit().await?;

    let earlier = sign_in_failure::Entity::rows()
        .filter(sign_in_failure::Column::Address.eq(address))
        .filter(sign_in_failure::Column::At.gt(window))
        .filter(sign_in_failure::Column::Id.ne(id))
        .order_by_desc(sign_in_failure::Column::At)
        .limit(FAILURES)
        .all(app.store.reader())
        .await?;
    if earlier.len() as u64 == FAILURES {
        // Asking again while waiting does not make the wait longer.
        let work = app.begin_unattended().await?;
        forget_attempt(&work, id).await?;
        work.commit().await?;
        let tenth = earlier.last().map_or(now, |failure| failure.at);
        return Err(Refusal::MustWait {
            until: tenth + FAILURE_WINDOW,
        }
        .into());
    }
    Ok(id)
}

/// Takes back an attempt that turned out well, or that was not one.
pub async fn forget_attempt(work: &Work, attempt: Uuid) -> Result<(), Failure> {
    sign_in_failure::Entity::delete_by_id(attempt)
        .exec(work.db())
        .await?;
    Ok(())
}
