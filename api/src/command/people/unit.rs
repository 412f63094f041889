//! Organisation units.

use chrono::NaiveDate;
use entity::{Rows, Stored, org_unit};
use rules::Refusal;
use rules::mandate::{Act, Actor, UnitKind, check_days};
use rules::text::{check_optional_text, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use super::MAX_NAME;
use crate::app::{App, Subject, Work};
use crate::failure::Failure;

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
    let name = check_text("name", &new.name, MAX_NAME)?;
    let short_name = check_optional_text("shortName", new.short_name, MAX_NAME)?;
    check_days(new.starts_on, new.ends_on)?;
    check_free(work, &name, None).await?;
    let unit = org_unit::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        kind: Set(Stored(new.kind)),
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
    let name = check_text("name", &change.name, MAX_NAME)?;
    check_free(&work, &name, Some(unit.id)).await?;
    let before = unit.clone();
    let mut row = unit.into_active_model();
    row.version = Set(before.version + 1);
    row.name = Set(name);
    row.short_name = Set(check_optional_text(
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

/// Two units of one name could not be told apart in any list.
async fn check_free(work: &Work, name: &str, except: Option<Uuid>) -> Result<(), Failure> {
    let other = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.eq(name))
        .one(work.db())
        .await?;
    match other {
        Some(other) if Some(other.id) != except => Err(Refusal::Taken { field: "name" }.into()),
        _ => Ok(()),
    }
}

fn subject(unit: &org_unit::Model) -> Subject {
    Subject::new("ORG_UNIT", unit.id)
}
