//! What hangs on people.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, account, mandate};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, MandateKey, Reader, UnitKey, grouped};

/// The account of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AccountKey(pub Uuid);
/// All mandates of a person, in the order in which they were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MandatesKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_people(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<AccountKey>();
    loader.clear::<MandatesKey>();
    loader.clear::<MandateKey>();
    loader.clear::<UnitKey>();
}

impl Loader<AccountKey> for Reader {
    type Value = account::Model;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[AccountKey],
    ) -> Result<HashMap<AccountKey, Self::Value>, LoadError> {
        let rows = account::Entity::rows()
            .filter(account::Column::PersonId.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (AccountKey(row.person_id), row))
            .collect())
    }
}

impl Loader<MandatesKey> for Reader {
    type Value = Vec<mandate::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[MandatesKey],
    ) -> Result<HashMap<MandatesKey, Self::Value>, LoadError> {
        let rows = mandate::Entity::rows()
            .filter(mandate::Column::PersonId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(mandate::Column::Id)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| MandatesKey(row.person_id)))
    }
}
