//! A PostgreSQL server of our own, on a free port of the loopback, for as long as it is held.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tempfile::TempDir;

use crate::shell::{command, read, root, run};
use crate::tools::is_root;

const PATIENCE: Duration = Duration::from_secs(60);

/// Dropped, the server stops and its files are removed.
pub struct Cluster {
    server: Child,
    port: u16,
    _dir: TempDir,
}

impl Cluster {
    /// Makes and starts a server with the programs in `bin`.
    pub fn start(bin: &Path) -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let user = User::find()?;
        if let Some(user) = &user {
            let owner = format!("{}:{}", user.id, user.group);
            let mut chown = command("chown", dir.path());
            chown.arg(owner).arg(dir.path());
            run(chown)?;
        }
        let data = dir.path().join("data");
        let mut init = as_user(bin.join("initdb"), user.as_ref(), dir.path());
        init.args(["--no-sync", "--auth=trust", "--username=postgres"]);
        init.args(["--encoding=UTF8", "--locale=C", "--pgdata"])
            .arg(&data);
        init.stdout(Stdio::null());
        run(init)?;

        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let log = std::fs::File::create(dir.path().join("log"))?;
        let mut server = as_user(bin.join("postgres"), user.as_ref(), dir.path());
        server.arg("-D").arg(&data).args(["-p", &port.to_string()]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            // What the machine loses in a power cut is of no interest here.
            "fsync=off",
            "full_page_writes=off",
        ] {
            server.args(["-c", setting]);
        }
        server.stdout(Stdio::null()).stderr(log);
        let server = server.spawn().context("PostgreSQL did not start")?;
        let mut cluster = Self {
            server,
            port,
            _dir: dir,
        };
        cluster.wait(bin)?;
        Ok(cluster)
    }

    /// The administrator's URL.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&mut self, bin: &Path) -> anyhow::Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.server.try_wait()? {
                let log = std::fs::read_to_string(self._dir.path().join("log"));
                bail!("PostgreSQL stopped ({status}): {}", log.unwrap_or_default());
            }
            let mut ready = Command::new(bin.join("pg_isready"));
            ready.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
            if ready.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("PostgreSQL does not answer after {PATIENCE:?}")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // An immediate shutdown: there is nothing to keep.
        let asked = run(command(&format!("kill -QUIT {}", self.server.id()), "/"));
        if asked.is_err() {
            drop(self.server.kill());
        }
        drop(self.server.wait());
    }
}

/// PostgreSQL refuses to run as root, so root runs it as the user that its package made.
struct User {
    id: u32,
    group: u32,
}

impl User {
    fn find() -> anyhow::Result<Option<Self>> {
        if !is_root()? {
            return Ok(None);
        }
        let number = |question: &str| -> anyhow::Result<u32> {
            let answer = read(command(question, root()));
            let answer = answer.context("the user `postgres` is missing")?;
            Ok(answer.trim().parse()?)
        };
        Ok(Some(Self {
            id: number("id -u postgres")?,
            group: number("id -g postgres")?,
        }))
    }
}

fn as_user(program: impl AsRef<std::ffi::OsStr>, user: Option<&User>, dir: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(dir)
        .stdin(Stdio::null())
        .env("LC_ALL", "C");
    if let Some(user) = user {
        command.uid(user.id).gid(user.group);
    }
    command
}
