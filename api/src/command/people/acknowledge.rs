//! Acknowledging what stands on a start page (X14, X15).

use entity::{Rows, attention};
use rules::mandate::{Act, Actor};
use rules::{Coded, Refusal};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject};
use crate::failure::Failure;
use crate::read::office::stands_before;

/// Takes it off the reader's own start page; on those of others it stands on.
pub async fn acknowledge(app: &App, actor: &Actor, id: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepSelf).await?;
    let row = attention::Entity::rows()
        .filter(attention::Column::Id.eq(id))
        .filter(attention::Column::AcknowledgedAt.is_null())
        .filter(stands_before(actor))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    attention::Entity::update_many()
        .col_expr(attention::Column::AcknowledgedAt, Expr::value(work.now()))
        .col_expr(
            attention::Column::AcknowledgedBy,
            Expr::value(actor.mandate_id),
        )
        .filter(attention::Column::Id.eq(id))
        .exec(work.db())
        .await?;
    let after = json!({ "kind": row.kind.0.code(), "person": row.subject_person_id });
    work.journal(
        "ACKNOWLEDGE",
        Subject::new("ATTENTION", id),
        None,
        Some(after),
    )
    .await?;
    work.commit().await?;
    Ok(())
}
