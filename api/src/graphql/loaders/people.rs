//! What hangs on people.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, account, mandate, mandate_request, person};
use rules::deadline::local_date;
use rules::mandate::Office;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, MandateKey, Reader, UnitKey, grouped};
use crate::read;

/// The account of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AccountKey(pub Uuid);
/// All mandates of a person, in the order in which they were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MandatesKey(pub Uuid);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PersonKey(pub Uuid);
/// Whose an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PersonOfKey(pub Uuid);

/// Those who hold an office today, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SeatKey(pub Office);

/// What waits for a confirmation and would change who is a member (X14), oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PendingMembersKey;
/// What waits for a confirmation and would change who heads a unit (X14), oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PendingHeadsKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_people(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<AccountKey>();
    loader.clear::<MandatesKey>();
    loader.clear::<PersonKey>();
    loader.clear::<PersonOfKey>();
    loader.clear::<SeatKey>();
    loader.clear::<PendingMembersKey>();
    loader.clear::<PendingHeadsKey>();
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

impl Loader<PersonKey> for Reader {
    type Value = person::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[PersonKey]) -> Result<HashMap<PersonKey, Self::Value>, LoadError> {
        let rows = person::Entity::rows()
            .filter(person::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (PersonKey(row.id), row))
            .collect())
    }
}

impl Loader<PersonOfKey> for Reader {
    type Value = Uuid;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[PersonOfKey],
    ) -> Result<HashMap<PersonOfKey, Self::Value>, LoadError> {
        let rows = account::Entity::rows()
            .filter(account::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (PersonOfKey(row.id), row.person_id))
            .collect())
    }
}

impl Loader<SeatKey> for Reader {
    type Value = Vec<mandate::Model>;
    type Error = LoadError;

    async fn load(&self, keys: &[SeatKey]) -> Result<HashMap<SeatKey, Self::Value>, LoadError> {
        let wanted = |office| keys.contains(&SeatKey(office));
        let today = local_date(self.app.clock.now());
        let held = read::people::holding(self.app.store.reader(), wanted, today).await?;
        Ok(grouped(held, |held| SeatKey(held.office.0)))
    }
}

impl Loader<PendingMembersKey> for Reader {
    type Value = Vec<mandate_request::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        _: &[PendingMembersKey],
    ) -> Result<HashMap<PendingMembersKey, Self::Value>, LoadError> {
        let waiting = read::office::pending(self.app.store.reader()).await?;
        let of_members = waiting
            .into_iter()
            .filter(|request| request.office.0.is_member());
        Ok([(PendingMembersKey, of_members.collect())].into())
    }
}

impl Loader<PendingHeadsKey> for Reader {
    type Value = Vec<mandate_request::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[PendingHeadsKey],
    ) -> Result<HashMap<PendingHeadsKey, Self::Value>, LoadError> {
        let waiting = read::office::pending(self.app.store.reader()).await?;
        let mut heads: HashMap<_, Vec<_>> = HashMap::new();
        for request in waiting {
            let unit = request.unit_id.map(PendingHeadsKey);
            if let Some(key) =
                unit.filter(|key| request.office.0 == Office::AgencyHead && keys.contains(key))
            {
                heads.entry(key).or_default().push(request);
            }
        }
        Ok(heads)
    }
}
