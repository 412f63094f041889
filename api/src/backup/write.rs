//! Writing a backup.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::contents::Contents;
use super::manifest::{Kind, Manifest};
use super::sums::{self, Sums};
use super::unfinished::Unfinished;
use super::{ACCOUNTS, FILES, KEY, MANIFEST, Place, postgres, sqlite};
use crate::clock::{Clock, SystemClock};
use crate::config::Config;
use crate::files::Files;
use crate::secrets::{make_private_dir, write_private};

/// So often it begins anew, because bytes were taken away meanwhile.
const ATTEMPTS: usize = 5;

/// Writes a backup into a new directory, and says what is in it.
pub async fn write(config: &Config, name: &Path) -> anyhow::Result<String> {
    let place = Place::of(config)?;
    let files = Files::reading(&config.data_dir)?;
    let unfinished = Unfinished::beside(name)?;
    let dir = unfinished.path();
    refuse_inside(&config.data_dir, dir)?;
    let mut manifest = Manifest::new(SystemClock.now(), Kind::of(&place));
    let mut missing = String::new();
    for _ in 0..ATTEMPTS {
        manifest.at = SystemClock.now();
        let (contents, removed) =
            copy_database(&place, &dir.join(manifest.database.file())).await?;
        if let Some(gone) = copy_files(&files, &contents, dir).await? {
            missing = gone;
            continue;
        }
        // What is removed by order must not live on in what is written at the same time (X10).
        if removed_by_now(&place).await? != removed {
            missing = "what was removed by order".to_owned();
            continue;
        }
        let mut sums = keep_named(&contents, dir, &mut manifest)?;
        for secret in [KEY, ACCOUNTS] {
            copy_secret(&config.data_dir, dir, secret)?;
        }
        for file in [manifest.database.file(), KEY, ACCOUNTS] {
            if dir.join(file).exists() {
                sums.insert(file.to_owned(), sums::of_file(&dir.join(file))?);
            }
        }
        manifest.steps = contents.steps;
        manifest.rows = contents.rows;
        manifest.sums = sums::write(dir, &sums)?;
        let text = serde_json::to_vec_pretty(&manifest)?;
        write_private(&dir.join(MANIFEST), &text)?;
        unfinished.finish()?;
        return Ok(manifest.said("backed up"));
    }
    bail!(
        "{missing} is not in the store of files, though the database names it: no backup was written"
    )
}

/// What lies in the data directory is lost with it.
fn refuse_inside(data_dir: &Path, dir: &Path) -> anyhow::Result<()> {
    let data_dir = data_dir.canonicalize()?;
    ensure!(
        !dir.starts_with(&data_dir),
        "a backup within {} would be lost with it: name a directory elsewhere",
        data_dir.display()
    );
    Ok(())
}

async fn copy_database(place: &Place, to: &Path) -> anyhow::Result<(Contents, i64)> {
    if to.exists() {
        fs::remove_file(to)?;
    }
    match place {
        Place::Sqlite(database) => {
            sqlite::copy(database, to).await?;
            let contents = sqlite::inspect(to).await?;
            Ok((contents, sqlite::removed(to, true).await?))
        }
        Place::Postgres(url) => postgres::copy(url, to).await,
    }
}

async fn removed_by_now(place: &Place) -> anyhow::Result<i64> {
    match place {
        Place::Sqlite(database) => sqlite::removed(database, false).await,
        Place::Postgres(url) => postgres::removed(url).await,
    }
}

/// Copies every file that is named, and was not copied before. Answers one that is not there.
async fn copy_files(
    files: &Files,
    contents: &Contents,
    dir: &Path,
) -> anyhow::Result<Option<String>> {
    for sha256 in &contents.files {
        let to = dir.join(path(sha256));
        make_private_dir(to.parent().unwrap_or(dir))?;
        if !to.exists() && !files.copy_out(sha256, &to).await? {
            return Ok(Some(sha256.clone()));
        }
    }
    Ok(None)
}

/// Keeps of the copied files those that are still named. Answers their hashes by their paths.
fn keep_named(contents: &Contents, dir: &Path, manifest: &mut Manifest) -> anyhow::Result<Sums> {
    let mut sums = Sums::new();
    make_private_dir(&dir.join(FILES))?;
    for folder in fs::read_dir(dir.join(FILES))? {
        for file in fs::read_dir(folder?.path())? {
            let file = file?;
            let sha256 = file.file_name().into_string().unwrap_or_default();
            if contents.files.contains(&sha256) {
                manifest.bytes += file.metadata()?.len();
                sums.insert(path(&sha256), sha256);
            } else {
                fs::remove_file(file.path())?;
            }
        }
    }
    manifest.files = sums.len();
    Ok(sums)
}

/// Where the bytes of a hash lie in a backup.
pub fn path(sha256: &str) -> String {
    let folder = sha256.get(..2).unwrap_or_default();
    format!("{FILES}/{folder}/{sha256}")
}

/// The key, without which everybody signs in again; of a demonstration, its accounts.
fn copy_secret(data_dir: &Path, dir: &Path, name: &str) -> anyhow::Result<()> {
    let from = data_dir.join(name);
    if !from.exists() {
        return Ok(());
    }
    let bytes = fs::read(&from).with_context(|| format!("{} cannot be read", from.display()))?;
    write_private(&dir.join(name), &bytes)?;
    Ok(())
}
