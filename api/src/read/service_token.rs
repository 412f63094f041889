//! Service tokens, for those who keep them, and for the door that browsers ask first.

use chrono::NaiveDate;
use entity::{Rows, service_token};
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
