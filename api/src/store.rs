//! The database: how it is opened, and the one place where a transaction is.
//!
//! SQLite has one writer, which begins IMMEDIATE (a transaction that reads first and writes later
//! fails under concurrency), and a few readers; PostgreSQL has several of both, and a command locks the
//! row that orders its verb. Readers cannot write. A connection whose transaction is in doubt is closed
//! (`pools`), and what is committed is known to last before anybody is told (`commit`).

pub mod alone;
mod pools;
pub mod readiness;
pub mod statements;
pub mod trouble;
pub mod turn;

use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::Context;
use migration::Migrator;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

pub(crate) use self::pools::PATIENCE;
use self::pools::Pools;
use self::readiness::{NotReady, Readiness};
use self::trouble::{Uncertain, is_undone};
use crate::failure::Failure;

#[derive(Clone, Debug)]
pub struct Store {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    readiness: Readiness,
}

impl Store {
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        let Pools {
            mut reader,
            mut writer,
        } = Pools::open(url).await?;
        for pool in [&mut writer, &mut reader] {
            pool.set_metric_callback(|_| statements::count());
        }
        Ok(Self {
            reader,
            writer,
            readiness: Readiness::default(),
        })
    }

    /// Closes every connection.
    pub async fn close(&self) -> Result<(), DbErr> {
        self.reader.clone().close().await?;
        self.writer.clone().close().await
    }

    /// For questions. It cannot write.
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

    /// Makes sure of the connections that are wanted, before anybody is served; says so when it cannot.
    pub async fn open_all(&self) {
        if self.backend() == DbBackend::Postgres {
            pools::open_all([&self.reader, &self.writer]).await;
        }
    }

    /// Whether a write would succeed, or why not: answered within two seconds.
    pub async fn ready(&self, data_dir: &Path) -> Result<(), NotReady> {
        self.readiness.ask(self, data_dir).await
    }

    /// Begins a transaction that will write. Only `app` calls this. Once begun it comes to its end, also
    /// when whoever asked has gone: else the database could have begun and the driver not know it.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let writer = self.writer.clone();
        let beginning = tokio::spawn(async move {
            let options = TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            };
            writer.begin_with_options(options).await
        });
        beginning
            .await
            .unwrap_or_else(|error| Err(DbErr::Custom(error.to_string())))
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

/// Makes a transaction last. When this returns, it is on disk, or it certainly left nothing, or it says
/// that nobody knows (`Uncertain`).
pub(crate) async fn commit(transaction: DatabaseTransaction) -> Result<(), Failure> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        // After a statement that failed PostgreSQL answers COMMIT by undoing, as if all were well. Any
        // other statement it refuses.
        transaction.execute_unprepared("SELECT 1").await?;
    }
    transaction.commit().await.map_err(|error| {
        if is_undone(&error) {
            error.into()
        } else {
            Failure::Broken(Uncertain(error).into())
        }
    })
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
