//! The suites, and their sum.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use serde_json::Value;

use crate::count::Count;
use crate::faults;
use crate::postgres::Cluster;
use crate::shell::{client, command, read, root, run, watch};
use crate::tools;

/// How the test binary is told which database to use, and the walk which browser.
const DATABASE: &str = "DONGTHUAN_TEST_DATABASE";
const CHROMIUM: &str = "DONGTHUAN_CHROMIUM";
/// The walk through the pages takes its own time and needs one database only; so do the libraries of
/// strangers, which see no difference between the two.
const WALK: &str = "phone::";
const CLIENTS: &str = "clients::";
/// How the walks in dark colours end their names. Every run walks each path once, in light; `walks` both.
const DARK: &str = "_in_dark";
const BESIDES: [&str; 4] = ["--skip", WALK, "--skip", CLIENTS];

/// Every suite. The last line printed is the sum.
pub fn all() -> anyhow::Result<bool> {
    let tools = tools::all()?;
    let mut sums = Vec::new();
    let mut add = |name: &'static str, count: anyhow::Result<Count>| {
        let count = count.unwrap_or_else(|error| {
            eprintln!("xtask: {name}: {error:#}");
            Count::one(false)
        });
        sums.push((name, count));
    };
    match binaries() {
        Ok(binaries) => {
            let (it, units): (Vec<_>, _) = binaries.into_iter().partition(|one| one.name == "it");
            add("rules and units", units_of(&units));
            add("examples in comments", documentation());
            add("API on SQLite", api(&it, "sqlite", &BESIDES));
            let on_postgres = Cluster::start(&tools.postgres)
                .and_then(|cluster| api(&it, &cluster.url(), &BESIDES));
            add("API on PostgreSQL", on_postgres);
            add("phone", phone(&it, &tools.chromium, &["--skip", DARK]));
            add("clients of strangers", clients(&it));
        }
        Err(error) => add("Rust", Err(error)),
    }
    add("failing disks", faults::short());
    add("client: types", npm("check"));
    add("client: lint", npm("lint"));
    add("client: units", vitest());

    let mut sum = Count::default();
    println!();
    for (name, count) in sums {
        println!("{name:<22} {count}");
        sum.add(count);
    }
    println!("{sum}");
    Ok(sum.failed == 0)
}

/// Only the steps of the database, on both.
pub fn migrations() -> anyhow::Result<bool> {
    let cluster = Cluster::start(&tools::postgres()?)?;
    let it: Vec<_> = binaries()?
        .into_iter()
        .filter(|one| one.name == "it")
        .collect();
    let mut sum = api(&it, "sqlite", &["storage::"])?;
    sum.add(api(&it, &cluster.url(), &["storage::"])?);
    Ok(sum.failed == 0)
}

/// Ten thousand random histories of matters, on SQLite.
pub fn histories() -> anyhow::Result<bool> {
    let it = binaries()?.into_iter().find(|one| one.name == "it");
    let it = it.context("the test binary `it` was not built")?;
    let mut command = it.command();
    command
        .args(["histories::", "--nocapture"])
        .env(DATABASE, "sqlite")
        .env("DONGTHUAN_HISTORIES", "5000");
    let mut sum = Count::default();
    let succeeded = watch(command, |line| sum.add_line(line))?;
    Ok(sum.closed(succeeded).failed == 0)
}

/// Every walk, in light and in dark.
pub fn walks() -> anyhow::Result<bool> {
    let chromium = tools::all()?.chromium;
    let it: Vec<_> = binaries()?
        .into_iter()
        .filter(|one| one.name == "it")
        .collect();
    Ok(phone(&it, &chromium, &[])?.failed == 0)
}

/// Fifty backups under votes, on each database.
pub fn backups() -> anyhow::Result<bool> {
    let it = binaries()?.into_iter().find(|one| one.name == "it");
    let it = it.context("the test binary `it` was not built")?;
    let cluster = Cluster::start(&tools::postgres()?)?;
    let mut sum = Count::default();
    let mut succeeded = true;
    for database in ["sqlite".to_owned(), cluster.url()] {
        let mut command = it.command();
        command
            .args(["backup::under_votes", "--nocapture"])
            .env(DATABASE, database)
            .env("DONGTHUAN_TEST_BACKUPS", "50");
        succeeded &= watch(command, |line| sum.add_line(line))?;
    }
    Ok(sum.closed(succeeded).failed == 0)
}

