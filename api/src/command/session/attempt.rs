//! Wrong passwords, by the address they come from: never by the account, so that nobody can lock out
//! another.

use chrono::TimeDelta;
use entity::{Rows, sign_in_failure};
use rules::Refusal;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};

use crate::app::App;
use crate::failure::Failure;

/// From this many wrong passwords in the window an address waits.
const FAILURES: u64 = 10;
const FAILURE_WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Refuses an address that has to wait: until the tenth last wrong password leaves the window. Asking
/// again while waiting does not make the wait longer.
pub async fn check_wait(app: &App, address: &str) -> Result<(), Failure> {
    let window = app.clock.now() - FAILURE_WINDOW;
    let failures = sign_in_failure::Entity::rows()
        .filter(sign_in_failure::Column::Address.eq(address))
        .filter(sign_in_failure::Column::At.gt(window))
        .order_by_desc(sign_in_failure::Column::At)
        .limit(FAILURES)
        .all(app.store.reader())
        .await?;
    match failures.last() {
        Some(tenth) if failures.len() as u64 == FAILURES => Err(Refusal::MustWait {
            until: tenth.at + FAILURE_WINDOW,
        }
        .into()),
        _ => Ok(()),
    }
}

/// Counts a wrong password, and forgets those that count no longer.
pub async fn count_failure(app: &App, address: &str) -> Result<(), Failure> {
    let work = app.begin_unattended().await?;
    sign_in_failure::Entity::delete_many()
        .filter(sign_in_failure::Column::At.lte(work.now() - FAILURE_WINDOW))
        .exec(work.db())
        .await?;
    sign_in_failure::ActiveModel {
        id: Set(work.new_id()),
        address: Set(address.to_owned()),
        at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    work.commit().await?;
    Ok(())
}
