//! The server's own secrets: made on first start, readable by its user only, never printed.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, ensure};
use secrecy::SecretSlice;

/// A key drawn at random has more different bytes than this; zeros and words have fewer.
const VARIED: usize = 12;

/// The key that signs access tokens, made when there is none. One that others may have read, or that
/// could be guessed, is refused: whoever has it signs in as anybody.
pub fn signing_key(data_dir: &Path) -> anyhow::Result<SecretSlice<u8>> {
    make_data_dir(data_dir)?;
    let path = data_dir.join("signing.key");
    let fresh: [u8; 32] = rand::random();
    match write_private(&path, &fresh) {
        Ok(()) => return Ok(fresh.to_vec().into()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be written", path.display()));
        }
    }
    let key = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let refuse = |why: &str| {
        format!(
            "{} {why}: remove it to have a new one made (everybody signs in again)",
            path.display()
        )
    };
    let mode = fs::metadata(&path)?.permissions().mode() & 0o777;
    ensure!(
        mode & 0o077 == 0,
        refuse(&format!("is open to others (mode {mode:04o})"))
    );
    ensure!(key.len() >= 32, refuse("is shorter than 32 bytes"));
    let varied = key.iter().collect::<BTreeSet<_>>().len();
    ensure!(varied >= VARIED, refuse("could be guessed"));
    Ok(key.into())
}

/// Makes the data directory, readable by its user only.
pub fn make_data_dir(data_dir: &Path) -> anyhow::Result<()> {
    make_private_dir(data_dir)
        .with_context(|| format!("DONGTHUAN_DATA_DIR {} cannot be made", data_dir.display()))
}

/// Makes a directory with mode 0700, unless it is there.
pub fn make_private_dir(path: &Path) -> std::io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

/// Writes a new file with mode 0600; an existing one is left alone and said to exist.
pub fn write_private(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(content)?;
    file.sync_all()
}
