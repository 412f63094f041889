//! What broke off is never taken for whole: a backup has another name until it is finished, and a data
//! directory that is being restored says so.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use tempfile::TempDir;

use super::sums::sync;
use crate::secrets::write_private;

/// In a data directory: what lies here is a part of a backup only.
const MARK: &str = "restore.unfinished";

/// A directory that becomes a backup. Dropped before, it is removed; a process that was killed leaves it
/// under a name that says what it is.
pub struct Unfinished {
    dir: TempDir,
    name: PathBuf,
}

impl Unfinished {
    pub fn beside(name: &Path) -> anyhow::Result<Self> {
        refuse_full(name)?;
        let parent = parent(name)?;
        let mut prefix = name.file_name().unwrap_or_default().to_owned();
        prefix.push(".unfinished-");
        let dir = tempfile::Builder::new()
            .prefix(&prefix)
            .permissions(fs::Permissions::from_mode(0o700))
            .tempdir_in(&parent)
            .with_context(|| format!("{} cannot be written", parent.display()))?;
        Ok(Self {
            dir,
            name: name.to_owned(),
        })
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Gives it its name, for good.
    pub fn finish(self) -> anyhow::Result<()> {
        sync_tree(self.path())?;
        refuse_full(&self.name)?;
        fs::rename(self.path(), &self.name)
            .with_context(|| format!("{} cannot be written", self.name.display()))?;
        // It is there no more under this name.
        drop(self.dir.keep());
        sync(&parent(&self.name)?)
    }
}

fn parent(name: &Path) -> anyhow::Result<PathBuf> {
    let parent = name.parent().filter(|path| !path.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    parent
        .canonicalize()
        .with_context(|| format!("{} is not there", parent.display()))
}

/// A backup is written to a directory that is not there, or that is empty.
fn refuse_full(name: &Path) -> anyhow::Result<()> {
    let mut entries = match fs::read_dir(name) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(|| format!("{} cannot be read", name.display()))?,
    };
    ensure!(
        entries.next().is_none(),
        "{} is not empty: name a new directory",
        name.display()
    );
    Ok(())
}

fn sync_tree(dir: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        }
    }
    sync(dir)
}

/// Marks a data directory, which must hold nothing but the lock of its database.
pub fn begin(data_dir: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(data_dir)? {
        let name = entry?.file_name();
        ensure!(
            Path::new(&name)
                .extension()
                .is_some_and(|end| end == "lock"),
            "DONGTHUAN_DATA_DIR {} is not empty, and nothing is restored over anything",
            data_dir.display()
        );
    }
    write_private(&data_dir.join(MARK), b"")?;
    sync(data_dir)
}

/// What was restored is whole.
pub fn end(data_dir: &Path) -> anyhow::Result<()> {
    fs::remove_file(data_dir.join(MARK))?;
    sync(data_dir)
}

/// Refuses a data directory in which a restore broke off.
pub fn refuse(data_dir: &Path) -> anyhow::Result<()> {
    ensure!(
        !data_dir.join(MARK).exists(),
        "DONGTHUAN_DATA_DIR {} holds a part of a backup, for `admin restore` broke off: empty it, and \
         the database, and restore again",
        data_dir.display()
    );
    Ok(())
}
