//! Backups while members vote and files come in, each brought back and held against its source.
//!
//! Three with every test run; `cargo xtask backups` asks for fifty on each database, by
//! `DONGTHUAN_TEST_BACKUPS`.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, ensure};
use bed::{Bed, Caller, Checked};
use dongthuan::graphql::decode;
use sea_orm::{DatabaseConnection, DbBackend};
use sha2::{Digest, Sha256};

use super::{admin, restore, rows};

const FEW: usize = 3;
const WRITERS: usize = 6;
/// Files that one account may have put into nothing are bounded.
const FILES: usize = 100;

/// The ids of the votes that were acknowledged so far.
type Acknowledged = Arc<Mutex<Vec<String>>>;

fn so_far(acknowledged: &Acknowledged) -> Vec<String> {
    let votes = acknowledged.lock().unwrap_or_else(PoisonError::into_inner);
    votes.clone()
}

async fn vote(
    member: Caller,
    ballot: String,
    acknowledged: Acknowledged,
    stop: Arc<AtomicBool>,
) -> Checked {
    let mut agrees = true;
    while !stop.load(Ordering::Relaxed) {
        let (position, text) = match agrees {
            true => ("AGREE", None),
            false => ("DISAGREE", Some("Đề nghị xem lại.")),
        };
        let reply = member.cast(&ballot, position, text).await?.done()?;
        let id = reply.text("/castVote/vote/id")?;
        let (_, id) = decode(&id).context("no id")?;
        let mut votes = acknowledged.lock().unwrap_or_else(PoisonError::into_inner);
        votes.push(id.to_string());
        agrees = !agrees;
    }
    Ok(())
}

/// What was found in one backup.
#[derive(Default)]
struct Found {
    votes: usize,
    rows: usize,
    files: usize,
}

/// Whether everything that was acknowledged before is there, every row is the source's, and every file
/// is there with its hash.
async fn look(
    bed: &Bed,
    restored: &DatabaseConnection,
    data_dir: &Path,
    before: &[String],
) -> anyhow::Result<Found> {
    let postgres = bed.app.store.backend() == DbBackend::Postgres;
    if !postgres {
        let whole = rows::texts(restored, "PRAGMA integrity_check").await?;
        ensure!(whole == ["ok"], "the database is damaged: {whole:?}");
    }
    let id = if postgres { "id::text" } else { "hex(id)" };
    let question = format!("SELECT {id} FROM ballot_vote");
    let there: HashSet<String> = rows::texts(restored, &question)
        .await?
        .iter()
        .map(|id| id.replace('-', "").to_lowercase())
        .collect();
    for vote in before {
        ensure!(there.contains(&vote.replace('-', "")), "{vote} is lost");
    }
    let source = bed.database.connect().await?;
    let rows = rows::compare(restored, &source).await?;
    source.close().await?;
    let named = "SELECT DISTINCT sha256 FROM file WHERE removed_at IS NULL";
    let named = rows::texts(restored, named).await?;
    for sha256 in &named {
        let bytes = std::fs::read(data_dir.join("files").join(&sha256[..2]).join(sha256))?;
        let hash = Sha256::digest(&bytes);
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        ensure!(hash == *sha256, "{sha256} is damaged");
    }
    Ok(Found {
        votes: before.len(),
        rows,
        files: named.len(),
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fa5_backups_under_votes_hold_what_was_acknowledged_and_nothing_else() -> Checked {
    let many = match std::env::var("DONGTHUAN_TEST_BACKUPS") {
        Ok(many) => many.parse().context("DONGTHUAN_TEST_BACKUPS")?,
        Err(_) => FEW,
    };
    let began = Instant::now();
    let bed = Bed::start().await?;
    let (ballot, _) = bed.opened_with_file().await?;
    let owner = bed.owner().await?;
    let (acknowledged, stop) = (Acknowledged::default(), Arc::new(AtomicBool::new(false)));
    let mut voting = tokio::task::JoinSet::new();
    for login in bed.members().into_iter().take(WRITERS) {
        let member = bed.person(login).await?;
        voting.spawn(vote(
            member,
            ballot.clone(),
            acknowledged.clone(),
            stop.clone(),
        ));
    }
    let mut sum = Found::default();
    for n in 0..many {
        if n < FILES {
            owner.brings(&format!("Tệp {n}")).await?;
        }
        let dir = tempfile::tempdir()?;
        let (backup, data_dir) = (dir.path().join("backup"), dir.path().join("data"));
        let before = so_far(&acknowledged);
        admin(&bed, "backup", &backup).await?.done()?;
        let during = so_far(&acknowledged).len() - before.len();
        admin(&bed, "check", &backup).await?.done()?;
        let (database, ended) = restore(&backup, &data_dir).await?;
        ended.done()?;
        let restored = database.connect().await?;
        let found = look(&bed, &restored, &data_dir, &before).await;
        restored.close().await?;
        let found = found.with_context(|| format!("backup {n} of {many}"))?;
        println!(
            "backup {n}: {} votes acknowledged before it, {during} while it was written, {} rows, {} files",
            found.votes, found.rows, found.files
        );
        sum.votes += found.votes;
        sum.rows += found.rows;
        sum.files += found.files;
    }
    stop.store(true, Ordering::Relaxed);
    while let Some(ended) = voting.join_next().await {
        ended??;
    }
    println!(
        "{:?}: {many} backups under {WRITERS} voters, {} votes at the end; {} votes looked for, {} rows \
         compared, {} files hashed: 0 exceptions; {} s",
        bed.app.store.backend(),
        so_far(&acknowledged).len(),
        sum.votes,
        sum.rows,
        sum.files,
        began.elapsed().as_secs()
    );
    Ok(())
}
