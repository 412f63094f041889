use async_graphql::Object;
use chrono::{DateTime, FixedOffset};

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::local;
use super::proposal::Proposal;
use crate::graphql::enums::TodoVerb;
use crate::read;
use crate::read::todo::Matter;

/// One thing that waits for the acting mandate.
pub struct Todo(pub read::todo::Todo);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl Todo {
    /// What is to be done.
    async fn verb(&self) -> TodoVerb {
        self.0.verb.into()
    }

    /// The first instant that is too late, where there is one.
    async fn due_at(&self) -> Option<DateTime<FixedOffset>> {
        self.0.due_at.map(local)
    }

    /// Since when it waits.
    async fn waiting_since(&self) -> DateTime<FixedOffset> {
        local(self.0.waiting_since)
    }

    /// The ballot that it is about, if it is about one.
    async fn ballot(&self) -> Option<Ballot> {
        match &self.0.matter {
            Matter::Ballot(ballot) => Some(Ballot(ballot.clone())),
            _ => None,
        }
    }

    /// The consultation that it is about, if it is about one.
    async fn consultation(&self) -> Option<Consultation> {
        match &self.0.matter {
            Matter::Consultation(consultation) => Some(Consultation(consultation.clone())),
            _ => None,
        }
    }

    /// The proposal of a locality that it is about, if it is about one.
    async fn proposal(&self) -> Option<Proposal> {
        match &self.0.matter {
            Matter::Proposal(proposal) => Some(Proposal(proposal.clone())),
            _ => None,
        }
    }
}
