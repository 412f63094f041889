//! Node drives Chromium (tests/phone); this side keeps the server and its clock.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use bed::clock::instant;
use bed::{Bed, Caller, Checked};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

/// A walk takes some twenty seconds where nothing else runs.
const PATIENCE: Duration = Duration::from_secs(300);

/// Walks by a script of `tests/phone`, with these people by what they do (none of them is printed
/// anywhere else) and with what else the script has to know.
pub async fn walked(
    bed: &Bed,
    theme: &str,
    script: &str,
    walkers: &[(&str, &str)],
    more: Value,
) -> Checked {
    // People of a province of its own, whose passwords the bed does not know.
    let mut accounts = match &more["walkers"] {
        Value::Object(own) => own.clone(),
        _ => Map::new(),
    };
    for (role, login) in walkers {
        let account = json!({ "login": login, "password": bed.password(login)? });
        accounts.insert((*role).to_owned(), account);
    }
    // Scenes of one script walk beside each other.
    let scene = more["scene"].as_str().map(str::to_owned);
    let scene = scene.as_deref();
    let mut task = more;
    task["url"] = json!(bed.url());
    task["chromium"] =
        json!(std::env::var("DONGTHUAN_CHROMIUM").unwrap_or("/usr/bin/chromium".into()));
    task["theme"] = json!(theme);
    task["pictures"] = json!(pictures(&format!("{theme}-{}", scene.unwrap_or(script)))?);
    task["walkers"] = json!(accounts);
    let script = format!("{script}.mjs");
    let walked = tokio::time::timeout(PATIENCE, follow(bed, &script, &task)).await;
    walked.context("the walk takes too long")?
}

/// An empty folder for the pictures of a walk.
fn pictures(name: &str) -> anyhow::Result<PathBuf> {
    let pictures = root().join("target/screenshots").join(name);
    if pictures.exists() {
        std::fs::remove_dir_all(&pictures)?;
    }
    std::fs::create_dir_all(&pictures)?;
    Ok(pictures)
}

/// Runs the walk, and moves time when it asks for it.
async fn follow(bed: &Bed, script: &str, task: &Value) -> Checked {
    let dir = root().join("tests/phone");
    ensure!(
        dir.join("node_modules").exists(),
        "run `npm ci` in tests/phone first, as `cargo xtask test` does"
    );
    let mut node = Command::new("node")
        .args([script, &task.to_string()])
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
                let office = bed.office().await?;
                bed.clock
                    .set(instant(&deadline(&office, &said["of"]).await?)?);
                answers.write_all(b"done\n").await?;
            }
            Some("until") => {
                let until = said["until"].as_str().unwrap_or_default();
                bed.clock.set(instant(until)?);
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

/// The deadline of the newest matter of a kind.
async fn deadline(office: &Caller, kind: &Value) -> anyhow::Result<String> {
    let list = match kind.as_str() {
        Some("consultation") => "consultations",
        _ => "ballots",
    };
    let query = format!("{{ {list}(first: 1) {{ nodes {{ deadline {{ closesAt }} }} }} }}");
    let reply = office.gql(&query, Value::Null).await?.done()?;
    reply.text(&format!("/{list}/nodes/0/deadline/closesAt"))
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
