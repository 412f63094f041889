use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::instant::Instant;

/// The answers of a consultation in figures.
#[derive(SimpleObject)]
pub struct ConsultationSummary {
    /// Agencies asked.
    pub recipients: u32,
    /// Đồng ý.
    pub agree: u32,
    /// Đồng ý, đề nghị bổ sung, sửa đổi.
    pub agree_with_amendments: u32,
    /// Không đồng ý.
    pub disagree: u32,
    /// Không liên quan.
    pub not_concerned: u32,
    /// Told, and silent past its day, so deemed to agree (C6, C7, C22).
    pub deemed_agreed: u32,
    /// Not reached within its day: neither agreed nor silent, not asked (C22).
    pub unreached: u32,
    /// Not answered, reached or not yet over, and not deemed to agree.
    pub pending: u32,
    /// Answers that came too late; none of them counts (C16).
    pub late: u32,
    /// Amendments and disagreements neither accepted nor explained (C9).
    pub unresolved: u32,
    /// Reserved by the lead, and not decided by the Chair or a Vice Chair (C9).
    pub undecided: u32,
}

/// The conclusion of a consultation.
#[derive(Description)]
pub struct ConsultationSynthesis {
    pub note: Option<String>,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description)]
impl ConsultationSynthesis {
    /// What the head added. Not for service tokens; null when nothing.
    #[graphql(guard = "PeopleOnly")]
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who concluded.
    async fn synthesised_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head in whose name a deputy did it (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was concluded.
    async fn synthesised_at(&self) -> Instant {
        local(self.at)
    }
}

/// The calling off of a consultation.
#[derive(Description)]
pub struct ConsultationCancellation {
    pub reason: String,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description)]
impl ConsultationCancellation {
    /// Why. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn reason(&self) -> &str {
        &self.reason
    }

    /// Who called it off.
    async fn cancelled_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head in whose name a deputy did it (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When it was called off.
    async fn cancelled_at(&self) -> Instant {
        local(self.at)
    }
}

/// The bringing of differences before the Chair (C9).
#[derive(Description)]
pub struct ConsultationReferral {
    pub note: Option<String>,
    pub by: Uuid,
    pub on_behalf_of: Option<Uuid>,
    pub at: DateTime<Utc>,
}

#[Object(use_type_description, guard = "PeopleOnly")]
impl ConsultationReferral {
    /// What the lead adds to the table of differing opinions; null when nothing.
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who brought them.
    async fn referred_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head in whose name a deputy did it (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When they were brought.
    async fn referred_at(&self) -> Instant {
        local(self.at)
    }
}
