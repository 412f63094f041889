use async_graphql::{Context, Description, ID, Object, Result};
use entity::{proposal_answer, proposal_request};

use super::deadline::Deadline;
use super::local;
use super::mandate::Mandate;
use super::resolution::receipt_code;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::{IssuePosition, IssueState, ProposalDecision};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::IssueAnswersKey;
use crate::read::proposal::IssueSight;

/// One issue of a proposal, and the written answer of its agency (C12).
#[derive(Description)]
pub struct ProposalIssue(pub IssueSight);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalIssue {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ProposalIssue, self.0.issue.id)
    }

    /// From 1, in reading order.
    async fn place(&self) -> i32 {
        self.0.issue.place
    }

    /// What is proposed.
    async fn text(&self) -> &str {
        &self.0.issue.body
    }

    /// The agency that answers it at present; null until the focal agency names one.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        match self.0.issue.unit_id {
            Some(unit) => OrgUnit::load(ctx, unit).await.map(Some),
            None => Ok(None),
        }
    }

    /// Whether the acting mandate's unit is to answer it at present.
    async fn mine(&self, ctx: &Context<'_>) -> Result<bool> {
        let own = self.0.own(ctx.actor()?);
        Ok(own.is_some_and(|own| own.ended_at.is_none()))
    }

    /// Where it stands with its agency now, by the clock. Silence past the deadline is overdue, never
    /// agreement (C12).
    async fn state(&self, ctx: &Context<'_>) -> Result<IssueState> {
        Ok(self.0.state_at(ctx.app()?.clock.now()).into())
    }

    /// Until when its agency answers; null until one is named.
    async fn deadline(&self) -> Option<Deadline> {
        let asked = self.0.current()?;
        Some(Deadline {
            matter: None,
            opened_at: asked.asked_at,
            calendar_version: asked.calendar_version,
            nominal: asked.deadline_nominal,
            effective: asked.deadline_effective,
            closes_at: asked.closes_at,
            provisional: asked.deadline_provisional,
        })
    }

    /// How often its agency was urged (C20).
    async fn urge_count(&self) -> i32 {
        self.0.current().map_or(0, |asked| asked.urge_count)
    }

    /// When its agency was urged last; null until it is.
    async fn last_urged_at(&self) -> Option<Instant> {
        self.0.current()?.last_urged_at.map(local)
    }

    /// What the own agency prepares, also where another one answers now: for its own people only
    /// (X9); null when there is none.
    async fn draft(&self, ctx: &Context<'_>) -> Result<Option<IssueDraft>> {
        let own = self.0.own(ctx.actor()?).cloned();
        Ok(own.filter(|own| own.drafted_by.is_some()).map(IssueDraft))
    }

    /// The answer that counts: the last one signed; null until there is one, and to those who may
    /// not read it. The locality reads it once the focal agency has concluded.
    async fn answer(&self, ctx: &Context<'_>) -> Result<Option<ProposalAnswer>> {
        let versions = self.all(ctx).await?;
        Ok(versions.into_iter().next().map(ProposalAnswer))
    }

    /// Every version of it, newest first.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<ProposalAnswer>> {
        let versions = self.all(ctx).await?;
        Ok(versions.into_iter().map(ProposalAnswer).collect())
    }

    /// Agencies that were asked before the present one, with the reasons.
    async fn earlier(&self) -> Vec<EarlierAgency> {
        let requests = self.0.requests.iter().cloned();
        let ended = requests.filter(|asked| asked.ended_at.is_some());
        ended.map(EarlierAgency).collect()
    }

    /// What the Chair decided on this issue; null where he decided on the whole only.
    async fn decision(&self) -> Option<ProposalDecision> {
        self.0.issue.decision.map(|decision| decision.0.into())
    }

    /// What the Chair noted on this issue; null for nothing.
    async fn decision_note(&self) -> Option<&str> {
        self.0.issue.decision_note.as_deref()
    }
}

impl ProposalIssue {
    async fn all(&self, ctx: &Context<'_>) -> Result<Vec<proposal_answer::Model>> {
        if !self.0.shows_answers(ctx.actor()?) {
            return Ok(Vec::new());
        }
        let Some(asked) = self.0.current() else {
            return Ok(Vec::new());
        };
        let answers = ctx.loaders()?.load(IssueAnswersKey(asked.id)).await?;
        Ok(answers.unwrap_or_default())
    }
}

/// An agency that was asked on an issue before another was named.
#[derive(Description)]
pub struct EarlierAgency(proposal_request::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl EarlierAgency {
    /// The agency.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.unit_id).await
    }

    /// Why another one was named; null while it answers.
    async fn reason(&self) -> Option<&str> {
        self.0.end_reason.as_deref()
    }

    /// When another one was named; null while it answers.
    async fn ended_at(&self) -> Option<Instant> {
        self.0.ended_at.map(local)
    }
}

/// An answer on an issue that is prepared and not signed.
#[derive(Description)]
pub struct IssueDraft(proposal_request::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl IssueDraft {
    /// The position so far; null until one is chosen.
    async fn position(&self) -> Option<IssuePosition> {
        self.0.draft_position.map(|position| position.0.into())
    }

    /// The text so far; null until there is one.
    async fn text(&self) -> Option<&str> {
        self.0.draft_body.as_deref()
    }

    /// Who saved it last; null until somebody does.
    async fn saved_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.drafted_by).await
    }

    /// When it was saved last; null until it is.
    async fn saved_at(&self) -> Option<Instant> {
        self.0.drafted_at.map(local)
    }
}

/// One version of an agency's written answer on an issue.
#[derive(Description)]
pub struct ProposalAnswer(pub proposal_answer::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ProposalAnswer {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ProposalAnswer, self.0.id)
    }

    /// From 1 on, for one agency and issue.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// What the agency holds of the issue (C12).
    async fn position(&self) -> IssuePosition {
        self.0.position.0.into()
    }

    /// The answer in writing.
    async fn text(&self) -> &str {
        &self.0.body
    }

    /// The number of the signed letter that it carries; null when there is none.
    async fn letter_number(&self) -> Option<&str> {
        self.0.letter_number.as_deref()
    }

    /// The date on that letter; null when there is none.
    async fn letter_date(&self) -> Option<Date> {
        self.0.letter_date.map(Date)
    }

    /// Who signed: the head, or a deputy by delegation (C19).
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.signed_by).await
    }

    /// The head in whose name a deputy signed, and who answers for it (D1); null when there is
    /// none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// When the server received it.
    async fn received_at(&self) -> Instant {
        local(self.0.received_at)
    }

    /// Whether this version came past the deadline. It counts all the same.
    async fn late(&self) -> bool {
        self.0.late
    }

    /// What the agency can quote to prove that it was received.
    async fn receipt_code(&self) -> String {
        receipt_code(self.0.id)
    }
}
