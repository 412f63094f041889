use async_graphql::{Context, Description, Object, Result};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::enums::{DecisionKind, OrderReason};
use crate::graphql::guard::PeopleOnly;
use crate::graphql::instant::Instant;

/// The Chair's order of a ballot (B6).
#[derive(Description)]
pub struct BallotOrder {
    pub reason: rules::ballot::OrderReason,
    pub note: Option<String>,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description)]
impl BallotOrder {
    /// Why no session debates the matter.
    async fn reason(&self) -> OrderReason {
        self.reason.into()
    }

    /// What the Chair added; null when nothing. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who ordered it.
    async fn ordered_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The Chair, when a Vice Chair did it in the Chair's name (D1, D4); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was ordered.
    async fn ordered_at(&self) -> Instant {
        local(self.at)
    }
}

/// The Chair's decision after a ballot (B7, B8).
#[derive(Description)]
pub struct BallotDecision {
    pub kind: rules::ballot::DecisionKind,
    pub note: Option<String>,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description)]
impl BallotDecision {
    /// What was decided.
    async fn kind(&self) -> DecisionKind {
        self.kind.into()
    }

    /// What the Chair added; null when nothing. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who decided.
    async fn decided_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The Chair, when a Vice Chair did it in the Chair's name (D1, D4); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was decided.
    async fn decided_at(&self) -> Instant {
        local(self.at)
    }
}
