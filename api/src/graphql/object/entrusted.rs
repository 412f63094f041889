//! Who acts in a task (D7, D10).

use async_graphql::{Context, Description, Object, Result};
use chrono::{DateTime, Utc};
use entity::task_representative;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::instant::Instant;

/// Who acts for a coordinating agency in one task (D10).
#[derive(Description)]
pub struct TaskRepresentative(pub task_representative::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl TaskRepresentative {
    /// The agency.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.unit_id).await
    }

    /// Who acts for it in this task, and in no other thing.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.mandate_id).await
    }

    /// The head who named the person.
    async fn named_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.named_by).await
    }

    /// When the person was named.
    async fn named_at(&self) -> Instant {
        local(self.0.named_at)
    }
}

/// That the Chair has left a task to its head, who decides it (D7).
#[derive(Description)]
pub struct TaskLeaving {
    pub by: Uuid,
    pub at: DateTime<Utc>,
    pub document: String,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl TaskLeaving {
    /// The Chair.
    async fn left_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// When the task was left to the head.
    async fn left_at(&self) -> Instant {
        local(self.at)
    }

    /// The document that says so.
    async fn document(&self) -> &str {
        &self.document
    }
}
