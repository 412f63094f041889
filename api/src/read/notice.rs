//! Notices: what a mandate was told.

use entity::{Rows, outbox};
use rules::mandate::Actor;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, PaginatorTrait, QueryFilter, Select};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// Notices to the acting mandate, newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    unread: bool,
    paging: Paging,
) -> Result<Page<outbox::Model>, DbErr> {
    let mut select = to(actor);
    if unread {
        select = select.filter(outbox::Column::ReadAt.is_null());
    }
    paging.newest_first(db, select, outbox::Column::Id).await
}

/// A notice to the acting mandate.
pub async fn one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<outbox::Model>, DbErr> {
    to(actor).filter(outbox::Column::Id.eq(id)).one(db).await
}

/// How many notices the acting mandate has not read.
pub async fn unread(db: &impl ConnectionTrait, actor: &Actor) -> Result<u64, DbErr> {
    to(actor)
        .filter(outbox::Column::ReadAt.is_null())
        .count(db)
        .await
}

fn to(actor: &Actor) -> Select<outbox::Entity> {
    outbox::Entity::rows().filter(outbox::Column::MandateId.eq(actor.mandate_id))
}
