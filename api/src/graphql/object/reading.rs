use async_graphql::{Context, Description, Object, Result};
use rules::reading::may_see_readings;
use uuid::Uuid;

use super::document::DossierDocument;
use super::file::File;
use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::enums::ReadingChannel;
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{ReadOf, ReadingsKey};

/// Who has read a document or a file of a dossier, in which mandate, when and how often.
#[derive(Description)]
pub struct DossierReading(ReadOf);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl DossierReading {
    /// The mandate in which it was read.
    async fn reader(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.reading.mandate_id).await
    }

    /// The document that was read, or that the file belongs to.
    async fn document(&self) -> DossierDocument {
        DossierDocument(self.0.document.clone())
    }

    /// The file that was opened; absent when it was the text.
    async fn file(&self) -> Option<File> {
        self.0.file.clone().map(File)
    }

    /// By which way.
    async fn channel(&self) -> ReadingChannel {
        self.0.reading.channel.0.into()
    }

    /// The first time.
    async fn first_at(&self) -> Instant {
        local(self.0.reading.first_at)
    }

    /// The last time.
    async fn last_at(&self) -> Instant {
        local(self.0.reading.last_at)
    }

    /// How often; what is asked for again within a minute counts once.
    async fn times(&self) -> i32 {
        self.0.reading.times
    }
}

/// Who has read a dossier, the latest first; none if that is not the acting mandate's to know.
pub(super) async fn readings(
    ctx: &Context<'_>,
    dossier: Uuid,
    owner_unit: Uuid,
    first: Option<i32>,
    after: Option<String>,
) -> Result<Option<List<DossierReading>>> {
    let paging = paging(ctx, first, after)?;
    if !may_see_readings(ctx.actor()?, owner_unit) {
        return Ok(None);
    }
    let all = ctx.loaders()?.load(ReadingsKey(dossier)).await?;
    let page = slice(all.unwrap_or_default(), paging, |of| of.reading.id);
    Ok(Some(connection(page, |of| of.reading.id, DossierReading)))
}
