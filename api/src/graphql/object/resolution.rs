use async_graphql::{Context, Description, Object, Result};
use chrono::{DateTime, Utc};
use entity::amendment_resolution;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::enums::ResolutionKind;
use crate::graphql::instant::Instant;

/// How an amendment that came with a vote was dealt with (B10).
#[derive(Description)]
pub struct AmendmentResolution {
    kind: rules::ballot::ResolutionKind,
    note: String,
    by: Uuid,
    on_behalf_of: Option<Uuid>,
    at: DateTime<Utc>,
}

impl From<amendment_resolution::Model> for AmendmentResolution {
    fn from(row: amendment_resolution::Model) -> Self {
        Self {
            kind: row.kind.0,
            note: row.note,
            by: row.resolved_by,
            on_behalf_of: row.on_behalf_of,
            at: row.resolved_at,
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl AmendmentResolution {
    /// Accepted or explained.
    async fn kind(&self) -> ResolutionKind {
        self.kind.into()
    }

    /// What was changed, or why nothing was.
    async fn note(&self) -> &str {
        &self.note
    }

    /// Who dealt with it.
    async fn resolved_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head in whose name a deputy did it (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was dealt with.
    async fn resolved_at(&self) -> Instant {
        local(self.at)
    }
}

/// What can be quoted to prove that something was received: the random end of its id, eight hex
/// digits in two groups.
pub fn receipt_code(id: Uuid) -> String {
    let hex = id.simple().to_string().to_uppercase();
    format!("{}-{}", &hex[24..28], &hex[28..32])
}
