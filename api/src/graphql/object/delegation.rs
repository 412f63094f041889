use async_graphql::{Context, Description, ID, Object, Result};
use entity::{delegation, journal};
use rules::delegation::State;
use uuid::Uuid;

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::proposal::Proposal;
use crate::app::Subject;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::{DelegatedPower, DelegationKind, DelegationState};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::DelegationKey;

/// Powers that a head has lent to a deputy for some days (rules D).
#[derive(Description)]
pub struct Delegation(pub delegation::Model);

impl Delegation {
    /// The delegation with this id, if it may be seen.
    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(DelegationKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }

    async fn state_now(&self, ctx: &Context<'_>) -> Result<State> {
        let lender = Mandate::load(ctx, self.0.lender_id).await?;
        let delegate = Mandate::load(ctx, self.0.delegate_id).await?;
        let facts = self.0.facts(&lender.0.0, &delegate.0.0);
        Ok(facts.state_at(ctx.app()?.clock.now()))
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Delegation {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Delegation, self.0.id)
    }

    /// How much is entrusted.
    async fn kind(&self) -> DelegationKind {
        self.0.kind.0.into()
    }

    /// The head who lends, and who answers for what is done (D1).
    async fn lender(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.lender_id).await
    }

    /// The deputy who acts.
    async fn delegate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.delegate_id).await
    }

    /// What is lent.
    async fn powers(&self) -> Vec<DelegatedPower> {
        let powers = self.0.powers().into_iter();
        powers.map(DelegatedPower::from).collect()
    }

    /// First day.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// Last day, which counts until 24:00 (D9).
    async fn ends_on(&self) -> Date {
        Date(self.0.ends_on)
    }

    /// Where it stands now. The end of either mandate ends it.
    async fn state(&self, ctx: &Context<'_>) -> Result<DelegationState> {
        Ok(self.state_now(ctx).await?.into())
    }

    /// Counts the changes; a change names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The number of the document by which it was given.
    async fn document_number(&self) -> &str {
        &self.0.document_number
    }

    /// The day of the document that gives it.
    async fn document_date(&self) -> Date {
        Date(self.0.document_date)
    }

    /// That document, if it was brought in as a file; null when there is none.
    async fn document_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.0.document_file_id).await
    }

    /// When it was given.
    async fn given_at(&self) -> Instant {
        local(self.0.given_at)
    }

    /// When it was taken back; null when there is none.
    async fn revoked_at(&self) -> Option<Instant> {
        self.0.revoked_at.map(local)
    }

    /// Why it was taken back; null while it was not.
    async fn revoke_reason(&self) -> Option<&str> {
        self.0.revoke_reason.as_deref()
    }

    /// Whether the acting mandate may take it back now.
    async fn may_revoke(&self, ctx: &Context<'_>) -> Result<bool> {
        let own = ctx.actor()?.mandate_id == self.0.lender_id;
        let state = self.state_now(ctx).await?;
        Ok(own && matches!(state, State::Pending | State::InForce))
    }
}

/// Something that a deputy did in the name of a head (D1).
#[derive(Description)]
pub struct Deed(pub journal::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Deed {
    /// The code by which the journal calls it, such as `ANSWER_CONSULTATION`.
    async fn act(&self) -> &str {
        &self.0.act
    }

    /// When it was done.
    async fn at(&self) -> Instant {
        local(self.0.at)
    }

    /// The deputy who did it; null when there is none.
    async fn done_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.mandate_id).await
    }

    /// The ballot that it was done to, if it was one that the acting mandate may see; null when
    /// there is none.
    async fn ballot(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        let subject = Subject::ballot(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Ballot::load_optional(ctx, about).await
    }

    /// The consultation that it was done to, if it was one that the acting mandate may see; null
    /// when there is none.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        let subject = Subject::consultation(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Consultation::load_optional(ctx, about).await
    }

    /// The proposal that it was done to, if it was one that the acting mandate may see; null when
    /// there is none.
    async fn proposal(&self, ctx: &Context<'_>) -> Result<Option<Proposal>> {
        let subject = Subject::proposal(self.0.subject_id);
        let about = (self.0.subject_kind == subject.kind).then_some(subject.id);
        Proposal::load_optional(ctx, about).await
    }
}
