mod input;

use async_graphql::{Context, Object, Result};
use entity::{ballot, file};
use rules::mandate::Act;

use self::input::*;
use super::{payload, payloads};
use crate::command::ballot as command;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::ballot::Ballot;
use crate::graphql::object::file::File;
use crate::graphql::object::vote::Vote;
use crate::graphql::payload::{UserError, settle};

payloads! {
    {
        /// The ballot after it.
        ballot: Ballot,
    }
    ExtendBallotPayload "extendBallot",
    CancelBallotPayload "cancelBallot",
    SupersedeBallotPayload "supersedeBallot",
    SaveVoteDraftPayload "saveVoteDraft",
    MarkBallotSeenPayload "markBallotSeen",
}

payload! {
    /// The answer to `recordPaperVote`.
    RecordPaperVotePayload {
        /// The form, as a version of the member's vote.
        vote: Vote,
        /// Its ballot after it.
        ballot: Ballot,
    }
}

payload! {
    /// The answer to `exportBallotResult`.
    ExportBallotResultPayload {
        /// The sheet; it is gone after a day, and can be made again.
        file: File,
    }
}

#[derive(Default)]
pub struct BallotCourseMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl BallotCourseMutation {
    /// Gives the members more time, before the ballot closes: the Chair's (4.7, B12). Who has not voted
    /// is told.
    #[graphql(guard = "Does(Act::ExtendBallot)")]
    async fn extend_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, until when, and why.")] input: ExtendBallotInput,
    ) -> Result<ExtendBallotPayload> {
        let outcome = match input.into_command() {
            Ok(extend) => command::extend(ctx.app()?, ctx.actor()?, extend).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = after(ctx, outcome)?;
        Ok(ExtendBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Calls a ballot off before it closes: the Chair's (4.7). The votes are kept and never counted.
    #[graphql(guard = "Does(Act::EndBallot)")]
    async fn cancel_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and why.")] input: CancelBallotInput,
    ) -> Result<CancelBallotPayload> {
        let outcome = match input.into_command() {
            Ok(end) => command::cancel(ctx.app()?, ctx.actor()?, end).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = after(ctx, outcome)?;
        Ok(CancelBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Puts the round on a new draft in the place of one that has not closed: the Chair's (4.7, B17).
    /// The votes are kept and never counted.
    #[graphql(guard = "Does(Act::EndBallot)")]
    async fn supersede_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, by which round, and why.")] input: SupersedeBallotInput,
    ) -> Result<SupersedeBallotPayload> {
        let outcome = match input.into_command() {
            Ok(supersede) => command::supersede(ctx.app()?, ctx.actor()?, supersede).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = after(ctx, outcome)?;
        Ok(SupersedeBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Prepares a vote for the member to cast: the assistant's, or the member's own (B14). Only the two
    /// of them see it (X9).
    #[graphql(guard = "Does(Act::DraftVote)")]
    async fn save_vote_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The position and its text.")] input: SaveVoteDraftInput,
    ) -> Result<SaveVoteDraftPayload> {
        let outcome = match input.into_command() {
            Ok(draft) => command::save_vote_draft(ctx.app()?, ctx.actor()?, draft).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = after(ctx, outcome)?;
        Ok(SaveVoteDraftPayload {
            ballot,
            user_errors,
        })
    }

    /// Notes that the member has looked at the paper (4.8); only the first time counts.
    #[graphql(guard = "Does(Act::SeeBallot)")]
    async fn mark_ballot_seen(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot.")] input: MarkBallotSeenInput,
    ) -> Result<MarkBallotSeenPayload> {
        let outcome = match input.ballot() {
            Ok(id) => command::mark_seen(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = after(ctx, outcome)?;
        Ok(MarkBallotSeenPayload {
            ballot,
            user_errors,
        })
    }

    /// Enters a member's signed form with its scan: the Office's (4.8). Never for a secret matter (B5).
    /// It counts where the member has cast nothing, was received until 17:00 of the last day and is
    /// entered before the ballot closes; otherwise it is kept. What the member casts is never
    /// overwritten by it.
    #[graphql(guard = "Does(Act::RecordPaperVote)")]
    async fn record_paper_vote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose form, and what it says.")] input: RecordPaperVoteInput,
    ) -> Result<RecordPaperVotePayload> {
        let outcome = match input.into_command() {
            Ok(form) => command::record_form(ctx.app()?, ctx.actor()?, form).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = super::ballot::voted(ctx, outcome).await?;
        Ok(RecordPaperVotePayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Makes the result sheet of a closed ballot, by name (B18, B19): the Office's and the Chair's. That
    /// it was made is entered in the journal (X5).
    #[graphql(guard = "Does(Act::ExportBallot)")]
    async fn export_ballot_result(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and as what.")] input: ExportBallotResultInput,
    ) -> Result<ExportBallotResultPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome: Result<file::Model, Failure> = match input.ballot() {
            Ok(id) => command::export_result(app, actor, id, input.format.into()).await,
            Err(failure) => Err(failure),
        };
        let (file, user_errors) = settle(ctx, outcome.map(File))?;
        Ok(ExportBallotResultPayload { file, user_errors })
    }
}

/// The ballot as it stands after the verb.
fn after(
    ctx: &Context<'_>,
    outcome: Result<ballot::Model, Failure>,
) -> Result<(Option<Ballot>, Vec<UserError>)> {
    settle(ctx, outcome.map(Ballot))
}
