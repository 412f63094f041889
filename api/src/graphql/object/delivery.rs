use async_graphql::{Context, Description, Object, Result};
use chrono::{DateTime, Utc};
use entity::{consultation_urge, outbox};
use rules::consultation::SeenBy as Seen;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::enums::{DeliveryChannel, SeenBy};
use crate::graphql::instant::Instant;

/// Proof that a request reached an agency (C7).
#[derive(Description)]
pub struct Delivery {
    pub sent_at: DateTime<Utc>,
    pub notices: Vec<outbox::Model>,
    pub seen_at: Option<DateTime<Utc>>,
    pub seen_by: Option<Uuid>,
    pub seen_how: Option<Seen>,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Delivery {
    /// When it was sent.
    async fn sent_at(&self) -> Instant {
        local(self.sent_at)
    }

    /// By which channel.
    async fn channel(&self) -> DeliveryChannel {
        DeliveryChannel::InApp
    }

    /// To whom: the heads in office then. None, nobody of the agency could be told.
    async fn recipients(&self) -> Vec<DeliveryRecipient> {
        let notices = self.notices.iter();
        notices
            .map(|notice| DeliveryRecipient(notice.clone()))
            .collect()
    }

    /// When somebody of the agency first saw it; null until somebody has.
    async fn first_seen_at(&self) -> Option<Instant> {
        self.seen_at.map(local)
    }

    /// Who saw it first; null until somebody has.
    async fn first_seen_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.seen_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// By what that is known; null until somebody saw it.
    async fn first_seen_how(&self) -> Option<SeenBy> {
        self.seen_how.map(SeenBy::from)
    }
}

/// A head to whom a request was sent.
#[derive(Description)]
pub struct DeliveryRecipient(outbox::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl DeliveryRecipient {
    /// The head, in that office.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.mandate_id).await
    }

    /// When the notice was marked as read; null until it was.
    async fn read_at(&self) -> Option<Instant> {
        self.0.read_at.map(local)
    }
}

/// One time that an agency was urged to answer (C20).
#[derive(Description)]
pub struct ConsultationUrge(pub consultation_urge::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationUrge {
    /// When it was urged.
    async fn urged_at(&self) -> Instant {
        local(self.0.urged_at)
    }

    /// Who urged; null when the clock reminded (N7).
    async fn urged_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.0.urged_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// The head in whose name a deputy urged (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// What was added; null when nothing.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}
