//! What the clock finds of those who were told: should somebody have come or gone unnoticed (C22).

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{Rows, consultation, consultation_response};
use rules::notice::Kind as Notice;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::asked::{Asked, Law, request_day};
use super::{reckon, telling};
use crate::app::App;
use crate::failure::Failure;
use crate::read::{consultation as read, entitled};

/// Requests of which something was reckoned that holds no more, whoever changed it.
pub async fn stale(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<Uuid>, Failure> {
    let rows = consultation_response::Entity::rows()
        .filter(consultation_response::Column::EndsAt.gt(now))
        .all(db)
        .await?;
    let asked = rows.iter().map(|row| row.consultation_id);
    let open = consultation::Entity::taking_answers()
        .filter(consultation::Column::Id.is_in(asked))
        .all(db)
        .await?;
    let open: HashMap<_, _> = open.into_iter().map(|row| (row.id, row)).collect();
    let mut units: Vec<_> = rows.iter().map(|row| row.unit_id).collect();
    units.sort_unstable();
    units.dedup();
    let holders = entitled::of_units(db, &units).await?;
    let receipts = read::receipts_of(db, rows.iter().map(|row| row.id)).await?;
    let law = Law::read(db).await?;
    let mut stale = HashSet::new();
    for row in rows {
        let Some(consultation) = open.get(&row.consultation_id) else {
            continue;
        };
        let Some(request) = request_day(consultation) else {
            continue;
        };
        if row.standing(consultation, now).over {
            continue;
        }
        let parameters = law.parameters(consultation)?;
        let telling = telling(&holders, &receipts, &row);
        if law.asked(&row, request, &parameters, telling, now) != Asked::of(&row) {
            stale.insert(consultation.id);
        }
    }
    Ok(stale.into_iter().collect())
}

/// Reckons one anew for the clock. Says whether there was anything.
pub async fn reckon_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let found = consultation::Entity::taking_answers()
        .filter(consultation::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(consultation) = found else {
        return Ok(false);
    };
    reckon(&work, consultation, Notice::ConsultationOpened).await?;
    work.commit().await?;
    Ok(true)
}
