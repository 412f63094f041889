use async_graphql::{Context, Description, ID, Object, Result};
use entity::demand_resolution;

use super::answer::ConsultationAnswer;
use super::local;
use super::mandate::Mandate;
use super::point::ConsultationPoint;
use super::unit::OrgUnit;
use crate::graphql::enums::{AnswerPosition, DemandRuling, DemandTreatment};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::read::demand::Demand;

/// One amendment or disagreement of one agency: a row of the incorporation table (C9, C18).
#[derive(Description)]
pub struct ConsultationDemand(pub Demand);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationDemand {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ConsultationDemand, self.0.id)
    }

    /// The agency that asks for it.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.unit).await
    }

    /// The point that it is about; null when it is the draft as a whole.
    async fn point(&self, ctx: &Context<'_>) -> Result<Option<ConsultationPoint>> {
        match self.0.point {
            Some(point) => ConsultationPoint::load(ctx, point).await,
            None => Ok(None),
        }
    }

    /// Whether it is an amendment or a disagreement.
    async fn position(&self) -> AnswerPosition {
        self.0.position.into()
    }

    /// What is asked for, or the reason; null when nothing was written.
    async fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }

    /// The answer that it stands in.
    async fn answer(&self) -> ConsultationAnswer {
        ConsultationAnswer(self.0.answer.clone())
    }

    /// Whether the lead has still to deal with it.
    async fn open(&self) -> bool {
        self.0.treated().is_open()
    }

    /// Whether it waits for the Chair or a Vice Chair (C9).
    async fn undecided(&self) -> bool {
        self.0.treated().is_undecided(self.0.position)
    }

    /// How the lead dealt with it; null until it was.
    async fn resolution(&self) -> Option<DemandResolution> {
        self.0.resolution.clone().map(DemandResolution)
    }
}

/// How an amendment or a disagreement of an agency was dealt with, and what the Chair decided (C9).
#[derive(Description)]
pub struct DemandResolution(pub demand_resolution::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl DemandResolution {
    /// Accepted, explained, or reserved.
    async fn kind(&self) -> DemandTreatment {
        self.0.kind.0.into()
    }

    /// What was changed, or why nothing was.
    async fn note(&self) -> &str {
        &self.0.note
    }

    /// Who dealt with it.
    async fn resolved_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.resolved_by).await
    }

    /// When it was dealt with.
    async fn resolved_at(&self) -> Instant {
        local(self.0.resolved_at)
    }

    /// What the Chair or a Vice Chair decided; null until one has.
    async fn ruling(&self) -> Option<DemandRuling> {
        self.0.ruling.map(|ruling| ruling.0.into())
    }

    /// Why it was decided so; null until it was.
    async fn ruling_note(&self) -> Option<&str> {
        self.0.ruling_note.as_deref()
    }

    /// Who decided; null until it was.
    async fn ruled_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        match self.0.ruled_by {
            Some(by) => Ok(Some(Mandate::load(ctx, by).await?)),
            None => Ok(None),
        }
    }

    /// When it was decided; null until it was.
    async fn ruled_at(&self) -> Option<Instant> {
        self.0.ruled_at.map(local)
    }
}
