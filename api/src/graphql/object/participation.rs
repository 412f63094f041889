use async_graphql::{Context, Description, ID, Object, Result};
use entity::{participation, participation_report};
use rules::mandate::Act;

use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{ReportsKey, UnitPeopleKey};

/// An agency that is invited to take part in preparing a matter, and whom it has named (C1). The draft
/// itself stays with the agency that prepares until it is sent.
#[derive(Description)]
pub struct Participation(pub participation::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Participation {
    /// Global id of the consultation that is prepared: for the verbs about taking part. It opens only to
    /// those who may see it.
    async fn consultation_id(&self) -> ID {
        id::encode(Kind::Consultation, self.0.consultation_id)
    }

    /// What is prepared, as it was called when the agency was invited.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The agency that prepares it.
    async fn owner_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.owner_unit_id).await
    }

    /// The agency that is invited.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.unit_id).await
    }

    /// What the invitation says; null when it adds nothing.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// Who invited.
    async fn invited_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.invited_by).await
    }

    /// When the agency was invited.
    async fn invited_at(&self) -> Instant {
        local(self.0.invited_at)
    }

    /// Who takes part for the agency; null until somebody is named, which the agency must do (C1).
    async fn participant(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.participant_id).await
    }

    /// Who named the participant; null until somebody has.
    async fn named_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.named_by).await
    }

    /// The head in whose name a deputy named the participant (D1); null when there is none.
    async fn named_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.named_for).await
    }

    /// When the participant was named; null until one was.
    async fn named_at(&self) -> Option<Instant> {
        self.0.named_at.map(local)
    }

    /// What the participant reported to the own head, newest first: for the agency's own people; empty to
    /// the others.
    async fn reports(&self, ctx: &Context<'_>) -> Result<Vec<ParticipationReport>> {
        if !ctx.actor()?.works_in(self.0.unit_id) {
            return Ok(Vec::new());
        }
        let reports = ctx.loaders()?.load(ReportsKey(self.0.id)).await?;
        let reports = reports.unwrap_or_default().into_iter();
        Ok(reports.map(ParticipationReport).collect())
    }

    /// Whether the acting mandate may name who takes part.
    async fn may_name(&self, ctx: &Context<'_>) -> Result<bool> {
        let actor = ctx.actor()?;
        Ok(actor.works_in(self.0.unit_id) && actor.may(Act::SignAnswer))
    }

    /// Whether the acting mandate takes part, and so reports.
    async fn may_report(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.0.participant_id == Some(ctx.actor()?.mandate_id))
    }

    /// Those of the agency who can be named, in office today; empty for those who cannot name.
    async fn people(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        if !self.may_name(ctx).await? {
            return Ok(Vec::new());
        }
        let people = ctx.loaders()?.load(UnitPeopleKey(self.0.unit_id)).await?;
        let people = people.unwrap_or_default().into_iter();
        Mandate::load_all(ctx, people.map(|of| of.id)).await
    }
}

/// What a participant reports to the own head, and what the head says to it (C1).
#[derive(Description)]
pub struct ParticipationReport(participation_report::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ParticipationReport {
    /// The report.
    async fn text(&self) -> &str {
        &self.0.body
    }

    /// Who reported.
    async fn reported_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.reported_by).await
    }

    /// When it was reported.
    async fn reported_at(&self) -> Instant {
        local(self.0.reported_at)
    }

    /// What the head says to it; null until something is said.
    async fn opinion(&self) -> Option<&str> {
        self.0.opinion.as_deref()
    }

    /// Whose opinion it is; null until there is one.
    async fn opinion_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.opinion_by).await
    }

    /// The head in whose name a deputy gave it (D1); null when there is none.
    async fn opinion_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.opinion_for).await
    }

    /// When it was given; null until it was.
    async fn opinion_at(&self) -> Option<Instant> {
        self.0.opinion_at.map(local)
    }
}
