use async_graphql::{Context, Description, ID, Object, Result};
use entity::data_request;

use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::DataFilesKey;

/// A request for data or documents on the matter of a consultation (C15).
#[derive(Description)]
pub struct DataRequest(pub data_request::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl DataRequest {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::DataRequest, self.0.id)
    }

    /// The unit that asks.
    #[graphql(name = "fromUnit")]
    async fn asking_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.from_unit_id).await
    }

    /// The unit that is asked.
    async fn to_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.to_unit_id).await
    }

    /// What is asked for.
    async fn question(&self) -> &str {
        &self.0.question
    }

    /// Who asked.
    async fn asked_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.asked_by).await
    }

    /// When it was asked for.
    async fn asked_at(&self) -> Instant {
        local(self.0.asked_at)
    }

    /// What was answered; null until it was, and when only files were sent.
    async fn answer(&self) -> Option<&str> {
        self.0.answer.as_deref()
    }

    /// The files that came with the answer.
    async fn files(&self, ctx: &Context<'_>) -> Result<Vec<File>> {
        let files = ctx.loaders()?.load(DataFilesKey(self.0.id)).await?;
        Ok(files.unwrap_or_default().into_iter().map(File).collect())
    }

    /// Who answered; null until somebody has.
    async fn answered_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.0.answered_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// When it was answered; null until it was.
    async fn answered_at(&self) -> Option<Instant> {
        self.0.answered_at.map(local)
    }

    /// Whether the acting mandate's unit has still to answer it.
    async fn waits_for_me(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.0.answered_at.is_none() && ctx.actor()?.works_in(self.0.to_unit_id))
    }
}
