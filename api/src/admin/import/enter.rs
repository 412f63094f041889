//! Entering a row. What is known already is left as it is; a row that says something else of it is bad.

use chrono::{Datelike, NaiveDate};
use entity::{Rows, Stored, account, mandate, org_unit, person};
use rules::Coded;
use rules::calendar::DayKind;
use rules::day::{check_day, read};
use rules::mandate::{Office, UnitKind, check_days, overlap};
use rules::office::RequestKind;
use rules::text::{check_line, folded};
use sea_orm::{ColumnTrait, DbErr, QueryFilter};

use super::sheet::Row;
use super::{Brought, Change, Column, Failed, Why};
use crate::app::Work;
use crate::command::calendar::{Day, MAX_NAME};
use crate::command::people::{
    NewMandate, NewUnit, add_account, add_mandate, add_person, add_unit, request_give, units_named,
};
use crate::read;

impl From<DbErr> for Failed {
    fn from(error: DbErr) -> Self {
        Self::Broken(error.into())
    }
}

/// Enters a row, and counts it. Days are kept for the end of the file.
pub async fn row(work: &Work, row: &Row, brought: &mut Brought) -> Result<(), Failed> {
    let change = match row.cell(Column::Record).to_lowercase().as_str() {
        "unit" => unit(work, row).await?,
        "person" => person(work, row, brought).await?,
        "mandate" => mandate(work, row, brought).await?,
        "day" => return keep_day(row, brought),
        _ => {
            let record = row.cell(Column::Record).to_owned();
            return Err(Failed::at(Column::Record, Why::NoRecord(record)));
        }
    };
    match change {
        Some(change) => {
            brought.added += 1;
            brought.changes.push(change);
        }
        None => brought.known += 1,
    }
    Ok(())
}

async fn unit(work: &Work, row: &Row) -> Result<Option<Change>, Failed> {
    let new = NewUnit {
        kind: code::<UnitKind>(row, Column::Kind)?,
        name: row.cell(Column::Name).to_owned(),
        short_name: row.filled(Column::ShortName).map(str::to_owned),
        starts_on: required_day(row, Column::StartsOn)?,
        ends_on: day(row, Column::EndsOn)?,
    };
    check_days(new.starts_on, new.ends_on)?;
    let known = units_named(work, &new.name).await?;
    let days = (new.starts_on, new.ends_on);
    let known = known
        .into_iter()
        .find(|unit| overlap((unit.starts_on, unit.ends_on), days));
    if let Some(known) = known {
        same(Column::Kind, known.kind.0 == new.kind, known.kind.0.code())?;
        same_day(Column::StartsOn, Some(new.starts_on), Some(known.starts_on))?;
        same_day(Column::EndsOn, new.ends_on, known.ends_on)?;
        let short = known.short_name.as_deref().unwrap_or_default();
        let given = new.short_name.as_deref().unwrap_or(short);
        same(Column::ShortName, folded(given) == folded(short), short)?;
        return Ok(None);
    }
    let unit = add_unit(work, new).await?;
    Ok(Some(Change::Unit(unit.name)))
}

/// Two people are never one: an account is of the person whose name it bears already.
async fn person(work: &Work, row: &Row, brought: &mut Brought) -> Result<Option<Change>, Failed> {
    let (name, login) = (row.cell(Column::Name), row.cell(Column::Login));
    let key = folded(login);
    if let Some(known) = account_named(work, login).await? {
        let holder = person::Entity::rows()
            .filter(person::Column::Id.eq(known.person_id))
            .one(work.db())
            .await?;
        let holder = holder.map(|person| person.name).unwrap_or_default();
        let above = brought.logins.get(&key).copied();
        return match (folded(&holder) == folded(name), above) {
            (true, None) => Ok(None),
            (true, Some(line)) => Err(Failed::at(Column::Login, Why::Above(line))),
            (false, _) => Err(Failed::at(Column::Login, Why::OtherPerson(holder, above))),
        };
    }
    let person = add_person(work, name).await?;
    let account = add_account(work, person.id, login, None).await?;
    brought.logins.insert(key.clone(), row.line);
    brought.accounts.push((key.clone(), account));
    Ok(Some(Change::Person {
        name: person.name,
        login: key,
    }))
}

