//! Making the demonstration province.

use std::collections::HashMap;

use anyhow::Context;
use chrono::NaiveDate;
use rules::mandate::Office;
use uuid::Uuid;

use super::MAKER;
use super::accounts::{Account, new_password};
use super::people::{Hat, PEOPLE, UNITS};
use super::{items, programmes};
use crate::app::{App, Work};
use crate::auth::password;
use crate::command::calendar::{Day, set_year};
use crate::command::people::{NewMandate, NewUnit, add_account, add_mandate, add_person, add_unit};
use crate::command::province::found;

/// The term of the committee began.
pub(super) const TERM: NaiveDate = match NaiveDate::from_ymd_opt(2026, 7, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Makes the province in an empty database: units, people, mandates, accounts, the working days of
/// 2026, and the programmes, tasks and standing duties of the past. Matters come with `open_matters`.
pub async fn load(app: &App) -> anyhow::Result<Vec<Account>> {
    let mut accounts = Vec::new();
    let mut hashes = Vec::new();
    for (login, hats, shown) in PEOPLE {
        let titles: Vec<_> = hats.iter().map(|(_, _, title)| *title).collect();
        let password = new_password();
        hashes.push(password::hash(&password).await?);
        accounts.push(Account {
            login: login.to_owned(),
            password,
            title: titles.join(" · "),
            shown,
        });
    }
    let work = app.begin_unattended().await?;
    found(&work, MAKER, "Tỉnh minh họa").await?;
    let days = rules::calendar::rows_2026().into_iter().map(Day::from);
    set_year(
        &work,
        2026,
        days.collect(),
        "Ngày nghỉ và ngày làm bù năm 2026",
    )
    .await?;
    let mut keys = load_units(&work).await?;
    programmes::load(&work, &keys).await?;
    items::load(&work).await?;
    for ((login, hats, _), hash) in PEOPLE.into_iter().zip(hashes) {
        load_person(&work, &mut keys, login, hats, hash).await?;
    }
    work.commit().await?;
    Ok(accounts)
}

async fn load_units(work: &Work) -> anyhow::Result<HashMap<&'static str, Uuid>> {
    let mut units = HashMap::new();
    for (key, kind, name, short_name) in UNITS {
        let new = NewUnit {
            kind,
            name: name.to_owned(),
            short_name: Some(short_name.to_owned()),
            starts_on: TERM,
            ends_on: None,
        };
        units.insert(key, add_unit(work, new).await?.id);
    }
    Ok(units)
}

async fn load_person(
    work: &Work,
    keys: &mut HashMap<&'static str, Uuid>,
    login: &'static str,
    hats: &[Hat],
    hash: String,
) -> anyhow::Result<()> {
    // A person is known by the last hat: the office that is held by one person only.
    let (_, _, name) = hats.last().context("a person without a mandate")?;
    let person = add_person(work, name).await?.id;
    for (office, unit, title) in hats {
        let assists = *office == Office::Assistant;
        let new = NewMandate {
            person,
            office: *office,
            unit: keys.get(unit).copied().filter(|_| !assists),
            title: (*title).to_owned(),
            starts_on: TERM,
            ends_on: None,
            assists: keys.get(unit).copied().filter(|_| assists),
        };
        let mandate = add_mandate(work, new).await?;
        // An assistant names the seat by the login of its holder.
        if office.is_member() {
            keys.insert(login, mandate.id);
        }
    }
    add_account(work, person, login, Some(hash)).await?;
    Ok(())
}
