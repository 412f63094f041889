use async_graphql::{Context, Description, ID, Object, Result};
use entity::proposal;
use rules::mandate::Actor;
use rules::proposal::{
    IssueState, Outcome, Place, Verb, Viewing, allowed_verbs, sees_answers, sees_issue,
};
use uuid::Uuid;

use super::document::{DossierDocument, documents};
use super::local;
use super::mandate::Mandate;
use super::proposal_issue::ProposalIssue;
use super::proposal_steps::{
    ProposalAnswerToLocality, ProposalCompletion, ProposalConclusion, ProposalProgress,
    ProposalStep, ProposalTransfer,
};
use super::reading::{DossierReading, readings};
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::enums::{ProposalAct, ProposalState};
use crate::graphql::guard::{AskedOnly, PeopleOnly};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{IssuesKey, ProposalActsKey, ProposalKey, TransfersKey};
use crate::read;
use crate::read::proposal::IssueSight;

/// A locality's proposal that touches several sectors, through a focal agency (C12, C13). What it shows
/// is what the acting mandate may see. Not for service tokens.
#[derive(Description)]
pub struct Proposal(pub proposal::Model);

impl Proposal {
    /// The proposal with this id, if it may be seen.
    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(ProposalKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Proposal {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Proposal, self.0.id)
    }

    /// By what name people know it.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Where it stands now.
    async fn state(&self) -> ProposalState {
        self.0.state.0.into()
    }

