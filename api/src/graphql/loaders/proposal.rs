//! What hangs on proposals.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{
    Rows, journal, proposal, proposal_answer, proposal_issue, proposal_request, proposal_transfer,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::read;

/// A visible proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProposalKey(pub Uuid);
/// Every issue of a proposal, in reading order, with everybody who is or was asked on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IssuesKey(pub Uuid);
/// Each passing on of a proposal, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransfersKey(pub Uuid);
/// Its sending, taking, gathering and closing, as the journal has them, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProposalActsKey(pub Uuid);
/// Every version of an agency's answer on an issue, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IssueAnswersKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_proposals(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<ProposalKey>();
    loader.clear::<IssuesKey>();
    loader.clear::<TransfersKey>();
    loader.clear::<ProposalActsKey>();
    loader.clear::<IssueAnswersKey>();
}

impl Loader<ProposalKey> for Reader {
    type Value = proposal::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ProposalKey],
    ) -> Result<HashMap<ProposalKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = proposal::Entity::visible_to(who)
            .filter(proposal::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        let keyed = |row: proposal::Model| (ProposalKey(row.id), row);
        Ok(rows.into_iter().map(keyed).collect())
    }
}

impl Loader<IssuesKey> for Reader {
    type Value = Vec<(proposal_issue::Model, Vec<proposal_request::Model>)>;
    type Error = LoadError;

    async fn load(&self, keys: &[IssuesKey]) -> Result<HashMap<IssuesKey, Self::Value>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let rows = read::proposal::issues_of(self.app.store.reader(), &ids).await?;
        Ok(grouped(rows, |(issue, _)| IssuesKey(issue.proposal_id)))
    }
}

impl Loader<TransfersKey> for Reader {
    type Value = Vec<proposal_transfer::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[TransfersKey],
    ) -> Result<HashMap<TransfersKey, Self::Value>, LoadError> {
        let ids = keys.iter().map(|key| key.0);
        let rows = proposal_transfer::Entity::rows()
            .filter(proposal_transfer::Column::ProposalId.is_in(ids))
            .order_by_asc(proposal_transfer::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| TransfersKey(row.proposal_id)))
    }
}

impl Loader<ProposalActsKey> for Reader {
    type Value = Vec<journal::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ProposalActsKey],
    ) -> Result<HashMap<ProposalActsKey, Self::Value>, LoadError> {
        let acts = [
            "SEND_PROPOSAL",
            "ACCEPT_PROPOSAL",
            "GATHER_PROPOSAL",
            "CLOSE_PROPOSAL",
        ];
        let rows = journal::Entity::rows()
            .filter(journal::Column::SubjectId.is_in(keys.iter().map(|key| key.0)))
            .filter(journal::Column::Act.is_in(acts))
            .order_by_asc(journal::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| ProposalActsKey(row.subject_id)))
    }
}

impl Loader<IssueAnswersKey> for Reader {
    type Value = Vec<proposal_answer::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[IssueAnswersKey],
    ) -> Result<HashMap<IssueAnswersKey, Self::Value>, LoadError> {
        let ids = keys.iter().map(|key| key.0);
        let rows = proposal_answer::Entity::rows()
            .filter(proposal_answer::Column::RequestId.is_in(ids))
            .order_by_desc(proposal_answer::Column::Version)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| IssueAnswersKey(row.request_id)))
    }
}
