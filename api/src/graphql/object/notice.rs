use async_graphql::{Context, ID, Object, Result};
use chrono::{DateTime, FixedOffset};
use entity::outbox;

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::local;
use super::proposal::Proposal;
use crate::app::Subject;
use crate::graphql::enums::NoticeKind;
use crate::graphql::id::{self, Kind};

/// Something that the acting mandate was told.
pub struct Notice(pub outbox::Model);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl Notice {
    /// Global id; a notice that comes twice has the same.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Notice, self.0.id)
    }

    /// What has happened.
    async fn kind(&self) -> NoticeKind {
        self.0.kind.0.into()
    }

    /// When it happened.
    async fn at(&self) -> DateTime<FixedOffset> {
        local(self.0.at)
    }

    /// When it was marked as read.
    async fn read_at(&self) -> Option<DateTime<FixedOffset>> {
        self.0.read_at.map(local)
    }

    /// The ballot that it is about, if it is about one that the mandate may see.
    async fn ballot(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        let subject = Subject::ballot(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Ballot::load_optional(ctx, about).await
    }

    /// The consultation that it is about, if it is about one that the mandate may see.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        let subject = Subject::consultation(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Consultation::load_optional(ctx, about).await
    }

    /// The proposal of a locality that it is about, if it is about one that the mandate may see.
    async fn proposal(&self, ctx: &Context<'_>) -> Result<Option<Proposal>> {
        let subject = Subject::proposal(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Proposal::load_optional(ctx, about).await
    }
}