    /// Counts the changes; a verb that changes the proposal names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The locality that proposes.
    async fn locality_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.locality_unit_id).await
    }

    /// The focal agency at present: that of the main content.
    async fn focal_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.focal_unit_id).await
    }

    /// When it was prepared.
    async fn drafted_at(&self) -> Instant {
        local(self.0.drafted_at)
    }

    /// When it was sent; null while it is a draft.
    async fn sent_at(&self) -> Option<Instant> {
        self.0.sent_at.map(local)
    }

    /// When the focal agency took it; null until it does.
    async fn accepted_at(&self) -> Option<Instant> {
        self.0.accepted_at.map(local)
    }

    /// When the answering agencies were asked; null until they are.
    async fn gathered_at(&self) -> Option<Instant> {
        self.0.gathered_at.map(local)
    }

    /// When the locality took note of its answer; null until it does.
    async fn closed_at(&self) -> Option<Instant> {
        self.0.closed_at.map(local)
    }

    /// Its sending, taking, gathering and closing, each with who did it and in whose name, as the journal has
    /// them, oldest first (D1). Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn done_by(&self, ctx: &Context<'_>) -> Result<Vec<ProposalStep>> {
        let acts = ctx.loaders()?.load(ProposalActsKey(self.0.id)).await?;
        Ok(acts
            .unwrap_or_default()
            .into_iter()
            .map(ProposalStep)
            .collect())
    }

    /// Whether an answer is waited for past its deadline. It is no agreement (C12). Null to those who do
    /// not see all issues.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<Option<bool>> {
        let figures = self.figures(ctx).await?;
        Ok(figures.map(|(_, overdue)| overdue > 0))
    }

    /// The dossier, in reading order.
    async fn documents(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<DossierDocument>> {
        documents(ctx, self.0.dossier_id, first, after).await
    }

    /// Who has read the dossier, in which mandate, when and how often, the latest first: for the head
    /// of the Office and the head of the locality; null for others.
    #[graphql(guard = "PeopleOnly.and(AskedOnly)")]
    async fn readings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<Option<List<DossierReading>>> {
        readings(
            ctx,
            self.0.dossier_id,
            self.0.locality_unit_id,
            first,
            after,
        )
        .await
    }

    /// The issues, in reading order: all of them, or for an agency that only answers its own (X6).
    async fn issues(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<ProposalIssue>> {
        let paging = paging(ctx, first, after)?;
        let actor = ctx.actor()?;
        let mut issues = self.sights(ctx).await?;
        issues.retain(|sight| sight.is_seen(actor));
        let page = slice(issues, paging, |sight| sight.issue.id);
        Ok(connection(page, |sight| sight.issue.id, ProposalIssue))
    }

    /// The table of differing opinions, in reading order: issues whose agency does not plainly agree. It
    /// goes to the Chair and to the locality in one action (C12); empty unless the agencies were
    /// found to disagree, and to those who do not see all answers.
    async fn differing_opinions(&self, ctx: &Context<'_>) -> Result<Vec<ProposalIssue>> {
        let actor = ctx.actor()?;
        let reported = self
            .0
            .outcome
            .is_some_and(|outcome| outcome.0 == Outcome::Disagreed);
        let place = self.0.place(actor, false);
        if !reported || !sees_answers(actor.office, place, false, self.0.state.0) {
            return Ok(Vec::new());
        }
        let differs = |sight: &IssueSight| {
            let position = sight.current().and_then(|asked| asked.position);
            position.is_some_and(|position| position.0.differs())
        };
        let mut issues = self.sights(ctx).await?;
        issues.retain(differs);
        Ok(issues.into_iter().map(ProposalIssue).collect())
    }

    /// The issues in figures; null to those who do not see all of them.
    async fn progress(&self, ctx: &Context<'_>) -> Result<Option<ProposalProgress>> {
        let figures = self.figures(ctx).await?;
        Ok(figures.map(|(progress, overdue)| ProposalProgress::new(progress, overdue)))
    }

    /// Each passing on to another focal agency, oldest first.
    async fn transfers(&self, ctx: &Context<'_>) -> Result<Vec<ProposalTransfer>> {
        let transfers = ctx.loaders()?.load(TransfersKey(self.0.id)).await?;
        let transfers = transfers.unwrap_or_default().into_iter();
        Ok(transfers.map(ProposalTransfer).collect())
    }

    /// What the focal agency concluded; null until it does.
    async fn conclusion(&self) -> Option<ProposalConclusion> {
        ProposalConclusion::of(&self.0)
    }

    /// How the Office completed the dossier (C13); null until it does.
    async fn completion(&self) -> Option<ProposalCompletion> {
        ProposalCompletion::of(&self.0)
    }

    /// The final answer to the locality: what the agencies agree on, or what the Chair decided;
    /// null until it is given.
    async fn answer(&self) -> Option<ProposalAnswerToLocality> {
        ProposalAnswerToLocality::of(&self.0)
    }

    /// What the acting mandate may do with it now.
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<ProposalAct>> {
        let verbs = self.verbs(ctx).await?;
        Ok(verbs.into_iter().map(ProposalAct::from).collect())
    }

    /// The head in whose name the acting mandate would do some of it, by delegation (D1); null when
    /// there is none.
    async fn acts_for(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let actor = ctx.actor()?;
        let verbs = self.verbs(ctx).await?;
        let lent = verbs.iter().find_map(|verb| actor.lent_for(verb.act()));
        Mandate::load_optional(ctx, lent.map(|lent| lent.on_behalf_of)).await
    }
}

impl Proposal {
    async fn verbs(&self, ctx: &Context<'_>) -> Result<Vec<Verb>> {
        let actor = ctx.actor()?;
        let sights = self.sights(ctx).await?;
        let own = sights.iter().filter_map(|sight| sight.own(actor));
        let asked = own.clone().count() > 0;
        Ok(allowed_verbs(&Viewing {
            actor,
            state: self.0.state.0,
            place: self.0.place(actor, asked),
            answers: own.clone().any(|row| row.ended_at.is_none()),
            progress: progress(&sights),
        }))
    }

    /// Every issue; which of them the actor sees is for the caller to ask.
    async fn sights(&self, ctx: &Context<'_>) -> Result<Vec<IssueSight>> {
        let issues = ctx.loaders()?.load(IssuesKey(self.0.id)).await?;
        let issues = issues.unwrap_or_default().into_iter();
        let sight = |(issue, requests)| IssueSight {
            proposal: self.0.clone(),
            issue,
            requests,
        };
        Ok(issues.map(sight).collect())
    }

    /// The figures with the number of overdue issues, to those who see all issues. The locality learns
    /// what was answered when it is concluded, and what is missing at once.
    async fn figures(&self, ctx: &Context<'_>) -> Result<Option<(rules::proposal::Progress, u32)>> {
        let actor: &Actor = ctx.actor()?;
        let place: Place = self.0.place(actor, false);
        if !sees_issue(actor.office, place, false) {
            return Ok(None);
        }
        let sights = self.sights(ctx).await?;
        let now = ctx.app()?.clock.now();
        let waits = self.0.state.0.awaits_answers();
        let late = |sight: &&IssueSight| waits && sight.state_at(now) == IssueState::Overdue;
        let overdue = u32::try_from(sights.iter().filter(late).count()).unwrap_or(u32::MAX);
        Ok(Some((progress(&sights), overdue)))
    }
}

fn progress(sights: &[IssueSight]) -> rules::proposal::Progress {
    let requests: Vec<_> = sights
        .iter()
        .filter_map(IssueSight::current)
        .cloned()
        .collect();
    let issues = u32::try_from(sights.len()).unwrap_or(u32::MAX);
    read::proposal::figures(issues, &requests)
}
