//! People. Only what the work needs is kept of them (X8).

use entity::{Rows, person};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::office::check_not_own;
use rules::text::{check_line, search_key};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::MAX_NAME;
use super::account::{add_account, of_person};
use super::link::{Link, Maker, new_link};
use crate::app::{App, Subject, Work};
use crate::failure::Failure;

/// Enters a person with an account, and a one-time link to set its password.
pub async fn enter_person(
    app: &App,
    actor: &Actor,
    name: &str,
    login: &str,
) -> Result<(person::Model, Link), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let person = add_person(&work, name).await?;
    add_account(&work, person.id, login, None).await?;
    let account = of_person(&work, person.id).await?;
    let link = new_link(&work, Maker::Keeper(actor), &account).await?;
    work.commit().await?;
    Ok((person, link))
}

pub async fn add_person(work: &Work, name: &str) -> Result<person::Model, Failure> {
    let name = check_line("name", name, MAX_NAME)?;
    let person = person::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        search_key: Set(search_key(&name)),
        name: Set(name),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "name": person.name });
    let subject = Subject::new("PERSON", person.id);
    work.journal("ADD_PERSON", subject, None, Some(after))
        .await?;
    Ok(person)
}

/// Changes a person's name.
pub async fn change_person(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
    name: &str,
) -> Result<person::Model, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    check_not_own(actor, id)?;
    let person = person::Entity::rows()
        .filter(person::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if person.version != expected_version {
        return Err(Refusal::Conflict {
            current: person.version,
        }
        .into());
    }
    let (before, version) = (json!({ "name": person.name }), person.version);
    let mut row = person.into_active_model();
    row.version = Set(version + 1);
    let name = check_line("name", name, MAX_NAME)?;
    row.search_key = Set(search_key(&name));
    row.name = Set(name);
    let person = row.update(work.db()).await?;
    let after = json!({ "name": person.name });
    let subject = Subject::new("PERSON", person.id);
    work.journal("CHANGE_PERSON", subject, Some(before), Some(after))
        .await?;
    work.commit().await?;
    Ok(person)
}
