//! Loading a province from a CSV file: every bad row is named, and a file with one changes nothing.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use chrono::{Datelike, NaiveDate};
use entity::{Rows, Stored, account, mandate, mandate_request, org_unit};
use rules::Coded;
use rules::calendar::DayKind;
use rules::mandate::{Office, UnitKind};
use rules::office::{Confirmed, RequestKind};
use sea_orm::{ColumnTrait, QueryFilter};
use secrecy::ExposeSecret;
use serde::Deserialize;
use uuid::Uuid;

use super::said;
use crate::app::{App, Work};
use crate::command::calendar::{Day, set_year};
use crate::command::people::{
    Maker, NewMandate, NewUnit, add_account, add_mandate, add_person, add_unit, new_link,
    request_give, set_up_is_over,
};
use crate::read;

/// A row: which columns it needs depends on its record.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// `unit`, `person`, `mandate` or `day`.
    record: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    short_name: Option<String>,
    /// Of a unit `DEPARTMENT` …, of a day `OFF` or `MAKEUP`.
    #[serde(default)]
    kind: String,
    #[serde(default)]
    login: String,
    #[serde(default)]
    office: String,
    /// The name of a unit, in this file above or in the database.
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    title: String,
    #[serde(default)]
    starts_on: Option<String>,
    #[serde(default)]
    ends_on: Option<String>,
    /// The number of the document that decided a mandate.
    #[serde(default)]
    document: Option<String>,
    #[serde(default)]
    date: Option<String>,
}

/// What a file brought.
#[derive(Default)]
struct Brought {
    /// Whether its mandates wait for a confirmation (X14): not before there is a Chair.
    confirmed: Option<Confirmed>,
    /// The list that is confirmed as one.
    batch: Uuid,
    /// How many of them wait.
    waiting: u32,
    /// Whether it brought the first Chair.
    chair: bool,
    added: u32,
    known: u32,
    /// Named days by year, each with its line.
    days: BTreeMap<i32, Vec<(u64, Day)>>,
    /// The accounts that are new, with their names.
    accounts: Vec<(String, Uuid)>,
    bad: Vec<(u64, String)>,
}

/// Loads a file; answers what there is to say about it. Errors name each bad row.
pub async fn import(app: &App, file: &Path, dry_run: bool) -> anyhow::Result<String> {
    let named = || format!("{} cannot be read", file.display());
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .flexible(true)
        .from_path(file)
        .with_context(named)?;
    let work = app.begin_unattended().await?;
    let mut brought = Brought {
        batch: work.new_id(),
        ..Brought::default()
    };
    if read::office::is_set_up(work.db()).await? {
        let parameters = read::law::parameters(work.db(), work.today()).await;
        brought.confirmed = Some(parameters.map_err(said)?.people_confirm_offices);
    }
    let headers = reader.headers().with_context(named)?.clone();
    for record in reader.records() {
        let record = record.with_context(named)?;
        let line = record.position().map_or(0, csv::Position::line);
        let outcome = match record.deserialize::<Row>(Some(&headers)) {
            Ok(row) => enter(&work, row, line, &mut brought).await,
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(true) => brought.added += 1,
            Ok(false) => brought.known += 1,
            Err(error) => brought.bad.push((line, format!("{error:#}"))),
        }
    }
    enter_days(&work, &mut brought).await;
    if !brought.bad.is_empty() {
        let rows = brought.bad.iter();
        let rows: String = rows
            .map(|(line, why)| format!("\n  line {line}: {why}"))
            .collect();
        bail!("{} bad rows, nothing was changed:{rows}", brought.bad.len());
    }
    let (added, known) = (brought.added, brought.known);
    if dry_run {
        return Ok(format!(
            "{added} would be added, {known} are known; nothing was changed"
        ));
    }
    let mut lines = vec![format!("{added} added, {known} known")];
    if brought.waiting > 0 {
        let waiting = brought.waiting;
        lines.push(format!("{waiting} mandates wait for a confirmation"));
    }
    if brought.chair {
        set_up_is_over(&work).await.map_err(said)?;
    }
    let maker = match brought.confirmed {
        Some(_) => Maker::Import,
        None => Maker::SetUp,
    };
    for (login, account) in &brought.accounts {
        let account = super::account_of(&work, *account).await?;
        let link = new_link(&work, maker, &account).await;
        let link = link.map_err(said)?;
        lines.push(format!("{login},{}", link.url.expose_secret()));
    }
    work.commit().await?;
    Ok(lines.join("\n"))
}

/// Enters a row; says whether it was new. Days are kept for `enter_days`.
async fn enter(work: &Work, row: Row, line: u64, brought: &mut Brought) -> anyhow::Result<bool> {
    match row.record.as_str() {
        "unit" => unit(work, row).await,
        "person" => person(work, row, brought).await,
        "mandate" => mandate(work, row, brought).await,
        "day" => {
            let day = Day {
                date: required_day("date", row.date.as_deref())?,
                kind: code::<DayKind>("kind", &row.kind)?,
                name: row.name,
            };
            let year = brought.days.entry(day.date.year()).or_default();
            year.push((line, day));
            Ok(true)
        }
        other => bail!("record: {other:?} is none of unit, person, mandate, day"),
    }
}

