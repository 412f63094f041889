//! The libraries of strangers against the running server, with nothing but their own stock options.
//! Node runs them (tests/clients); this side keeps the server and its clock, and votes.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use bed::{Bed, Checked};
use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

/// The slowest waits ten seconds to be closed, and code generators take their time.
const PATIENCE: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn graphql_http_finds_every_must_and_should_kept() -> Checked {
    run("audit.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn graphql_ws_talks_and_finds_every_close_code() -> Checked {
    run("ws.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn graphql_sse_talks_by_events() -> Checked {
    run("sse.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn relay_compiles_asks_does_follows_and_renews() -> Checked {
    run("relay.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn graphql_codegen_makes_types_that_compile() -> Checked {
    run("codegen.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn apollo_client_asks_does_follows_and_renews() -> Checked {
    run("apollo.mjs").await
}

#[tokio::test(flavor = "multi_thread")]
async fn urql_asks_does_follows_and_renews() -> Checked {
    run("urql.mjs").await
}

/// Runs a script on a province with one open ballot.
async fn run(script: &str) -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let login = "chuyenvien.vanphong";
    let task = json!({
        "url": bed.url(),
        "login": login,
        "password": bed.password(login)?,
        "ballot": ballot,
    });
    let ran = tokio::time::timeout(PATIENCE, follow(&bed, &ballot, script, task)).await;
    ran.with_context(|| format!("{script} takes too long"))?
}

/// Follows a script, and lets happen what it asks for.
async fn follow(bed: &Bed, ballot: &str, script: &str, task: Value) -> Checked {
    let dir = dir();
    ensure!(
        dir.join("node_modules").exists(),
        "run `npm ci --ignore-scripts` in tests/clients first, as `cargo xtask test` does"
    );
    let mut node = Command::new("node")
        .args([script, &task.to_string()])
        .current_dir(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("the clients need Node")?;
    let mut answers = node.stdin.take().context("no way to answer")?;
    let lines = node.stdout.take().context("nothing to read")?;
    let mut lines = BufReader::new(lines).lines();
    let mut voters = bed.members().into_iter().skip(1);
    let mut finished = false;
    while let Some(line) = lines.next_line().await? {
        finished |= line == "ok: done";
        let said: Value = serde_json::from_str(&line).unwrap_or_default();
        match said["ask"].as_str() {
            Some("later") => {
                bed.clock.advance(TimeDelta::minutes(11));
            }
            Some("vote") => {
                let voter = voters.next().context("everybody has voted")?;
                let voter = bed.person(voter).await?;
                voter.cast(ballot, "AGREE", None).await?.done()?;
            }
            Some(other) => anyhow::bail!("{script} asks for {other}"),
            None => {
                println!("{script}: {line}");
                continue;
            }
        }
        answers.write_all(b"done\n").await?;
    }
    let status = node.wait().await?;
    ensure!(
        status.success() && finished,
        "{script} failed ({status}): its words are above"
    );
    Ok(())
}

fn dir() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.join("clients")
}
