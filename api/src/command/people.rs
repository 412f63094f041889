//! Units, people, mandates and accounts.

use chrono::NaiveDate;
use entity::{Stored, account, mandate, org_unit, person};
use rules::mandate::{Language, Office, UnitKind};
use sea_orm::{ActiveModelTrait, Set};
use serde_json::json;
use uuid::Uuid;

use crate::app::{Subject, Work};
use crate::failure::Failure;

pub struct NewUnit<'a> {
    pub kind: UnitKind,
    pub name: &'a str,
    pub short_name: Option<&'a str>,
    pub starts_on: NaiveDate,
}

pub struct NewMandate<'a> {
    pub person: Uuid,
    pub office: Office,
    pub unit: Option<Uuid>,
    pub title: &'a str,
    pub starts_on: NaiveDate,
}

pub async fn add_unit(work: &Work, new: NewUnit<'_>) -> Result<Uuid, Failure> {
    let unit = org_unit::ActiveModel {
        id: Set(work.new_id()),
        kind: Set(Stored(new.kind)),
        name: Set(new.name.to_owned()),
        short_name: Set(new.short_name.map(str::to_owned)),
        starts_on: Set(new.starts_on),
        ends_on: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "kind": rules::Coded::code(new.kind), "name": unit.name });
    work.journal(
        "ADD_UNIT",
        Subject::new("ORG_UNIT", unit.id),
        None,
        Some(after),
    )
    .await?;
    Ok(unit.id)
}

pub async fn add_person(work: &Work, name: &str) -> Result<Uuid, Failure> {
    let person = person::ActiveModel {
        id: Set(work.new_id()),
        name: Set(name.to_owned()),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "name": person.name });
    work.journal(
        "ADD_PERSON",
        Subject::new("PERSON", person.id),
        None,
        Some(after),
    )
    .await?;
    Ok(person.id)
}

pub async fn add_mandate(work: &Work, new: NewMandate<'_>) -> Result<Uuid, Failure> {
    let mandate = mandate::ActiveModel {
        id: Set(work.new_id()),
        person_id: Set(new.person),
        office: Set(Stored(new.office)),
        unit_id: Set(new.unit),
        title: Set(new.title.to_owned()),
        starts_on: Set(new.starts_on),
        ends_on: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({
        "person": new.person,
        "office": rules::Coded::code(new.office),
        "unit": new.unit,
        "title": mandate.title,
        "startsOn": new.starts_on,
    });
    work.journal(
        "ADD_MANDATE",
        Subject::new("MANDATE", mandate.id),
        None,
        Some(after),
    )
    .await?;
    Ok(mandate.id)
}

/// Adds an account with a password that was hashed already.
pub async fn add_account(
    work: &Work,
    person: Uuid,
    login: &str,
    password_hash: String,
) -> Result<Uuid, Failure> {
    let account = account::ActiveModel {
        id: Set(work.new_id()),
        person_id: Set(person),
        login: Set(login.trim().to_lowercase()),
        password_hash: Set(password_hash),
        language: Set(Stored(Language::Vietnamese)),
        created_at: Set(work.now()),
        disabled_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "person": person, "login": account.login });
    work.journal(
        "ADD_ACCOUNT",
        Subject::account(account.id),
        None,
        Some(after),
    )
    .await?;
    Ok(account.id)
}
