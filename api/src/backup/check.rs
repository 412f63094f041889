//! Looking whether a backup is whole.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::bail;

use super::contents::Contents;
use super::manifest::{Kind, Manifest};
use super::sums::{self, Sums};
use super::write::path;
use super::{MANIFEST, SUMS, postgres, sqlite};

/// So many faults are told; who has seen these needs another backup.
const TOLD: usize = 20;

/// Answers what the backup says of itself, when all of it is true; else says what is not.
pub async fn check(dir: &Path) -> anyhow::Result<Manifest> {
    let manifest = Manifest::read(dir)?;
    let listed = sums::read(dir, &manifest.sums)?;
    let mut faults = damaged(dir, &listed);
    faults.extend(strangers(dir, &listed)?);
    let database = dir.join(manifest.database.file());
    let contents = match manifest.database {
        Kind::Sqlite => sqlite::inspect(&database).await,
        Kind::PostgreSql => postgres::inspect(&database).await,
    };
    match contents {
        Ok(contents) => faults.extend(untrue(&manifest, &listed, &contents)),
        Err(error) => faults.push(format!("{}: {error:#}", manifest.database.file())),
    }
    if faults.is_empty() {
        return Ok(manifest);
    }
    let more = faults.len().saturating_sub(TOLD);
    faults.truncate(TOLD);
    if more > 0 {
        faults.push(format!("and {more} more"));
    }
    bail!("{} is not whole: {}", dir.display(), faults.join("; "))
}

/// What is not as it was written.
fn damaged(dir: &Path, listed: &Sums) -> Vec<String> {
    let looked = listed.iter().filter_map(|(path, sum)| {
        let file = dir.join(path);
        if file.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Some(format!("{path} is no file"));
        }
        match sums::of_file(&file) {
            Ok(found) if found == *sum => None,
            Ok(_) => Some(format!("{path} is damaged")),
            Err(error) => Some(format!("{error:#}")),
        }
    });
    looked.collect()
}

/// What was not written, and lies there.
fn strangers(dir: &Path, listed: &Sums) -> anyhow::Result<Vec<String>> {
    let mut strangers = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(dir.join(&folder))? {
            let entry = entry?;
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(format!("{name}/"));
            } else if !listed.contains_key(&name) && ![MANIFEST, SUMS].contains(&name.as_str()) {
                strangers.push(format!("{name} does not belong to it"));
            }
        }
    }
    Ok(strangers)
}

/// What the database holds and the backup says otherwise.
fn untrue(manifest: &Manifest, listed: &Sums, contents: &Contents) -> Vec<String> {
    let mut faults = Vec::new();
    let tables: BTreeSet<_> = manifest.rows.keys().chain(contents.rows.keys()).collect();
    for table in tables {
        let (said, found) = (manifest.rows.get(table), contents.rows.get(table));
        if said != found {
            let number = |rows: Option<&i64>| rows.map_or("none".to_owned(), i64::to_string);
            let (found, said) = (number(found), number(said));
            faults.push(format!("{table} has {found} rows instead of {said}"));
        }
    }
    if manifest.steps != contents.steps {
        faults.push("the tables have gone other steps".to_owned());
    }
    let missing = contents
        .files
        .iter()
        .filter(|sha256| listed.get(&path(sha256)) != Some(sha256));
    faults.extend(missing.map(|sha256| format!("the file {sha256} is missing")));
    faults
}
