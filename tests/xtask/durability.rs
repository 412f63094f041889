//! The proof that nothing acknowledged is lost: the real server is killed again and again while
//! members vote, and afterwards every acknowledged vote must be there.

mod server;
mod writer;

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use anyhow::{Context, ensure};
use rand::RngExt;
use serde_json::Value;
use tokio::time::{Duration, sleep};

pub use self::server::{Api, Server, Setting, passwords};

use self::writer::{Acknowledged, Writer};
use crate::postgres::Cluster;
use crate::shell::{command, root, run};
use crate::tools;

/// Members who vote at once.
const WRITERS: usize = 16;

/// Kills the server at least so often, and goes on until so many votes were acknowledged.
#[derive(Clone, Copy)]
struct Aim {
    kills: usize,
    votes: usize,
}

const AIM: Aim = Aim {
    kills: 10,
    votes: 1_000,
};

/// The proof on both databases.
pub fn prove() -> anyhow::Result<bool> {
    run(command("cargo build --quiet --package dongthuan", root()))?;
    let cluster = Cluster::start(&tools::postgres()?)?;
    let runtime = tokio::runtime::Runtime::new()?;
    for (name, url) in [("SQLite", None), ("PostgreSQL", Some(cluster.url()))] {
        let dir = tempfile::tempdir()?;
        let said = runtime.block_on(on(dir.path(), url))?;
        println!("{name}: {said}");
    }
    Ok(true)
}

async fn on(dir: &Path, database_url: Option<String>) -> anyhow::Result<String> {
    let started = Instant::now();
    let mut server = Server::start(dir, database_url).await?;
    let api = server.api.clone();
    let passwords = passwords(dir)?;
    let office = api.sign_in("chuyenvien.vanphong", &passwords).await?;
    let ballot = open_ballot(&api, &office).await?;
    // The demonstration has votes of its own.
    let before = kept(&api, &office, &ballot).await?.versions.len();
    let stop = Arc::new(AtomicBool::new(false));
    let mut members: Vec<_> = passwords
        .keys()
        .filter(|login| login.starts_with("uyvien") || login.starts_with("pct."))
        .collect();
    members.sort();
    ensure!(members.len() >= WRITERS, "too few members");
    let mut writers = Vec::new();
    let counted = Arc::default();
    for login in members.into_iter().take(WRITERS) {
        let token = api.sign_in(login, &passwords).await?;
        let writer = Writer::new(&api, token, &ballot, &stop, &counted);
        writers.push(tokio::spawn(writer.vote()));
    }
    let mut kills = 0;
    while kills < AIM.kills || writer::total(&counted) < AIM.votes {
        // At no particular moment: between two votes, within a commit, while an answer is sent.
        let wait = rand::rng().random_range(150..900);
        sleep(Duration::from_millis(wait)).await;
        if kills < AIM.kills || writer::total(&counted) >= AIM.votes {
            server.kill().await?;
            kills += 1;
            server = server.again().await?;
        }
    }
    stop.store(true, Ordering::Relaxed);
    let (mut acknowledged, mut unknown) = (Vec::new(), 0);
    for writer in writers {
        let written = writer.await??;
        unknown += written.unknown;
        acknowledged.push(written.acknowledged);
    }
    let kept = kept(&api, &office, &ballot).await?;
    let votes = check(&acknowledged, &kept, before)?;
    ensure!(votes >= AIM.votes, "only {votes} votes were acknowledged");
    Ok(format!(
        "{kills} kills, {WRITERS} writers, {votes} acknowledged votes, all there; \
         {unknown} requests without an answer sent again; {:.0} s",
        started.elapsed().as_secs_f64()
    ))
}

/// The versions that the database kept, by vote, each with its paper, and the counted vote of each
/// paper.
struct Kept {
    versions: HashMap<String, String>,
    counted: HashMap<String, String>,
}

async fn kept(api: &Api, office: &str, ballot: &str) -> anyhow::Result<Kept> {
    let query = "query($id: ID!) { ballot(id: $id) { papers(first: 100) { nodes {
        id counted { id } versions { id } } } } }";
    let answer = api
        .ask(office, query, serde_json::json!({ "id": ballot }))
        .await?;
    let papers = answer["ballot"]["papers"]["nodes"].as_array().cloned();
    let (mut versions, mut counted) = (HashMap::new(), HashMap::new());
    for paper in papers.context("no papers")? {
        let id = text(&paper["id"])?;
        for version in paper["versions"].as_array().into_iter().flatten() {
            let before = versions.insert(text(&version["id"])?, id.clone());
            ensure!(before.is_none(), "a version twice");
        }
        if let Some(vote) = paper["counted"]["id"].as_str() {
            counted.insert(id, vote.to_owned());
        }
    }
    Ok(Kept { versions, counted })
}

/// Every acknowledged vote is kept, once; the counted one of each member is the last acknowledged.
fn check(acknowledged: &[Vec<Acknowledged>], kept: &Kept, before: usize) -> anyhow::Result<usize> {
    let mut seen = HashSet::new();
    for votes in acknowledged {
        for vote in votes {
            ensure!(kept.versions.contains_key(&vote.id), "{} is lost", vote.id);
            ensure!(seen.insert(&vote.id), "{} was given twice", vote.id);
        }
        if let Some(last) = votes.last() {
            let counted = kept
                .versions
                .get(&last.id)
                .and_then(|paper| kept.counted.get(paper));
            ensure!(counted == Some(&last.id), "the last vote does not count");
        }
    }
    // No writer sends a vote under two keys, so no version can be there that nobody knows of.
    ensure!(
        kept.versions.len() == before + seen.len(),
        "{} versions for {before} before and {} acknowledged votes",
        kept.versions.len(),
        seen.len()
    );
    Ok(seen.len())
}

pub async fn open_ballot(api: &Api, office: &str) -> anyhow::Result<String> {
    let query = "{ ballots(filter: { states: [OPEN] }, first: 1) { nodes { id } } }";
    let answer = api.ask(office, query, Value::Null).await?;
    text(&answer["ballots"]["nodes"][0]["id"])
}

fn text(value: &Value) -> anyhow::Result<String> {
    Ok(value
        .as_str()
        .context("no text where one belongs")?
        .to_owned())
}
