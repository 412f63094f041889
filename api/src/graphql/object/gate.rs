//! What stands before a ballot: its related agencies, what is open, what was ruled (C24, C9, B25).

use std::sync::Arc;

use async_graphql::{Context, Description, ID, Object, Result};
use entity::{ballot, ballot_ruling};
use rules::coordination::{Open, OpenKind, Stage};
use uuid::Uuid;

use super::consultation::Consultation;
use super::coordination::CoordinationStatement;
use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::enums::{AnswerPosition, OpenMatterKind, RulingStage};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::read;
use crate::read::gate::Gate;

/// An agency that the matter touches (C24).
#[derive(Description)]
pub struct RelatedAgency(pub read::gate::RelatedUnit);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl RelatedAgency {
    /// The agency.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.row.unit_id).await
    }

    /// Why the Office added it; null where the lead listed it.
    async fn reason(&self) -> Option<&str> {
        self.0.row.reason.as_deref()
    }

    /// Who listed or added it.
    async fn added_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.row.added_by).await
    }

    /// Whether a closed consultation on the matter has reached it.
    async fn asked(&self) -> bool {
        self.0.asked
    }

    /// Whether a statement of the lead's head names it (C14).
    async fn stated(&self) -> bool {
        self.0.named
    }
}

/// One thing that is open before a ballot (C24, C9).
#[derive(Description)]
pub struct OpenMatter {
    pub open: Open,
    pub gate: Arc<Gate>,
    /// Whether what the agency wrote is shown.
    pub with_text: bool,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl OpenMatter {
    /// Global id by which a ruling names it (B25): of the unit, the ballot or the difference.
    pub(super) async fn subject_id(&self) -> ID {
        let kind = match self.open.kind {
            OpenKind::Unasked => Kind::OrgUnit,
            OpenKind::Unstated => Kind::Ballot,
            OpenKind::Untreated | OpenKind::Unruled => Kind::ConsultationDemand,
        };
        id::encode(kind, self.open.subject)
    }

    /// What is open about it.
    async fn kind(&self) -> OpenMatterKind {
        self.open.kind.into()
    }

    /// The agency that was not asked, or that differs; null where the statement is missing.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        let unit = match self.open.kind {
            OpenKind::Unasked => Some(self.open.subject),
            _ => self.demand().map(|demand| demand.unit),
        };
        match unit {
            Some(unit) => Ok(Some(OrgUnit::load(ctx, unit).await?)),
            None => Ok(None),
        }
    }

    /// Of a difference: whether it is an amendment or a disagreement; else null.
    async fn position(&self) -> Option<AnswerPosition> {
        self.demand().map(|demand| demand.position.into())
    }

    /// Of a difference: what the agency wrote, once the ballot is open or to whom sees the consultation;
    /// else null.
    async fn text(&self) -> Option<&str> {
        self.demand()
            .filter(|_| self.with_text)
            .and_then(|demand| demand.text.as_deref())
    }
}

impl OpenMatter {
    fn demand(&self) -> Option<&read::demand::Demand> {
        self.gate.demand(self.open.subject)
    }
}

/// A ruling on what is open before a ballot (B25), or on what it left open (4.7).
#[derive(Description)]
pub struct BallotRuling {
    pub row: ballot_ruling::Model,
    pub named: Vec<Uuid>,
    pub units: Vec<Uuid>,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotRuling {
    /// Whether it lets members vote, or settles what was open.
    async fn stage(&self) -> RulingStage {
        self.row.stage.0.into()
    }

    /// Why; null when nothing was added.
    async fn note(&self) -> Option<&str> {
        self.row.note.as_deref()
    }

    /// How many things it names.
    async fn count(&self) -> usize {
        self.named.len()
    }

    /// The agencies that it names: those that were not asked, and those that differ.
    async fn units(&self, ctx: &Context<'_>) -> Result<Vec<OrgUnit>> {
        let mut units = Vec::new();
        for unit in &self.units {
            units.push(OrgUnit::load(ctx, *unit).await?);
        }
        Ok(units)
    }

    /// Who ruled.
    async fn ruled_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.row.ruled_by).await
    }

    /// The Chair, when a Vice Chair ruled while acting for the Chair (D1, D4); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.ruled_for).await
    }

    /// When it was ruled.
    async fn ruled_at(&self) -> Instant {
        local(self.row.ruled_at)
    }
}

impl BallotRuling {
    pub fn of(ruling: &read::gate::Ruling, gate: &Gate) -> Self {
        let mut units: Vec<_> = ruling
            .items
            .iter()
            .filter_map(|item| match item.kind.0 {
                OpenKind::Unasked => Some(item.subject_id),
                OpenKind::Unstated => None,
                _ => gate.demand(item.subject_id).map(|demand| demand.unit),
            })
            .collect();
        units.dedup();
        Self {
            row: ruling.row.clone(),
            named: ruling.items.iter().map(|item| item.subject_id).collect(),
            units,
        }
    }
}

/// What stands before a ballot: who was asked, what is open, and what was ruled (C24, C9, B25).
#[derive(Description)]
pub struct BallotGate {
    pub ballot: ballot::Model,
    pub gate: Arc<Gate>,
    pub with_text: bool,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotGate {
    /// The agencies that the matter touches, in the order in which they were listed.
    async fn related(&self) -> Vec<RelatedAgency> {
        self.gate
            .related
            .iter()
            .cloned()
            .map(RelatedAgency)
            .collect()
    }

    /// The statements of the lead's head, oldest first (C14).
    async fn statements(&self) -> Vec<CoordinationStatement> {
        let statements = self.gate.statements.iter();
        statements.cloned().map(CoordinationStatement).collect()
    }

    /// The closed consultations on the matter that may be seen, oldest first.
    async fn consultations(&self, ctx: &Context<'_>) -> Result<Vec<Consultation>> {
        let mut seen = Vec::new();
        for ground in &self.gate.grounds {
            seen.extend(Consultation::load_optional(ctx, Some(ground.id)).await?);
        }
        Ok(seen)
    }

    /// Who of the Office has checked the related agencies, as the list stands now; null until then (C24).
    async fn checked_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.ballot.checked_by).await
    }

    /// When they were checked; null until then.
    async fn checked_at(&self) -> Option<Instant> {
        self.ballot.checked_at.map(local)
    }

    /// What is open now, whether a ruling names it or not.
    async fn open(&self) -> Vec<OpenMatter> {
        self.matters(self.gate.open.clone())
    }

    /// What of it no ruling names: before the opening it stands in the way of the ballot (B25).
    async fn unruled(&self) -> Vec<OpenMatter> {
        self.matters(self.gate.left(&[Stage::GoOn]))
    }

    /// What of it neither the approval nor the session has ruled: after the result it blocks the issue (4.7).
    async fn unsettled(&self) -> Vec<OpenMatter> {
        self.matters(self.gate.left(&[Stage::Approve, Stage::Session]))
    }

    /// Whether the ballot may be ordered and opened as far as this goes.
    async fn passable(&self) -> bool {
        self.gate.check(&self.ballot).is_ok()
    }

    /// The rulings, oldest first.
    async fn rulings(&self) -> Vec<BallotRuling> {
        let rulings = self.gate.rulings.iter();
        rulings
            .map(|ruling| BallotRuling::of(ruling, &self.gate))
            .collect()
    }
}

impl BallotGate {
    fn matters(&self, open: Vec<Open>) -> Vec<OpenMatter> {
        let matter = |open| OpenMatter {
            open,
            gate: self.gate.clone(),
            with_text: self.with_text,
        };
        open.into_iter().map(matter).collect()
    }
}
