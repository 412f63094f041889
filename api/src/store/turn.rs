//! One process at a time makes or changes the tables of a database; the others wait, and then find
//! nothing left to do.

use anyhow::Context;
use sea_orm::DbBackend;
use sea_orm::sqlx::{self, Connection, PgConnection};

use super::Store;

/// Of nobody else in the same database: the letters "dongthua".
const KEY: i64 = 0x646f_6e67_7468_7561;

/// The turn, given back when it is dropped: its connection is its own, and PostgreSQL takes a lock back
/// with it. SQLite has its one writer already.
#[must_use = "the turn lasts as long as it is kept"]
pub struct Turn(Option<PgConnection>);

impl Turn {
    /// Waits for it.
    pub async fn take(store: &Store) -> anyhow::Result<Self> {
        if store.backend() != DbBackend::Postgres {
            return Ok(Self(None));
        }
        let pool = store.reader().get_postgres_connection_pool();
        let mut connection = PgConnection::connect_with(&pool.connect_options())
            .await
            .context("DATABASE_URL: PostgreSQL cannot be reached")?;
        sqlx::query("SELECT pg_advisory_lock($1)")
            .bind(KEY)
            .execute(&mut connection)
            .await
            .context("no turn to bring the tables to this version")?;
        Ok(Self(Some(connection)))
    }

    /// Gives it back at once, and not when PostgreSQL notices that the connection has gone.
    pub async fn end(self) -> anyhow::Result<()> {
        if let Some(connection) = self.0 {
            connection.close().await?;
        }
        Ok(())
    }
}
