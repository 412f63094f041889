use async_graphql::{Context, Description, Object, Result};

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::local;
use super::mandate::Mandate;
use super::mandate_request::{Attention, MandateRequest, WaitingLink};
use super::participation::Participation;
use super::proposal::Proposal;
use super::token_grant::TokenGrant;
use crate::graphql::asker::Asking;
use crate::graphql::enums::TodoVerb;
use crate::graphql::instant::Instant;
use crate::read;
use crate::read::todo::Matter;

/// One thing that waits for the acting mandate.
#[derive(Description)]
pub struct Todo(pub read::todo::Todo);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Todo {
    /// What is to be done.
    async fn verb(&self) -> TodoVerb {
        self.0.verb.into()
    }

    /// The head in whose name it would be done, when the acting mandate may by delegation only
    /// (D1); null when there is none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let lent = ctx.actor()?.lent_for(self.0.verb.act());
        Mandate::load_optional(ctx, lent.map(|lent| lent.on_behalf_of)).await
    }

    /// The first instant that is too late; null where there is no deadline.
    async fn due_at(&self) -> Option<Instant> {
        self.0.due_at.map(local)
    }

    /// Since when it waits.
    async fn waiting_since(&self) -> Instant {
        local(self.0.waiting_since)
    }

    /// The ballot that it is about; null when it is about something else.
    async fn ballot(&self) -> Option<Ballot> {
        match &self.0.matter {
            Matter::Ballot(ballot) => Some(Ballot(ballot.clone())),
            _ => None,
        }
    }

    /// The consultation that it is about; null when it is about something else.
    async fn consultation(&self) -> Option<Consultation> {
        match &self.0.matter {
            Matter::Consultation(consultation) => Some(Consultation(consultation.clone())),
            _ => None,
        }
    }

    /// The proposal of a locality that it is about; null when it is about something else.
    async fn proposal(&self) -> Option<Proposal> {
        match &self.0.matter {
            Matter::Proposal(proposal) => Some(Proposal(proposal.clone())),
            _ => None,
        }
    }

    /// The part that the agency takes in preparing a matter, which is not open to it yet; null when it is
    /// about something else.
    async fn participation(&self) -> Option<Participation> {
        match &self.0.matter {
            Matter::Participation(part) => Some(Participation(part.clone())),
            _ => None,
        }
    }

    /// The first of the mandates entered together that wait for a confirmation; null when it is about
    /// something else.
    async fn mandate_request(&self) -> Option<MandateRequest> {
        match &self.0.matter {
            Matter::MandateRequest(request) => Some(MandateRequest(request.clone())),
            _ => None,
        }
    }

    /// The sign-in link that waits for a countersignature; null when it is about something else.
    async fn waiting_link(&self) -> Option<WaitingLink> {
        match &self.0.matter {
            Matter::WaitingLink(waiting) => Some(WaitingLink(waiting.clone())),
            _ => None,
        }
    }

    /// What only wants to be acknowledged; null when it is about something else.
    async fn attention(&self) -> Option<Attention> {
        match &self.0.matter {
            Matter::Attention(attention) => Some(Attention(attention.clone())),
            _ => None,
        }
    }

    /// The service token that is proposed or to be made; null when it is about something else.
    async fn token_grant(&self) -> Option<TokenGrant> {
        match &self.0.matter {
            Matter::TokenGrant(grant) => Some(TokenGrant(grant.clone())),
            _ => None,
        }
    }
}
