//! The walk: a ballot from the order to the result sheet, by touching the pages in a real browser
//! at the size of a phone. Node drives Chromium (tests/phone); this side keeps the server and its
//! clock.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use bed::{Bed, Checked};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

/// A walk takes some twenty seconds.
const PATIENCE: Duration = Duration::from_secs(180);

/// Who walks, by what they do. None of them is printed anywhere else.
const WALKERS: [(&str, &str); 6] = [
    ("chair", "chutich"),
    ("office", "chuyenvien.vanphong"),
    ("agrees", "pct.thuongtruc"),
    ("changes", "uyvien"),
    ("amends", "uyvien.congan"),
    ("late", "uyvien.bienphong"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_is_held_by_touching_the_pages_in_light() -> Checked {
    walk("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_is_held_by_touching_the_pages_in_dark() -> Checked {
    walk("dark").await
}

async fn walk(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    // There is no page to ask for a ballot on yet, so the wish is made through the API.
    let id = bed.drafted().await?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in WALKERS {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let pictures = root().join("target/screenshots").join(theme);
    if pictures.exists() {
        std::fs::remove_dir_all(&pictures)?;
    }
    std::fs::create_dir_all(&pictures)?;
    let task = json!({
        "url": bed.url(),
        "chromium": std::env::var("DONGTHUAN_CHROMIUM").unwrap_or("/usr/bin/chromium".into()),
        "theme": theme,
        "pictures": pictures,
        "walkers": walkers,
        "title": "Đề án đổi mới",
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, &id, task)).await;
    walked.context("the walk takes too long")??;

    // What the pages showed is what was kept.
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "CHAIR_DECIDED");
    assert_eq!(ballot.data("/ballot/decision/kind"), "TO_SESSION");
    let tally = json!({
        "base": 25, "agree": 1, "agreeWithAmendments": 1, "disagree": 1, "silent": 22, "late": 1,
        "needed": 13, "passed": false, "final": true, "openAmendments": 1,
    });
    assert_eq!(ballot.data("/ballot/tally"), &tally);
    assert_eq!(
        bed.sweep().await?,
        0,
        "the decision has recorded the closing"
    );
    Ok(())
}

/// Runs the walk, and moves time when it asks for it.
async fn follow(bed: &Bed, ballot: &str, task: Value) -> Checked {
    let dir = root().join("tests/phone");
    ensure!(
        dir.join("node_modules").exists(),
        "run `npm ci` in tests/phone first, as `cargo xtask test` does"
    );
    let mut node = Command::new("node")
        .args(["walk.mjs", &task.to_string()])
        .current_dir(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("the walk needs Node")?;
    let mut answers = node.stdin.take().context("no way to answer")?;
    let lines = node.stdout.take().context("nothing to read")?;
    let mut lines = BufReader::new(lines).lines();
    while let Some(line) = lines.next_line().await? {
        let said: Value = serde_json::from_str(&line).with_context(|| line.clone())?;
        match said["ask"].as_str() {
            Some("deadline") => {
                bed.wait_for_deadline(ballot).await?;
                answers.write_all(b"done\n").await?;
            }
            Some(other) => anyhow::bail!("the walk asks for {other}"),
            None => println!("{line}"),
        }
    }
    let status = node.wait().await?;
    ensure!(
        status.success(),
        "the walk failed ({status}): its words are above"
    );
    Ok(())
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
