//! What a power cut leaves of a directory: what was synced for certain, and of the rest what the loss
//! says.
//!
//! A name in a folder is there for certain once the folder was synced, the bytes of a file once the file
//! was. SQLite's shared memory is never synced, and made anew.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rand::{Rng, RngExt};

use super::cut::Loss;

/// What is written to a disk at once, in bytes.
const SECTOR: usize = 512;

/// Of each folder the names, of each file the bytes; both by the number of the inode.
#[derive(Default)]
pub struct Synced {
    names: HashMap<u64, HashMap<String, u64>>,
    bytes: HashMap<u64, Vec<u8>>,
}

impl Synced {
    /// Takes everything as synced, before anything is done; forgets what was before.
    pub fn now(dir: &Path, shadow: &Path) -> anyhow::Result<Self> {
        for kept in fs::read_dir(shadow)? {
            fs::remove_file(kept?.path())?;
        }
        let mut synced = Self::default();
        synced.look(dir)?;
        Ok(synced)
    }

    fn look(&mut self, dir: &Path) -> anyhow::Result<()> {
        let mut names = HashMap::new();
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let about = entry.metadata()?;
            let name = entry.file_name().to_string_lossy().into_owned();
            names.insert(name, about.ino());
            if about.is_dir() {
                self.look(&entry.path())?;
            } else {
                self.bytes.insert(about.ino(), fs::read(entry.path())?);
            }
        }
        self.names.insert(fs::metadata(dir)?.ino(), names);
        Ok(())
    }

    /// Puts into the directory what a cut leaves now.
    pub fn leave(mut self, dir: &Path, shadow: &Path, loss: Loss) -> anyhow::Result<()> {
        for kept in fs::read_dir(shadow)? {
            let path = kept?.path();
            let Some(inode) = path
                .file_stem()
                .and_then(|stem| stem.to_str()?.parse().ok())
            else {
                continue;
            };
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("content") => drop(self.bytes.insert(inode, fs::read(&path)?)),
                Some("names") => {
                    let text = fs::read_to_string(&path)?;
                    let lines = text.lines().filter_map(|line| line.split_once(' '));
                    let names = lines
                        .filter_map(|(inode, name)| Some((name.to_owned(), inode.parse().ok()?)));
                    self.names.insert(inode, names.collect());
                }
                _ => {}
            }
        }
        self.leave_folder(dir, loss)
    }

    fn leave_folder(&self, dir: &Path, loss: Loss) -> anyhow::Result<()> {
        let chance = |of: &mut dyn Rng| loss != Loss::All && of.random_bool(0.5);
        let mut rng = rand::rng();
        let nothing = HashMap::new();
        let names = self
            .names
            .get(&fs::metadata(dir)?.ino())
            .unwrap_or(&nothing);
        let mut seen = HashSet::new();
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let (path, about) = (entry.path(), entry.metadata()?);
            let name = entry.file_name().to_string_lossy().into_owned();
            let certain = names.get(&name) == Some(&about.ino());
            if name.ends_with("-shm") {
                fs::remove_file(path)?;
            } else if about.is_dir() {
                self.leave_folder(&path, loss)?;
                if !certain && !chance(&mut rng) {
                    fs::remove_dir_all(path)?;
                }
            } else if certain || chance(&mut rng) {
                let synced = self.bytes.get(&about.ino()).cloned().unwrap_or_default();
                let left = torn(synced, &fs::read(&path)?, loss, &mut rng);
                // Written in its place, for the name and the inode stay.
                fs::write(path, left)?;
            } else {
                fs::remove_file(path)?;
            }
            if certain {
                seen.insert(name);
            }
        }
        // What was removed or replaced, and the folder not synced since.
        for (name, inode) in names {
            let gone = !seen.contains(name) && !name.ends_with("-shm");
            if let Some(bytes) = self.bytes.get(inode).filter(|_| gone) {
                fs::write(dir.join(name), bytes)?;
            }
        }
        Ok(())
    }
}

/// What is left of a file: `synced` for certain, and of what was written since some, or nothing.
fn torn(synced: Vec<u8>, written: &[u8], loss: Loss, rng: &mut impl Rng) -> Vec<u8> {
    let whole = synced.len().max(written.len());
    let up_to = match loss {
        Loss::All => return synced,
        Loss::Torn => whole,
        Loss::Tail => rng.random_range(0..=whole),
    };
    let mut left = synced;
    for (at, sector) in written.chunks(SECTOR).enumerate() {
        let (from, to) = (at * SECTOR, at * SECTOR + sector.len());
        if to > up_to || loss == Loss::Torn && rng.random_bool(0.5) {
            continue;
        }
        if left.len() < to {
            left.resize(to, 0);
        }
        left[from..to].copy_from_slice(sector);
    }
    left
}
