//! The tools besides Rust: Node, PostgreSQL's server, Chromium and a font for Vietnamese.
//!
//! On Debian, as root, what is missing is installed; elsewhere it is named, and that is all.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};

use crate::shell::{client, command, read, root, run};

const OLDEST_NODE: u32 = 20;

/// Where the tools are.
pub struct Tools {
    /// The directory with `initdb` and `postgres`.
    pub postgres: PathBuf,
    pub chromium: PathBuf,
}

/// What the databases need.
pub fn postgres() -> anyhow::Result<PathBuf> {
    install(&missing([(find_postgres().is_some(), &["postgresql"][..])]))?;
    find_postgres().context("PostgreSQL is installed, but its `initdb` is not found")
}

/// What every suite together needs.
pub fn all() -> anyhow::Result<Tools> {
    check_node()?;
    install(&missing([
        (find_postgres().is_some(), &["postgresql"][..]),
        (find_chromium().is_some(), &["chromium"]),
        (writes_vietnamese(), &["fontconfig", "fonts-noto-core"]),
    ]))?;
    Ok(Tools {
        postgres: postgres()?,
        chromium: find_chromium().context("Chromium is installed, but not found")?,
    })
}

/// Python, for the suite that is written in it.
pub fn python() -> anyhow::Result<()> {
    let mut venv = Command::new("python3");
    let venv = venv.args(["-c", "import ensurepip, venv"]).output();
    let here = venv.is_ok_and(|output| output.status.success());
    install(&missing([(here, &["python3", "python3-venv"][..])]))
}

/// The client's own tools, of the versions in its lock file.
pub fn node_modules(dir: &Path) -> anyhow::Result<()> {
    check_node()?;
    let lock = read_json(&dir.join("package-lock.json"))?;
    let packages = lock["packages"].as_object().into_iter().flatten();
    let mut wanted = packages.filter(|(path, package)| {
        // Builds for other systems stay away.
        path.starts_with("node_modules/") && package["optional"] != true
    });
    if wanted.all(|(path, package)| {
        let here = read_json(&dir.join(path).join("package.json")).unwrap_or_default();
        here["version"] == package["version"]
    }) {
        return Ok(());
    }
    run(command("npm ci --ignore-scripts --no-audit --no-fund", dir))
}

/// The directories with a lock file of Node packages.
pub fn node_dirs() -> [PathBuf; 3] {
    [
        client(),
        root().join("tests/phone"),
        root().join("tests/clients"),
    ]
}

pub fn read_json(path: &Path) -> anyhow::Result<serde_json::Value> {
    let text = std::fs::read(path).with_context(|| path.display().to_string())?;
    serde_json::from_slice(&text).with_context(|| path.display().to_string())
}

fn check_node() -> anyhow::Result<()> {
    let wanted = format!("Node.js {OLDEST_NODE} or newer is needed");
    let version = read(command("node --version", root())).context(wanted.clone())?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    let major: u32 = major.unwrap_or_default().parse().unwrap_or_default();
    ensure!(
        major >= OLDEST_NODE,
        "{wanted}; `node --version` answers {}",
        version.trim()
    );
    Ok(())
}

fn missing<'a>(tools: impl IntoIterator<Item = (bool, &'a [&'a str])>) -> Vec<&'a str> {
    let missing = tools.into_iter().filter(|(there, _)| !there);
    missing
        .flat_map(|(_, packages)| packages.iter().copied())
        .collect()
}

fn install(packages: &[&str]) -> anyhow::Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    if !Path::new("/etc/debian_version").exists() || !is_root()? {
        bail!("missing: {names} (named as Debian does); install it and run this again");
    }
    eprintln!("xtask: installing {names}");
    for line in [
        "apt-get update".to_owned(),
        format!("apt-get install -y --no-install-recommends {names}"),
    ] {
        let mut command = command(&line, root());
        // Our own output is counted by whoever runs us, and must end with our own line.
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null());
        run(command)?;
    }
    Ok(())
}

pub fn is_root() -> anyhow::Result<bool> {
    Ok(read(command("id -u", root()))?.trim() == "0")
}

/// In PATH, or where Debian keeps the server's programs; of several versions the newest.
fn find_postgres() -> Option<PathBuf> {
    // In PATH there may be a link to one of the programs only.
    let initdb = in_path("initdb").and_then(|path| path.canonicalize().ok());
    let mut bins: Vec<_> = initdb
        .iter()
        .filter_map(|path| path.parent())
        .map(Path::to_owned)
        .collect();
    let mut versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
        .collect::<Vec<_>>();
    versions.sort_unstable();
    let usual = versions.into_iter().rev();
    bins.extend(usual.map(|version| format!("/usr/lib/postgresql/{version}/bin").into()));
    let programs = ["initdb", "postgres", "pg_isready"];
    bins.into_iter()
        .find(|bin| programs.iter().all(|program| bin.join(program).exists()))
}

fn find_chromium() -> Option<PathBuf> {
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ];
    let in_path = names.iter().find_map(|name| in_path(name));
    in_path.or_else(|| {
        let usual = names.iter().map(|name| Path::new("/usr/bin").join(name));
        usual.into_iter().find(|path| path.exists())
    })
}

fn in_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut files = std::env::split_paths(&path).map(|dir| dir.join(name));
    files.find(|file| file.is_file())
}

/// Without a font for it, Vietnamese is drawn as boxes.
fn writes_vietnamese() -> bool {
    let mut list = Command::new("fc-list");
    let list = list
        .args([":lang=vi", "family"])
        .stderr(Stdio::null())
        .output();
    list.is_ok_and(|output| output.status.success() && !output.stdout.trim_ascii().is_empty())
}
