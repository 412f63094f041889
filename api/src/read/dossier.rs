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
    let Some(document) = dossier_document::Entity::rows()
        .filter(dossier_document::Column::Id.eq(id))
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let who = who.into();
    let visible = read::ballot::shows_document(db, who, &document).await?
        || read::consultation::shows_document(db, who, &document).await?
        || read::proposal::shows_document(db, who, &document).await?;
    Ok(visible.then_some(document))
}
