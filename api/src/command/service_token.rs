//! Service tokens: made and revoked by the Office, used by apps.

use chrono::NaiveDate;
use entity::{Rows, service_token};
use rules::mandate::{Act, Actor};
use rules::service_token::{Area, check_expiry, check_origin};
use rules::text::check_line;
use rules::{Coded, Refusal};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use secrecy::SecretString;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::{App, Subject};
use crate::auth::service::{Bearer, new_secret};
use crate::failure::Failure;

/// The most characters of a name, and of the words of the consent.
const MAX_NAME: usize = 200;
const MAX_CONSENT: usize = 500;
const MAX_ORIGINS: usize = 20;

/// What a token shall be good for.
pub struct NewToken {
    pub name: String,
    pub areas: Vec<Area>,
    pub expires_on: NaiveDate,
    pub consent: String,
    pub origins: Vec<String>,
}

/// Makes a token (X5). The secret is told here and kept nowhere.
pub async fn make(
    app: &App,
    actor: &Actor,
    new: NewToken,
) -> Result<(service_token::Model, SecretString), Failure> {
    let work = app.begin(actor, Act::KeepTokens).await?;
    let name = check_line("name", &new.name, MAX_NAME)?;
    let consent = check_line("consent", &new.consent, MAX_CONSENT)?;
    check_expiry(new.expires_on, work.today())?;
    if new.areas.is_empty() {
        return Err(Refusal::Required { field: "areas" }.into());
    }
    let areas = Area::ALL.iter().filter(|area| new.areas.contains(area));
    let areas: Vec<_> = areas.map(|area| area.code()).collect();
    let origins = checked_origins(&new.origins)?;
    let (secret, digest) = new_secret();
    let token = service_token::ActiveModel {
        id: Set(work.new_id()),
        name: Set(name),
        digest: Set(digest),
        areas: Set(areas.join(" ")),
        origins: Set(origins.join(" ")),
        consent: Set(consent),
        made_by: Set(actor.mandate_id),
        made_at: Set(work.now()),
        expires_on: Set(new.expires_on),
        revoked_at: Set(None),
        revoked_by: Set(None),
        last_used_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({
        "name": token.name,
        "areas": areas,
        "origins": origins,
        "consent": token.consent,
        "expiresOn": token.expires_on,
    });
    let subject = Subject::service_token(token.id);
    work.journal("MAKE_SERVICE_TOKEN", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok((token, secret))
}

fn checked_origins(given: &[String]) -> Result<Vec<String>, Refusal> {
    if given.len() > MAX_ORIGINS {
        return Err(Refusal::TooMany {
            field: "origins",
            max: MAX_ORIGINS,
        });
    }
    let mut origins = Vec::new();
    for origin in given {
        let origin = check_origin(origin)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    Ok(origins)
}

/// Ends a token at once. One that was revoked already stays as it is.
pub async fn revoke(app: &App, actor: &Actor, id: Uuid) -> Result<service_token::Model, Failure> {
    let work = app.begin(actor, Act::KeepTokens).await?;
    let mut token = service_token::Entity::rows()
        .filter(service_token::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if token.revoked_at.is_some() {
        return Ok(token);
    }
    token.revoked_at = Some(work.now());
    token.revoked_by = Some(actor.mandate_id);
    service_token::Entity::update_many()
        .col_expr(
            service_token::Column::RevokedAt,
            Expr::value(token.revoked_at),
        )
        .col_expr(
            service_token::Column::RevokedBy,
            Expr::value(token.revoked_by),
        )
        .filter(service_token::Column::Id.eq(id))
        .exec(work.db())
        .await?;
    let subject = Subject::service_token(id);
    work.journal("REVOKE_SERVICE_TOKEN", subject, None, None)
        .await?;
    work.commit().await?;
    Ok(token)
}

/// Enters one use in the journal (X5: what leaves the house is logged), before anything is answered.
/// False when the token was revoked since it was looked up: then nothing is answered.
///
/// No person acts, so the entry has no account; its subject says which app it was. It costs each
/// request of an app one small transaction.
pub async fn record_use(app: &App, bearer: &Bearer, asked: Value) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let used = service_token::Entity::update_many()
        .col_expr(
            service_token::Column::LastUsedAt,
            Expr::value(Some(work.now())),
        )
        .filter(service_token::Column::Id.eq(bearer.id))
        .filter(service_token::live_on(work.today()))
        .exec(work.db())
        .await?;
    if used.rows_affected == 0 {
        return Ok(false);
    }
    let subject = Subject::service_token(bearer.id);
    work.journal("USE_SERVICE_TOKEN", subject, None, Some(asked))
        .await?;
    work.commit().await?;
    Ok(true)
}
