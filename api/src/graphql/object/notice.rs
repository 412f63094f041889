use async_graphql::{Context, Description, ID, Object, Result};
use entity::outbox;

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::local;
use crate::app::Subject;
use crate::graphql::enums::NoticeKind;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;

/// Something that the acting mandate was told.
#[derive(Description)]
pub struct Notice(pub outbox::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
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
    async fn at(&self) -> Instant {
        local(self.0.at)
    }

    /// When it was marked as read; null until it is.
    async fn read_at(&self) -> Option<Instant> {
        self.0.read_at.map(local)
    }

    /// The ballot that it is about; null when it is about none that the mandate may see.
    async fn ballot(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        let subject = Subject::ballot(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Ballot::load_optional(ctx, about).await
    }

    /// The consultation that it is about; null when it is about none that the mandate may see.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        let subject = Subject::consultation(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Consultation::load_optional(ctx, about).await
    }
}
