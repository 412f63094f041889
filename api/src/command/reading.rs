//! Who has read what of a dossier (X6, X8): recorded before it is shown, never more than once a minute
//! for one mandate and one thing, and forgotten when the province no longer keeps it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, reading};
use rules::mandate::Actor;
use rules::reading::{Channel, Thing, counts, forgotten_before};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject};
use crate::failure::Failure;
use crate::read::law;

/// So many are remembered before those of earlier minutes are let go.
const MANY: usize = 10_000;

/// What was read, by which way.
pub type Read = (Thing, Uuid, Channel);
type Reader = (Uuid, Read);

/// Who was reading what a moment ago: a page that is open is asked for again and again, and only the
/// first time of each minute is written. Forgotten with the process, it costs one writing more.
#[derive(Clone, Default)]
pub struct Readings(Arc<Mutex<HashMap<Reader, DateTime<Utc>>>>);

impl Readings {
    fn hold(&self) -> MutexGuard<'_, HashMap<Reader, DateTime<Utc>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those that are readings of their own at `now`; from here on they are the ones of a moment ago.
    fn take(&self, mandate: Uuid, read: &[Read], now: DateTime<Utc>) -> Vec<Read> {
        let mut last = self.hold();
        if last.len() > MANY {
            last.retain(|_, at| !counts(Some(*at), now));
        }
        let mut fresh = Vec::new();
        for read in read {
            let at = last
                .entry((mandate, *read))
                .or_insert(DateTime::<Utc>::MIN_UTC);
            if counts(Some(*at), now) {
                *at = now;
                fresh.push(*read);
            }
        }
        fresh
    }

    fn forget(&self, mandate: Uuid, read: &[Read]) {
        let mut last = self.hold();
        for read in read {
            last.remove(&(mandate, *read));
        }
    }
}

/// Records readings; whoever shows a thing does this first.
pub async fn record(app: &App, actor: &Actor, read: &[Read]) -> Result<(), Failure> {
    let now = app.clock.now();
    let fresh = app.readings.take(actor.mandate_id, read, now);
    if fresh.is_empty() {
        return Ok(());
    }
    let written = write(app, actor, &fresh).await;
    if written.is_err() {
        app.readings.forget(actor.mandate_id, &fresh);
    }
    written
}

async fn write(app: &App, actor: &Actor, fresh: &[Read]) -> Result<(), Failure> {
    let work = app.begin_unattended().await?;
    let now = work.now();
    // In one order, so that two who open the same dossier on PostgreSQL do not wait for each other.
    let mut fresh = fresh.to_vec();
    fresh.sort_unstable();
    let rows = fresh
        .into_iter()
        .map(|(kind, thing, channel)| reading::ActiveModel {
            id: Set(work.new_id()),
            mandate_id: Set(actor.mandate_id),
            thing_kind: Set(Stored(kind)),
            thing_id: Set(thing),
            channel: Set(Stored(channel)),
            first_at: Set(now),
            last_at: Set(now),
            times: Set(1),
        });
    reading::Entity::insert_many(rows)
        .on_conflict(
            OnConflict::columns([
                reading::Column::ThingId,
                reading::Column::MandateId,
                reading::Column::Channel,
            ])
            .update_column(reading::Column::LastAt)
            .value(
                reading::Column::Times,
                Expr::col((reading::Entity, reading::Column::Times)).add(1),
            )
            .to_owned(),
        )
        .exec_without_returning(work.db())
        .await?;
    work.commit().await?;
    Ok(())
}

/// Forgets readings that the province no longer keeps (X8). Says how many.
pub async fn forget_due(app: &App) -> Result<u64, Failure> {
    let (db, now) = (app.store.reader(), app.clock.now());
    let today = rules::deadline::local_date(now);
    let keep = law::parameters(db, today).await?.reading_keep_months;
    let due = reading::Column::LastAt.lt(forgotten_before(now, keep));
    if reading::Entity::rows()
        .filter(due.clone())
        .count(db)
        .await?
        == 0
    {
        return Ok(0);
    }
    let work = app.begin_unattended().await?;
    let gone = reading::Entity::delete_many()
        .filter(due)
        .exec(work.db())
        .await?
        .rows_affected;
    let after = json!({ "readings": gone });
    work.journal(
        "FORGET_READINGS_BY_CLOCK",
        Subject::installation(),
        None,
        Some(after),
    )
    .await?;
    work.commit().await?;
    Ok(gone)
}
