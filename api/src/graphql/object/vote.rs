use async_graphql::{Context, ID, Object, Result};
use chrono::{DateTime, FixedOffset};
use entity::{amendment_resolution, ballot_vote};

use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{Position, ResolutionKind};
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::ResolutionKey;

/// One version of a member's vote, or a late opinion.
pub struct Vote(pub ballot_vote::Model);

#[Object]
impl Vote {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Vote, self.0.id)
    }

    /// From 1 on, on one paper.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The position (B2).
    async fn position(&self) -> Position {
        self.0.position.0.into()
    }

    /// The amendments asked for, or the reason.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// When the server received it.
    async fn cast_at(&self) -> DateTime<FixedOffset> {
        local(self.0.cast_at)
    }

    /// Whether it came after closing and does not count (B12).
    async fn late(&self) -> bool {
        self.0.late
    }

    /// What the member can quote to prove that it was received.
    async fn receipt_code(&self) -> String {
        // The random end of the id: eight hex digits in two groups.
        let hex = self.0.id.simple().to_string().to_uppercase();
        format!("{}-{}", &hex[24..28], &hex[28..32])
    }

    /// How its amendments were dealt with (B10).
    async fn amendment(&self, ctx: &Context<'_>) -> Result<Option<AmendmentResolution>> {
        let resolution = ctx.loaders()?.load(ResolutionKey(self.0.id)).await?;
        Ok(resolution.map(AmendmentResolution))
    }
}

/// How an amendment was dealt with (B10).
pub struct AmendmentResolution(amendment_resolution::Model);

#[Object]
impl AmendmentResolution {
    /// Accepted or explained.
    async fn kind(&self) -> ResolutionKind {
        self.0.kind.0.into()
    }

    /// What was changed, or why nothing was.
    async fn note(&self) -> &str {
        &self.0.note
    }

    /// Who dealt with it.
    async fn resolved_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.resolved_by).await
    }

    /// When.
    async fn resolved_at(&self) -> DateTime<FixedOffset> {
        local(self.0.resolved_at)
    }
}
