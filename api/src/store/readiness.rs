//! Whether a write would succeed: asked by writing, at most once a second, and answered in two
//! seconds whatever the database does.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use migration::Migrator;
use sea_orm::sqlx::{self, Executor};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sea_orm_migration::MigratorTrait;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::Store;
use super::trouble::Trouble;

/// An answer is given after so long.
const PATIENCE: Duration = Duration::from_millis(1_800);
/// An answer is good for so long: however often it is asked, the disk is written to once a second.
const FRESH: Duration = Duration::from_secs(1);
/// With less room than this on the disk, in bytes, a ballot's votes or one file may not fit any more.
const ROOM: u64 = 4 * 1024 * 1024;

/// Why a write would not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    Behind,
    Newer,
    Trouble(Trouble),
}

impl NotReady {
    pub fn say(self) -> &'static str {
        match self {
            Self::Behind => "migrations are pending",
            Self::Newer => "a newer version has migrated the database",
            Self::Trouble(trouble) => trouble.say(),
        }
    }
}

/// How far a trial has come: where it stands still says what is the matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Reading,
    Waiting,
    Locking,
    Writing,
    Done(Result<(), NotReady>),
}

/// The trial under way, or the last one.
#[derive(Clone, Debug, Default)]
pub struct Readiness(Arc<Mutex<Option<Trial>>>);

#[derive(Debug)]
struct Trial {
    stage: watch::Receiver<Stage>,
    begun: Instant,
}

impl Readiness {
    /// Whether a write would succeed, or why not. All who ask at once share one trial; one that has
    /// stood still goes on, and is waited for by those who ask next.
    pub async fn ask(&self, store: &Store, data_dir: &Path) -> Result<(), NotReady> {
        let mut stage = self.trial(store, data_dir);
        let done = stage.wait_for(|stage| matches!(stage, Stage::Done(_)));
        drop(timeout(PATIENCE, done).await);
        let reached = *stage.borrow();
        let sqlite = store.backend() == DbBackend::Sqlite;
        let trouble = match reached {
            Stage::Done(outcome) => return outcome,
            Stage::Waiting if sqlite => Trouble::Writer,
            // Of this process only the trial has the one connection that writes.
            Stage::Locking if sqlite => Trouble::Locked,
            Stage::Writing if sqlite => Trouble::Disk,
            Stage::Reading | Stage::Waiting | Stage::Locking | Stage::Writing => Trouble::Silent,
        };
        Err(NotReady::Trouble(trouble))
    }

    fn trial(&self, store: &Store, data_dir: &Path) -> watch::Receiver<Stage> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(trial) = &*last {
            let done = matches!(*trial.stage.borrow(), Stage::Done(_));
            if !done && trial.stage.has_changed().is_ok() || trial.begun.elapsed() < FRESH {
                return trial.stage.clone();
            }
        }
        let (tell, stage) = watch::channel(Stage::Reading);
        let (store, data_dir) = (store.clone(), data_dir.to_owned());
        tokio::spawn(async move {
            let outcome = attempt(&store, &data_dir, &tell).await;
            tell.send_replace(Stage::Done(outcome));
        });
        *last = Some(Trial {
            stage: stage.clone(),
            begun: Instant::now(),
        });
        stage
    }
}

async fn attempt(
    store: &Store,
    data_dir: &Path,
    stage: &watch::Sender<Stage>,
) -> Result<(), NotReady> {
    let known = |error: Option<Trouble>| NotReady::Trouble(error.unwrap_or(Trouble::Silent));
    let failed = |error: DbErr| {
        tracing::error!(%error, "not ready");
        known(Trouble::of_database(&error))
    };
    version(store).await.map_err(failed)??;
    if room(data_dir).is_ok_and(|room| room < ROOM) {
        return Err(NotReady::Trouble(Trouble::DiskFull));
    }
    stage.send_replace(Stage::Waiting);
    let tried = match store.backend() {
        DbBackend::Sqlite => {
            let pool = store.writer.get_sqlite_connection_pool();
            // The one number in the file that is nobody's: written like a vote, down to the disk.
            write(pool, stage, "BEGIN IMMEDIATE", "PRAGMA user_version = 1").await
        }
        _ => {
            let pool = store.writer.get_postgres_connection_pool();
            // An entry of the database's log that says nothing, on disk when the commit is answered.
            let entry = "SELECT pg_logical_emit_message(true, 'dongthuan', '')";
            write(pool, stage, "BEGIN", entry).await
        }
    };
    tried.map_err(|error| {
        tracing::error!(%error, "not ready");
        match Trouble::of_driver(&error) {
            Some(Trouble::Connections) if store.backend() == DbBackend::Sqlite => {
                NotReady::Trouble(Trouble::Writer)
            }
            trouble => known(trouble),
        }
    })
}

async fn write<D: sqlx::Database>(
    pool: &sqlx::Pool<D>,
    stage: &watch::Sender<Stage>,
    begin: &'static str,
    entry: &'static str,
) -> Result<(), sqlx::Error>
where
    for<'c> &'c mut D::Connection: Executor<'c, Database = D>,
{
    let mut connection = pool.acquire().await?;
    stage.send_replace(Stage::Locking);
    // Should one of them fail, the connection is looked at when it goes back.
    connection.execute(begin).await?;
    stage.send_replace(Stage::Writing);
    connection.execute(entry).await?;
    connection.execute("COMMIT").await?;
    Ok(())
}

/// Whether the tables are this version's.
async fn version(store: &Store) -> Result<Result<(), NotReady>, DbErr> {
    let steps = Migrator::migrations();
    let names: Vec<_> = steps.iter().map(|step| step.name()).collect();
    let question = "SELECT version FROM seaql_migrations";
    let asked = store
        .reader()
        .query_all_raw(Statement::from_string(store.backend(), question))
        .await;
    let rows = match asked {
        // There is not even a list of steps.
        Err(error) if Trouble::of_database(&error).is_none() => return Ok(Err(NotReady::Behind)),
        asked => asked?,
    };
    let done = rows
        .iter()
        .map(|row| row.try_get::<String>("", "version"))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(if done.iter().any(|step| !names.contains(&step.as_str())) {
        Err(NotReady::Newer)
    } else if done.len() < names.len() {
        Err(NotReady::Behind)
    } else {
        Ok(())
    })
}

/// What is left of the disk that the files, and on SQLite the database, lie on, in bytes.
fn room(data_dir: &Path) -> rustix::io::Result<u64> {
    let disk = rustix::fs::statvfs(data_dir)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}
