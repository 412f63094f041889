//! Looking into files before they are kept: whether each is what it says, and whether it carries a mark
//! of secrecy (X11).
//!
//! Whatever a file is, looking into it costs no more than its bounds: it is done by a process of its
//! own, started for it, which has nothing but the file to read and which the system ends when it wants
//! more memory or time. What cannot be looked into within them is not taken in.

mod bounds;
mod child;
mod look;
mod package;
mod pdf;
mod picture;
mod turns;

use std::fs::File;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use rules::Coded;
use rules::file::{FileKind, Flaw};
use rules::secrecy::{Marks, Place};
use serde::{Deserialize, Serialize};
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};
use uuid::Uuid;

pub use child::run;
use turns::Turns;

/// How long one file is looked into, should the process be kept from its work.
const PATIENCE: Duration = Duration::from_secs(20);
/// More than what is said of a file ever is, in bytes.
const SAID: u64 = 4096;

/// What is seen in a file that may come in: where a mark of secrecy stands, if anywhere.
pub type Seen = Result<Option<Place>, Flaw>;

/// What the process says of the file, by codes.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Said {
    flaw: Option<String>,
    mark: Option<String>,
}

/// Looks into files.
#[derive(Clone, Debug)]
pub struct Examiner {
    /// This program itself.
    program: PathBuf,
    turns: Arc<Turns>,
}

impl Examiner {
    pub fn new(program: PathBuf) -> Self {
        Self {
            program,
            turns: Arc::default(),
        }
    }

    /// Looks into the content of a file that is to be of this kind, when it is the account's turn. A
    /// process that cannot be started, or whose bounds cannot be set, is an error.
    pub(super) async fn look(
        &self,
        file: File,
        kind: FileKind,
        marks: &Marks,
        account: Uuid,
    ) -> anyhow::Result<Seen> {
        let _turn = self.turns.take(account).await?;
        // Nothing of the server's own is told to it: no secret, no address of the database.
        let mut child = Command::new(&self.program)
            .args(["examine", kind.code(), &marks.list()])
            .env_clear()
            .envs(bounds::ALLOCATOR)
            .current_dir("/")
            .stdin(file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} cannot be started", self.program.display()))?;
        match tokio::time::timeout(PATIENCE, answer(&mut child)).await {
            Ok(seen) => seen,
            Err(_) => {
                child.kill().await?;
                Ok(beyond("it took too long"))
            }
        }
    }
}

async fn answer(child: &mut Child) -> anyhow::Result<Seen> {
    let mut said = Vec::new();
    if let Some(out) = child.stdout.take() {
        out.take(SAID).read_to_end(&mut said).await?;
    }
    let ended = child.wait().await?;
    // Ended by the system: over a bound.
    if ended.code().is_none() {
        return Ok(beyond(&ended.to_string()));
    }
    anyhow::ensure!(ended.success(), "looking into a file failed ({ended})");
    let said: Said = serde_json::from_slice(&said)?;
    let flaw = said.flaw.as_deref().and_then(Flaw::from_code);
    let mark = said.mark.as_deref().and_then(Place::from_code);
    Ok(flaw.map_or(Ok(mark), Err))
}

fn beyond(why: &str) -> Seen {
    tracing::warn!(why, "a file could not be looked into within its bounds");
    Err(Flaw::Beyond)
}
