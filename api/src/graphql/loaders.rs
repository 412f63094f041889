//! Loading what lists hang on, once per request and for one viewer.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{
    Rows, amendment_resolution, ballot_paper, ballot_vote, dossier_document, mandate, org_unit,
    person,
};
use rules::ballot::Counts;
use rules::mandate::{Actor, Language};
use sea_orm::{ColumnTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::fault::broken;
use crate::app::App;
use crate::read;

/// A mandate with the name of its person.
pub type Holder = (mandate::Model, String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MandateKey(pub Uuid);
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitKey(pub Uuid);
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
/// The documents of a ballot, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocumentsKey(pub Uuid);
/// Every version of the vote on a paper, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VersionsKey(pub Uuid);
/// How the amendment of a vote was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResolutionKey(pub Uuid);

type LoadError = Arc<DbErr>;

/// Reads from the database what was asked for together.
pub struct Reader {
    app: App,
    actor: Option<Actor>,
}

/// The loaders of one request.
pub struct Loaders {
    loader: DataLoader<Reader, HashMapCache>,
    language: Language,
}

impl Loaders {
    pub fn new(app: App, actor: Option<Actor>, language: Language) -> Self {
        let reader = Reader { app, actor };
        Self {
            loader: DataLoader::with_cache(reader, tokio::spawn, HashMapCache::default()),
            language,
        }
    }

    /// What hangs on this key, if anything does.
    pub async fn load<K>(
        &self,
        key: K,
    ) -> async_graphql::Result<Option<<Reader as Loader<K>>::Value>>
    where
        K: Send + Sync + Hash + Eq + Clone + 'static,
        Reader: Loader<K, Error = LoadError>,
    {
        self.loader
            .load_one(key)
            .await
            .map_err(|error| broken(&error.into(), self.language))
    }

    /// Forgets what a verb may have changed.
    pub fn forget(&self) {
        self.loader.clear::<CountsKey>();
        self.loader.clear::<LateKey>();
        self.loader.clear::<OpenAmendmentsKey>();
        self.loader.clear::<OwnPaperKey>();
        self.loader.clear::<PapersKey>();
        self.loader.clear::<DocumentsKey>();
        self.loader.clear::<VersionsKey>();
        self.loader.clear::<ResolutionKey>();
    }
}

impl Loader<MandateKey> for Reader {
    type Value = Holder;
    type Error = LoadError;

    async fn load(&self, keys: &[MandateKey]) -> Result<HashMap<MandateKey, Holder>, LoadError> {
        let rows = mandate::Entity::rows()
            .filter(mandate::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .find_also_related(person::Entity)
            .all(self.app.store.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|(mandate, person)| {
                let name = person.map_or_else(String::new, |person| person.name);
                (MandateKey(mandate.id), (mandate, name))
            })
            .collect())
    }
}

impl Loader<UnitKey> for Reader {
    type Value = org_unit::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[UnitKey]) -> Result<HashMap<UnitKey, Self::Value>, LoadError> {
        let rows = org_unit::Entity::rows()
            .filter(org_unit::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(self.app.store.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (UnitKey(row.id), row)).collect())
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
        let Some(actor) = &self.actor else {
            return Ok(HashMap::new());
        };
        let rows = ballot_paper::Entity::rows()
            .filter(ballot_paper::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .filter(ballot_paper::Column::PersonId.eq(actor.person_id))
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

impl Loader<DocumentsKey> for Reader {
    type Value = Vec<dossier_document::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DocumentsKey],
    ) -> Result<HashMap<DocumentsKey, Self::Value>, LoadError> {
        let rows = dossier_document::Entity::rows()
            .filter(dossier_document::Column::BallotId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(dossier_document::Column::Place)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| DocumentsKey(row.ballot_id)))
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

fn grouped<K: Hash + Eq, T>(rows: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
