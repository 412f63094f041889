//! Sessions and announcements (B27, B4), and what members say of forms that the Office entered (B28).

mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::ballot as command;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::ballot::Ballot;
use crate::graphql::object::vote::Vote;
use crate::graphql::payload::settle;

payloads! {
    {
        /// The ballot after it.
        ballot: Ballot,
    }
    RecordSessionDecisionPayload "recordSessionDecision",
    AnnounceBallotPayload "announceBallot",
    MeetSessionChangesPayload "meetSessionChanges",
}

payloads! {
    {
        /// The form, as a version of the member's vote.
        vote: Vote,
        /// Its ballot after it.
        ballot: Ballot,
    }
    AcknowledgePaperVotePayload "acknowledgePaperVote",
    ContestPaperVotePayload "contestPaperVote",
    TellOfPaperVotePayload "tellOfPaperVote",
}

#[derive(Default)]
pub struct BallotSessionMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl BallotSessionMutation {
    /// Records what a session decided on a ballot that the Chair sent to it, from the signed minutes: the
    /// Office's (B27). On the threshold of B7, of the members in office on its day.
    #[graphql(guard = "Does(Act::RecordSession)")]
    async fn record_session_decision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and what was decided.")] input: RecordSessionDecisionInput,
    ) -> Result<RecordSessionDecisionPayload> {
        let outcome = match input.into_command() {
            Ok(record) => command::record_session(ctx.app()?, ctx.actor()?, record).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(RecordSessionDecisionPayload {
            ballot,
            user_errors,
        })
    }

    /// Records at which session the result was announced: the Office's (B4). A result that is announced
    /// before the Chair has decided stays in its state; the decision is announced at a later session.
    #[graphql(guard = "Does(Act::RecordSession)")]
    async fn announce_ballot(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and where.")] input: AnnounceBallotInput,
    ) -> Result<AnnounceBallotPayload> {
        let outcome = match input.into_command() {
            Ok(announce) => command::announce(ctx.app()?, ctx.actor()?, announce).await,
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(AnnounceBallotPayload {
            ballot,
            user_errors,
        })
    }

    /// Notes that the changes with which the session passed a ballot are made: the lead's or the Office's.
    /// Until then they block the issue (4.7).
    #[graphql(guard = "Does(Act::ResolveAmendment)")]
    async fn meet_session_changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and how.")] input: MeetSessionChangesInput,
    ) -> Result<MeetSessionChangesPayload> {
        let outcome = match input.ballot() {
            Ok(id) => {
                let (version, note) = (input.expected_version, &input.note);
                command::meet_changes(ctx.app()?, ctx.actor()?, id, version, note).await
            }
            Err(failure) => Err(failure),
        };
        let (ballot, user_errors) = settle(ctx, outcome.map(Ballot))?;
        Ok(MeetSessionChangesPayload {
            ballot,
            user_errors,
        })
    }

    /// Acknowledges the acting member's own signed form that the Office entered (B28).
    #[graphql(guard = "Does(Act::AnswerForm)")]
    async fn acknowledge_paper_vote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot.")] input: AcknowledgePaperVoteInput,
    ) -> Result<AcknowledgePaperVotePayload> {
        let outcome = match input.ballot() {
            Ok(id) => command::acknowledge_form(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = super::ballot::voted(ctx, outcome).await?;
        Ok(AcknowledgePaperVotePayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Contests the acting member's own signed form (B28). Until closing it is set aside and not counted;
    /// after it the objection changes no figure, stands on the sheet, and where a pass hangs on it the
    /// Chair does not approve.
    #[graphql(guard = "Does(Act::AnswerForm)")]
    async fn contest_paper_vote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ballot, and why.")] input: ContestPaperVoteInput,
    ) -> Result<ContestPaperVotePayload> {
        let outcome = match input.ballot() {
            Ok(id) => command::contest_form(ctx.app()?, ctx.actor()?, id, &input.reason).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = super::ballot::voted(ctx, outcome).await?;
        Ok(ContestPaperVotePayload {
            vote,
            ballot,
            user_errors,
        })
    }

    /// Records how a member whom no notice reaches was told of the own form: by another person of the
    /// Office than who entered it (B28).
    #[graphql(guard = "Does(Act::RecordPaperVote)")]
    async fn tell_of_paper_vote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which form, and how.")] input: TellOfPaperVoteInput,
    ) -> Result<TellOfPaperVotePayload> {
        let outcome = match input.vote() {
            Ok(id) => command::tell_of_form(ctx.app()?, ctx.actor()?, id, &input.how).await,
            Err(failure) => Err(failure),
        };
        let (vote, ballot, user_errors) = super::ballot::voted(ctx, outcome).await?;
        Ok(TellOfPaperVotePayload {
            vote,
            ballot,
            user_errors,
        })
    }
}
