//! Staying signed in: refresh tokens that are used once.

use entity::{Rows, account, mandate, refresh_token, session};
use rules::Refusal;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::{Grant, end_session, set_session_mandate, usual_mandate};
use crate::app::{App, Work};
use crate::auth::{holds, token};
use crate::failure::Failure;

/// Exchanges a refresh token for a new pair, in the mandate that the device shows, if it shows one:
/// a page stays whose it is, so for another person nothing is exchanged (X17).
///
/// A token that was used before ends the whole session, for one of its two holders has stolen it.
/// The exception is an answer that was lost on the way, however long the device slept after it: as
/// long as nobody has used the successor, the token is honoured once more and the lost successor is
/// worth nothing.
pub async fn refresh(
    app: &App,
    presented: &SecretString,
    shown: Option<Uuid>,
) -> Result<Grant, Failure> {
    let work = app.begin_unattended().await?;
    let token = refresh_token::Entity::rows()
        .filter(refresh_token::Column::Digest.eq(token::digest(presented.expose_secret())))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::SessionEnded)?;
    let session = session::Entity::rows()
        .filter(session::Column::Id.eq(token.session_id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .filter(|session| session.ended_at.is_none())
        .ok_or(Refusal::SessionEnded)?;
    let now = work.now();
    if now >= token.expires_at {
        return Err(Refusal::SessionEnded.into());
    }
    if token.used_at.is_some() {
        let unused_successor = match token.successor_id {
            Some(id) => {
                refresh_token::Entity::rows()
                    .filter(refresh_token::Column::Id.eq(id))
                    .filter(refresh_token::Column::UsedAt.is_null())
                    .one(work.db())
                    .await?
            }
            None => None,
        };
        match unused_successor {
            Some(lost) => retire(&work, lost.id).await?,
            None => {
                end_session(&work, &session, "REFRESH_TOKEN_REUSED").await?;
                work.commit().await?;
                return Err(Refusal::SessionEnded.into());
            }
        }
    }
    let account = account::Entity::rows()
        .filter(account::Column::Id.eq(session.account_id))
        .filter(account::Column::DisabledAt.is_null())
        .one(work.db())
        .await?
        .ok_or(Refusal::SessionEnded)?;
    let mandate = match shown {
        Some(shown) => still_held(&work, &account, shown).await?,
        None => acted_in(&work, &account, &session).await?,
    };
    let (refresh, successor) = issue_refresh(&work, session.id).await?;
    refresh_token::Entity::update_many()
        .col_expr(
            refresh_token::Column::UsedAt,
            Expr::value(token.used_at.unwrap_or(now)),
        )
        .col_expr(refresh_token::Column::SuccessorId, Expr::value(successor))
        .filter(refresh_token::Column::Id.eq(token.id))
        .exec(work.db())
        .await?;
    let access = app.keys.issue(account.id, session.id, mandate, now)?;
    work.commit().await?;
    Ok(Grant {
        access,
        mandate,
        refresh,
        device: None,
    })
}

/// The mandate that a device shows, if it is this person's and in office.
async fn still_held(work: &Work, account: &account::Model, shown: Uuid) -> Result<Uuid, Failure> {
    let mandate = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(shown))
        .filter(mandate::Column::PersonId.eq(account.person_id))
        .one(work.db())
        .await?
        .ok_or(Refusal::MandateMismatch)?;
    match holds(account, &mandate, work.now()) {
        true => Ok(mandate.id),
        false => Err(Refusal::MandateNotInOffice.into()),
    }
}

/// The session's mandate, or another of the person's when that one has ended.
async fn acted_in(
    work: &Work,
    account: &account::Model,
    session: &session::Model,
) -> Result<Uuid, Failure> {
    let mandate = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(session.mandate_id))
        .one(work.db())
        .await?;
    if let Some(mandate) = mandate.filter(|mandate| holds(account, mandate, work.now())) {
        return Ok(mandate.id);
    }
    let other = usual_mandate(work, account)
        .await?
        .ok_or(Refusal::SessionEnded)?;
    set_session_mandate(work, session.id, other.id).await?;
    Ok(other.id)
}

/// Makes a refresh token for a session; answers the token and its row's id.
pub async fn issue_refresh(work: &Work, session: Uuid) -> Result<(SecretString, Uuid), Failure> {
    let (refresh, digest) = token::new_refresh_token();
    let id = work.new_id();
    refresh_token::ActiveModel {
        id: Set(id),
        session_id: Set(session),
        digest: Set(digest),
        issued_at: Set(work.now()),
        expires_at: Set(work.now() + token::REFRESH_LIFETIME),
        used_at: Set(None),
        successor_id: Set(None),
    }
    .insert(work.db())
    .await?;
    Ok((refresh, id))
}

/// A successor that never reached its device must not be honoured later.
async fn retire(work: &Work, token: Uuid) -> Result<(), Failure> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::UsedAt, Expr::value(work.now()))
        .filter(refresh_token::Column::Id.eq(token))
        .exec(work.db())
        .await?;
    Ok(())
}
