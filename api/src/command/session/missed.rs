//! Failed sign-ins in the journal (X7): how many there were, when the next one succeeds, and a day after the
//! first of them where none does. So each is accounted for, and nobody fills the journal by guessing.

use chrono::TimeDelta;
use entity::{Rows, sign_in_miss};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::failure::Failure;

/// How long failures wait for the sign-in that ends them.
const WAIT: TimeDelta = TimeDelta::days(1);

/// Counts one more.
pub(super) async fn count(work: &Work, account: Uuid) -> Result<(), Failure> {
    let column = (sign_in_miss::Entity, sign_in_miss::Column::Failures);
    sign_in_miss::Entity::insert(sign_in_miss::ActiveModel {
        account_id: Set(account),
        failures: Set(1),
        since: Set(work.now()),
    })
    .on_conflict(
        OnConflict::column(sign_in_miss::Column::AccountId)
            .value(sign_in_miss::Column::Failures, Expr::col(column).add(1))
            .to_owned(),
    )
    .exec_without_returning(work.db())
    .await?;
    Ok(())
}

/// Enters in the journal how many there were before the account's holder has come in.
pub(super) async fn end(work: &Work, account: Uuid) -> Result<(), Failure> {
    let missed = sign_in_miss::Entity::rows()
        .filter(sign_in_miss::Column::AccountId.eq(account))
        .lock_exclusive()
        .one(work.db())
        .await?;
    match missed {
        Some(missed) => enter(work, &missed).await,
        None => Ok(()),
    }
}

/// The same of accounts to which nobody has come in since; answers how many.
pub async fn enter_due(app: &App) -> Result<usize, Failure> {
    let due = || {
        sign_in_miss::Entity::rows().filter(sign_in_miss::Column::Since.lte(app.clock.now() - WAIT))
    };
    if due().one(app.store.reader()).await?.is_none() {
        return Ok(0);
    }
    let work = app.begin_unattended().await?;
    let missed = due().lock_exclusive().all(work.db()).await?;
    for one in &missed {
        enter(&work, one).await?;
    }
    work.commit().await?;
    Ok(missed.len())
}

async fn enter(work: &Work, missed: &sign_in_miss::Model) -> Result<(), Failure> {
    sign_in_miss::Entity::delete_many()
        .filter(sign_in_miss::Column::AccountId.eq(missed.account_id))
        .exec(work.db())
        .await?;
    let after = json!({ "failures": missed.failures, "since": missed.since });
    let subject = Subject::account(missed.account_id);
    work.journal("MISS_SIGN_IN", subject, None, Some(after))
        .await?;
    Ok(())
}
