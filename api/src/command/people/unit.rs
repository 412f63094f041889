//! Organisation units.

use chrono::NaiveDate;
use entity::{Rows, Stored, installation, org_unit};
use rules::Refusal;
use rules::mandate::{Act, Actor, UnitKind, check_days, overlap};
use rules::text::{check_line, check_optional_line, folded};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use uuid::Uuid;

use super::MAX_NAME;
use crate::app::{App, Subject, Work};
use crate::failure::Failure;
use crate::read::province::NAME;

pub struct NewUnit {
    pub kind: UnitKind,
    pub name: String,
    pub short_name: Option<String>,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
}

/// What may be changed of a unit; its kind is not.
pub struct UnitChange {
    pub unit: Uuid,
    pub expected_version: i32,
    pub name: String,
    pub short_name: Option<String>,
    pub ends_on: Option<NaiveDate>,
}

/// Enters a unit.
pub async fn enter_unit(
    app: &App,
    actor: &Actor,
    new: NewUnit,
) -> Result<org_unit::Model, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let unit = add_unit(&work, new).await?;
    work.commit().await?;
    Ok(unit)
}

pub async fn add_unit(work: &Work, new: NewUnit) -> Result<org_unit::Model, Failure> {
    let name = check_line("name", &new.name, MAX_NAME)?;
    let short_name = check_optional_line("shortName", new.short_name, MAX_NAME)?;
    check_days(new.starts_on, new.ends_on)?;
    check_free(work, &name, (new.starts_on, new.ends_on), None).await?;
    let unit = org_unit::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        kind: Set(Stored(new.kind)),
        name_key: Set(folded(&name)),
        name: Set(name),
        short_name: Set(short_name),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
    }
    .insert(work.db())
    .await?;
    work.journal_row("ADD_UNIT", subject(&unit), None, &unit)
        .await?;
    Ok(unit)
}

/// Renames a unit, or says on which day it ends.
pub async fn change_unit(
    app: &App,
    actor: &Actor,
    change: UnitChange,
) -> Result<org_unit::Model, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let unit = org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(change.unit))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if unit.version != change.expected_version {
        return Err(Refusal::Conflict {
            current: unit.version,
        }
        .into());
    }
    check_days(unit.starts_on, change.ends_on)?;
    let name = check_line("name", &change.name, MAX_NAME)?;
    // Of two that bear one name from before, either may be ended or written otherwise.
    let longer = match (unit.ends_on, change.ends_on) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(before), Some(after)) => before < after,
    };
    if longer || folded(&name) != unit.name_key {
        let days = (unit.starts_on, change.ends_on);
        check_free(&work, &name, days, Some(unit.id)).await?;
    }
    let before = unit.clone();
    let mut row = unit.into_active_model();
    row.version = Set(before.version + 1);
    row.name_key = Set(folded(&name));
    row.name = Set(name);
    row.short_name = Set(check_optional_line(
        "shortName",
        change.short_name,
        MAX_NAME,
    )?);
    row.ends_on = Set(change.ends_on);
    let unit = row.update(work.db()).await?;
    work.journal_row("CHANGE_UNIT", subject(&unit), Some(&before), &unit)
        .await?;
    work.commit().await?;
    Ok(unit)
}

/// Two units of one name at one time could not be told apart in any list. Names are compared folded, and
/// units named one after the other: two who name one at the same moment do not pass each other.
async fn check_free(
    work: &Work,
    name: &str,
    days: (NaiveDate, Option<NaiveDate>),
    except: Option<Uuid>,
) -> Result<(), Failure> {
    installation::Entity::rows()
        .filter(installation::Column::Key.eq(NAME))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let others = named(work, name).await?;
    let taken = others
        .iter()
        .any(|other| Some(other.id) != except && overlap((other.starts_on, other.ends_on), days));
    match taken {
        true => Err(Refusal::Taken { field: "name" }.into()),
        false => Ok(()),
    }
}

/// The units that bear a name, at whatever time.
pub async fn named(work: &Work, name: &str) -> Result<Vec<org_unit::Model>, Failure> {
    Ok(org_unit::Entity::rows()
        .filter(org_unit::Column::NameKey.eq(folded(name)))
        .order_by_asc(org_unit::Column::StartsOn)
        .all(work.db())
        .await?)
}

fn subject(unit: &org_unit::Model) -> Subject {
    Subject::new("ORG_UNIT", unit.id)
}
