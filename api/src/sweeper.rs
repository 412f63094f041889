//! Makes durable what the clock has already brought about, and sends its notices.
//!
//! Nothing depends on it to be true: every reader and every command reckons with the clock.

use std::time::Duration;

use entity::ballot;
use sea_orm::QuerySelect;

use crate::app::App;
use crate::command;
use crate::failure::Failure;

const EVERY: Duration = Duration::from_secs(30);
const BATCH: u64 = 100;

/// One pass. Says how many matters were closed; a matter that fails does not stop the others.
pub async fn pass(app: &App) -> Result<usize, Failure> {
    let due = ballot::Entity::due_at(app.clock.now())
        .limit(BATCH)
        .all(app.store.reader())
        .await?;
    let mut closed = 0;
    for ballot in due {
        match command::ballot::close_due(app, ballot.id).await {
            Ok(true) => closed += 1,
            Ok(false) => {}
            Err(error) => tracing::error!(ballot = %ballot.id, %error, "closing failed"),
        }
    }
    Ok(closed)
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
