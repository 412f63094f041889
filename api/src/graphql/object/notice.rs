use async_graphql::{Context, Description, ID, Object, Result};
use entity::outbox;
use rules::consultation::SilenceMeans;

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::delegation::Delegation;
use super::local;
use super::proposal::Proposal;
use super::task::Task;
use crate::app::Subject;
use crate::graphql::asker::Asking;
use crate::graphql::enums::NoticeKind;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{OwnResponseKey, TaskKey};
use crate::words;

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

    /// What silence means in that very request, in the reader's language; null where the notice asks the reader for
    /// no answer (N7).
    async fn silence(&self, ctx: &Context<'_>) -> Result<Option<&'static str>> {
        use rules::notice::Kind::*;
        let means = match self.0.kind.0 {
            IssueAsked | IssueReassigned | IssueUrged => Some(SilenceMeans::OF_ISSUES),
            ConsultationOpened | ConsultationReissued | ConsultationExtended
            | ConferenceConcluded | AnswerReminder | AnswerUrged => self.own(ctx).await?,
            _ => None,
        };
        Ok(means.map(|means| words::silence(means, ctx.language())))
    }

    /// The delegation that it is about, if it is about one that the mandate may see; null when
    /// there is none.
    async fn delegation(&self, ctx: &Context<'_>) -> Result<Option<Delegation>> {
        let subject = Subject::delegation(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Delegation::load_optional(ctx, about).await
    }

    /// The task that it is about, if it is about one that the mandate may see; null when there is
    /// none.
    async fn task(&self, ctx: &Context<'_>) -> Result<Option<Task>> {
        let subject = Subject::task(self.0.subject_id);
        if self.0.subject_kind != subject.kind {
            return Ok(None);
        }
        Ok(ctx
            .loaders()?
            .load(TaskKey(subject.id))
            .await?
            .map(Task::from))
    }

    /// The proposal of a locality that it is about, if it is about one that the mandate may see; null when it is about none.
    async fn proposal(&self, ctx: &Context<'_>) -> Result<Option<Proposal>> {
        let subject = Subject::proposal(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Proposal::load_optional(ctx, about).await
    }
}

impl Notice {
    /// What silence means for the reader's own agency; none where it is not asked.
    async fn own(&self, ctx: &Context<'_>) -> Result<Option<SilenceMeans>> {
        let id = self.0.subject_id;
        let Some(of) = Consultation::load_optional(ctx, Some(id)).await? else {
            return Ok(None);
        };
        let own = ctx.loaders()?.load(OwnResponseKey(id)).await?;
        let now = ctx.app()?.clock.now();
        Ok(own.map(|own| SilenceMeans::of(own.standing(&of.0, now))))
    }
}
