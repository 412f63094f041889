//! Who is asking: passwords, access tokens, and the check that every request goes through.

pub mod password;
pub mod service;
pub mod strength;
pub mod token;
pub mod turnstile;

use chrono::{DateTime, Utc};
use entity::{Rows, account, mandate, session};
use rules::mandate::{Actor, Language};
use rules::who::Who;
use sea_orm::{ColumnTrait, DbErr, QueryFilter};
use uuid::Uuid;

use self::token::LinkClaims;
use crate::app::App;
use crate::read;

/// A signed-in person: in which hat, and in which language to be answered.
#[derive(Clone, Debug)]
pub struct Signed {
    pub actor: Actor,
    pub language: Language,
}

/// Who makes a request.
#[derive(Clone, Debug)]
pub enum Caller {
    Nobody,
    Person(Signed),
    App(service::Bearer),
}

impl Caller {
    /// Whoever reads, if anybody has said who it is.
    pub fn who(&self) -> Option<Who<'_>> {
        match self {
            Self::Nobody => None,
            Self::Person(signed) => Some(Who::Person(&signed.actor)),
            Self::App(bearer) => Some(Who::App(&bearer.areas)),
        }
    }

    /// The person in a mandate, if it is one.
    pub fn actor(&self) -> Option<&Actor> {
        match self {
            Self::Person(signed) => Some(&signed.actor),
            Self::Nobody | Self::App(_) => None,
        }
    }
}

/// Why a bearer token was not accepted.
#[derive(Debug, thiserror::Error)]
pub enum Unauthenticated {
    #[error("the token is forged, expired, or of a session or mandate that has ended")]
    BadToken,
    #[error(transparent)]
    Broken(#[from] DbErr),
}

/// Whoever is behind a bearer token of either kind.
pub async fn caller(app: &App, bearer: &str) -> Result<Caller, Unauthenticated> {
    if service::is_secret(bearer) {
        Ok(Caller::App(service::resolve(app, bearer).await?))
    } else {
        Ok(Caller::Person(resolve(app, bearer).await?))
    }
}

/// The person behind an access token. Session, account and mandate are looked up each time, so all
/// three end at the next request.
pub async fn resolve(app: &App, bearer: &str) -> Result<Signed, Unauthenticated> {
    let claims = app.keys.verify(bearer, app.clock.now());
    let claims = claims.ok_or(Unauthenticated::BadToken)?;
    standing(app, claims.session, claims.mandate).await
}

/// The person behind a link to a file, looked up in the same way, and the file.
pub async fn resolve_link(app: &App, token: &str) -> Result<(Signed, Uuid), Unauthenticated> {
    let claims = app.keys.verify_link(token, app.clock.now());
    let LinkClaims { who, file } = claims.ok_or(Unauthenticated::BadToken)?;
    Ok((standing(app, who.session, who.mandate).await?, file))
}

/// The person of a session, acting in a mandate, as long as session, account and mandate last.
pub async fn standing(app: &App, session: Uuid, mandate: Uuid) -> Result<Signed, Unauthenticated> {
    let now = app.clock.now();
    let db = app.store.reader();
    let (session, account) = session::Entity::rows()
        .filter(session::Column::Id.eq(session))
        .find_also_related(account::Entity)
        .one(db)
        .await?
        .ok_or(Unauthenticated::BadToken)?;
    let account = account.ok_or(Unauthenticated::BadToken)?;
    let mandate = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(mandate))
        .one(db)
        .await?
        .ok_or(Unauthenticated::BadToken)?;
    if session.ended_at.is_some()
        || account.disabled_at.is_some()
        || !holds(&account, &mandate, now)
    {
        return Err(Unauthenticated::BadToken);
    }
    let lent = read::delegation::lent(db, &mandate, now).await?;
    Ok(Signed {
        actor: Actor {
            account_id: account.id,
            session_id: session.id,
            person_id: account.person_id,
            mandate_id: mandate.id,
            office: mandate.office.0,
            unit_id: mandate.unit_id,
            lent,
            assists: read::people::assisted(db, &mandate, now).await?,
        },
        language: account.language.0,
    })
}

/// Whether the account's person holds this mandate today.
pub fn holds(account: &account::Model, mandate: &mandate::Model, now: DateTime<Utc>) -> bool {
    mandate.person_id == account.person_id && mandate.in_office(rules::deadline::local_date(now))
}