async fn mandate(work: &Work, row: &Row, brought: &mut Brought) -> Result<Option<Change>, Failed> {
    let login = row.cell(Column::Login);
    let account = account_named(work, login).await?;
    let account = account.ok_or_else(|| Failed::at(Column::Login, Why::NoAccount(login.into())))?;
    let starts_on = required_day(row, Column::StartsOn)?;
    let unit = match row.filled(Column::Unit) {
        Some(name) => Some(unit_on(work, name, starts_on).await?.id),
        None => None,
    };
    let new = NewMandate {
        person: account.person_id,
        office: code::<Office>(row, Column::Office)?,
        unit,
        title: row.cell(Column::Title).to_owned(),
        starts_on,
        ends_on: day(row, Column::EndsOn)?,
        assists: None,
    };
    check_days(new.starts_on, new.ends_on)?;
    let same_office = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(new.person))
        .filter(mandate::Column::Office.eq(Stored(new.office)))
        .all(work.db())
        .await?;
    let days = (new.starts_on, new.ends_on);
    let known = same_office
        .into_iter()
        .find(|known| known.unit_id == new.unit && overlap((known.starts_on, known.ends_on), days));
    if let Some(known) = known {
        same_day(Column::StartsOn, Some(new.starts_on), Some(known.starts_on))?;
        same_day(Column::EndsOn, new.ends_on, known.ends_on)?;
        let title = folded(&new.title) == folded(&known.title);
        same(Column::Title, title, &known.title)?;
        return Ok(None);
    }
    let confirmed = brought.confirmed.as_ref();
    if confirmed.is_some_and(|confirmed| confirmed.holds(new.office)) {
        return ask(work, row, new, account.login, brought).await;
    }
    brought.chair |= brought.confirmed.is_none() && new.office == Office::Chair;
    let mandate = add_mandate(work, new).await?;
    Ok(Some(Change::Mandate {
        title: mandate.title,
        login: account.login,
        starts_on: mandate.starts_on,
        waits: false,
    }))
}

/// X14: a mandate that waits for its confirmation, in the list of this file. One that waits already is known.
async fn ask(
    work: &Work,
    row: &Row,
    new: NewMandate,
    login: String,
    brought: &mut Brought,
) -> Result<Option<Change>, Failed> {
    let waiting = read::office::pending(work.db()).await?;
    let same_office = waiting.into_iter().find(|one| {
        one.kind.0 == RequestKind::Give
            && (one.person_id, one.office.0, one.unit_id) == (new.person, new.office, new.unit)
    });
    if let Some(known) = same_office {
        same_day(Column::StartsOn, Some(new.starts_on), Some(known.starts_on))?;
        same_day(Column::EndsOn, new.ends_on, known.ends_on)?;
        let title = folded(&new.title) == folded(&known.title);
        same(Column::Title, title, &known.title)?;
        return Ok(None);
    }
    let document = row.filled(Column::Document);
    let asked = request_give(work, None, brought.batch, new, document).await?;
    brought.waiting += 1;
    Ok(Some(Change::Mandate {
        title: asked.title,
        login,
        starts_on: asked.starts_on,
        waits: true,
    }))
}

fn keep_day(row: &Row, brought: &mut Brought) -> Result<(), Failed> {
    let day = Day {
        date: required_day(row, Column::Date)?,
        kind: code::<DayKind>(row, Column::Kind)?,
        name: check_line("name", row.cell(Column::Name), MAX_NAME)?,
    };
    let year = brought.days.entry(day.date.year()).or_default();
    if let Some((line, _)) = year.iter().find(|(_, above)| above.date == day.date) {
        return Err(Failed::at(Column::Date, Why::Above(*line)));
    }
    year.push((row.line, day));
    Ok(())
}

/// The unit of this name on a day; else the one that bears it at another time.
async fn unit_on(work: &Work, name: &str, on: NaiveDate) -> Result<org_unit::Model, Failed> {
    let mut units = units_named(work, name).await?;
    let there = units
        .iter()
        .position(|unit| overlap((unit.starts_on, unit.ends_on), (on, Some(on))));
    match (there, units.is_empty()) {
        (Some(at), _) => Ok(units.swap_remove(at)),
        (None, false) => Ok(units.swap_remove(units.len() - 1)),
        (None, true) => Err(Failed::at(Column::Unit, Why::NoUnit(name.to_owned()))),
    }
}

async fn account_named(work: &Work, login: &str) -> Result<Option<account::Model>, Failed> {
    Ok(account::Entity::rows()
        .filter(account::Column::Login.eq(folded(login)))
        .one(work.db())
        .await?)
}

/// What is known must not be contradicted.
fn same(column: Column, is_same: bool, known: &str) -> Result<(), Failed> {
    match is_same {
        true => Ok(()),
        false => Err(Failed::at(column, Why::Otherwise(known.to_owned()))),
    }
}

/// A day that is left empty says nothing of the one that is known.
fn same_day(
    column: Column,
    given: Option<NaiveDate>,
    known: Option<NaiveDate>,
) -> Result<(), Failed> {
    let shown = known.map(|day| day.format("%d/%m/%Y").to_string());
    same(
        column,
        given.is_none() || given == known,
        &shown.unwrap_or_default(),
    )
}

fn code<T: Coded>(row: &Row, column: Column) -> Result<T, Failed> {
    let text = row.cell(column);
    T::from_code(&text.to_uppercase()).ok_or_else(|| {
        let known = T::ALL.iter().map(|value| value.code()).collect();
        Failed::at(column, Why::NoCode(text.to_owned(), known))
    })
}

fn day(row: &Row, column: Column) -> Result<Option<NaiveDate>, Failed> {
    let Some(text) = row.filled(column) else {
        return Ok(None);
    };
    let day = read(text).ok_or_else(|| Failed::at(column, Why::NoDay(text.to_owned())))?;
    let within = check_day(column.code(), day);
    within
        .map(Some)
        .map_err(|refusal| Failed::at(column, Why::Refused(refusal)))
}

fn required_day(row: &Row, column: Column) -> Result<NaiveDate, Failed> {
    day(row, column)?.ok_or_else(|| Failed::at(column, Why::DayMissing))
}
