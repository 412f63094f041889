//! What a database holds, as far as a backup must know.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::bail;
use sea_orm::{ConnectionTrait, Statement};

use crate::start::ownership::{Owner, owner, tables};

#[derive(Debug, Default)]
pub struct Contents {
    pub steps: Vec<String>,
    /// Rows by table.
    pub rows: BTreeMap<String, i64>,
    /// The hashes of the files that are named.
    pub files: BTreeSet<String>,
}

/// Reads it; the caller sees to it that nothing changes meanwhile. A stranger's database is refused.
pub async fn read(db: &impl ConnectionTrait) -> anyhow::Result<Contents> {
    match owner(db).await? {
        Owner::Demo | Owner::Serve => {}
        Owner::Nobody => bail!("DATABASE_URL: this database holds no province yet"),
        Owner::Stranger => bail!("DATABASE_URL: this database holds the tables of something else"),
    }
    let mut contents = Contents::default();
    for table in tables(db).await? {
        let rows = count(db, &table).await?;
        contents.rows.insert(table, rows);
    }
    let question = "SELECT version AS text FROM seaql_migrations ORDER BY version";
    contents.steps = texts(db, question).await?;
    let question = "SELECT DISTINCT sha256 AS text FROM file WHERE removed_at IS NULL";
    contents.files = texts(db, question).await?.into_iter().collect();
    Ok(contents)
}

/// How many things were removed by order so far (X10).
pub async fn removals(db: &impl ConnectionTrait) -> anyhow::Result<i64> {
    count(db, "removal").await
}

async fn count(db: &impl ConnectionTrait, table: &str) -> anyhow::Result<i64> {
    let question = format!("SELECT COUNT(*) AS number FROM \"{table}\"");
    let statement = Statement::from_string(db.get_database_backend(), question);
    let row = db.query_one_raw(statement).await?;
    Ok(row
        .map(|row| row.try_get("", "number"))
        .transpose()?
        .unwrap_or_default())
}

pub async fn texts(db: &impl ConnectionTrait, question: &str) -> anyhow::Result<Vec<String>> {
    let statement = Statement::from_string(db.get_database_backend(), question);
    let rows = db.query_all_raw(statement).await?;
    let texts = rows.iter().map(|row| row.try_get("", "text"));
    Ok(texts.collect::<Result<_, _>>()?)
}
