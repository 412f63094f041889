//! Accounts: entered, locked at once, and opened again by somebody else.

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, account, mandate};
use rules::Refusal;
use rules::mandate::{Act, Actor, Language, Office};
use rules::notice::Kind as Notice;
use rules::office::{Asked, Audience, Concern, check_not_own};
use rules::text::folded;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::link::end_links;
use super::tell::{stand, tell_person};
use crate::app::{App, Subject, Work};
use crate::command::consultation::entitlement_changed;
use crate::command::session::end_all_sessions;
use crate::failure::Failure;
use crate::read;

/// Adds an account: with a password that was hashed already, or none until its link is used.
pub async fn add_account(
    work: &Work,
    person: Uuid,
    login: &str,
    password_hash: Option<String>,
) -> Result<Uuid, Failure> {
    let login = checked_login(login)?;
    let other = account::Entity::rows()
        .filter(account::Column::Login.eq(&login))
        .one(work.db())
        .await?;
    if other.is_some() {
        return Err(Refusal::Taken { field: "login" }.into());
    }
    let account = account::ActiveModel {
        id: Set(work.new_id()),
        person_id: Set(person),
        login: Set(login),
        // Whoever brings a password has one: the demonstration's people.
        used_at: Set(password_hash.as_ref().map(|_| work.now())),
        password_hash: Set(password_hash),
        language: Set(Stored(Language::Vietnamese)),
        created_at: Set(work.now()),
        disabled_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "person": person, "login": account.login });
    let subject = Subject::account(account.id);
    work.journal("ADD_ACCOUNT", subject, None, Some(after))
        .await?;
    Ok(account.id)
}

fn checked_login(login: &str) -> Result<String, Refusal> {
    let login = folded(login);
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_".contains(c);
    if (3..=64).contains(&login.len()) && login.chars().all(good) {
        Ok(login)
    } else {
        Err(Refusal::BadLogin)
    }
}

/// Locks a person's account: every session ends at once, its mandates stand, and what was done stays.
/// The holder, the head of the Office and the Chair are told (X14).
pub async fn disable_account(app: &App, actor: &Actor, person: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    check_not_own(actor, person)?;
    let account = of_person(&work, person).await?;
    set_disabled(&work, &account, Some(work.now())).await?;
    entitled_changed(&work, account.person_id).await?;
    end_links(&work, account.id).await?;
    end_all_sessions(&work, account.id, "SIGN_OUT").await?;
    let subject = Subject::account(account.id);
    work.journal("DISABLE_ACCOUNT", subject, None, None).await?;
    let offices = [Office::Chair, Office::OfficeHead];
    tell_person(&work, Notice::AccountLocked, subject, person, &offices).await?;
    let of_head = read::office::is_office_head(work.db(), person, work.today()).await?;
    let audience = match of_head {
        true => Audience::Chair,
        false => Audience::OfficeHead,
    };
    // Whoever would have to read it may have done it.
    if Audience::of(actor.office) != Some(audience) {
        stand(&work, Concern::AccountLocked, Some(person), &[audience]).await?;
    }
    work.commit().await?;
    Ok(())
}

/// Opens a locked account again: the head of the Office does, his own the Chair (X14).
pub async fn enable_account(app: &App, actor: &Actor, person: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::ConfirmOffices).await?;
    let account = of_person(&work, person).await?;
    let asked = Asked {
        person,
        of_office_head: read::office::is_office_head(work.db(), person, work.today()).await?,
        entered_by: None,
    };
    asked.check(actor)?;
    set_disabled(&work, &account, None).await?;
    entitled_changed(&work, account.person_id).await?;
    let subject = Subject::account(account.id);
    work.journal("ENABLE_ACCOUNT", subject, None, None).await?;
    tell_person(&work, Notice::AccountOpened, subject, person, &[]).await?;
    work.commit().await?;
    Ok(())
}

/// C22: who answers for an agency can be told by an account, or no longer.
pub async fn entitled_changed(work: &Work, person: Uuid) -> Result<(), Failure> {
    let held = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(person))
        .all(work.db())
        .await?;
    let mut units: Vec<_> = held.into_iter().filter_map(|one| one.unit_id).collect();
    units.sort_unstable();
    units.dedup();
    entitlement_changed(work, &units).await
}

async fn set_disabled(
    work: &Work,
    account: &account::Model,
    at: Option<DateTime<Utc>>,
) -> Result<(), Failure> {
    account::Entity::update_many()
        .col_expr(account::Column::DisabledAt, Expr::value(at))
        .filter(account::Column::Id.eq(account.id))
        .exec(work.db())
        .await?;
    Ok(())
}

pub(super) async fn of_person(work: &Work, person: Uuid) -> Result<account::Model, Failure> {
    account::Entity::rows()
        .filter(account::Column::PersonId.eq(person))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}
