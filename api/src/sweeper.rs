//! Makes durable what the clock has already brought about: closes what has fallen due, urges
//! whose day is near, sends the notices, removes uploads that were put into nothing.
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

/// What a pass found to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Matters that were closed.
    pub closed: usize,
    /// Matters whose silent were reminded: members (N6), agencies (N7).
    pub reminded: usize,
    /// Agencies that were urged because their day is near.
    pub urged: usize,
    /// Uploads that were put into nothing, and removed.
    pub removed: usize,
}

/// One pass. What fails does not stop the rest.
pub async fn pass(app: &App) -> Result<Swept, Failure> {
    let (db, now) = (app.store.reader(), app.clock.now());
    let ballots = ballot::Entity::due_at(now).limit(BATCH).all(db).await?;
    let consultations = consultation::Entity::due_at(now)
        .limit(BATCH)
        .all(db)
        .await?;
    let open = ballot::Entity::open_at(now).all(db).await?;
    let silent = consultation::Entity::to_remind_at(now)
        .limit(BATCH)
        .all(db)
        .await?;
    let unanswered = command::proposal::due_at(db, now, BATCH).await?;
    let files = command::file::due_at(now).limit(BATCH).all(db).await?;
    let mut swept = Swept::default();
    for ballot in ballots {
        swept.closed += counted(ballot.id, command::ballot::close_due(app, ballot.id).await);
    }
    for id in command::consultation::stale(db, now).await? {
        counted(id, command::consultation::reckon_due(app, id).await);
    }
    for consultation in consultations {
        let outcome = command::consultation::close_due(app, consultation.id).await;
        swept.closed += counted(consultation.id, outcome);
    }
    for ballot in open {
        swept.reminded += counted(ballot.id, command::ballot::remind_due(app, ballot.id).await);
    }
    for consultation in silent {
        let outcome = command::consultation::remind_due(app, consultation.id).await;
        swept.reminded += counted(consultation.id, outcome);
    }
    for request in unanswered {
        let outcome = command::proposal::urge_due(app, request.id).await;
        swept.urged += counted(request.id, outcome);
    }
    for file in files {
        swept.removed += counted(file.id, command::file::remove_due(app, file.id).await);
    }
    if let Err(error) = command::reading::forget_due(app).await {
        tracing::error!(%error, "old readings could not be forgotten");
    }
    match command::session::forget_due(app).await {
        Ok(rows) => app
            .metrics
            .swept("forgotten", usize::try_from(rows).unwrap_or(usize::MAX)),
        Err(error) => tracing::error!(%error, "old sessions could not be forgotten"),
    }
    if let Err(error) = command::session::enter_due(app).await {
        tracing::error!(%error, "failed sign-ins could not be entered in the journal");
    }
    app.metrics.swept("closed", swept.closed);
    app.metrics.swept("reminded", swept.reminded);
    app.metrics.swept("urged", swept.urged);
    app.metrics.swept("removed", swept.removed);
    Ok(swept)
}

fn counted(what: Uuid, outcome: Result<bool, Failure>) -> usize {
    outcome.map(usize::from).unwrap_or_else(|error| {
        tracing::error!(%what, %error, "the sweep of one thing failed");
        0
    })
}

/// Passes until the task is dropped.
pub async fn run(app: App) {
    let mut timer = tokio::time::interval(EVERY);
    loop {
        timer.tick().await;
        match pass(&app).await {
            Ok(swept) if swept == Swept::default() => {}
            Ok(Swept {
                closed,
                reminded,
                urged,
                removed,
            }) => tracing::info!(closed, reminded, urged, removed, "swept"),
            Err(error) => tracing::error!(%error, "the sweep failed"),
        }
    }
}
