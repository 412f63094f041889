//! The demonstration's accounts: random passwords, kept beside the database to be printed again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};

use crate::secrets::write_private;

/// An account to try the demonstration with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    pub login: String,
    #[serde(serialize_with = "kept_beside")]
    pub password: SecretString,
    /// The mandates of its person, as they stand on the door.
    pub title: String,
    /// Whether it is one of those printed at the start.
    pub shown: bool,
}

/// Without letters and digits that look alike.
const ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// A password of twelve random characters in three groups: some 59 bits, typed with one thumb.
pub fn new_password() -> SecretString {
    let mut letters = (0..12).map(|_| {
        let at = usize::from(rand::random::<u8>()) % ALPHABET.len();
        char::from(ALPHABET[at])
    });
    let groups: Vec<String> = (0..3).map(|_| letters.by_ref().take(4).collect()).collect();
    groups.join("-").into()
}

/// The one place where passwords are written: made up for a demonstration, to be printed again.
fn kept_beside<S: Serializer>(password: &SecretString, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(password.expose_secret())
}

fn path(data_dir: &Path) -> PathBuf {
    data_dir.join("demo-accounts.json")
}

/// Keeps the accounts for the next start, readable by the server's user only.
pub fn keep(data_dir: &Path, accounts: &[Account]) -> anyhow::Result<()> {
    forget(data_dir)?;
    let text = serde_json::to_vec_pretty(accounts)?;
    write_private(&path(data_dir), &text).context("the demonstration's accounts cannot be kept")
}

/// The accounts of an earlier start.
pub fn kept(data_dir: &Path) -> anyhow::Result<Vec<Account>> {
    let path = path(data_dir);
    let text = fs::read(&path).with_context(|| {
        format!(
            "{} is missing: start over with `demo --fresh`",
            path.display()
        )
    })?;
    serde_json::from_slice(&text).with_context(|| format!("{} is damaged", path.display()))
}

/// Forgets the accounts of an earlier start.
pub fn forget(data_dir: &Path) -> anyhow::Result<()> {
    match fs::remove_file(path(data_dir)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
