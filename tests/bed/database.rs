//! A database for each test, on SQLite or on PostgreSQL.
//!
//! `DONGTHUAN_TEST_DATABASE` says which: `sqlite` (the default), or the URL of a PostgreSQL
//! administrator. The demonstration province is loaded once per process, because hashing some thirty
//! passwords takes seconds; every test gets a copy of it.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use dongthuan::app::App;
use dongthuan::config::{Config, Limits};
use dongthuan::demo::{self, Account};
use sea_orm::{ConnectionTrait, Database as Connect, DatabaseConnection, Statement};
use tokio::sync::{Mutex, OnceCell};
use uuid::Uuid;

use crate::binary::binary;
use crate::clock::ManualClock;

const VARIABLE: &str = "DONGTHUAN_TEST_DATABASE";
/// Databases that a run leaves behind when it is killed start with this; the next run removes them.
const PREFIX: &str = "dongthuan_test_";

/// The loaded province: who is in it, and what is copied.
struct Template {
    accounts: Arc<Vec<Account>>,
    source: Source,
}

enum Source {
    /// The file itself, so that nothing is left behind at the end of the process.
    Sqlite(Vec<u8>),
    Postgres {
        admin: String,
        name: String,
    },
}

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
/// Two copies of one PostgreSQL template at a time disturb each other.
static COPYING: Mutex<()> = Mutex::const_new(());

/// A database that belongs to one test and goes with it.
pub struct Database {
    pub url: String,
    postgres: Option<(String, String)>,
}

/// The PostgreSQL administrator's URL, or none when the tests run on SQLite.
pub fn postgres() -> anyhow::Result<Option<String>> {
    match std::env::var(VARIABLE) {
        Err(std::env::VarError::NotPresent) => Ok(None),
        Ok(value) if value.is_empty() || value == "sqlite" => Ok(None),
        Ok(value) => {
            ensure!(
                value.starts_with("postgres://"),
                "{VARIABLE} is `sqlite` or a URL that starts with postgres://"
            );
            Ok(Some(value))
        }
        Err(error) => Err(error).context(VARIABLE),
    }
}

impl Database {
    /// A copy of the loaded province, and its accounts.
    pub async fn loaded(dir: &Path) -> anyhow::Result<(Self, Arc<Vec<Account>>)> {
        let template = TEMPLATE.get_or_try_init(load).await?;
        let database = match &template.source {
            Source::Sqlite(file) => {
                let database = Self::sqlite(dir);
                std::fs::write(sqlite_file(dir), file)?;
                database
            }
            Source::Postgres { admin, name } => {
                let _alone = COPYING.lock().await;
                create(admin, Some(name)).await?
            }
        };
        Ok((database, template.accounts.clone()))
    }

    /// A database without a single table.
    pub async fn empty(dir: &Path) -> anyhow::Result<Self> {
        match postgres()? {
            None => Ok(Self::sqlite(dir)),
            Some(admin) => create(&admin, None).await,
        }
    }

    fn sqlite(dir: &Path) -> Self {
        Self {
            url: format!("sqlite://{}", sqlite_file(dir).display()),
            postgres: None,
        }
    }

    /// A connection beside the server's, to look at what it keeps.
    pub async fn connect(&self) -> anyhow::Result<DatabaseConnection> {
        let url = match self.postgres {
            Some(_) => self.url.clone(),
            None => format!("{}?mode=rwc", self.url),
        };
        Ok(Connect::connect(url).await?)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some((admin, name)) = self.postgres.take() else {
            return;
        };
        // The test's runtime may be ending, so this one is the database's own. What cannot be
        // removed now is removed by the next run.
        let removal = std::thread::spawn(move || -> anyhow::Result<()> {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?
                .block_on(run(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")))
        });
        drop(removal.join());
    }
}

fn sqlite_file(dir: &Path) -> std::path::PathBuf {
    dir.join("dongthuan.sqlite")
}

async fn load() -> anyhow::Result<Template> {
    let dir = tempfile::tempdir()?;
    let (database, admin) = match postgres()? {
        None => (Database::sqlite(dir.path()), None),
        Some(admin) => {
            remove_leftovers(&admin).await?;
            (create(&admin, None).await?, Some(admin))
        }
    };
    let app = App::open(
        config(dir.path(), &database.url)?,
        Arc::new(ManualClock::new()?),
    )
    .await?;
    app.store.migrate().await?;
    let accounts = Arc::new(demo::load(&app).await?);
    let source = match admin {
        None => {
            // Into a file of its own, so that nothing stays in a write-ahead log.
            let copy = dir.path().join("template.sqlite");
            let statement = format!("VACUUM INTO '{}'", copy.display());
            database
                .connect()
                .await?
                .execute_unprepared(&statement)
                .await?;
            Source::Sqlite(std::fs::read(copy)?)
        }
        Some(admin) => {
            // A template with a connection to it cannot be copied.
            app.store.close().await?;
            let name = database.keep();
            Source::Postgres { admin, name }
        }
    };
    Ok(Template { accounts, source })
}

impl Database {
    /// Leaves the database where it is, for the next run to remove.
    fn keep(mut self) -> String {
        self.postgres
            .take()
            .map_or_else(String::new, |(_, name)| name)
    }
}

/// What a test's server is started with.
pub fn config(data_dir: &Path, database_url: &str) -> anyhow::Result<Config> {
    Ok(Config {
        data_dir: data_dir.to_owned(),
        database_url: database_url.into(),
        listen: ([127, 0, 0, 1], 0).into(),
        metrics_listen: None,
        public_url: None,
        trusted_proxies: Vec::new(),
        max_file_mb: 50,
        graphiql: None,
        examiner: binary()?,
        limits: limits(),
    })
}

/// The limits of a province, but for how often people may ask: tests are quicker than people.
pub fn limits() -> Limits {
    let often = 1_000_000;
    Limits {
        account_rate: often,
        token_rate: often,
        address_rate: often,
        guest_rate: often,
        ..Limits::default()
    }
}

async fn create(admin: &str, template: Option<&str>) -> anyhow::Result<Database> {
    let name = format!("{PREFIX}{}", Uuid::new_v4().simple());
    let template = template.unwrap_or("template0");
    run(
        admin,
        &format!("CREATE DATABASE {name} TEMPLATE {template}"),
    )
    .await?;
    let (server, _) = admin
        .rsplit_once('/')
        .with_context(|| format!("{VARIABLE} names no database"))?;
    Ok(Database {
        url: format!("{server}/{name}"),
        postgres: Some((admin.to_owned(), name)),
    })
}

async fn run(admin: &str, statement: &str) -> anyhow::Result<()> {
    let connection = Connect::connect(admin).await?;
    connection
        .execute_unprepared(statement)
        .await
        .with_context(|| statement.to_owned())?;
    connection.close().await?;
    Ok(())
}

/// Two runs at a time on one PostgreSQL server are not provided for.
async fn remove_leftovers(admin: &str) -> anyhow::Result<()> {
    let connection = Connect::connect(admin).await?;
    let query = format!("SELECT datname FROM pg_database WHERE datname LIKE '{PREFIX}%'");
    let rows = connection
        .query_all_raw(Statement::from_string(
            connection.get_database_backend(),
            query,
        ))
        .await?;
    for row in rows {
        let name: String = row.try_get("", "datname")?;
        connection
            .execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)"))
            .await?;
    }
    connection.close().await?;
    Ok(())
}
