//! What the reader sees of a ballot at this instant, and may do with it.

use std::sync::Arc;

use async_graphql::{Context, Result};
use entity::{ballot, ballot_paper};
use rules::ballot::{Counts, Heard, State, Verb, Viewing, allowed_verbs, may_see_tally};
use rules::coordination::Stage;
use rules::service_token::sees_tally;
use rules::who::Who;

use super::Ballot;
use crate::graphql::asker::Asking;
use crate::graphql::loaders::{
    AnnouncementsKey, CountsKey, GateKey, NextRoundKey, OwnPaperKey, SessionsKey, VersionsKey,
};
use crate::read::gate::Gate;

impl Ballot {
    pub(super) async fn verbs(&self, ctx: &Context<'_>) -> Result<Vec<Verb>> {
        let actor = ctx.actor()?;
        let sight = self.sight(ctx).await?;
        // It matters until the opening only.
        let gate = match sight.state {
            State::Draft | State::Ordered => Some(self.before(ctx).await?),
            _ => None,
        };
        let has_form = self.has_form(ctx, sight.own.as_ref()).await?;
        Ok(allowed_verbs(&Viewing {
            actor,
            state: sight.state,
            leads: actor.works_in(self.0.lead_unit_id),
            holds_paper: sight.own.is_some(),
            has_voted: sight
                .own
                .is_some_and(|paper| match sight.state.is_closed() {
                    true => paper.position.is_some(),
                    false => paper.has_cast(),
                }),
            allow_change: self.0.allow_change,
            all_voted: self.0.base.is_some() && self.0.facts(sight.counts).tally().silent == 0,
            has_form,
            has_unmet_changes: match sight.state {
                State::SessionDecided => self.heard(ctx).await?.is_some_and(|heard| heard.unmet),
                _ => false,
            },
            announced: match sight.state {
                State::Passed | State::NotPassed => self.is_announced(ctx).await?,
                _ => false,
            },
            has_amendments: sight.counts.amend > 0,
            gate_open: gate
                .as_ref()
                .is_some_and(|gate| gate.check(&self.0).is_ok()),
            has_open: gate.is_some_and(|gate| !gate.left(&[Stage::GoOn]).is_empty()),
            has_next_round: self.next(ctx).await?.is_some(),
        }))
    }
}

/// What the reader sees of the ballot at this instant.
pub(super) struct Sight {
    pub state: State,
    pub counts: Counts,
    /// The paper of the acting mandate itself.
    pub own: Option<ballot_paper::Model>,
    pub tally_visible: bool,
}

impl Ballot {
    pub(super) async fn is_announced(&self, ctx: &Context<'_>) -> Result<bool> {
        let rows = ctx.loaders()?.load(AnnouncementsKey(self.0.id)).await?;
        Ok(rows.is_some_and(|rows| !rows.is_empty()))
    }

    /// B28: whether the paper bears a form that its member has not contested.
    async fn has_form(
        &self,
        ctx: &Context<'_>,
        paper: Option<&ballot_paper::Model>,
    ) -> Result<bool> {
        let Some((paper, form)) = paper.and_then(|paper| Some((paper.id, paper.form_vote_id?)))
        else {
            return Ok(false);
        };
        let versions = ctx.loaders()?.load(VersionsKey(paper)).await?;
        let mut versions = versions.unwrap_or_default().into_iter();
        Ok(versions.any(|vote| vote.id == form && vote.contested_at.is_none()))
    }

    /// What the session decided last.
    pub(super) async fn heard(&self, ctx: &Context<'_>) -> Result<Option<Heard>> {
        let rows = ctx.loaders()?.load(SessionsKey(self.0.id)).await?;
        let last = rows.unwrap_or_default().into_iter().next_back();
        Ok(last.map(|row| Heard {
            outcome: row.outcome.0,
            unmet: row.has_unmet_changes(),
        }))
    }

    pub(super) async fn before(&self, ctx: &Context<'_>) -> Result<Arc<Gate>> {
        let key = GateKey(self.0.id, self.0.consultation_id);
        Ok(ctx.loaders()?.load(key).await?.unwrap_or_default())
    }

    pub(super) async fn next(&self, ctx: &Context<'_>) -> Result<Option<ballot::Model>> {
        ctx.loaders()?.load(NextRoundKey(self.0.id)).await
    }

    pub(super) async fn sight(&self, ctx: &Context<'_>) -> Result<Sight> {
        let who = ctx.who()?;
        let loaders = ctx.loaders()?;
        let counts = loaders
            .load(CountsKey(self.0.id))
            .await?
            .unwrap_or_default();
        let state = self.0.facts(counts).state_at(ctx.app()?.clock.now());
        let own = loaders.load(OwnPaperKey(self.0.id)).await?;
        let (own, tally_visible) = match who {
            Who::Person(actor) => {
                let leads = actor.works_in(self.0.lead_unit_id);
                let shown = self.0.tally_visibility.0;
                (
                    own.filter(|paper| paper.mandate_id == actor.reads_papers_of()),
                    may_see_tally(actor.office, leads, state, shown),
                )
            }
            Who::App(_) => (None, sees_tally(state)),
        };
        Ok(Sight {
            state,
            counts,
            own,
            tally_visible,
        })
    }
}
