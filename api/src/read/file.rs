//! Files as an actor sees them.

use chrono::{DateTime, Utc};
use entity::file;
use rules::mandate::Actor;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

/// The visible file with this id.
pub async fn one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<file::Model>, DbErr> {
    file::Entity::visible_to(actor, now)
        .filter(file::Column::Id.eq(id))
        .one(db)
        .await
}
