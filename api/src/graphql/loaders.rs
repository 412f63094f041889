//! Loading what lists hang on, once per request and for one viewer.

mod ballot;
mod conference;
mod consultation;
mod delegation;
mod demand;
mod exchange;
mod file;
mod gate;
mod people;
mod proposal;
mod reading;
mod work;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, calendar_revision_day, dossier_document, mandate, org_unit, person};
use rules::calendar::Calendar;
use rules::mandate::Language;
use sea_orm::{ColumnTrait, DbErr, QueryFilter, QueryOrder};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::fault::{broken, question_error};
use crate::app::App;
use crate::auth::Caller;
use crate::failure::Failure;
use crate::read::law;
use crate::store::statements;

pub use self::ballot::*;
pub use self::conference::*;
pub use self::consultation::*;
pub use self::delegation::*;
pub use self::demand::*;
pub use self::exchange::*;
pub use self::file::*;
pub use self::gate::*;
pub use self::people::*;
pub use self::proposal::*;
pub use self::reading::*;
pub use self::work::*;

/// A mandate with the name of its person.
pub type Holder = (mandate::Model, String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MandateKey(pub Uuid);
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitKey(pub Uuid);
/// The documents of a dossier, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocumentsKey(pub Uuid);

type LoadError = Arc<DbErr>;

/// Reads from the database what was asked for together.
#[derive(Clone)]
pub struct Reader {
    app: App,
    caller: Caller,
}

/// The loaders of one request; a copy is another hand on the same.
#[derive(Clone)]
pub struct Loaders {
    reader: Reader,
    known: Arc<RwLock<Arc<Known>>>,
    language: Language,
}

/// What was read already.
struct Known {
    loader: DataLoader<Reader, HashMapCache>,
    tables: OnceCell<Arc<Vec<calendar_revision_day::Model>>>,
}

impl Known {
    fn nothing(reader: Reader) -> Self {
        Self {
            loader: DataLoader::with_cache(reader, statements::spawn, HashMapCache::default()),
            tables: OnceCell::new(),
        }
    }
}

impl Loaders {
    pub fn new(app: App, caller: Caller, language: Language) -> Self {
        let reader = Reader { app, caller };
        let known = Arc::new(Known::nothing(reader.clone()));
        Self {
            reader,
            known: Arc::new(RwLock::new(known)),
            language,
        }
    }

    fn known(&self) -> Arc<Known> {
        let known = self.known.read();
        known.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Begins anew, as another request would: before each event of a subscription, which lives longer
    /// than what it has read.
    pub fn renew(&self) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        *known = Arc::new(Known::nothing(self.reader.clone()));
    }

    /// The working-day calendar at a version, all versions read once for all deadlines of a request (6.7).
    pub async fn calendar(&self, app: &App, version: i32) -> async_graphql::Result<Calendar> {
        let read = async || Ok(Arc::new(law::day_tables(app.store.reader()).await?));
        let tables: Arc<Vec<_>> = self
            .known()
            .tables
            .get_or_try_init(read)
            .await
            .cloned()
            .map_err(|failure: Failure| question_error(failure, self.language))?;
        Ok(law::calendar_at(&tables, version))
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
        self.known()
            .loader
            .load_one(key)
            .await
            .map_err(|error| broken(&error.into(), self.language))
    }

    /// Forgets what a verb may have changed.
    pub fn forget(&self) {
        let known = self.known();
        forget_ballots(&known.loader);
        forget_conferences(&known.loader);
        forget_consultations(&known.loader);
        forget_demands(&known.loader);
        forget_exchange(&known.loader);
        forget_delegations(&known.loader);
        forget_files(&known.loader);
        forget_gates(&known.loader);
        forget_people(&known.loader);
        forget_proposals(&known.loader);
        known.loader.clear::<DocumentsKey>();
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

impl Loader<DocumentsKey> for Reader {
    type Value = Vec<dossier_document::Model>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[DocumentsKey],
    ) -> Result<HashMap<DocumentsKey, Self::Value>, LoadError> {
        let rows = dossier_document::Entity::rows()
            .filter(dossier_document::Column::DossierId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(dossier_document::Column::Place)
            .all(self.app.store.reader())
            .await?;
        Ok(grouped(rows, |row| DocumentsKey(row.dossier_id)))
    }
}

fn grouped<K: Hash + Eq, T>(rows: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
