//! What happened to a ballot on its way: more time, an early end, what blocks the issue.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::{DateTime, Utc};
use entity::ballot_extension;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::date::Date;
use crate::graphql::enums::IssueBlock;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::instant::Instant;

/// More time, given by the Chair (4.7).
#[derive(Description)]
pub struct BallotExtension(pub ballot_extension::Model);

#[Object(use_type_description)]
impl BallotExtension {
    /// The last day to vote before it.
    async fn from_day(&self) -> Date {
        Date(self.0.from_day)
    }

    /// The last day to vote after it.
    async fn to_day(&self) -> Date {
        Date(self.0.to_day)
    }

    /// Why. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn reason(&self) -> &str {
        &self.0.reason
    }

    /// Who gave it.
    async fn extended_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.extended_by).await
    }

    /// The Chair, when a Vice Chair gave it in the Chair's name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.extended_for).await
    }

    /// When the Chair gave more time.
    async fn extended_at(&self) -> Instant {
        local(self.0.extended_at)
    }
}

/// How a ballot ended before it closed (4.7).
#[derive(Description)]
pub struct BallotEnd {
    pub reason: String,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description)]
impl BallotEnd {
    /// Why. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn reason(&self) -> &str {
        &self.reason
    }

    /// Who ended it.
    async fn ended_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The Chair, when a Vice Chair ended it in the Chair's name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was called off, or superseded by the next round.
    async fn ended_at(&self) -> Instant {
        local(self.at)
    }
}

/// Whether the document may be issued (B10).
#[derive(SimpleObject)]
pub struct BallotIssue {
    /// Whether nothing stands in its way any more.
    pub issuable: bool,
    /// What does.
    pub blocks: Vec<IssueBlock>,
    /// Amendments that are neither incorporated nor explained.
    pub open_amendments: u32,
    /// What members voted with open and nobody has ruled by name (B25).
    pub open_differences: u32,
}
