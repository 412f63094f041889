use async_graphql::{Context, Object, Result};
use chrono::{DateTime, FixedOffset, Utc};
use entity::{consultation_urge, outbox};
use rules::consultation::SeenBy as Seen;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::graphql::enums::{DeliveryChannel, SeenBy};

/// Proof that a request reached an agency (C7).
pub struct Delivery {
    pub sent_at: DateTime<Utc>,
    pub notices: Vec<outbox::Model>,
    pub seen_at: Option<DateTime<Utc>>,
    pub seen_by: Option<Uuid>,
    pub seen_how: Option<Seen>,
}

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl Delivery {
    /// When it was sent.
    async fn sent_at(&self) -> DateTime<FixedOffset> {
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

    /// When somebody of the agency first saw it.
    async fn first_seen_at(&self) -> Option<DateTime<FixedOffset>> {
        self.seen_at.map(local)
    }

    /// Who.
    async fn first_seen_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.seen_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// By what that is known.
    async fn first_seen_how(&self) -> Option<SeenBy> {
        self.seen_how.map(SeenBy::from)
    }
}

/// A head to whom a request was sent.
pub struct DeliveryRecipient(outbox::Model);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl DeliveryRecipient {
    /// The head, in that office.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.mandate_id).await
    }

    /// When the notice was marked as read.
    async fn read_at(&self) -> Option<DateTime<FixedOffset>> {
        self.0.read_at.map(local)
    }
}

/// One time that an agency was urged to answer (C20).
pub struct ConsultationUrge(pub consultation_urge::Model);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationUrge {
    /// When.
    async fn urged_at(&self) -> DateTime<FixedOffset> {
        local(self.0.urged_at)
    }

    /// Who urged; none, the clock reminded (N7).
    async fn urged_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.0.urged_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// What was added.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}
