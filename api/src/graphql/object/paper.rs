use async_graphql::{Context, Description, ID, Object, Result};
use entity::{ballot_paper, ballot_vote};
use uuid::Uuid;

use super::mandate::Mandate;
use super::vote::Vote;
use crate::graphql::asker::Asking;
use crate::graphql::enums::BallotPaperState;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::VersionsKey;
use crate::read;

/// One member's paper (4.8), shown to those who may see what is on it.
#[derive(Description)]
pub struct BallotPaper {
    pub model: ballot_paper::Model,
    pub ballot_closed: bool,
    /// Whether earlier versions are shown too: to the member, the Office and the Chair.
    pub with_versions: bool,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotPaper {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::BallotPaper, self.model.id)
    }

    /// The member whose paper it is.
    async fn member(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.model.mandate_id).await
    }

    /// Where it stands now.
    async fn state(&self) -> BallotPaperState {
        rules::ballot::paper_state(
            self.model.counted_versions.unsigned_abs(),
            self.model.late_vote_id.is_some(),
            self.ballot_closed,
        )
        .into()
    }

    /// The vote that counts: the last one received before closing (B13). Null when there is none
    /// (B11).
    async fn counted(&self, ctx: &Context<'_>) -> Result<Option<Vote>> {
        self.vote(ctx, self.model.counted_vote_id).await
    }

    /// An opinion that came after closing: kept, never counted (B12). Null when there is none.
    async fn late(&self, ctx: &Context<'_>) -> Result<Option<Vote>> {
        self.vote(ctx, self.model.late_vote_id).await
    }

    /// Every version, newest first: for the member, the Office and the Chair; others get none.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<Vote>> {
        if !self.with_versions {
            return Ok(Vec::new());
        }
        Ok(self.all(ctx).await?.into_iter().map(Vote).collect())
    }
}

impl BallotPaper {
    async fn all(&self, ctx: &Context<'_>) -> Result<Vec<ballot_vote::Model>> {
        let versions = ctx.loaders()?.load(VersionsKey(self.model.id)).await?;
        Ok(versions.unwrap_or_default())
    }

    async fn vote(&self, ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Vote>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let mut versions = self.all(ctx).await?.into_iter();
        Ok(versions.find(|vote| vote.id == id).map(Vote))
    }
}

impl From<read::ballot::PaperSight> for BallotPaper {
    fn from(sight: read::ballot::PaperSight) -> Self {
        Self {
            model: sight.paper,
            ballot_closed: sight.ballot_closed,
            with_versions: sight.with_versions,
        }
    }
}
