//! The province's own law: its working-day calendar and its parameters, as the tables hold them.

use std::collections::HashMap;

use anyhow::anyhow;
use chrono::{Datelike, NaiveDate};
use entity::{Rows, calendar_day, calendar_revision, calendar_revision_day, parameter};
use rules::calendar::Calendar;
use rules::parameter::{ParameterRow, Parameters};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};

use crate::failure::Failure;

/// The calendar with every announced year.
pub async fn calendar(db: &impl ConnectionTrait) -> Result<Calendar, Failure> {
    let revision = calendar_revision::Entity::rows()
        .order_by_desc(calendar_revision::Column::Version)
        .one(db)
        .await?;
    let days = calendar_day::Entity::rows().all(db).await?;
    Ok(Calendar::from_rows(
        revision.map_or(0, |revision| revision.version),
        days.into_iter().map(|day| (day.date, day.kind.0, day.name)),
    ))
}

/// The days of every version of the table.
pub async fn day_tables(
    db: &impl ConnectionTrait,
) -> Result<Vec<calendar_revision_day::Model>, DbErr> {
    calendar_revision_day::Entity::rows().all(db).await
}

/// The calendar as it was at a version: of each year the table that was entered last by then (6.7).
pub fn calendar_at(tables: &[calendar_revision_day::Model], version: i32) -> Calendar {
    let known = tables.iter().filter(|day| day.version <= version);
    let mut latest: HashMap<i32, i32> = HashMap::new();
    for day in known.clone() {
        let of_year = latest.entry(day.date.year()).or_insert(day.version);
        *of_year = day.version.max(*of_year);
    }
    let days = known.filter(|day| latest.get(&day.date.year()) == Some(&day.version));
    Calendar::from_rows(
        version,
        days.map(|day| (day.date, day.kind.0, day.name.clone())),
    )
}

/// The parameters in force on a day.
pub async fn parameters(db: &impl ConnectionTrait, on: NaiveDate) -> Result<Parameters, Failure> {
    Parameters::effective_on(on, &settings(db).await?)
        .map_err(|error| anyhow!("the parameter table: {error}").into())
}

/// The version of the calendar, and the named days of a year.
pub async fn year(
    db: &impl ConnectionTrait,
    year: i32,
) -> Result<(i32, Vec<calendar_day::Model>), DbErr> {
    let revision = calendar_revision::Entity::rows()
        .order_by_desc(calendar_revision::Column::Version)
        .one(db)
        .await?;
    let version = revision.map_or(0, |revision| revision.version);
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let Some((first, last)) = first.zip(NaiveDate::from_ymd_opt(year, 12, 31)) else {
        return Ok((version, Vec::new()));
    };
    let days = calendar_day::Entity::rows()
        .filter(calendar_day::Column::Date.between(first, last))
        .order_by_asc(calendar_day::Column::Date)
        .all(db)
        .await?;
    Ok((version, days))
}

/// Every setting of a parameter, with its legal basis, newest first.
pub async fn setting_rows(db: &impl ConnectionTrait) -> Result<Vec<parameter::Model>, DbErr> {
    parameter::Entity::rows()
        .order_by_desc(parameter::Column::EffectiveFrom)
        .all(db)
        .await
}

/// Every setting of a parameter, as the rules read it.
pub async fn settings(db: &impl ConnectionTrait) -> Result<Vec<ParameterRow>, Failure> {
    Ok(setting_rows(db)
        .await?
        .into_iter()
        .map(|row| ParameterRow {
            key: row.key,
            value: row.value,
            effective_from: row.effective_from,
        })
        .collect())
}
