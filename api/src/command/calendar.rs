//! The working-day table: announced days off and make-up days, year by year (6.1, 6.7).

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use entity::{Rows, Stored, calendar_day, calendar_revision, calendar_revision_day};
use rules::calendar::DayKind;
use rules::mandate::{Act, Actor};
use rules::text::check_line;
use rules::{Coded, Refusal};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;

use crate::app::{App, Subject, Work};
use crate::failure::Failure;

/// No year has more days than this that its notice names.
const MAX_DAYS: usize = 200;
/// The longest name of a day, in characters.
pub const MAX_NAME: usize = 300;

/// A day that the yearly notice names.
#[derive(Clone, Debug)]
pub struct Day {
    pub date: NaiveDate,
    pub kind: DayKind,
    pub name: String,
}

impl From<(NaiveDate, DayKind, &str)> for Day {
    fn from((date, kind, name): (NaiveDate, DayKind, &str)) -> Self {
        Self {
            date,
            kind,
            name: name.to_owned(),
        }
    }
}

/// Enters the table of a year in place of what stood for it.
pub async fn enter_year(
    app: &App,
    actor: &Actor,
    year: i32,
    expected_version: i32,
    days: Vec<Day>,
    note: &str,
) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let current = version(&work).await?;
    if current != expected_version {
        return Err(Refusal::Conflict { current }.into());
    }
    set_year(&work, year, days, note).await?;
    work.commit().await?;
    Ok(())
}

/// Replaces the table of a year, as a new version of the calendar. Deadlines reckoned before keep the
/// version that they were reckoned by.
pub async fn set_year(work: &Work, year: i32, days: Vec<Day>, note: &str) -> Result<(), Failure> {
    let note = check_line("note", note, MAX_NAME)?;
    let days = checked(year, days)?;
    let version = version(work).await? + 1;
    calendar_revision::ActiveModel {
        version: Set(version),
        at: Set(work.now()),
        note: Set(note.clone()),
    }
    .insert(work.db())
    .await?;
    let before = of_year(work, year).await?;
    calendar_day::Entity::delete_many()
        .filter(in_year(year)?)
        .exec(work.db())
        .await?;
    let after = json!({ "version": version, "year": year, "note": note, "days": said(&days) });
    let kept = days.iter().map(|day| calendar_revision_day::ActiveModel {
        version: Set(version),
        date: Set(day.date),
        kind: Set(Stored(day.kind)),
        name: Set(day.name.clone()),
    });
    // What was reckoned by this version is explained by it, whatever comes after (6.7).
    calendar_revision_day::Entity::insert_many(kept)
        .exec_without_returning(work.db())
        .await?;
    let rows = days.into_iter().map(|day| calendar_day::ActiveModel {
        date: Set(day.date),
        kind: Set(Stored(day.kind)),
        name: Set(day.name),
    });
    calendar_day::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    work.journal(
        "SET_CALENDAR_YEAR",
        Subject::installation(),
        Some(json!({ "year": year, "days": said(&before) })),
        Some(after),
    )
    .await?;
    Ok(())
}

/// The version of the calendar, 0 before the first table. The latest revision is locked where the
/// database can lock it, so that two who enter tables do not pass each other.
async fn version(work: &Work) -> Result<i32, Failure> {
    let latest = calendar_revision::Entity::rows()
        .order_by_desc(calendar_revision::Column::Version)
        .lock_exclusive()
        .one(work.db())
        .await?;
    Ok(latest.map_or(0, |revision| revision.version))
}

fn checked(year: i32, days: Vec<Day>) -> Result<Vec<Day>, Refusal> {
    if days.is_empty() {
        // A year is announced by its days; one without any would be a guess again.
        return Err(Refusal::Required { field: "days" });
    }
    if days.len() > MAX_DAYS {
        return Err(Refusal::TooMany {
            field: "days",
            max: MAX_DAYS,
        });
    }
    let mut seen = BTreeSet::new();
    days.into_iter()
        .map(|day| {
            if day.date.year() != year || !seen.insert(day.date) {
                return Err(Refusal::BadDay { date: day.date });
            }
            Ok(Day {
                name: check_line("days", &day.name, MAX_NAME)?,
                ..day
            })
        })
        .collect()
}

/// The table of a year, by date.
pub async fn of_year(work: &Work, year: i32) -> Result<Vec<Day>, Failure> {
    let rows = calendar_day::Entity::rows()
        .filter(in_year(year)?)
        .order_by_asc(calendar_day::Column::Date)
        .all(work.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Day {
            date: row.date,
            kind: row.kind.0,
            name: row.name,
        })
        .collect())
}

/// The rows of a year. A year that no calendar knows has no days that could have passed the check.
fn in_year(year: i32) -> Result<Condition, Refusal> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let last = NaiveDate::from_ymd_opt(year, 12, 31);
    match first.zip(last) {
        Some((first, last)) => {
            Ok(Condition::all().add(calendar_day::Column::Date.between(first, last)))
        }
        None => Err(Refusal::Required { field: "days" }),
    }
}

fn said(days: &[Day]) -> serde_json::Value {
    days.iter()
        .map(|day| json!({ "date": day.date, "kind": day.kind.code(), "name": day.name }))
        .collect()
}
