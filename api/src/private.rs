//! What lies on the disk is the server's user's alone: modes 0600 and 0700, whoever made the directory
//! and whatever mask the process was started with.

use std::fs::{self, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use rustix::fs::Mode;
use rustix::process::umask;
use secrecy::ExposeSecret;

use crate::backup::unfinished;
use crate::config::Config;
use crate::secrets::make_data_dir;
use crate::store::sqlite_file;

/// Everybody but the user.
const OTHERS: u32 = 0o077;
/// Who else may write.
const OTHERS_WRITE: u32 = 0o022;

/// Whatever this process makes from here on is its user's alone.
pub fn mask() {
    umask(Mode::RWXG | Mode::RWXO);
}

/// Makes the data directory, or refuses one that others can write; and closes what lies there already.
/// The signing key is left: one that others could read is no secret any more, and refused elsewhere.
pub fn settle(config: &Config) -> anyhow::Result<()> {
    let dir = &config.data_dir;
    make_data_dir(dir)?;
    refuse_shared("DONGTHUAN_DATA_DIR", dir)?;
    unfinished::refuse(dir)?;
    close(dir, 0o700)?;
    close_tree(&dir.join("files"))?;
    close(&dir.join("demo-accounts.json"), 0o600)?;
    let Some(database) = sqlite_file(config.database_url.expose_secret())? else {
        return Ok(());
    };
    let beside = database.parent().unwrap_or(dir);
    if beside.exists() {
        refuse_shared("DATABASE_URL: the directory", beside)?;
    }
    for ending in ["", "-wal", "-shm", "-journal", ".lock"] {
        let mut name = database.clone().into_os_string();
        name.push(ending);
        close(&PathBuf::from(name), 0o600)?;
    }
    Ok(())
}

/// Whoever can write a directory can put another database, or another key, in the place of ours.
fn refuse_shared(what: &str, dir: &Path) -> anyhow::Result<()> {
    let found = fs::metadata(dir).with_context(|| format!("{} cannot be read", dir.display()))?;
    let mode = found.permissions().mode() & 0o7777;
    ensure!(
        mode & OTHERS_WRITE == 0,
        "{what} {} can be written by others (mode {mode:04o}): make it the server's user's alone \
         (chmod 700), after a look at who has put what there",
        dir.display()
    );
    Ok(())
}

/// Files lie in folders of one depth, which the store made.
fn close_tree(dir: &Path) -> anyhow::Result<()> {
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(|| format!("{} cannot be read", dir.display()))?,
    };
    close(dir, 0o700)?;
    for entry in entries {
        let entry = entry?;
        match entry.file_type()? {
            kind if kind.is_dir() => close_tree(&entry.path())?,
            kind if kind.is_file() => close(&entry.path(), 0o600)?,
            _ => {}
        }
    }
    Ok(())
}

/// Takes from others what they may, if it is there.
fn close(path: &Path, mode: u32) -> anyhow::Result<()> {
    let found = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        found => found.with_context(|| format!("{} cannot be read", path.display()))?,
    };
    if found.permissions().mode() & OTHERS == 0 {
        return Ok(());
    }
    fs::set_permissions(path, Permissions::from_mode(mode))
        .with_context(|| format!("{} cannot be closed to others", path.display()))
}
