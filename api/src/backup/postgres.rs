//! The copy of a PostgreSQL database, by PostgreSQL's own tools.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, ensure};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, IsolationLevel,
    TransactionTrait,
};
use tokio::io::{AsyncBufReadExt, BufReader};

use super::contents::{Contents, read, removals, texts};
use super::sums::sync;
use super::tools::{self, command, connect};
use crate::start::ownership::tables;

/// What a table's rows begin with in a dump, and end with.
const BEGIN: &str = "COPY ";
const END: &str = "\\.";
const NULL: &str = "\\N";

/// Copies the database as it is at one instant, and says what it holds and how many things were removed
/// by order: all three are read in one snapshot.
pub async fn copy(url: &str, to: &Path) -> anyhow::Result<(Contents, i64)> {
    let mut dump = command("pg_dump")?;
    let db = open(url).await?;
    let snapshot = db
        .begin_with_config(
            Some(IsolationLevel::RepeatableRead),
            Some(AccessMode::ReadOnly),
        )
        .await?;
    // Nothing is said in it for as long as the other program copies.
    snapshot
        .execute_unprepared("SET LOCAL idle_in_transaction_session_timeout = 0")
        .await?;
    let contents = read(&snapshot).await?;
    let removed = removals(&snapshot).await?;
    let name = texts(&snapshot, "SELECT pg_export_snapshot() AS text").await?;
    connect(&mut dump, url);
    dump.args(["--format=custom", "--no-owner", "--no-privileges"])
        .arg(format!("--snapshot={}", name.concat()))
        .arg("--file")
        .arg(to);
    tools::run(dump).await?;
    snapshot.commit().await?;
    db.close().await?;
    sync(to)?;
    Ok((contents, removed))
}

/// What a dump holds: it is read from its first row to its last.
pub async fn inspect(dump: &Path) -> anyhow::Result<Contents> {
    let mut restore = command("pg_restore")?;
    restore.arg("--file=-").arg(dump).stdout(Stdio::piped());
    let name = tools::name(&restore);
    let mut restore = restore
        .spawn()
        .with_context(|| format!("{name} does not start"))?;
    let output = restore.stdout.take().context("no output")?;
    let contents = contents(BufReader::new(output)).await?;
    let ended = restore.wait_with_output().await?;
    ensure!(
        ended.status.success(),
        "the database is damaged: {}",
        String::from_utf8_lossy(&ended.stderr).trim()
    );
    Ok(contents)
}

async fn contents(dump: impl tokio::io::AsyncBufRead + Unpin) -> anyhow::Result<Contents> {
    let mut contents = Contents::default();
    let mut table: Option<Table> = None;
    let mut lines = dump.split(b'\n');
    while let Some(line) = lines.next_segment().await? {
        let line = String::from_utf8_lossy(&line);
        match &table {
            None => {
                table = Table::begun(&line);
                if let Some(table) = &table {
                    contents.rows.insert(table.name.clone(), 0);
                }
            }
            Some(_) if line == END => table = None,
            Some(table) => table.row(&line, &mut contents),
        }
    }
    contents.steps.sort();
    Ok(contents)
}

/// The table whose rows follow.
struct Table {
    name: String,
    columns: Vec<String>,
}

impl Table {
    /// `COPY public.file (id, name) FROM stdin;`
    fn begun(line: &str) -> Option<Self> {
        let (name, rest) = line.strip_prefix(BEGIN)?.split_once(" (")?;
        let columns = rest.strip_suffix(") FROM stdin;")?;
        let bare = |name: &str| name.trim_matches('"').to_owned();
        Some(Self {
            name: bare(name.rsplit('.').next()?),
            columns: columns.split(", ").map(bare).collect(),
        })
    }

    fn row(&self, line: &str, contents: &mut Contents) {
        *contents.rows.entry(self.name.clone()).or_default() += 1;
        let value = |column: &str| {
            let at = self.columns.iter().position(|name| name == column)?;
            line.split('\t').nth(at)
        };
        match self.name.as_str() {
            "file" if value("removed_at") == Some(NULL) => {
                contents.files.extend(value("sha256").map(str::to_owned));
            }
            "seaql_migrations" => contents.steps.extend(value("version").map(str::to_owned)),
            _ => {}
        }
    }
}

/// How many things were removed by order so far.
pub async fn removed(url: &str) -> anyhow::Result<i64> {
    let db = open(url).await?;
    let removed = removals(&db).await?;
    db.close().await?;
    Ok(removed)
}

/// Refuses a database with anything in it.
pub async fn refuse_full(url: &str) -> anyhow::Result<()> {
    let db = open(url).await?;
    let there = tables(&db).await?;
    db.close().await?;
    ensure!(
        there.is_empty(),
        "DATABASE_URL: this database is not empty, and nothing is restored over anything"
    );
    Ok(())
}

/// Brings a dump back, whole or not at all, and says what the database holds then.
pub async fn restore(dump: &Path, url: &str) -> anyhow::Result<Contents> {
    let mut restore = command("pg_restore")?;
    connect(&mut restore, url);
    restore
        .args(["--single-transaction", "--exit-on-error"])
        .args(["--no-owner", "--no-privileges"])
        .arg(dump);
    tools::run(restore).await?;
    let db = open(url).await?;
    let contents = read(&db).await?;
    db.close().await?;
    Ok(contents)
}

async fn open(url: &str) -> anyhow::Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options)
        .await
        .context("DATABASE_URL: PostgreSQL cannot be reached")
}
