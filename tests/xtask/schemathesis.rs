//! Schemathesis over the whole schema of the real server, as several offices.

use std::path::{Path, PathBuf};

use crate::durability::Server;
use crate::shell::{command, root, run, watch};
use crate::tools;

/// Cases for each root field and office.
const CASES: &str = "20";

/// Asks everything, and says which fields were answered with data.
pub fn prove() -> anyhow::Result<bool> {
    let python = python()?;
    run(command("cargo build --quiet --package dongthuan", root()))?;
    let dir = tempfile::tempdir()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let server = runtime.block_on(Server::start(dir.path(), None))?;
    let mut ask = with(Path::new("run.py"), &python);
    ask.arg(server.api.url())
        .arg(dir.path().join("demo-accounts.json"))
        .arg(CASES);
    watch(ask, |_| {})
}

fn suite() -> PathBuf {
    root().join("tests/schemathesis")
}

/// Python with what the suite needs, of the versions that it names, in a place of its own.
fn python() -> anyhow::Result<PathBuf> {
    let dir = root().join("target/schemathesis");
    let python = dir.join("venv/bin/python");
    if !python.exists() {
        tools::python()?;
        run(command("python3 -m venv target/schemathesis/venv", root()))?;
    }
    let mut install = std::process::Command::new(&python);
    let list = suite().join("requirements.txt");
    install
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
        ])
        .arg(list);
    run(install)?;
    Ok(python)
}

/// A script of the suite, run by this Python, which leaves nothing behind.
fn with(script: &Path, python: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(python);
    command
        .arg(script)
        .current_dir(suite())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONUNBUFFERED", "1");
    command
}
