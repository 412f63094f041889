//! A server in this process, on a free port of the loopback.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use dongthuan::app::App;
use dongthuan::config::Config;
use dongthuan::demo::Account;
use entity::Rows;
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::Mutex;
use tokio::task::{JoinHandle, JoinSet};

use crate::database::{self, Database};
use crate::{Caller, ManualClock};

/// A running server and everything that goes with it. Dropped, it stops and leaves nothing behind.
pub struct Bed {
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub address: SocketAddr,
    pub accounts: Arc<Vec<Account>>,
    pub(crate) http: reqwest::Client,
    pub(crate) signed_in: Mutex<HashMap<String, (Caller, DateTime<Utc>)>>,
    serving: JoinHandle<anyhow::Result<()>>,
    // Dropped in this order: the database after the server, the directory last.
    pub database: Database,
    _dir: TempDir,
}

impl Bed {
    /// Starts a server on a copy of the demonstration province, without ballots and without a
    /// sweeper.
    pub async fn start() -> anyhow::Result<Self> {
        Self::start_with(|_| {}).await
    }

    /// The same, with another configuration.
    pub async fn start_with(change: impl FnOnce(&mut Config)) -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let (database, accounts) = Database::loaded(dir.path()).await?;
        Self::on(dir, database, accounts, change).await
    }

    /// Starts a server on a database as `serve` makes it, with nobody in it.
    pub async fn empty() -> anyhow::Result<Self> {
        Self::empty_with(|_| {}).await
    }

    /// The same, with another configuration.
    pub async fn empty_with(change: impl FnOnce(&mut Config)) -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let database = Database::empty(dir.path()).await?;
        let bed = Self::on(dir, database, Arc::default(), change).await?;
        dongthuan::start::prepare(&bed.app).await?;
        Ok(bed)
    }

    async fn on(
        dir: TempDir,
        database: Database,
        accounts: Arc<Vec<Account>>,
        change: impl FnOnce(&mut Config),
    ) -> anyhow::Result<Self> {
        let clock = Arc::new(ManualClock::new()?);
        let mut config = database::config(dir.path(), &database.url)?;
        change(&mut config);
        let app = App::open(config, clock.clone()).await?;
        let listener = TcpListener::bind(app.config.listen).await?;
        let address = listener.local_addr()?;
        let server = dongthuan::http::serve(app.clone(), listener, std::future::pending());
        Ok(Self {
            app,
            clock,
            address,
            accounts,
            http: reqwest::Client::builder().no_proxy().build()?,
            signed_in: Mutex::default(),
            serving: tokio::spawn(server),
            database,
            _dir: dir,
        })
    }

    /// Another process on the same database, until the answered task is dropped; and its address.
    pub async fn another(&self) -> anyhow::Result<(String, JoinSet<anyhow::Result<()>>)> {
        self.another_with(|_| {}).await
    }

    /// The same, with another configuration.
    pub async fn another_with(
        &self,
        change: impl FnOnce(&mut Config),
    ) -> anyhow::Result<(String, JoinSet<anyhow::Result<()>>)> {
        let mut config = Config::clone(&self.app.config);
        change(&mut config);
        let app = App::open(config, self.clock.clone()).await?;
        self.another_of(app, std::future::pending()).await
    }

    /// The same process at another address, until it is told to stop.
    pub async fn another_until(
        &self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> anyhow::Result<(String, JoinSet<anyhow::Result<()>>)> {
        self.another_of(self.app.clone(), stop).await
    }

    /// Another process, opened by the test.
    pub async fn another_app(
        &self,
        app: App,
    ) -> anyhow::Result<(String, JoinSet<anyhow::Result<()>>)> {
        self.another_of(app, std::future::pending()).await
    }

    async fn another_of(
        &self,
        app: App,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> anyhow::Result<(String, JoinSet<anyhow::Result<()>>)> {
        let listener = TcpListener::bind(app.config.listen).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let mut serving = JoinSet::new();
        serving.spawn(dongthuan::http::serve(app, listener, stop));
        Ok((url, serving))
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// One pass of the sweeper, which never runs by itself in a test; says how many matters it closed.
    pub async fn sweep(&self) -> anyhow::Result<usize> {
        Ok(dongthuan::sweeper::pass(&self.app).await?.closed)
    }

    /// The same; says how many uploads were removed.
    pub async fn sweep_files(&self) -> anyhow::Result<usize> {
        Ok(dongthuan::sweeper::pass(&self.app).await?.removed)
    }

    /// How many entries the journal has, sign-ins left out: people sign in wherever a test first
    /// needs them.
    pub async fn journalled(&self) -> anyhow::Result<u64> {
        self.entries(entity::journal::Column::Act.ne("SIGN_IN"))
            .await
    }

    /// How often the journal has this act.
    pub async fn journalled_as(&self, act: &str) -> anyhow::Result<u64> {
        self.entries(entity::journal::Column::Act.eq(act)).await
    }

    async fn entries(&self, which: sea_orm::sea_query::Expr) -> anyhow::Result<u64> {
        Ok(entity::journal::Entity::rows()
            .filter(which)
            .count(self.app.store.reader())
            .await?)
    }
}

impl Drop for Bed {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
