//! The list of hashes, in the form that `sha256sum --check` reads, and what makes files last.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path};

use anyhow::{Context, bail, ensure};
use sha2::{Digest, Sha256};

use super::SUMS;
use crate::auth::token::hex;
use crate::secrets::write_private;

/// Hashes by the path below the backup's directory.
pub type Sums = BTreeMap<String, String>;

/// Writes the list; answers its own hash.
pub fn write(dir: &Path, sums: &Sums) -> anyhow::Result<String> {
    let mut text = String::new();
    for (path, sum) in sums {
        text += &format!("{sum}  {path}\n");
    }
    write_private(&dir.join(SUMS), text.as_bytes())?;
    Ok(hex(&Sha256::digest(&text)))
}

/// Reads the list, whose hash is known.
pub fn read(dir: &Path, sum: &str) -> anyhow::Result<Sums> {
    let path = dir.join(SUMS);
    let text =
        std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    ensure!(
        hex(&Sha256::digest(&text)) == sum,
        "{} is not the list that was written",
        path.display()
    );
    let text = String::from_utf8(text)?;
    let entries = text.lines().map(|line| match line.split_once("  ") {
        Some((sum, path)) if is_below(path) => Ok((path.to_owned(), sum.to_owned())),
        _ => bail!("{} has a line that is none: {line}", path.display()),
    });
    entries.collect()
}

/// Whether a path leads nowhere but into the directory.
fn is_below(path: &str) -> bool {
    let path = Path::new(path);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
}

/// SHA-256 of a file's bytes.
pub fn of_file(path: &Path) -> anyhow::Result<String> {
    let unread = || format!("{} cannot be read", path.display());
    let mut file = File::open(path).with_context(unread)?;
    let (mut piece, mut hash) = (vec![0; 1 << 20], Sha256::new());
    loop {
        let read = file.read(&mut piece).with_context(unread)?;
        if read == 0 {
            return Ok(hex(&hash.finalize()));
        }
        hash.update(piece.get(..read).unwrap_or_default());
    }
}

/// Makes a file, or the entries of a directory, survive a power cut.
pub fn sync(path: &Path) -> anyhow::Result<()> {
    File::open(path)
        .and_then(|file| file.sync_all())
        .with_context(|| format!("{} cannot be synced", path.display()))
}
