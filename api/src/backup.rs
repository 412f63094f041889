//! Backups: the database as it was at one instant, every file that it names, and the signing key, in a
//! directory that has its name only when it is whole.
//!
//! A backup is written beside a server that serves: SQLite copies itself in one transaction that only
//! reads, PostgreSQL is copied by its own tools. The database comes first and the files after it, for
//! the bytes of a file never change and are there before the row that names them. Only the clock and a
//! removal by order take bytes away; when that happens meanwhile, the copy begins anew.

mod check;
mod contents;
mod manifest;
mod postgres;
mod restore;
mod sqlite;
mod sums;
mod tools;
pub mod unfinished;
mod write;

use std::path::PathBuf;

use anyhow::bail;
use clap::Subcommand;
use secrecy::ExposeSecret;

use crate::config::Config;
use crate::start;
use crate::store::sqlite_file;

/// What lies in a backup beside the folder `files`.
const MANIFEST: &str = "manifest.json";
const SUMS: &str = "SHA256SUMS";
const KEY: &str = "signing.key";
const ACCOUNTS: &str = "demo-accounts.json";
const FILES: &str = "files";

#[derive(Subcommand)]
pub enum Copies {
    /// Copy the database, the files and the key into a new directory, while the server serves.
    Backup {
        /// The directory, which must not be there yet.
        dir: PathBuf,
    },
    /// Bring a backup back, into an empty data directory and an empty database. Everybody signs in
    /// again.
    Restore {
        /// The directory that `backup` wrote.
        dir: PathBuf,
    },
    /// Look whether a backup is whole: every hash, the database, every file that it names.
    Check {
        /// The directory that `backup` wrote.
        dir: PathBuf,
    },
}

/// Told to stop, it leaves no half of a backup behind.
pub async fn run(config: Config, copies: Copies) -> anyhow::Result<()> {
    let stopped = start::stopped()?;
    let said = tokio::select! {
        said = work(config, copies) => said?,
        () = stopped => bail!("told to stop; nothing was finished"),
    };
    println!("{said}");
    Ok(())
}

async fn work(config: Config, copies: Copies) -> anyhow::Result<String> {
    match copies {
        Copies::Backup { dir } => write::write(&config, &dir).await,
        Copies::Restore { dir } => restore::restore(config, &dir).await,
        Copies::Check { dir } => Ok(check::check(&dir).await?.said("whole")),
    }
}

/// Where the database of this configuration lies.
enum Place {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Place {
    fn of(config: &Config) -> anyhow::Result<Self> {
        let url = config.database_url.expose_secret();
        Ok(match sqlite_file(url)? {
            Some(path) => Self::Sqlite(path),
            None => Self::Postgres(url.to_owned()),
        })
    }
}
