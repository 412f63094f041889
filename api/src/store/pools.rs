//! The connections: how many there are, how each is set up, and what is asked of each that comes back
//! from a piece of work before it serves another.

use std::time::Duration;

use anyhow::{Context, ensure};
use futures_util::future::{BoxFuture, join_all};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection, Database as Driver, Executor};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
};

/// A connection waits this long for a lock or a free place before it gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// Readers of SQLite.
const READERS: u32 = 4;
/// Connections to PostgreSQL: for questions and for what hears other processes, and for writing.
const POSTGRES_CONNECTIONS: u32 = 16;
/// One that hears other processes, one that reads, one that writes.
const FEWEST: u32 = 3;
/// PostgreSQL ends a transaction in which nothing is said for so long. Ours never are silent.
const SILENCE_MS: &str = "60000";

/// What reads and what writes.
pub struct Pools {
    pub reader: DatabaseConnection,
    pub writer: DatabaseConnection,
}

impl Pools {
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        if url.starts_with("sqlite:") {
            let writer = Database::connect(sqlite(url, 1, false))
                .await
                .context("DATABASE_URL: the SQLite file cannot be opened")?;
            let reader = Database::connect(sqlite(url, READERS, true))
                .await
                .context("DATABASE_URL: the SQLite file cannot be opened for reading")?;
            return Ok(Self { reader, writer });
        }
        let connections = granted(url).await?;
        let writers = connections / 2;
        let unreachable = "DATABASE_URL: PostgreSQL cannot be reached";
        let connect =
            async |most, read_only| Database::connect(postgres(url, most, read_only)).await;
        Ok(Self {
            writer: connect(writers, false).await.context(unreachable)?,
            reader: connect(connections - writers, true)
                .await
                .context(unreachable)?,
        })
    }
}

/// How many connections PostgreSQL grants to this role and database at most; said when they are fewer
/// than wanted, refused when they are too few to serve.
async fn granted(url: &str) -> anyhow::Result<u32> {
    const LEAST: &str = "SELECT LEAST( \
        (SELECT NULLIF(rolconnlimit, -1) FROM pg_roles WHERE rolname = current_user AND NOT rolsuper), \
        (SELECT NULLIF(datconnlimit, -1) FROM pg_database WHERE datname = current_database()), \
        current_setting('max_connections')::int \
            - current_setting('superuser_reserved_connections')::int) AS least";
    let first = Database::connect(postgres(url, 1, true))
        .await
        .context("DATABASE_URL: PostgreSQL cannot be reached")?;
    let row = first
        .query_one_raw(Statement::from_string(DbBackend::Postgres, LEAST))
        .await?;
    first.close().await?;
    let least: i32 = row
        .context("PostgreSQL does not say how many connections it grants")?
        .try_get("", "least")?;
    let granted = u32::try_from(least).unwrap_or_default();
    ensure!(
        granted >= FEWEST,
        "DATABASE_URL: PostgreSQL grants this role or database {granted} connections, and at least \
         {FEWEST} are needed; raise CONNECTION LIMIT or max_connections"
    );
    if granted < POSTGRES_CONNECTIONS {
        tracing::warn!(
            granted,
            wanted = POSTGRES_CONNECTIONS,
            "PostgreSQL grants fewer connections than wanted (CONNECTION LIMIT, max_connections)"
        );
    }
    Ok(granted.min(POSTGRES_CONNECTIONS))
}

/// Opens every connection to PostgreSQL once, and says so when others have left fewer than are granted:
/// then requests have to wait for one.
pub async fn open_all(pools: [&DatabaseConnection; 2]) {
    let (mut wanted, mut opening) = (0, Vec::new());
    for pool in pools.map(DatabaseConnection::get_postgres_connection_pool) {
        let most = pool.options().get_max_connections();
        wanted += most;
        opening.extend((0..most).map(|_| pool.acquire()));
    }
    let opened = join_all(opening).await;
    let opened = opened
        .iter()
        .filter(|connection| connection.is_ok())
        .count();
    if opened < wanted as usize {
        tracing::warn!(
            opened,
            wanted,
            "PostgreSQL gives fewer connections than it grants: others use them, or max_connections \
             is too low"
        );
    }
}

/// Whether a connection that comes back from a piece of work may serve another; one that may not is
/// closed, and another is opened in its place.
///
/// The driver counts how deep in transactions a connection is, and the database may know better:
/// SQLite rolls back by itself when the disk is full or fails, and PostgreSQL has begun although whoever
/// asked had gone before it said so. On such a connection the driver's next "begin" would be a savepoint
/// within a transaction that nobody commits. So neither the count nor the database may know of one. A
/// `BEGIN` within a transaction is refused by SQLite, and on PostgreSQL the `ROLLBACK` ends whatever was
/// left.
fn may_serve_again<D: Driver>(
    connection: &mut D::Connection,
) -> BoxFuture<'_, Result<bool, sqlx::Error>>
where
    for<'c> &'c mut D::Connection: Executor<'c, Database = D>,
{
    Box::pin(async move {
        // What was dropped is undone by now: the driver does in turn what it was told.
        connection.execute("BEGIN; ROLLBACK").await?;
        let may = !connection.is_in_transaction();
        if !may {
            tracing::warn!("a connection in doubt is closed, and another takes its place");
        }
        Ok(may)
    })
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
    // No transaction is ever begun on a reader.
    if !read_only {
        options.map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| may_serve_again::<sqlx::Sqlite>(connection))
        });
    }
    options
}

fn postgres(url: &str, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false)
        .test_before_acquire_if_idle_for(Duration::from_secs(30))
        .map_sqlx_postgres_opts(move |options| {
            options.options([
                // Whatever the server's default: a commit is acknowledged when it is on disk.
                ("synchronous_commit", "on"),
                ("idle_in_transaction_session_timeout", SILENCE_MS),
                (
                    "default_transaction_read_only",
                    if read_only { "on" } else { "off" },
                ),
            ])
        });
    if !read_only {
        options.map_sqlx_postgres_pool_opts(|pool| {
            pool.after_release(|connection, _| may_serve_again::<sqlx::Postgres>(connection))
        });
    }
    options
}
