//! What can be followed. Each event is read anew for whoever follows, so that it shows what a query
//! would show at that moment.

use async_graphql::{Context, Description, ID, Result, Subscription};
use rules::mandate::Act;

use super::asker::Asking;
use super::fault::{fault_error, question_error};
use super::follow::{Followed, follow};
use super::guard::Asks;
use super::id::{self, Kind};
use super::object::ballot::Ballot;
use super::object::consultation::Consultation;
use super::object::proposal::Proposal;
use crate::app::Subject;
use crate::read;
use crate::words::Fault;

/// What can be followed, over a WebSocket or by events.
#[derive(Description)]
pub struct Subscription;

#[Subscription(use_type_description, guard = "crate::graphql::guard::Sealed")]
impl Subscription {
    /// A ballot, at once and whenever what is selected of it reads differently for the acting
    /// mandate, be it by a verb or by the clock. Follow what you show: a change that is not selected,
    /// or not to be seen yet (B21), brings no event. NOT_FOUND when it is not the actor's to see.
    #[graphql(guard = "Asks(Act::ReadBallots)")]
    async fn ballot_updated(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the ballot.")] ballot_id: ID,
    ) -> Result<Followed<Ballot>> {
        let id = id::asked(ctx, Kind::Ballot, &ballot_id)?;
        let (app, actor, language) = (ctx.app()?.clone(), ctx.actor()?.clone(), ctx.language());
        follow(ctx, Subject::ballot(id), move || {
            let (app, actor) = (app.clone(), actor.clone());
            async move {
                let ballot = read::ballot::one(app.store.reader(), &actor, id)
                    .await
                    .map_err(|error| question_error(error.into(), language))?
                    .ok_or_else(|| fault_error(Fault::NotFound, language))?;
                let deadline = ballot.closes_at;
                Ok((Ballot(ballot), deadline))
            }
        })
    }

    /// A consultation, at once and whenever what is selected of it reads differently for the acting
    /// mandate, be it by a verb or by the clock. NOT_FOUND when it is not the actor's to see.
    #[graphql(guard = "Asks(Act::ReadConsultations)")]
    async fn consultation_updated(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the consultation.")] consultation_id: ID,
    ) -> Result<Followed<Consultation>> {
        let id = id::asked(ctx, Kind::Consultation, &consultation_id)?;
        let (app, actor, language) = (ctx.app()?.clone(), ctx.actor()?.clone(), ctx.language());
        follow(ctx, Subject::consultation(id), move || {
            let (app, actor) = (app.clone(), actor.clone());
            async move {
                let consultation = read::consultation::one(app.store.reader(), &actor, id)
                    .await
                    .map_err(|error| question_error(error.into(), language))?
                    .ok_or_else(|| fault_error(Fault::NotFound, language))?;
                let now = app.clock.now();
                let next = read::consultation::next_change(app.store.reader(), &consultation, now);
                let next = next
                    .await
                    .map_err(|error| question_error(error.into(), language))?;
                Ok((Consultation(consultation), next))
            }
        })
    }

    /// A proposal of a locality, at once and whenever what is selected of it reads differently for the
    /// acting mandate. NOT_FOUND when it is not the actor's to see.
    #[graphql(guard = "Asks(Act::ReadProposals)")]
    async fn proposal_updated(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the proposal.")] proposal_id: ID,
    ) -> Result<Followed<Proposal>> {
        let id = id::asked(ctx, Kind::Proposal, &proposal_id)?;
        let (app, actor, language) = (ctx.app()?.clone(), ctx.actor()?.clone(), ctx.language());
        follow(ctx, Subject::proposal(id), move || {
            let (app, actor) = (app.clone(), actor.clone());
            async move {
                let (db, now) = (app.store.reader(), app.clock.now());
                let broken = |error: sea_orm::DbErr| question_error(error.into(), language);
                let proposal = read::proposal::one(db, &actor, id)
                    .await
                    .map_err(broken)?
                    .ok_or_else(|| fault_error(Fault::NotFound, language))?;
                let deadline = read::proposal::next_deadline(db, id, now)
                    .await
                    .map_err(broken)?;
                Ok((Proposal(proposal), deadline))
            }
        })
    }
}