async fn unit(work: &Work, row: Row) -> anyhow::Result<bool> {
    let new = NewUnit {
        kind: code::<UnitKind>("kind", &row.kind)?,
        name: row.name,
        short_name: row.short_name,
        starts_on: required_day("starts_on", row.starts_on.as_deref())?,
        ends_on: day("ends_on", row.ends_on.as_deref())?,
    };
    if let Some(known) = unit_named(work, &new.name).await? {
        anyhow::ensure!(
            known.kind.0 == new.kind,
            "kind: {:?} is known as {}",
            known.name,
            known.kind.0.code()
        );
        return Ok(false);
    }
    add_unit(work, new).await.map_err(said)?;
    Ok(true)
}

async fn person(work: &Work, row: Row, brought: &mut Brought) -> anyhow::Result<bool> {
    if account_named(work, &row.login).await?.is_some() {
        return Ok(false);
    }
    let person = add_person(work, &row.name).await.map_err(said)?;
    let account = add_account(work, person.id, &row.login, None).await;
    brought.accounts.push((row.login, account.map_err(said)?));
    Ok(true)
}

async fn mandate(work: &Work, row: Row, brought: &mut Brought) -> anyhow::Result<bool> {
    let account = account_named(work, &row.login)
        .await?
        .with_context(|| format!("login: there is no account {:?}", row.login))?;
    let unit = match row.unit.as_deref().filter(|name| !name.is_empty()) {
        Some(name) => Some(
            unit_named(work, name)
                .await?
                .with_context(|| format!("unit: there is no unit {name:?}"))?
                .id,
        ),
        None => None,
    };
    let new = NewMandate {
        person: account.person_id,
        office: code::<Office>("office", &row.office)?,
        unit,
        title: row.title,
        starts_on: required_day("starts_on", row.starts_on.as_deref())?,
        ends_on: day("ends_on", row.ends_on.as_deref())?,
        assists: None,
    };
    let same = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(new.person))
        .filter(mandate::Column::Office.eq(Stored(new.office)))
        .filter(mandate::Column::StartsOn.eq(new.starts_on))
        .all(work.db())
        .await?;
    if same.iter().any(|known| known.unit_id == new.unit) {
        return Ok(false);
    }
    let confirmed = brought.confirmed.as_ref();
    if confirmed.is_some_and(|confirmed| confirmed.holds(new.office)) {
        let waiting = read::office::pending(work.db()).await?;
        let same = |one: &mandate_request::Model| {
            one.kind.0 == RequestKind::Give
                && (one.person_id, one.office.0, one.unit_id) == (new.person, new.office, new.unit)
        };
        if waiting.iter().any(same) {
            return Ok(false);
        }
        let document = row.document.as_deref();
        let asked = request_give(work, None, brought.batch, new, document).await;
        asked.map_err(said)?;
        brought.waiting += 1;
        return Ok(true);
    }
    brought.chair |= brought.confirmed.is_none() && new.office == Office::Chair;
    add_mandate(work, new).await.map_err(said)?;
    Ok(true)
}

async fn enter_days(work: &Work, brought: &mut Brought) {
    for (year, days) in &brought.days {
        let first = days.first().map_or(0, |(line, _)| *line);
        let rows = days.iter().map(|(_, day)| day.clone()).collect();
        let note = format!("Nhập từ tệp, năm {year}");
        if let Err(failure) = set_year(work, *year, rows, &note).await {
            let why = format!("the days of {year}: {:#}", said(failure));
            brought.bad.push((first, why));
        }
    }
}

async fn unit_named(work: &Work, name: &str) -> anyhow::Result<Option<org_unit::Model>> {
    Ok(org_unit::Entity::rows()
        .filter(org_unit::Column::Name.eq(name))
        .one(work.db())
        .await?)
}

async fn account_named(work: &Work, login: &str) -> anyhow::Result<Option<account::Model>> {
    Ok(account::Entity::rows()
        .filter(account::Column::Login.eq(login.to_lowercase()))
        .one(work.db())
        .await?)
}

fn code<T: Coded>(column: &str, text: &str) -> anyhow::Result<T> {
    T::from_code(&text.to_uppercase()).with_context(|| {
        let known: Vec<_> = T::ALL.iter().map(|value| value.code()).collect();
        format!("{column}: {text:?} is none of {}", known.join(", "))
    })
}

/// A day as 2026-09-01 or 01/09/2026; an empty cell is no day.
fn day(column: &str, text: Option<&str>) -> anyhow::Result<Option<NaiveDate>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    ["%Y-%m-%d", "%d/%m/%Y"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(text, format).ok())
        .map(Some)
        .with_context(|| format!("{column}: {text:?} is no day such as 2026-09-01"))
}

fn required_day(column: &str, text: Option<&str>) -> anyhow::Result<NaiveDate> {
    day(column, text)?.with_context(|| format!("{column}: a day is needed"))
}
