//! Makes durable what the clock has already brought about, and sends its notices.
//!
//! Nothing depends on it to be true: every reader and every command reckons with the clock.

use std::time::Duration;

use entity::{ballot, consultation};
use sea_orm::QuerySelect;
use uuid::Uuid;

use crate::app::App;
use crate::command;
use crate::failure::Failure;

const EVERY: Duration = Duration::from_secs(30);
const BATCH: u64 = 100;

/// One pass. Says how many matters were closed; a matter that fails does not stop the others.
pub async fn pass(app: &App) -> Result<usize, Failure> {
    let (db, now) = (app.store.reader(), app.clock.now());
    let ballots = ballot::Entity::due_at(now).limit(BATCH).all(db).await?;
    let consultations = consultation::Entity::due_at(now)
        .limit(BATCH)
        .all(db)
        .await?;
    let mut closed = 0;
    for ballot in ballots {
        closed += counted(ballot.id, command::ballot::close_due(app, ballot.id).await);
    }
    for consultation in consultations {
        let outcome = command::consultation::close_due(app, consultation.id).await;
        closed += counted(consultation.id, outcome);
    }
    Ok(closed)
}

fn counted(matter: Uuid, outcome: Result<bool, Failure>) -> usize {
    outcome.map(usize::from).unwrap_or_else(|error| {
        tracing::error!(%matter, %error, "closing failed");
        0
    })
}

/// Passes until the task is dropped.
pub async fn run(app: App) {
    let mut timer = tokio::time::interval(EVERY);
    loop {
        timer.tick().await;
        match pass(&app).await {
            Ok(0) => {}
            Ok(closed) => tracing::info!(closed, "swept"),
            Err(error) => tracing::error!(%error, "the sweep failed"),
        }
    }
}
