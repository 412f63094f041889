//! What a running server holds, and a piece of work on it.

pub mod changes;
mod difference;
mod standing;
mod work;

use std::sync::Arc;

use rules::Refusal;
use rules::delegation::may_be_lent;
use rules::mandate::{Act, Actor, may};
use sea_orm::DbErr;
use secrecy::ExposeSecret;

use crate::auth::token::Keys;
use crate::auth::turnstile::Turnstile;
use crate::clock::{Clock, Ids};
use crate::command::reading::Readings;
use crate::config::{Config, MB};
use crate::failure::Failure;
use crate::files::{Examiner, Files};
use crate::metrics::Metrics;
use crate::store::Store;

pub use changes::Changes;
use standing::Standing;
pub use work::{Subject, Work};

/// The application: shared by every request, the sweeper and the command line.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub store: Store,
    pub files: Files,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<Ids>,
    pub keys: Arc<Keys>,
    pub turnstile: Arc<Turnstile>,
    pub metrics: Metrics,
    pub changes: Changes,
    pub readings: Readings,
}

impl App {
    /// Opens the database and the store of files, and reads or makes the secrets. Nothing is migrated yet.
    pub async fn open(config: Config, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let keys = Keys::new(&crate::secrets::signing_key(&config.data_dir)?);
        let store = Store::open(config.database_url.expose_secret()).await?;
        let examiner = Examiner::new(config.examiner.clone());
        let largest = u64::from(config.max_file_mb) * MB;
        let files = Files::open(&config.data_dir, largest, examiner)?;
        Ok(Self {
            config: Arc::new(config),
            store,
            files,
            clock,
            ids: Arc::new(Ids::default()),
            keys: Arc::new(keys),
            turnstile: Arc::new(Turnstile::default()),
            metrics: Metrics::new()?,
            changes: Changes::default(),
            readings: Readings::default(),
        })
    }

    /// Begins a piece of work for an actor, who must be allowed the act. No command can write
    /// without coming through here, so none can forget to ask.
    ///
    /// What the own office does not give may be lent (rules D). That is looked up here, in the work's
    /// own transaction, whatever the actor was shown before.
    pub async fn begin(&self, actor: &Actor, act: Act) -> Result<Work, Failure> {
        let own = may(actor.office, act);
        if !own && !may_be_lent(actor.office) {
            return Err(Refusal::NotEntitled { act }.into());
        }
        let mut work = self.work(Some(actor.clone())).await?;
        if !own {
            work.stand_by(Standing::of(work.db(), actor, act, self.clock.now()).await?);
        }
        Ok(work)
    }

    /// Begins a piece of work that nobody in office does: the clock's, the sign-in's, the set-up's.
    pub async fn begin_unattended(&self) -> Result<Work, Failure> {
        Ok(self.work(None).await?)
    }

    async fn work(&self, actor: Option<Actor>) -> Result<Work, DbErr> {
        let transaction = self.store.begin().await?;
        Ok(Work::new(
            transaction,
            self.clock.clone(),
            self.ids.clone(),
            self.changes.clone(),
            actor,
            self.config.public_url(),
        ))
    }
}
