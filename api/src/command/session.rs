//! Signing in, staying signed in, acting in another mandate, signing out.

use chrono::TimeDelta;
use entity::{Rows, account, mandate, refresh_token, session, sign_in_failure};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::auth::token::{self, AccessToken};
use crate::auth::{holds, password};
use crate::failure::Failure;

/// From this many wrong passwords in the window an address waits.
const FAILURES: u64 = 10;
const FAILURE_WINDOW: TimeDelta = TimeDelta::minutes(15);

/// What a device holds after signing in or refreshing.
pub struct Grant {
    pub access: AccessToken,
    /// Goes into the HttpOnly cookie and nowhere else.
    pub refresh: String,
}

/// Signs in with account and password, acting in the mandate used last.
///
/// The attempt is counted against the address, never against the account, and before the password is
/// looked at, so that many at once do not slip through.
pub async fn sign_in(
    app: &App,
    address: &str,
    login: &str,
    password: &str,
) -> Result<Grant, Failure> {
    let attempt = count_attempt(app, address).await?;
    let login = login.trim().to_lowercase();
    let account = account::Entity::rows()
        .filter(account::Column::Login.eq(login))
        .one(app.store.reader())
        .await?;
    let hash = account
        .as_ref()
        .map(|account| account.password_hash.as_str());
    let right = password::verify(password, hash).await?;
    let account = account
        .filter(|account| right && account.disabled_at.is_none())
        .ok_or(Refusal::WrongPassword)?;

    let work = app.begin_unattended().await?;
    forget_attempt(&work, attempt).await?;
    let mandate = usual_mandate(&work, &account)
        .await?
        .ok_or(Refusal::MandateNotInOffice)?;
    let session = session::ActiveModel {
        id: Set(work.new_id()),
        account_id: Set(account.id),
        mandate_id: Set(mandate.id),
        created_at: Set(work.now()),
        ended_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let (refresh, _) = issue_refresh(&work, session.id).await?;
    work.journal(
        "SIGN_IN",
        Subject::account(account.id),
        None,
        Some(json!({ "session": session.id, "mandate": mandate.id })),
    )
    .await?;
    let access = app
        .keys
        .issue(account.id, session.id, mandate.id, work.now())?;
    work.commit().await?;
    Ok(Grant { access, refresh })
}

async fn count_attempt(app: &App, address: &str) -> Result<Uuid, Failure> {
    let work = app.begin_unattended().await?;
    let (id, now) = (work.new_id(), work.now());
    let window = now - FAILURE_WINDOW;
    sign_in_failure::Entity::delete_many()
        .filter(sign_in_failure::Column::At.lte(window))
        .exec(work.db())
        .await?;
    sign_in_failure::ActiveModel {
        id: Set(id),
        address: Set(address.to_owned()),
        at: Set(now),
    }
    .insert(work.db())
    .await?;
    work.commit().await?;

    let earlier = sign_in_failure::Entity::rows()
        .filter(sign_in_failure::Column::Address.eq(address))
        .filter(sign_in_failure::Column::At.gt(window))
        .filter(sign_in_failure::Column::Id.ne(id))
        .order_by_desc(sign_in_failure::Column::At)
        .limit(FAILURES)
        .all(app.store.reader())
        .await?;
    if earlier.len() as u64 == FAILURES {
        // Asking again while waiting does not make the wait longer.
        let work = app.begin_unattended().await?;
        forget_attempt(&work, id).await?;
        work.commit().await?;
        let tenth = earlier.last().map_or(now, |failure| failure.at);
        return Err(Refusal::MustWait {
            until: tenth + FAILURE_WINDOW,
        }
        .into());
    }
    Ok(id)
}

async fn forget_attempt(work: &Work, attempt: Uuid) -> Result<(), Failure> {
    sign_in_failure::Entity::delete_by_id(attempt)
        .exec(work.db())
        .await?;
    Ok(())
}

/// The mandate acted in when the account was used last, if it is still in office; else the first.
async fn usual_mandate(
    work: &Work,
    account: &account::Model,
) -> Result<Option<mandate::Model>, Failure> {
    let mandates = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(account.person_id))
        .filter(mandate::in_office_on(work.today()))
        .order_by_asc(mandate::Column::Id)
        .all(work.db())
        .await?;
    let last = session::Entity::rows()
        .filter(session::Column::AccountId.eq(account.id))
        .order_by_desc(session::Column::Id)
        .one(work.db())
        .await?;
    let last = last.and_then(|session| {
        mandates
            .iter()
            .find(|mandate| mandate.id == session.mandate_id)
            .cloned()
    });
    Ok(last.or_else(|| mandates.into_iter().next()))
}

