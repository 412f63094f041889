//! What is done before a ballot is ordered (C24, C14, B25).

mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

pub use self::input::open;
use self::input::*;
use super::payloads;
use crate::command::ballot as command;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::ballot::Ballot;
use crate::graphql::payload::settle;

payloads! {
    {
        /// The ballot after it.
        ballot: Ballot,
    }
    ListRelatedAgenciesPayload "listRelatedAgencies",
    CheckRelatedAgenciesPayload "checkRelatedAgencies",
    StateNoCoordinationPayload "stateNoCoordination",
    LetBallotGoOnPayload "letBallotGoOn",
}

#[derive(Default)]
pub struct BallotGateMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl BallotGateMutation {
    /// Lists the agencies that a drafted ballot's matter touches, and the consultations in which they were
    /// asked: the lead's (C24). Whoever coordinates its item or task, and whom the Office has added, stays
    /// on the list. Another list is checked by the Office anew.
    #[graphql(guard = "Does(Act::ListRelated)")]
    async fn list_related_agencies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and which agencies.")] input: ListRelatedAgenciesInput,
    ) -> Result<ListRelatedAgenciesPayload> {
        let outcome = match input.into_command() {
            Ok(list) => command::list_related(ctx.app()?, ctx.actor()?, list).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(ListRelatedAgenciesPayload {
            ballot,
            user_errors,
        })
    }

    /// Records that the Office has checked the related agencies (C24), adds those that the lead left out,
    /// and says from which task or item the matter comes (D7): the head's or a deputy head's. A ballot is
    /// not ordered before.
    #[graphql(guard = "Does(Act::CheckRelated)")]
    async fn check_related_agencies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and what is added.")] input: CheckRelatedAgenciesInput,
    ) -> Result<CheckRelatedAgenciesPayload> {
        let outcome = match input.into_command() {
            Ok(check) => command::check_related(ctx.app()?, ctx.actor()?, check).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(CheckRelatedAgenciesPayload {
            ballot,
            user_errors,
        })
    }

    /// States that related agencies need not be asked, or that there is none: the head of the lead's, who
    /// answers for it before the committee (C14). Nobody states it for the head.
    #[graphql(guard = "Does(Act::StateNoCoordination)")]
    async fn state_no_coordination(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, which agencies, and why.")] input: StateNoCoordinationInput,
    ) -> Result<StateNoCoordinationPayload> {
        let outcome = match input.into_command() {
            Ok(state) => command::state_no_coordination(ctx.app()?, ctx.actor()?, state).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(StateNoCoordinationPayload {
            ballot,
            user_errors,
        })
    }

    /// Rules that members vote with what is open: the Chair's own act (B25). It names each difference and
    /// each agency that was not asked, shows on the ballot, and settles nothing.
    #[graphql(guard = "Does(Act::LetBallotGoOn)")]
    async fn let_ballot_go_on(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, what is open, and why.")] input: LetBallotGoOnInput,
    ) -> Result<LetBallotGoOnPayload> {
        let outcome = match input.into_command() {
            Ok(ruling) => command::let_go_on(ctx.app()?, ctx.actor()?, ruling).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(LetBallotGoOnPayload {
            ballot,
            user_errors,
        })
    }
}