/// The client's first screen.
pub fn size() -> anyhow::Result<bool> {
    tools::node_modules(&client())?;
    run(command("npm run --silent build", client()))?;
    run(command("npm run --silent size", client()))?;
    Ok(true)
}

/// A program that runs tests.
struct Binary {
    name: String,
    path: PathBuf,
    /// The directory of its package, where it expects to be run.
    dir: PathBuf,
}

/// The crates in two parts. What the tests of `rules` need besides would turn on features of what
/// others build on, and large crates would be compiled twice.
const PARTS: [&str; 2] = [
    "--package dongthuan-rules",
    "--workspace --exclude dongthuan-rules",
];

/// Builds every test.
fn binaries() -> anyhow::Result<Vec<Binary>> {
    let mut messages = String::new();
    for part in PARTS {
        let format = "--message-format=json-render-diagnostics";
        messages += &read(command(
            &format!("cargo test {part} --no-run {format}"),
            root(),
        ))?;
    }
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let tests = messages.filter(|message| message["profile"]["test"] == true);
    let binaries = tests.filter_map(|message| {
        let manifest = Path::new(message["manifest_path"].as_str()?);
        Some(Binary {
            name: message["target"]["name"].as_str()?.to_owned(),
            path: message["executable"].as_str()?.into(),
            dir: manifest.parent()?.to_owned(),
        })
    });
    Ok(binaries.collect())
}

impl Binary {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.current_dir(&self.dir);
        // As `cargo test` does: tests ask for their package's directory.
        command.env("CARGO_MANIFEST_DIR", &self.dir);
        command
    }
}

fn units_of(binaries: &[Binary]) -> anyhow::Result<Count> {
    let mut sum = Count::default();
    let mut succeeded = true;
    for binary in binaries {
        println!("\n{}", binary.path.display());
        succeeded &= watch(binary.command(), |line| sum.add_line(line))?;
    }
    Ok(sum.closed(succeeded))
}

fn documentation() -> anyhow::Result<Count> {
    let mut sum = Count::default();
    let mut succeeded = true;
    for part in PARTS {
        let tests = command(&format!("cargo test {part} --doc"), root());
        succeeded &= watch(tests, |line| sum.add_line(line))?;
    }
    // A project without a single example has none that fails.
    if succeeded {
        Ok(sum)
    } else {
        Ok(sum.closed(false))
    }
}

fn api(it: &[Binary], database: &str, arguments: &[&str]) -> anyhow::Result<Count> {
    let it = it.first().context("the test binary `it` was not built")?;
    let mut command = it.command();
    command.args(arguments).env(DATABASE, database);
    let mut sum = Count::default();
    let succeeded = watch(command, |line| sum.add_line(line))?;
    Ok(sum.closed(succeeded))
}

fn phone(it: &[Binary], chromium: &Path, arguments: &[&str]) -> anyhow::Result<Count> {
    let it = it.first().context("the test binary `it` was not built")?;
    tools::node_modules(&root().join("tests/phone"))?;
    let mut command = it.command();
    command.arg(WALK).args(arguments).env(CHROMIUM, chromium);
    let mut sum = Count::default();
    let succeeded = watch(command, |line| sum.add_line(line))?;
    Ok(sum.closed(succeeded))
}

/// Two at a time: each library is a process of its own beside the server.
fn clients(it: &[Binary]) -> anyhow::Result<Count> {
    tools::node_modules(&root().join("tests/clients"))?;
    api(it, "sqlite", &[CLIENTS, "--test-threads", "2"])
}

fn npm(script: &str) -> anyhow::Result<Count> {
    tools::node_modules(&client())?;
    let command = command(&format!("npm run --silent {script}"), client());
    Ok(Count::one(watch(command, |_| {})?))
}

fn vitest() -> anyhow::Result<Count> {
    tools::node_modules(&client())?;
    let dir = tempfile::tempdir()?;
    let report = dir.path().join("vitest.json");
    let mut command = command(
        "npx --no-install vitest run --reporter=default --reporter=json",
        client(),
    );
    command.arg(format!("--outputFile.json={}", report.display()));
    let succeeded = watch(command, |_| {})?;
    let count = tools::read_json(&report).map(|report| Count::of_vitest(&report));
    Ok(count.unwrap_or_default().closed(succeeded))
}
