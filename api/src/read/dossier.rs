//! Documents, reached from what they are about.

use entity::{Rows, dossier_document};
use rules::mandate::Actor;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read;

/// A document of a visible ballot or consultation.
pub async fn document(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<dossier_document::Model>, DbErr> {
    let Some(document) = dossier_document::Entity::rows()
        .filter(dossier_document::Column::Id.eq(id))
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let visible = read::ballot::shows_document(db, actor, &document).await?
        || read::consultation::shows_document(db, actor, &document).await?;
    Ok(visible.then_some(document))
}
