//! After a backup was brought back.

use chrono::{DateTime, Utc};
use entity::{Rows, account, sign_in_link};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

use crate::app::{App, Subject};
use crate::command::session::end_all_sessions;
use crate::failure::Failure;

const ACT: &str = "RESTORE";

/// Ends every session and every one-time link, and records what was done: what was ended or used after
/// the backup was written would otherwise be good once more.
pub async fn settle(app: &App, backup_at: DateTime<Utc>) -> Result<(), Failure> {
    let work = app.begin_unattended().await?;
    for account in account::Entity::rows().all(work.db()).await? {
        end_all_sessions(&work, account.id, ACT).await?;
    }
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::EndedAt, Expr::value(work.now()))
        .filter(sign_in_link::Column::EndedAt.is_null())
        .exec(work.db())
        .await?;
    let after = json!({ "backupAt": backup_at });
    work.journal(ACT, Subject::installation(), None, Some(after))
        .await?;
    work.commit().await
}