async fn issue_refresh(work: &Work, session: Uuid) -> Result<(String, Uuid), Failure> {
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

/// Exchanges a refresh token for a new pair.
///
/// A token that was used before ends the whole session, for one of its two holders has stolen it.
/// The exception is an answer that was lost on the way: within a minute, and as long as nobody has
/// used the successor, the token is honoured once more and the lost successor is worth nothing.
pub async fn refresh(app: &App, presented: &str) -> Result<Grant, Failure> {
    let work = app.begin_unattended().await?;
    let token = refresh_token::Entity::rows()
        .filter(refresh_token::Column::Digest.eq(token::digest(presented)))
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
    if let Some(used_at) = token.used_at {
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
            Some(lost) if now < used_at + token::REFRESH_GRACE => retire(&work, lost.id).await?,
            _ => {
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
    let mandate = acted_in(&work, &account, &session).await?;
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
    Ok(Grant { access, refresh })
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

async fn set_session_mandate(work: &Work, session: Uuid, mandate: Uuid) -> Result<(), Failure> {
    session::Entity::update_many()
        .col_expr(session::Column::MandateId, Expr::value(mandate))
        .filter(session::Column::Id.eq(session))
        .exec(work.db())
        .await?;
    Ok(())
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

async fn end_session(
    work: &Work,
    session: &session::Model,
    act: &'static str,
) -> Result<(), Failure> {
    session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(work.now()))
        .filter(session::Column::Id.eq(session.id))
        .exec(work.db())
        .await?;
    let ended = json!({ "session": session.id });
    work.journal(act, Subject::account(session.account_id), Some(ended), None)
        .await?;
    Ok(())
}

/// Acts in another of the person's own mandates from now on.
pub async fn act_as(app: &App, actor: &Actor, mandate_id: Uuid) -> Result<AccessToken, Failure> {
    let work = app.begin(actor, Act::KeepSelf).await?;
    let mandate = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(mandate_id))
        .filter(mandate::Column::PersonId.eq(actor.person_id))
        .filter(mandate::in_office_on(work.today()))
        .one(work.db())
        .await?
        .ok_or(Refusal::MandateNotInOffice)?;
    set_session_mandate(&work, actor.session_id, mandate.id).await?;
    work.journal(
        "ACT_AS",
        Subject::account(actor.account_id),
        Some(json!({ "mandate": actor.mandate_id })),
        Some(json!({ "mandate": mandate.id })),
    )
    .await?;
    let access = app
        .keys
        .issue(actor.account_id, actor.session_id, mandate.id, work.now())?;
    work.commit().await?;
    Ok(access)
}

/// Ends this session.
pub async fn sign_out(app: &App, actor: &Actor) -> Result<(), Failure> {
    end_sessions(app, actor, "SIGN_OUT", |session| {
        session.id == actor.session_id
    })
    .await
}

/// Ends every session of the account, this one too.
pub async fn sign_out_everywhere(app: &App, actor: &Actor) -> Result<(), Failure> {
    end_sessions(app, actor, "SIGN_OUT_EVERYWHERE", |_| true).await
}

/// Ends the account's other sessions: after its password was changed.
pub(super) async fn end_other_sessions(work: &Work, actor: &Actor) -> Result<(), Failure> {
    for session in open_sessions(work, actor).await? {
        if session.id != actor.session_id {
            end_session(work, &session, "SIGN_OUT").await?;
        }
    }
    Ok(())
}

async fn end_sessions(
    app: &App,
    actor: &Actor,
    act: &'static str,
    which: impl Fn(&session::Model) -> bool,
) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepSelf).await?;
    for session in open_sessions(&work, actor).await? {
        if which(&session) {
            end_session(&work, &session, act).await?;
        }
    }
    work.commit().await?;
    Ok(())
}

async fn open_sessions(work: &Work, actor: &Actor) -> Result<Vec<session::Model>, Failure> {
    Ok(session::Entity::rows()
        .filter(session::Column::AccountId.eq(actor.account_id))
        .filter(session::Column::EndedAt.is_null())
        .all(work.db())
        .await?)
}
