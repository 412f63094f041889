//! The copy of an SQLite database.

use std::path::Path;

use anyhow::{Context, ensure};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
};

use super::contents::{Contents, read, removals, texts};
use super::sums::sync;

/// Copies the database as it is at one instant, whoever writes meanwhile. What was deleted in it is not
/// in the copy.
pub async fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    ensure!(
        from.exists(),
        "DATABASE_URL: there is no database at {}",
        from.display()
    );
    let db = open(from, false).await?;
    let path = to.to_str().context("the directory's name is no text")?;
    let statement = "VACUUM INTO ?";
    db.execute_raw(Statement::from_sql_and_values(
        DbBackend::Sqlite,
        statement,
        [path.into()],
    ))
    .await
    .context("the database cannot be copied")?;
    db.close().await?;
    sync(to)
}

/// What a copy holds. One that is damaged is refused.
pub async fn inspect(copy: &Path) -> anyhow::Result<Contents> {
    let db = open(copy, true).await?;
    let said = texts(
        &db,
        "SELECT integrity_check AS text FROM pragma_integrity_check",
    )
    .await?;
    ensure!(
        said == ["ok"],
        "the database is damaged: {}",
        said.join("; ")
    );
    let question = "SELECT \"table\" AS text FROM pragma_foreign_key_check";
    let loose = texts(&db, question).await?;
    ensure!(
        loose.is_empty(),
        "rows name what is not there, in {}",
        loose.join(", ")
    );
    let contents = read(&db).await?;
    db.close().await?;
    Ok(contents)
}

/// How many things were removed by order so far.
pub async fn removed(database: &Path, copy: bool) -> anyhow::Result<i64> {
    let db = open(database, copy).await?;
    let removed = removals(&db).await?;
    db.close().await?;
    Ok(removed)
}

/// For reading only. A copy that lies still is not even locked.
async fn open(path: &Path, still: bool) -> anyhow::Result<DatabaseConnection> {
    let file = path.to_owned();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options
        .max_connections(1)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |_| {
            SqliteConnectOptions::new()
                .filename(&file)
                .read_only(true)
                .immutable(still)
                .busy_timeout(crate::store::PATIENCE)
        });
    Database::connect(options)
        .await
        .with_context(|| format!("{} cannot be read", path.display()))
}
