//! Service tokens: made with the Chair's consent, revoked by the Office or the Chair, used by apps.

mod grant;

use entity::{Rows, service_token};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use crate::app::{App, Subject};
use crate::auth::service::Bearer;
use crate::failure::Failure;

pub use grant::{NewGrant, decide, issue, propose};

/// Ends a token at once. One that was revoked already stays as it is.
pub async fn revoke(app: &App, actor: &Actor, id: Uuid) -> Result<service_token::Model, Failure> {
    let work = app.begin(actor, Act::ReadTokens).await?;
    let mut token = service_token::Entity::rows()
        .filter(service_token::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if token.revoked_at.is_some() {
        return Ok(token);
    }
    token.revoked_at = Some(work.now());
    token.revoked_by = Some(actor.mandate_id);
    service_token::Entity::update_many()
        .col_expr(
            service_token::Column::RevokedAt,
            Expr::value(token.revoked_at),
        )
        .col_expr(
            service_token::Column::RevokedBy,
            Expr::value(token.revoked_by),
        )
        .filter(service_token::Column::Id.eq(id))
        .exec(work.db())
        .await?;
    let subject = Subject::service_token(id);
    work.journal("REVOKE_SERVICE_TOKEN", subject, None, None)
        .await?;
    work.commit().await?;
    Ok(token)
}

/// Enters one use in the journal (X5: what leaves the house is logged), before anything is answered.
/// False when the token was revoked since it was looked up: then nothing is answered.
///
/// No person acts, so the entry has no account; its subject says which app it was. It costs each
/// request of an app one small transaction.
pub async fn record_use(app: &App, bearer: &Bearer, asked: Value) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let used = service_token::Entity::update_many()
        .col_expr(
            service_token::Column::LastUsedAt,
            Expr::value(Some(work.now())),
        )
        .filter(service_token::Column::Id.eq(bearer.id))
        .filter(service_token::live_on(work.today()))
        .exec(work.db())
        .await?;
    if used.rows_affected == 0 {
        return Ok(false);
    }
    let subject = Subject::service_token(bearer.id);
    work.journal("USE_SERVICE_TOKEN", subject, None, Some(asked))
        .await?;
    work.commit().await?;
    Ok(true)
}
