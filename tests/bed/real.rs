//! The real program as a process of its own, on a data directory and a database of its own.

use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, bail};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::{Duration, timeout};

use crate::binary::binary;
use crate::database::Database;
use crate::people::{Caller, device};

/// A process that does not say by then that it serves, or does not end, never will.
const PATIENCE: Duration = Duration::from_secs(100);

/// Where a process works.
pub struct Site {
    pub database: Database,
    pub data_dir: PathBuf,
    dir: TempDir,
}

impl Site {
    /// A data directory that is not there yet, beside a database without a single table.
    pub async fn empty() -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let data_dir = dir.path().join("data");
        let database = Database::empty(&data_dir).await?;
        Ok(Self {
            database,
            data_dir,
            dir,
        })
    }

    /// A path beside the data directory.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The program with these words, told of this place only.
    pub fn program(&self, words: &[&str]) -> anyhow::Result<Command> {
        program(&self.data_dir, &self.database.url, words)
    }

    /// The same, started by a shell that says this first, `umask 0` say.
    pub fn program_after(&self, said: &str, words: &[&str]) -> anyhow::Result<Command> {
        let mut command = self.program(words)?;
        let program = command.as_std().get_program().to_owned();
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(format!("{said}; exec \"$0\" \"$@\""));
        shell.arg(program).args(words);
        for (name, value) in command.as_std().get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        command = shell;
        command.kill_on_drop(true);
        Ok(command)
    }

    /// Runs the program to its end.
    pub async fn run(&self, words: &[&str]) -> anyhow::Result<Ended> {
        run(self.program(words)?).await
    }

    /// Serves.
    pub async fn serve(&self) -> anyhow::Result<Served> {
        Served::start(self.program(&["serve"])?).await
    }
}

/// The program with these words and this place, and none of what the tests themselves go by.
pub fn program(data_dir: &Path, database_url: &str, words: &[&str]) -> anyhow::Result<Command> {
    let mut command = Command::new(binary()?);
    forget_settings(command.as_std_mut());
    command
        .args(words)
        .env_remove("RUST_LOG")
        .env("DONGTHUAN_DATA_DIR", data_dir)
        .env("DATABASE_URL", database_url)
        .env("DONGTHUAN_LISTEN", "127.0.0.1:0")
        .stdin(Stdio::null())
        .kill_on_drop(true);
    Ok(command)
}

/// What tests and their runner are told is no setting of the program, which would refuse it.
pub fn forget_settings(command: &mut std::process::Command) {
    for (name, _) in std::env::vars_os() {
        if name.as_bytes().starts_with(b"DONGTHUAN_") {
            command.env_remove(name);
        }
    }
}

/// How a process ended, and what it said.
#[derive(Debug)]
pub struct Ended {
    pub well: bool,
    pub said: String,
}

impl Ended {
    /// It did what it was told.
    pub fn done(self) -> anyhow::Result<String> {
        anyhow::ensure!(self.well, "{}", self.said);
        Ok(self.said)
    }

    /// It refused, in a sentence with these words and nothing like a fault of its own.
    pub fn refused(self, words: &str) -> anyhow::Result<()> {
        let said = &self.said;
        anyhow::ensure!(!self.well, "not refused: {said}");
        anyhow::ensure!(said.contains(words), "{words:?} is not in: {said}");
        anyhow::ensure!(!said.contains("panicked"), "{said}");
        Ok(())
    }
}

/// Runs a command to its end. One that goes on serves where it should not.
pub async fn run(mut command: Command) -> anyhow::Result<Ended> {
    let output = timeout(PATIENCE, command.output()).await;
    let output = output.context("it does not come to its end")??;
    let said = [output.stdout, output.stderr].concat();
    Ok(Ended {
        well: output.status.success(),
        said: String::from_utf8_lossy(&said).into_owned(),
    })
}

/// A process that serves.
pub struct Served {
    process: Child,
    pub url: String,
    said: Arc<Mutex<String>>,
}

impl Served {
    /// Starts it and waits until it serves; else answers what it said.
    pub async fn start(mut command: Command) -> anyhow::Result<Self> {
        let mut process = command
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let log = process.stderr.take().context("no log")?;
        let mut lines = BufReader::new(log).lines();
        let said = Arc::new(Mutex::new(String::new()));
        let served = timeout(PATIENCE, async {
            while let Some(line) = lines.next_line().await? {
                keep(&said, &line);
                let entry: Value = serde_json::from_str(&line).unwrap_or_default();
                if let Some(address) = entry["fields"]["address"].as_str() {
                    return anyhow::Ok(Some(address.to_owned()));
                }
            }
            Ok(None)
        });
        let Some(url) = served.await?? else {
            process.wait().await?;
            bail!("{}", said.lock().unwrap_or_else(PoisonError::into_inner));
        };
        // Its log is read on, so that it never waits for a reader.
        let kept = said.clone();
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                keep(&kept, &line);
            }
        });
        Ok(Self { process, url, said })
    }

    pub fn id(&self) -> u32 {
        self.process.id().unwrap_or_default()
    }

    /// Its log so far.
    pub fn said(&self) -> String {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.clone()
    }

    /// Somebody who is not signed in.
    pub fn nobody(&self) -> anyhow::Result<Caller> {
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(device(http, &self.url))
    }

    /// Tells it to stop (SIGTERM), and waits for so long at most. Says whether it ended well by then.
    pub async fn stop(mut self, patience: Duration) -> anyhow::Result<bool> {
        let id = i32::try_from(self.id())?;
        let id = Pid::from_raw(id).context("it has ended before")?;
        kill_process(id, Signal::TERM)?;
        match timeout(patience, self.process.wait()).await {
            Ok(status) => Ok(status?.success()),
            Err(_) => Ok(false),
        }
    }
}

fn keep(said: &Mutex<String>, line: &str) {
    let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
    said.push_str(line);
    said.push('\n');
}
