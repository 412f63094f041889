use async_graphql::{Context, Description, ID, Object, Result};
use entity::dossier_document;
use rules::reading::Channel;
use uuid::Uuid;

use super::file::File;
use super::local;
use crate::graphql::Following;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::enums::DocumentKind;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{DocumentsKey, FilesKey, ReadKey};

/// The documents of a dossier, in reading order.
pub(super) async fn documents(
    ctx: &Context<'_>,
    dossier: Uuid,
    first: Option<i32>,
    after: Option<String>,
) -> Result<List<DossierDocument>> {
    let paging = paging(ctx, first, after)?;
    let documents = ctx.loaders()?.load(DocumentsKey(dossier)).await?;
    let page = slice(documents.unwrap_or_default(), paging, |row| row.id);
    Ok(connection(page, |row| row.id, DossierDocument))
}

/// A document of a dossier, frozen when the ballot opens (B17).
#[derive(Description)]
pub struct DossierDocument(pub dossier_document::Model);

#[Object(use_type_description)]
impl DossierDocument {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::DossierDocument, self.0.id)
    }

    /// What it is in the dossier.
    async fn kind(&self) -> DocumentKind {
        self.0.kind.0.into()
    }

    /// The title under which it stands in the dossier.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Its text, as plain text with line ends; absent when the document is its files alone. That it was
    /// read is recorded. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn text(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let channel = match ctx.data_opt::<Following>() {
            Some(Following) => Channel::Following,
            None => Channel::Page,
        };
        if self.0.body.is_some() {
            ctx.loaders()?.load(ReadKey(self.0.id, channel)).await?;
        }
        Ok(self.0.body.as_deref())
    }

    /// When its title and text were removed by order (X10); then it has neither. Null while it has not been.
    async fn removed_at(&self) -> Option<Instant> {
        self.0.removed_at.map(local)
    }

    /// When it came into the dossier after that was frozen, as a dated note (B26); null for every frozen
    /// part.
    async fn added_at(&self) -> Option<Instant> {
        self.0.added_at.map(local)
    }

    /// SHA-256 of the text in UTF-8, in hex: what was voted on can be proved by it. Null when the
    /// document is its files alone.
    async fn sha256(&self) -> Option<&str> {
        self.0.sha256.as_deref()
    }

    /// Its files, in reading order, each with a hash of its own. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn files(&self, ctx: &Context<'_>) -> Result<Vec<File>> {
        let files = ctx.loaders()?.load(FilesKey(self.0.id)).await?;
        Ok(files.unwrap_or_default().into_iter().map(File).collect())
    }
}
