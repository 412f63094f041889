//! Random histories of ballots and consultations, each step of which is held against a simple model
//! that knows nothing of `rules`.
//!
//! A few run with every test run; `cargo xtask histories` runs ten thousand. `DONGTHUAN_HISTORIES`
//! says how many, `DONGTHUAN_HISTORY` runs one again by the number that a failure names.

mod ballot;
mod ballot_model;
mod ballot_opening;
mod consultation;
mod consultation_model;
mod consultation_rounds;
mod world;

use std::time::Instant;

use anyhow::Context;
use bed::Checked;
use tokio::task::JoinSet;

use self::world::World;

/// How many of each kind run where nobody asks for more.
const FEW: u64 = 24;
/// Histories that share a province, one after the other: later ones meet what earlier ones left.
const TOGETHER: u64 = 50;
/// Provinces at a time.
const SIDE_BY_SIDE: usize = 3;

#[derive(Clone, Copy, Debug)]
enum Kind {
    Ballot,
    Consultation,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn b7_b10_b11_b12_b13_b15_b17_b23_random_histories_of_ballots_end_as_a_simple_model_says()
-> Checked {
    run(Kind::Ballot).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn c6_c7_c16_random_histories_of_consultations_end_as_a_simple_model_says() -> Checked {
    run(Kind::Consultation).await
}

fn number(name: &str) -> anyhow::Result<Option<u64>> {
    match std::env::var(name) {
        Ok(text) => Ok(Some(text.parse().with_context(|| name.to_owned())?)),
        Err(_) => Ok(None),
    }
}

/// Runs as many as asked for, several provinces side by side.
async fn run(kind: Kind) -> Checked {
    if let Some(one) = number("DONGTHUAN_HISTORY")? {
        // What it met was left by those before it in its province.
        return together(kind, one - one % TOGETHER, one + 1).await;
    }
    let many = number("DONGTHUAN_HISTORIES")?.unwrap_or(FEW);
    let began = Instant::now();
    let mut running = JoinSet::new();
    for first in (0..many).step_by(usize::try_from(TOGETHER)?) {
        if running.len() == SIDE_BY_SIDE {
            running.join_next().await.context("nothing runs")???;
        }
        running.spawn(together(kind, first, many.min(first + TOGETHER)));
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    println!(
        "{kind:?}: {many} histories in {} s",
        began.elapsed().as_secs()
    );
    Ok(())
}

async fn together(kind: Kind, first: u64, end: u64) -> Checked {
    let mut world = World::new(first).await?;
    for number in first..end {
        match kind {
            Kind::Ballot => ballot::history(&mut world, number).await,
            Kind::Consultation => consultation::history(&mut world, number).await,
        }
        .with_context(|| format!("{kind:?}, history {number}; its province began with {first}"))?;
    }
    Ok(())
}
