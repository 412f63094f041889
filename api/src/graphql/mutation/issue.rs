mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use self::input::*;
use super::{payload, payloads};
use crate::command::proposal;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Does;
use crate::graphql::object::proposal::Proposal;
use crate::graphql::object::proposal_issue::ProposalAnswer;
use crate::graphql::payload::settle;
use crate::read;

payloads! {
    {
        /// The proposal after it.
        proposal: Proposal,
    }
    GatherProposalPayload "gatherProposal",
    ReassignIssuePayload "reassignIssue",
    UrgeProposalPayload "urgeProposal",
    SaveIssueDraftPayload "saveIssueDraft",
}

payload! {
    /// The answer to `answerIssue`.
    AnswerIssuePayload {
        /// The agency's answer.
        answer: ProposalAnswer,
        /// Its proposal after it.
        proposal: Proposal,
    }
}

#[derive(Default)]
pub struct IssueMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl IssueMutation {
    /// Puts every issue before its answering agency (C12).
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn gather_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal, and who answers what.")] input: GatherProposalInput,
    ) -> Result<GatherProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::gather(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(GatherProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Puts an issue without an answer before another agency; what the first has drafted stays its own.
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn reassign_issue(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which issue, before whom, and why.")] input: ReassignIssueInput,
    ) -> Result<ReassignIssuePayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::reassign(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(ReassignIssuePayload {
            proposal,
            user_errors,
        })
    }

    /// Urges every agency that has not answered, each once a day by hand (C12, C20).
    #[graphql(guard = "Does(Act::UrgeIssues)")]
    async fn urge_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: UrgeProposalInput,
    ) -> Result<UrgeProposalPayload> {
        let outcome = match input.into_command() {
            Ok(id) => proposal::urge(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(UrgeProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Keeps what the own agency prepares on an issue, for its head to sign; nobody outside sees it
    /// (X9).
    #[graphql(guard = "Does(Act::DraftAnswer)")]
    async fn save_issue_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The answer so far.")] input: SaveIssueDraftInput,
    ) -> Result<SaveIssueDraftPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::save_draft(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(SaveIssueDraftPayload {
            proposal,
            user_errors,
        })
    }

    /// Signs the own agency's written answer on an issue, or replaces it (C12, C19). The same
    /// idempotency key is the same answer, however often it is sent; of two heads who answer at once
    /// the second gets CONFLICT.
    #[graphql(guard = "Does(Act::SignAnswer)")]
    async fn answer_issue(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The answer.")] input: AnswerIssueInput,
    ) -> Result<AnswerIssuePayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::answer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (answer, user_errors) = settle(ctx, outcome)?;
        let proposal = match &answer {
            Some(answer) => {
                let db = ctx.app()?.store.reader();
                let found = read::proposal::of_answer(db, ctx.actor()?, answer).await;
                let broken = |error| question_error(Failure::from(error), ctx.language());
                found.map_err(broken)?
            }
            None => None,
        };
        Ok(AnswerIssuePayload {
            answer: answer.map(ProposalAnswer),
            proposal: proposal.map(Proposal),
            user_errors,
        })
    }
}
