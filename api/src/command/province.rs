//! What an installation is, and the law it starts with.

use chrono::Datelike;
use entity::{Rows, Stored, calendar_day, calendar_revision, installation};
use rules::calendar::DayKind;
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, Set};
use serde_json::json;

use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read::province::{MADE_BY, NAME};

/// Says once and for all who made the database, and for which province.
pub async fn found(work: &Work, made_by: &str, name: &str) -> Result<(), Failure> {
    for (key, value) in [(MADE_BY, made_by), (NAME, name)] {
        installation::Entity::insert(installation::ActiveModel {
            key: Set(key.to_owned()),
            value: Set(value.to_owned()),
        })
        .exec_without_returning(work.db())
        .await?;
    }
    let after = json!({ "madeBy": made_by, "name": name });
    work.journal("FOUND", Subject::installation(), None, Some(after))
        .await?;
    Ok(())
}

/// Loads announced days off and make-up days as a new version of the calendar (6.7).
pub async fn load_calendar(
    work: &Work,
    days: Vec<(chrono::NaiveDate, DayKind, &str)>,
    note: &str,
) -> Result<(), Failure> {
    let latest = calendar_revision::Entity::rows()
        .order_by_desc(calendar_revision::Column::Version)
        .one(work.db())
        .await?;
    let version = latest.map_or(0, |revision| revision.version) + 1;
    calendar_revision::ActiveModel {
        version: Set(version),
        at: Set(work.now()),
        note: Set(note.to_owned()),
    }
    .insert(work.db())
    .await?;
    let years: std::collections::BTreeSet<_> = days.iter().map(|(day, ..)| day.year()).collect();
    let rows = days
        .into_iter()
        .map(|(date, kind, name)| calendar_day::ActiveModel {
            date: Set(date),
            kind: Set(Stored(kind)),
            name: Set(name.to_owned()),
        });
    calendar_day::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    let after = json!({ "version": version, "years": years, "note": note });
    work.journal("LOAD_CALENDAR", Subject::installation(), None, Some(after))
        .await?;
    Ok(())
}
