//! One process writes an SQLite file: a second one would be heard by nobody who follows a matter at the
//! first, and would wait for its locks. A file beside the database is locked for as long as the process
//! lives; the system takes the lock back however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use secrecy::ExposeSecret;
use tokio::time::sleep;

use super::sqlite_file;
use crate::config::Config;

/// Another that works, migrates say, is waited for so long.
const PATIENCE: Duration = Duration::from_secs(600);
/// One that serves has just been told to stop, or will go on: what it wrote may be a moment old too.
const SERVING_PATIENCE: Duration = Duration::from_secs(1);
const AGAIN: Duration = Duration::from_millis(50);
/// What is written into the file by one that serves.
const SERVING: &str = "serving";

/// The right to write, until it is dropped. PostgreSQL orders its writers itself.
#[derive(Debug)]
#[must_use = "whoever drops it is not alone any more"]
pub struct Alone(Option<File>);

impl Alone {
    /// Waits for others that are soon done. Refused beside one that serves.
    pub async fn with(config: &Config) -> anyhow::Result<Self> {
        let Some(database) = sqlite_file(config.database_url.expose_secret())? else {
            return Ok(Self(None));
        };
        let path = lock_file(&database);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        let started = Instant::now();
        let mut serving_since = None;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    return Err(error)
                        .with_context(|| format!("{} cannot be locked", path.display()));
                }
            }
            let holder = holder(&mut file);
            let serving = holder.starts_with(SERVING);
            serving_since = serving.then(|| serving_since.unwrap_or_else(Instant::now));
            let too_long = match serving_since {
                Some(since) => since.elapsed() >= SERVING_PATIENCE,
                None => started.elapsed() >= PATIENCE,
            };
            if too_long {
                bail!(
                    "DATABASE_URL: {} is written by another process ({}), and one process writes an \
                     SQLite file: stop that one first",
                    database.display(),
                    holder.trim()
                );
            }
            sleep(AGAIN).await;
        }
        let alone = Self(Some(file));
        alone.say("working")?;
        Ok(alone)
    }

    /// Tells those who come that it will be long.
    pub fn serving(&self) -> anyhow::Result<()> {
        self.say(SERVING)
    }

    fn say(&self, what: &str) -> anyhow::Result<()> {
        let Some(mut file) = self.0.as_ref() else {
            return Ok(());
        };
        file.set_len(0)?;
        file.rewind()?;
        writeln!(file, "{what}, process {}", std::process::id())?;
        Ok(())
    }
}

fn lock_file(database: &Path) -> PathBuf {
    // By whatever way the database is named, it is one.
    let database = database.canonicalize().unwrap_or(database.to_owned());
    let mut name = database.into_os_string();
    name.push(".lock");
    name.into()
}

/// What the one who holds the lock says; nothing while it is being written.
fn holder(file: &mut File) -> String {
    let mut said = String::new();
    let read = file.rewind().and_then(|()| file.read_to_string(&mut said));
    read.map(|_| said).unwrap_or_default()
}
