//! Accounts, and the one-time links by which their people set a password.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{Rows, Stored, account, mandate, sign_in_link};
use rules::Refusal;
use rules::mandate::{Act, Actor, Language};
use rules::text::folded;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::auth::{password, token};
use crate::command::account::checked;
use crate::command::consultation::entitlement_changed;
use crate::command::session::{Grant, begin_session, end_all_sessions};
use crate::failure::Failure;

/// How long a one-time link is good for.
const LIFETIME: TimeDelta = TimeDelta::hours(72);

/// A one-time link, shown once to whoever made it.
pub struct Link {
    pub url: SecretString,
    pub expires_at: DateTime<Utc>,
}

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

/// Makes a one-time link for a person; the earlier ones end.
pub async fn issue_link(app: &App, actor: &Actor, person: Uuid) -> Result<Link, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let account = of_person(&work, person).await?;
    let link = new_link(&work, account.id).await?;
    work.commit().await?;
    Ok(link)
}

pub async fn new_link(work: &Work, account: Uuid) -> Result<Link, Failure> {
    end_links(work, account).await?;
    let (token, digest) = token::new_refresh_token();
    let expires_at = work.now() + LIFETIME;
    sign_in_link::ActiveModel {
        id: Set(work.new_id()),
        account_id: Set(account),
        digest: Set(digest),
        issued_at: Set(work.now()),
        expires_at: Set(expires_at),
        ended_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "expiresAt": expires_at });
    let subject = Subject::account(account);
    work.journal("ISSUE_SIGN_IN_LINK", subject, None, Some(after))
        .await?;
    Ok(Link {
        // Behind the mark, so that no server or proxy on the way writes it down.
        url: format!("{}/welcome#{}", work.public_url(), token.expose_secret()).into(),
        expires_at,
    })
}

async fn end_links(work: &Work, account: Uuid) -> Result<(), Failure> {
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::EndedAt, Expr::value(work.now()))
        .filter(sign_in_link::Column::AccountId.eq(account))
        .filter(sign_in_link::Column::EndedAt.is_null())
        .exec(work.db())
        .await?;
    Ok(())
}

/// Sets the password of the account that a link is for, ends its sessions, and signs in.
pub async fn redeem_link(
    app: &App,
    token: &SecretString,
    new: &SecretString,
) -> Result<Grant, Failure> {
    let digest = token::digest(token.expose_secret());
    let valid = |link: &sign_in_link::Model, now| link.ended_at.is_none() && now < link.expires_at;
    // Looked up before hashing, so that only holders of a link make the server hash.
    let now = app.clock.now();
    find(app.store.reader(), &digest)
        .await?
        .filter(|link| valid(link, now))
        .ok_or(Refusal::LinkNotValid)?;
    let hash = password::hash(checked(new)?).await?;

    let work = app.begin_unattended().await?;
    let link = sign_in_link::Entity::rows()
        .filter(sign_in_link::Column::Digest.eq(&digest))
        .lock_exclusive()
        .one(work.db())
        .await?
        .filter(|link| valid(link, work.now()))
        .ok_or(Refusal::LinkNotValid)?;
    let account = account::Entity::rows()
        .filter(account::Column::Id.eq(link.account_id))
        .filter(account::Column::DisabledAt.is_null())
        .one(work.db())
        .await?
        .ok_or(Refusal::LinkNotValid)?;
    end_links(&work, account.id).await?;
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .filter(account::Column::Id.eq(account.id))
        .exec(work.db())
        .await?;
    end_all_sessions(&work, account.id, "SIGN_OUT").await?;
    let subject = Subject::account(account.id);
    work.journal("REDEEM_SIGN_IN_LINK", subject, None, None)
        .await?;
    let grant = begin_session(app, &work, &account).await?;
    work.commit().await?;
    Ok(grant)
}

async fn find(
    db: &impl sea_orm::ConnectionTrait,
    digest: &str,
) -> Result<Option<sign_in_link::Model>, Failure> {
    Ok(sign_in_link::Entity::rows()
        .filter(sign_in_link::Column::Digest.eq(digest))
        .one(db)
        .await?)
}

/// Closes a person's account; every session ends at once, and what was done stays.
pub async fn disable_account(app: &App, actor: &Actor, person: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let account = of_person(&work, person).await?;
    set_disabled(&work, &account, Some(work.now())).await?;
    entitled_changed(&work, account.person_id).await?;
    end_links(&work, account.id).await?;
    end_all_sessions(&work, account.id, "SIGN_OUT").await?;
    let subject = Subject::account(account.id);
    work.journal("DISABLE_ACCOUNT", subject, None, None).await?;
    work.commit().await?;
    Ok(())
}

/// Opens a closed account again.
pub async fn enable_account(app: &App, actor: &Actor, person: Uuid) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let account = of_person(&work, person).await?;
    set_disabled(&work, &account, None).await?;
    entitled_changed(&work, account.person_id).await?;
    let subject = Subject::account(account.id);
    work.journal("ENABLE_ACCOUNT", subject, None, None).await?;
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

async fn of_person(work: &Work, person: Uuid) -> Result<account::Model, Failure> {
    account::Entity::rows()
        .filter(account::Column::PersonId.eq(person))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}
