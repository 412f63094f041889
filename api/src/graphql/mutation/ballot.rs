mod input;

use async_graphql::{Context, Object, Result};
use entity::ballot_vote;
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::ballot;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Does;
use crate::graphql::object::ballot::Ballot;
use crate::graphql::object::vote::Vote;
use crate::graphql::payload::{UserError, settle};
use crate::read;

payloads! {
    {
        /// The ballot after it.
        ballot: Ballot,
    }
    DraftBallotPayload "draftBallot",
    OrderBallotPayload "orderBallot",
    OpenBallotPayload "openBallot",
    CloseBallotPayload "closeBallot",
    DecideBallotPayload "decideBallot",
}

payloads! {
    {
        /// The vote as it stands after it, with its receipt; null when refused.
        vote: Vote,
        /// Its ballot after it.
        ballot: Ballot,
    }
    CastVotePayload "castVote",
    RecordLateOpinionPayload "recordLateOpinion",
    ResolveAmendmentPayload "resolveAmendment",
}

#[derive(Default)]
pub struct BallotMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl BallotMutation {
    /// Asks for a ballot with a draft and its dossier. Nothing secret is taken in (X1, B5).
    #[graphql(guard = "Does(Act::DraftBallot)")]
    async fn draft_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What the ballot is about.")] input: DraftBallotInput,
    ) -> Result<DraftBallotPayload> {
        let outcome = match input.into_command() {
            Ok(draft) => ballot::draft(ctx.app()?, ctx.actor()?, draft).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(DraftBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Orders a drafted ballot: the Chair's (B6, B16).
    #[graphql(guard = "Does(Act::OrderBallot)")]
    async fn order_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and why.")] input: OrderBallotInput,
    ) -> Result<OrderBallotPayload> {
        let outcome = match input.into_command() {
            Ok(order) => ballot::order(ctx.app()?, ctx.actor()?, order).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(OrderBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Opens an ordered ballot to every member in office today: the Office's (B16, B17, B23).
    #[graphql(guard = "Does(Act::OpenBallot)")]
    async fn open_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and until when.")] input: OpenBallotInput,
    ) -> Result<OpenBallotPayload> {
        let outcome = match input.into_command() {
            Ok(open) => ballot::open(ctx.app()?, ctx.actor()?, open).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(OpenBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Casts the acting member's vote, or changes it while the ballot is open (B1, B2, B13). The
    /// same idempotency key is the same vote, however often it is sent.
    #[graphql(guard = "Does(Act::CastVote)")]
    async fn cast_vote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The position and its text.")] input: CastVoteInput,
    ) -> Result<CastVotePayload> {
        let outcome = match input.into_command() {
            Ok(cast) => ballot::cast(ctx.app()?, ctx.actor()?, cast).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = voted(ctx, outcome).await?;
        Ok(CastVotePayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Keeps an opinion that comes after closing: shown as late, never counted (B12).
    #[graphql(guard = "Does(Act::RecordLateOpinion)")]
    async fn record_late_opinion(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The position and its text.")] input: RecordLateOpinionInput,
    ) -> Result<RecordLateOpinionPayload> {
        let outcome = match input.into_command() {
            Ok(cast) => ballot::record_late_opinion(ctx.app()?, ctx.actor()?, cast).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = voted(ctx, outcome).await?;
        Ok(RecordLateOpinionPayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Closes a ballot before its deadline, once every member has voted: the Office's (4.7).
    #[graphql(guard = "Does(Act::CloseBallot)")]
    async fn close_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot.")] input: CloseBallotInput,
    ) -> Result<CloseBallotPayload> {
        let outcome = match input.ballot() {
            Ok(id) => ballot::close(ctx.app()?, ctx.actor()?, id, input.expected_version).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(CloseBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Accepts or explains an amendment that came with a counted vote (B10): the lead's or the
    /// Office's.
    #[graphql(guard = "Does(Act::ResolveAmendment)")]
    async fn resolve_amendment(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which vote's amendment, and how.")] input: ResolveAmendmentInput,
    ) -> Result<ResolveAmendmentPayload> {
        let outcome = match input.into_command() {
            Ok(resolve) => ballot::resolve_amendment(ctx.app()?, ctx.actor()?, resolve).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = voted(ctx, outcome).await?;
        Ok(ResolveAmendmentPayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Decides after a ballot: the Chair's (B7, B8).
    #[graphql(guard = "Does(Act::DecideBallot)")]
    async fn decide_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and what.")] input: DecideBallotInput,
    ) -> Result<DecideBallotPayload> {
        let outcome = match input.into_command() {
            Ok(decide) => ballot::decide(ctx.app()?, ctx.actor()?, decide).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(DecideBallotPayload {
            ballot,
            user_errors,
        })
    }
}

/// A vote, and its ballot as the actor sees it after the verb.
pub(super) async fn voted(
    ctx: &Context<'_>,
    outcome: Result<ballot_vote::Model, Failure>,
) -> Result<(Option<Vote>, Option<Ballot>, Vec<UserError>)> {
    let (vote, user_errors) = settle(ctx, outcome)?;
    let Some(vote) = vote else {
        return Ok((None, None, user_errors));
    };
    let ballot = read::ballot::of_vote(ctx.app()?.store.reader(), ctx.actor()?, &vote)
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
    Ok((Some(Vote(vote)), ballot.map(Ballot), user_errors))
}
