//! Service tokens, for those who keep them, and for the door that browsers ask first.

use chrono::NaiveDate;
use entity::{Rows, service_token, token_grant};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

pub async fn one(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<service_token::Model>, DbErr> {
    service_token::Entity::rows()
        .filter(service_token::Column::Id.eq(id))
        .one(db)
        .await
}

/// All tokens, those that have ended too, newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    paging: Paging,
) -> Result<Page<service_token::Model>, DbErr> {
    let select = service_token::Entity::rows();
    paging
        .newest_first(db, select, service_token::Column::Id)
        .await
}

/// A token on its way.
pub async fn grant(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<token_grant::Model>, DbErr> {
    token_grant::Entity::rows()
        .filter(token_grant::Column::Id.eq(id))
        .one(db)
        .await
}

/// All that were proposed, newest first.
pub async fn grants(
    db: &impl ConnectionTrait,
    paging: Paging,
) -> Result<Page<token_grant::Model>, DbErr> {
    let select = token_grant::Entity::rows();
    paging
        .newest_first(db, select, token_grant::Column::Id)
        .await
}

/// Whether pages of this origin may use some live token.
pub async fn any_lists(
    db: &impl ConnectionTrait,
    origin: &str,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    // A province has a handful of apps.
    let live = service_token::Entity::rows()
        .filter(service_token::live_on(today))
        .all(db)
        .await?;
    Ok(live.iter().any(|token| token.lists(origin)))
}
