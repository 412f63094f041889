//! What was done with a proposal on its way, with who did it and when.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::{DateTime, Utc};
use entity::{journal, proposal, proposal_transfer};
use rules::proposal::{Decision, Outcome, Progress};
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::enums::{ProposalDecision, ProposalOutcome};
use crate::graphql::instant::Instant;

/// The issues of a proposal in figures.
#[derive(SimpleObject)]
pub struct ProposalProgress {
    /// All issues of the proposal.
    issues: u32,
    /// Issues with a written answer.
    answered: u32,
    /// Issues without one. Silence is never an answer (C12).
    missing: u32,
    /// Of these, issues past their deadline, by the clock.
    overdue: u32,
}

impl ProposalProgress {
    pub fn new(progress: Progress, overdue: u32) -> Self {
        Self {
            issues: progress.issues,
            answered: progress.answered(),
            missing: progress.missing(),
            overdue,
        }
    }
}

/// An act on a proposal's way, as the journal has it.
#[derive(Description)]
pub struct ProposalStep(pub journal::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalStep {
    /// The mutation that did it, in capitals: "SEND_PROPOSAL".
    async fn act(&self) -> &str {
        &self.0.act
    }

    /// Who did it; null where nobody in office did.
    async fn done_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.mandate_id).await
    }

    /// The head, when a deputy did it in the head's name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// When it was done.
    async fn done_at(&self) -> Instant {
        local(self.0.at)
    }
}

/// A passing on to another focal agency.
#[derive(Description)]
pub struct ProposalTransfer(pub proposal_transfer::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalTransfer {
    /// The agency that passed it on.
    #[graphql(name = "fromUnit")]
    async fn passing_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.from_unit_id).await
    }

    /// The agency that it was passed on to.
    async fn to_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.to_unit_id).await
    }

    /// Why it was passed on.
    async fn reason(&self) -> &str {
        &self.0.reason
    }

    /// Who passed it on.
    async fn transferred_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.transferred_by).await
    }

    /// The head, when a deputy did it in the head's name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.transferred_for).await
    }

    /// When it was passed on.
    async fn transferred_at(&self) -> Instant {
        local(self.0.transferred_at)
    }
}

/// What the focal agency concluded.
#[derive(Description)]
pub struct ProposalConclusion {
    outcome: Outcome,
    note: Option<String>,
    informed_at: Option<DateTime<Utc>>,
    by: Uuid,
    on_behalf_of: Option<Uuid>,
    at: DateTime<Utc>,
}

impl ProposalConclusion {
    pub fn of(proposal: &proposal::Model) -> Option<Self> {
        Some(Self {
            outcome: proposal.outcome?.0,
            note: proposal.conclusion_note.clone(),
            informed_at: proposal.locality_informed_at,
            by: proposal.concluded_by?,
            on_behalf_of: proposal.concluded_for,
            at: proposal.concluded_at?,
        })
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalConclusion {
    /// What came of the answers.
    async fn outcome(&self) -> ProposalOutcome {
        self.outcome.into()
    }

    /// What the focal head added; null for nothing.
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// When the locality was told of the differing opinions (C12); null where they do not differ.
    async fn locality_informed_at(&self) -> Option<Instant> {
        self.informed_at.map(local)
    }

    /// Who concluded.
    async fn concluded_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head, when a deputy did it in the head's name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When the focal head concluded.
    async fn concluded_at(&self) -> Instant {
        local(self.at)
    }
}

/// How the Office completed the dossier (C13).
#[derive(Description)]
pub struct ProposalCompletion {
    note: Option<String>,
    override_reason: Option<String>,
    by: Uuid,
    at: DateTime<Utc>,
}

impl ProposalCompletion {
    pub fn of(proposal: &proposal::Model) -> Option<Self> {
        Some(Self {
            note: proposal.completion_note.clone(),
            override_reason: proposal.override_reason.clone(),
            by: proposal.completed_by?,
            at: proposal.completed_at?,
        })
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalCompletion {
    /// What the Office added; null for nothing.
    async fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Why the Office's head went on without all written opinions (C13); null when all were in.
    async fn override_reason(&self) -> Option<&str> {
        self.override_reason.as_deref()
    }

    /// Who completed it.
    async fn completed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// When the Office put it before the Chair.
    async fn completed_at(&self) -> Instant {
        local(self.at)
    }
}

/// The final answer to the locality.
#[derive(Description)]
pub struct ProposalAnswerToLocality {
    decision: Option<Decision>,
    text: String,
    by: Uuid,
    on_behalf_of: Option<Uuid>,
    at: DateTime<Utc>,
}

impl ProposalAnswerToLocality {
    pub fn of(proposal: &proposal::Model) -> Option<Self> {
        Some(Self {
            decision: proposal.decision.map(|decision| decision.0),
            text: proposal.answer.clone()?,
            by: proposal.answered_by?,
            on_behalf_of: proposal.answered_for,
            at: proposal.answered_at?,
        })
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalAnswerToLocality {
    /// What the Chair decided on the whole; null where the agencies agree.
    async fn decision(&self) -> Option<ProposalDecision> {
        self.decision.map(ProposalDecision::from)
    }

    /// The answer.
    async fn text(&self) -> &str {
        &self.text
    }

    /// Who gave it: the focal head, or the Chair.
    async fn answered_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// The head or the Chair, when a deputy gave it in that name (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.on_behalf_of).await
    }

    /// When the locality was answered.
    async fn answered_at(&self) -> Instant {
        local(self.at)
    }
}
