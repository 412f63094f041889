//! Documents, reached from what they are about.

use entity::{Rows, dossier_document};
use rules::who::Who;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter};
use uuid::Uuid;

use crate::read;

/// A document of a visible ballot, consultation or proposal.
pub async fn document<'a>(
    db: &impl ConnectionTrait,
    who: impl Into<Who<'a>>,
    id: Uuid,
) -> Result<Option<dossier_document::Model>, DbErr> {
    let document = dossier_document::Entity::rows()
        .filter(dossier_document::Column::Id.eq(id))
        .one(db)
        .await?;
    let who = who.into();
    let dossier = document.as_ref().map_or(id, |row| row.dossier_id);
    let visible = read::ballot::shows_dossier(db, who, dossier).await?
        || read::consultation::shows_dossier(db, who, dossier).await?
        || read::proposal::shows_dossier(db, who, dossier).await?;
    Ok(document.filter(|_| visible))
}
