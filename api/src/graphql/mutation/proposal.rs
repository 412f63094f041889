mod input;

use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use self::input::*;
use super::payloads;
use crate::command::proposal;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::proposal::Proposal;
use crate::graphql::payload::settle;

payloads! {
    {
        /// The proposal after it.
        proposal: Proposal,
    }
    DraftProposalPayload "draftProposal",
    SendProposalPayload "sendProposal",
    AcceptProposalPayload "acceptProposal",
    TransferProposalPayload "transferProposal",
    ConcludeProposalPayload "concludeProposal",
    AnswerLocalityPayload "answerLocality",
    CompleteProposalPayload "completeProposal",
    DecideProposalPayload "decideProposal",
    CloseProposalPayload "closeProposal",
}

#[derive(Default)]
pub struct ProposalMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ProposalMutation {
    /// Prepares a proposal of the own locality, issue by issue, to be sent by its head (C12). Nothing
    /// secret is taken in (X1).
    #[graphql(guard = "Does(Act::DraftProposal)")]
    async fn draft_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is proposed, and to which agency.")] input: DraftProposalInput,
    ) -> Result<DraftProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::draft(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(DraftProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Sends a prepared proposal to the agency of its main content, never to the committee: the head's
    /// of the locality (C12).
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn send_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: SendProposalInput,
    ) -> Result<SendProposalPayload> {
        let outcome = match input.into_command() {
            Ok((at, secret)) => {
                proposal::send(ctx.app()?, ctx.actor()?, at.proposal, at.version, secret).await
            }
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(SendProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Takes a proposal as its focal agency: the head's. The locality is told.
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn accept_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: AcceptProposalInput,
    ) -> Result<AcceptProposalPayload> {
        let outcome = match input.into_command() {
            Ok(at) => proposal::accept(ctx.app()?, ctx.actor()?, at.proposal, at.version).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(AcceptProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Passes a proposal on to the agency whose main content it is; the locality is told why.
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn transfer_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal, to whom, and why.")] input: TransferProposalInput,
    ) -> Result<TransferProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::transfer(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(TransferProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Ends the gathering. Differing opinions are reported to the Chair and the locality is told in the
    /// same action (C12); what is beyond the competence of the heads goes to the Office (C13).
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn conclude_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal, and what came of it.")] input: ConcludeProposalInput,
    ) -> Result<ConcludeProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::conclude(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(ConcludeProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Gives the locality the answer on which the agencies agree: the focal head's.
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn answer_locality(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal, and the answer.")] input: AnswerLocalityInput,
    ) -> Result<AnswerLocalityPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::answer_locality(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(AnswerLocalityPayload {
            proposal,
            user_errors,
        })
    }

    /// Puts the complete dossier before the Chair: only with the written opinions of all agencies, unless
    /// the Office's head records why not (C13).
    #[graphql(guard = "Does(Act::CompleteProposal)")]
    async fn complete_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: CompleteProposalInput,
    ) -> Result<CompleteProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::complete(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(CompleteProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Decides, on the whole and where wanted on single issues: the Chair. The locality has its answer
    /// in the same action.
    #[graphql(guard = "Does(Act::DecideProposal)")]
    async fn decide_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal, and the decision.")] input: DecideProposalInput,
    ) -> Result<DecideProposalPayload> {
        let outcome = match input.into_command() {
            Ok(command) => proposal::decide(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(DecideProposalPayload {
            proposal,
            user_errors,
        })
    }

    /// Takes note of the answer: the locality's.
    #[graphql(guard = "Does(Act::LeadProposal)")]
    async fn close_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: CloseProposalInput,
    ) -> Result<CloseProposalPayload> {
        let outcome = match input.into_command() {
            Ok(at) => proposal::close(ctx.app()?, ctx.actor()?, at.proposal, at.version).await,
            Err(failure) => Err(failure),
        };
        let (proposal, user_errors) = settle(ctx, outcome.map(Proposal))?;
        Ok(CloseProposalPayload {
            proposal,
            user_errors,
        })
    }
}
