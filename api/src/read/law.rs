//! The province's own law: its working-day calendar and its parameters, as the tables hold them.

use anyhow::anyhow;
use chrono::NaiveDate;
use entity::{Rows, calendar_day, calendar_revision, parameter};
use rules::calendar::Calendar;
use rules::parameter::{ParameterRow, Parameters};
use sea_orm::{ConnectionTrait, QueryOrder};

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

/// The parameters in force on a day.
pub async fn parameters(db: &impl ConnectionTrait, on: NaiveDate) -> Result<Parameters, Failure> {
    let rows: Vec<_> = parameter::Entity::rows()
        .all(db)
        .await?
        .into_iter()
        .map(|row| ParameterRow {
            key: row.key,
            value: row.value,
            effective_from: row.effective_from,
        })
        .collect();
    Parameters::effective_on(on, &rows)
        .map_err(|error| anyhow!("the parameter table: {error}").into())
}
