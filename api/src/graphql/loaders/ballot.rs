//! What hangs on ballots.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, amendment_resolution, ballot, ballot_extension, ballot_paper, ballot_vote};
use rules::ballot::Counts;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::read;

/// A ballot, as far as visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BallotKey(pub Uuid);
/// The votes that count, of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountsKey(pub Uuid);
/// The opinions that came too late, of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LateKey(pub Uuid);
/// The amendments neither accepted nor explained, of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenAmendmentsKey(pub Uuid);
/// The paper that the viewer's person holds of a ballot, under whatever mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OwnPaperKey(pub Uuid);
/// All papers of a ballot, in the order of issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PapersKey(pub Uuid);
/// Every version of the vote on a paper, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VersionsKey(pub Uuid);
/// How the amendment of a vote was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResolutionKey(pub Uuid);

/// The round that follows a ballot, as far as visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NextRoundKey(pub Uuid);
/// Each time that more time was given for a ballot, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExtensionsKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_ballots(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<BallotKey>();
    loader.clear::<CountsKey>();
    loader.clear::<LateKey>();
    loader.clear::<OpenAmendmentsKey>();
    loader.clear::<OwnPaperKey>();
    loader.clear::<PapersKey>();
    loader.clear::<VersionsKey>();
    loader.clear::<ResolutionKey>();
    loader.clear::<NextRoundKey>();
    loader.clear::<ExtensionsKey>();
}

impl Loader<BallotKey> for Reader {
    type Value = ballot::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[BallotKey]) -> Result<HashMap<BallotKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = ballot::Entity::visible_to(who)
            .filter(ballot::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (BallotKey(row.id), row))
            .collect())
    }
}

impl Loader<CountsKey> for Reader {
    type Value = Counts;
    type Error = LoadError;

    async fn load(&self, keys: &[CountsKey]) -> Result<HashMap<CountsKey, Counts>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let counts = read::ballot::counts_of(self.app.store.reader(), &ids).await?;
        Ok(counts
            .into_iter()
            .map(|(id, counts)| (CountsKey(id), counts))
            .collect())
    }
}

impl Loader<LateKey> for Reader {
    type Value = u32;
    type Error = LoadError;

    async fn load(&self, keys: &[LateKey]) -> Result<HashMap<LateKey, u32>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let late = read::ballot::late_of(self.app.store.reader(), &ids).await?;
        Ok(late.into_iter().map(|(id, n)| (LateKey(id), n)).collect())
    }
}

impl Loader<OpenAmendmentsKey> for Reader {
    type Value = u32;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[OpenAmendmentsKey],
    ) -> Result<HashMap<OpenAmendmentsKey, u32>, LoadError> {
        let ids: Vec<_> = keys.iter().map(|key| key.0).collect();
        let open = read::ballot::open_amendments_of(self.app.store.reader(), &ids).await?;
        Ok(open
            .into_iter()
            .map(|(id, n)| (OpenAmendmentsKey(id), n))
            .collect())
    }
}

impl Loader<OwnPaperKey> for Reader {
    type Value = ballot_paper::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[OwnPaperKey],
    ) -> Result<HashMap<OwnPaperKey, Self::Value>, LoadError> {
        let Some(actor) = self.caller.actor() else {
            return Ok(HashMap::new());
        };
        // B14: an assistant looks at the paper of the member who is assisted.
        let whose = match actor.assists {
            Some(seat) => ballot_paper::Column::MandateId.eq(seat),
            None => ballot_paper::Column::PersonId.eq(actor.person_id),
        };
        let rows = ballot_paper::Entity::rows()
            .filter(ballot_paper::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .filter(whose)
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (OwnPaperKey(row.ballot_id), row))
            .collect())
    }
}

impl Loader<PapersKey> for Reader {
    type Value = Vec<ballot_paper::Model>;
    type Error = LoadError;

    async fn load(&self, keys: &[PapersKey]) -> Result<HashMap<PapersKey, Self::Value>, LoadError> {
        let rows = ballot_paper::Entity::rows()
            .filter(ballot_paper::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(ballot_paper::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| PapersKey(row.ballot_id)))
    }
}

impl Loader<VersionsKey> for Reader {
    type Value = Vec<ballot_vote::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[VersionsKey],
    ) -> Result<HashMap<VersionsKey, Self::Value>, LoadError> {
        let rows = ballot_vote::Entity::rows()
            .filter(ballot_vote::Column::PaperId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(ballot_vote::Column::Version)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| VersionsKey(row.paper_id)))
    }
}

impl Loader<ResolutionKey> for Reader {
    type Value = amendment_resolution::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ResolutionKey],
    ) -> Result<HashMap<ResolutionKey, Self::Value>, LoadError> {
        let rows = amendment_resolution::Entity::rows()
            .filter(amendment_resolution::Column::VoteId.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (ResolutionKey(row.vote_id), row))
            .collect())
    }
}

impl Loader<NextRoundKey> for Reader {
    type Value = ballot::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[NextRoundKey],
    ) -> Result<HashMap<NextRoundKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = ballot::Entity::visible_to(who)
            .filter(ballot::Column::PreviousId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(ballot::Column::Id)
            .all(self.app.store.reader())
            .await?;
        // The newest that was asked for stands for the round.
        Ok(rows
            .into_iter()
            .filter_map(|row| Some((NextRoundKey(row.previous_id?), row)))
            .collect())
    }
}

impl Loader<ExtensionsKey> for Reader {
    type Value = Vec<ballot_extension::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ExtensionsKey],
    ) -> Result<HashMap<ExtensionsKey, Self::Value>, LoadError> {
        let rows = ballot_extension::Entity::rows()
            .filter(ballot_extension::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(ballot_extension::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| ExtensionsKey(row.ballot_id)))
    }
}
