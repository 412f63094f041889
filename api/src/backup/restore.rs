//! Bringing a backup back.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};

use super::manifest::{Kind, Manifest};
use super::sums::{self, sync};
use super::{ACCOUNTS, FILES, KEY, Place, check, postgres, sqlite, unfinished};
use crate::app::App;
use crate::clock::SystemClock;
use crate::config::{Config, MB};
use crate::files::{Examiner, Files};
use crate::secrets::write_private;
use crate::store::alone::Alone;
use crate::{command, private, start};

/// Brings a whole backup back into an empty data directory and an empty database, and to this version's
/// tables. What is restored was told already: its notices are in it, and the marks of what was reminded
/// of, so nothing is sent again. Sessions end, for some of them were ended after the backup was written.
pub async fn restore(config: Config, dir: &Path) -> anyhow::Result<String> {
    let manifest = check::check(dir).await?;
    let place = Place::of(&config)?;
    refuse_other(&manifest, &place)?;
    private::settle(&config)?;
    let _alone = Alone::with(&config).await?;
    match &place {
        Place::Sqlite(database) => ensure!(
            !database.exists(),
            "DATABASE_URL: {} is there already, and nothing is restored over anything",
            database.display()
        ),
        Place::Postgres(url) => postgres::refuse_full(url).await?,
    }
    let data_dir = config.data_dir.clone();
    unfinished::begin(&data_dir)?;
    copy_back(&config, dir, &manifest).await?;
    let from = dir.join(manifest.database.file());
    let rows = match &place {
        Place::Sqlite(database) => {
            copy_private(&from, database)?;
            sqlite::inspect(database).await?.rows
        }
        Place::Postgres(url) => postgres::restore(&from, url).await?.rows,
    };
    ensure!(
        rows == manifest.rows,
        "the restored database does not hold what the backup does: empty it and try again"
    );
    let app = App::open(config, Arc::new(SystemClock)).await?;
    start::migrate(&app).await?;
    command::restored::settle(&app, manifest.at).await?;
    unfinished::end(&data_dir)?;
    Ok(manifest.said("restored; everybody signs in again"))
}

/// A database of another kind, or of a version that is not known yet.
fn refuse_other(manifest: &Manifest, place: &Place) -> anyhow::Result<()> {
    let (wanted, given) = match manifest.database {
        Kind::Sqlite => ("an SQLite file", Kind::of(place)),
        Kind::PostgreSql => ("a PostgreSQL database", Kind::of(place)),
    };
    ensure!(
        given == manifest.database,
        "DATABASE_URL must name {wanted}, for that is what was backed up"
    );
    let known = crate::store::steps();
    ensure!(
        manifest.steps.iter().all(|step| known.contains(step)),
        "the backup was written by a later version ({}): restore it with that one",
        manifest.version
    );
    Ok(())
}

/// The key, the demonstration's accounts, and the files.
async fn copy_back(config: &Config, dir: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    for secret in [KEY, ACCOUNTS] {
        if dir.join(secret).exists() {
            copy_private(&dir.join(secret), &config.data_dir.join(secret))?;
        }
    }
    let examiner = Examiner::new(config.examiner.clone());
    let largest = u64::from(config.max_file_mb) * MB;
    let files = Files::open(&config.data_dir, largest, examiner)?;
    for (path, sha256) in sums::read(dir, &manifest.sums)? {
        if Path::new(&path).starts_with(FILES) {
            files.copy_in(&sha256, &dir.join(&path)).await?;
        }
    }
    Ok(())
}

/// A copy with mode 0600, on disk when this returns.
fn copy_private(from: &Path, to: &Path) -> anyhow::Result<()> {
    write_private(to, b"").with_context(|| format!("{} cannot be written", to.display()))?;
    // Into the file that was made: its mode is kept.
    let mut source = fs::File::open(from)?;
    let mut target = fs::OpenOptions::new().write(true).open(to)?;
    std::io::copy(&mut source, &mut target)
        .with_context(|| format!("{} cannot be written", to.display()))?;
    target.sync_all()?;
    sync(to.parent().unwrap_or(Path::new(".")))
}
