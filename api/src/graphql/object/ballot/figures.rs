//! What a ballot comes to, and what stands around it, as far as the reader sees it.

use async_graphql::{Context, Result};
use rules::ballot::State;
use rules::mandate::Act;

use super::{Ballot, BallotIssue, PendingMandate, Tally};
use crate::graphql::asker::Asking;
use crate::graphql::enums::DecisionKind;
use crate::graphql::loaders::{LateKey, OpenAmendmentsKey, PendingMembersKey};

impl Ballot {
    /// The count; none while it may not be seen (B21).
    pub(super) async fn counted(&self, ctx: &Context<'_>) -> Result<Option<Tally>> {
        let sight = self.sight(ctx).await?;
        if !sight.tally_visible {
            return Ok(None);
        }
        let tally = self.0.facts(sight.counts).tally();
        let late = ctx.loaders()?.load(LateKey(self.0.id)).await?;
        let open = ctx.loaders()?.load(OpenAmendmentsKey(self.0.id)).await?;
        Ok(Some(Tally {
            base: tally.base,
            agree: tally.counts.agree,
            agree_with_amendments: tally.counts.amend,
            disagree: tally.counts.disagree,
            abstain: tally.counts.abstain,
            silent: tally.silent,
            late: late.unwrap_or_default(),
            needed: tally.needed,
            passed: tally.passed(),
            certainty: tally.certainty(sight.state.is_closed()).into(),
            is_final: sight.state.is_closed(),
            open_amendments: open.unwrap_or_default(),
        }))
    }

    /// What blocks the issue of the document (B10); none while the count may not be seen (B21).
    pub(super) async fn blocks(&self, ctx: &Context<'_>) -> Result<Option<BallotIssue>> {
        let sight = self.sight(ctx).await?;
        if !sight.tally_visible {
            return Ok(None);
        }
        let open = ctx.loaders()?.load(OpenAmendmentsKey(self.0.id)).await?;
        let open = open.unwrap_or_default();
        let decision = self.0.decision.map(|decision| decision.0);
        let unsettled = self.before(ctx).await?.unsettled();
        let blocks = rules::ballot::issue_blocks(rules::ballot::Issue {
            state: sight.state,
            decision,
            heard: self.heard(ctx).await?,
            amendments: open,
            differences: unsettled,
        });
        Ok(Some(BallotIssue {
            issuable: blocks.is_empty(),
            blocks: blocks.into_iter().map(Into::into).collect(),
            open_amendments: open,
            open_differences: unsettled,
        }))
    }

    /// What the outcome leaves to the Chair to decide (B7, B8, B15, B24).
    pub(super) async fn left_to_decide(&self, ctx: &Context<'_>) -> Result<Vec<DecisionKind>> {
        let sight = self.sight(ctx).await?;
        let mut facts = self.0.facts(sight.counts);
        facts.recorded = sight.state;
        Ok(rules::ballot::decisions(&facts)
            .into_iter()
            .map(DecisionKind::from)
            .collect())
    }

    /// What waits for a confirmation and would change who is a member (X14), for who goes on without it.
    pub(super) async fn waiting_members(
        &self,
        ctx: &Context<'_>,
    ) -> Result<Option<Vec<PendingMandate>>> {
        let actor = ctx.actor()?;
        let goes_on = actor.may(Act::OrderBallot) || actor.may(Act::OpenBallot);
        let state = self.sight(ctx).await?.state;
        if !goes_on || !matches!(state, State::Draft | State::Ordered) {
            return Ok(None);
        }
        let waiting = ctx.loaders()?.load(PendingMembersKey).await?;
        let waiting = waiting.unwrap_or_default().into_iter();
        Ok(Some(waiting.map(PendingMandate).collect()))
    }
}
