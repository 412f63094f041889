//! Reading notices.

use entity::{Rows, outbox};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject};
use crate::failure::Failure;

/// Marks a notice to the acting mandate, and all before it, as read. One that came meanwhile stays.
pub async fn mark_read(app: &App, actor: &Actor, up_to: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepSelf).await?;
    outbox::Entity::rows()
        .filter(outbox::Column::Id.eq(up_to))
        .filter(outbox::Column::MandateId.eq(actor.mandate_id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let marked = outbox::Entity::update_many()
        .col_expr(outbox::Column::ReadAt, Expr::value(work.now()))
        .filter(outbox::Column::MandateId.eq(actor.mandate_id))
        .filter(outbox::Column::Id.lte(up_to))
        .filter(outbox::Column::ReadAt.is_null())
        .exec(work.db())
        .await?;
    if marked.rows_affected == 0 {
        return Ok(());
    }
    let after = json!({ "upTo": up_to, "marked": marked.rows_affected });
    let subject = Subject::new("MANDATE", actor.mandate_id);
    work.journal("READ_NOTICES", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(())
}
