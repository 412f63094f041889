//! What stands before ballots.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, ballot_announcement, ballot_session, programme_item};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};
use crate::read::gate::{self, Gate};

/// What stands before a ballot that is visible, with the consultation that it was asked for on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GateKey(pub Uuid, pub Option<Uuid>);

/// An item of a programme, as far as visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ItemKey(pub Uuid);

/// What sessions decided on a ballot, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionsKey(pub Uuid);
/// At which sessions a ballot's result was announced, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AnnouncementsKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_gates(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<GateKey>();
    loader.clear::<SessionsKey>();
    loader.clear::<AnnouncementsKey>();
}

impl Loader<GateKey> for Reader {
    type Value = Arc<Gate>;
    type Error = LoadError;

    async fn load(&self, keys: &[GateKey]) -> Result<HashMap<GateKey, Self::Value>, LoadError> {
        let asked: Vec<_> = keys.iter().map(|key| (key.0, key.1)).collect();
        let now = self.app.clock.now();
        let mut gates = gate::of(self.app.store.reader(), &asked, now).await?;
        let found = keys.iter().map(|key| {
            let gate = gates.remove(&key.0).unwrap_or_default();
            (*key, Arc::new(gate))
        });
        Ok(found.collect())
    }
}

impl Loader<ItemKey> for Reader {
    type Value = programme_item::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[ItemKey]) -> Result<HashMap<ItemKey, Self::Value>, LoadError> {
        let Some(who) = self.caller.who() else {
            return Ok(HashMap::new());
        };
        let rows = programme_item::Entity::visible_to(who)
            .filter(programme_item::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (ItemKey(row.id), row)).collect())
    }
}

impl Loader<SessionsKey> for Reader {
    type Value = Vec<ballot_session::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[SessionsKey],
    ) -> Result<HashMap<SessionsKey, Self::Value>, LoadError> {
        let rows = ballot_session::Entity::rows()
            .filter(ballot_session::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(ballot_session::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| SessionsKey(row.ballot_id)))
    }
}

impl Loader<AnnouncementsKey> for Reader {
    type Value = Vec<ballot_announcement::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[AnnouncementsKey],
    ) -> Result<HashMap<AnnouncementsKey, Self::Value>, LoadError> {
        let rows = ballot_announcement::Entity::rows()
            .filter(ballot_announcement::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(ballot_announcement::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| AnnouncementsKey(row.ballot_id)))
    }
}
