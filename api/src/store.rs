//! The database: how it is opened, and the one place where a transaction is.
//!
//! SQLite has one writer, which begins IMMEDIATE (a transaction that reads first and writes later
//! fails under concurrency), and a few readers that cannot write. PostgreSQL has one pool; a command
//! locks the row that orders its verb.

pub mod alone;
pub mod statements;
pub mod turn;

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::Context;
use migration::Migrator;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

/// A connection waits this long for a lock or a free place before it gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

#[derive(Clone, Debug)]
pub struct Store {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
}

impl Store {
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        if url.starts_with("sqlite:") {
            Self::open_sqlite(url).await
        } else {
            let mut pool = Database::connect(postgres(url))
                .await
                .context("DATABASE_URL: PostgreSQL cannot be reached")?;
            pool.set_metric_callback(|_| statements::count());
            Ok(Self {
                reader: pool.clone(),
                writer: pool,
            })
        }
    }

    async fn open_sqlite(url: &str) -> anyhow::Result<Self> {
        let mut writer = Database::connect(sqlite(url, 1, false))
            .await
            .context("DATABASE_URL: the SQLite file cannot be opened")?;
        let mut reader = Database::connect(sqlite(url, READERS, true))
            .await
            .context("DATABASE_URL: the SQLite file cannot be opened for reading")?;
        for pool in [&mut writer, &mut reader] {
            pool.set_metric_callback(|_| statements::count());
        }
        Ok(Self { reader, writer })
    }

    /// For questions. On SQLite it cannot write.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Brings the tables to today's form.
    pub async fn migrate(&self) -> anyhow::Result<()> {
        Migrator::up(&self.writer, None)
            .await
            .context("the database cannot be migrated")
    }

    /// How many steps the tables are behind.
    pub async fn pending_migrations(&self) -> Result<usize, DbErr> {
        Ok(Migrator::get_pending_migrations_read_only(&self.reader)
            .await?
            .len())
    }

    /// Removes every table. For `demo --fresh`, after it has made sure whose database it is.
    pub async fn clear(&self) -> anyhow::Result<()> {
        Migrator::reset(&self.writer)
            .await
            .context("the database cannot be cleared")
    }

    /// Begins a transaction that will write. Only `app` calls this.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        self.writer
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            })
            .await
    }

    /// Leaves nothing of what was deleted in the database's own files (X10): on SQLite it is written anew
    /// and its log emptied, on PostgreSQL the tables that hold words are.
    pub async fn scrub(&self) -> Result<(), DbErr> {
        let statements: &[&str] = match self.backend() {
            DbBackend::Postgres => &["VACUUM (FULL)"],
            _ => &[
                "PRAGMA wal_checkpoint(TRUNCATE)",
                "VACUUM",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            ],
        };
        for statement in statements {
            self.writer.execute_unprepared(statement).await?;
        }
        Ok(())
    }

    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }
}

/// The names of the steps that this version knows.
pub fn steps() -> Vec<String> {
    let steps = Migrator::migrations();
    steps.iter().map(|step| step.name().to_owned()).collect()
}

/// The file of an SQLite database; none of PostgreSQL's.
pub fn sqlite_file(url: &str) -> anyhow::Result<Option<PathBuf>> {
    if !url.starts_with("sqlite:") {
        return Ok(None);
    }
    let options = SqliteConnectOptions::from_str(url).context("DATABASE_URL is no SQLite file")?;
    Ok(Some(options.get_filename().to_owned()))
}

fn sqlite(url: &str, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |options| {
            options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // An acknowledged vote survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(PATIENCE)
                // What is deleted is overwritten, not only forgotten (X10).
                .pragma("secure_delete", "ON")
                .pragma("query_only", if read_only { "ON" } else { "OFF" })
        });
    options
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false)
        .test_before_acquire_if_idle_for(Duration::from_secs(30))
        .map_sqlx_postgres_opts(|options| {
            // Whatever the server's default: a commit is acknowledged when it is on disk.
            options.options([("synchronous_commit", "on")])
        });
    options
}
