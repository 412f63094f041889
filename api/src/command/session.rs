//! Signing in, staying signed in, acting in another mandate, signing out.

mod attempt;
mod device;
mod missed;
mod refresh;
mod sign_in;
mod sweep;

use entity::{Rows, account, mandate, refresh_token, session};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::auth::token::{self, Token};
use crate::failure::Failure;

pub(super) use attempt::Attempt;
pub use device::{Device, KNOWN_FOR, forget_devices};
pub use missed::enter_due;
pub use refresh::refresh;
pub use sign_in::{begin_session, sign_in};
pub use sweep::forget_due;

/// What a device holds after signing in or refreshing.
pub struct Grant {
    pub access: Token,
    /// The mandate acted in.
    pub mandate: Uuid,
    /// Goes into the HttpOnly cookie and nowhere else.
    pub refresh: SecretString,
    /// By which the device is known again; none when it is as it was.
    pub device: Option<SecretString>,
}

/// Acts in another of the person's own mandates, on the page that asks; it is remembered for the
/// next start, and other pages keep the mandate that they show.
pub async fn act_as(app: &App, actor: &Actor, mandate_id: Uuid) -> Result<Token, Failure> {
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
    for session in open_sessions(work, actor.account_id).await? {
        if session.id != actor.session_id {
            end_session(work, &session, "SIGN_OUT").await?;
        }
    }
    Ok(())
}

/// Ends every session of an account, on behalf of somebody else.
pub(super) async fn end_all_sessions(
    work: &Work,
    account: Uuid,
    act: &'static str,
) -> Result<(), Failure> {
    for session in open_sessions(work, account).await? {
        end_session(work, &session, act).await?;
    }
    Ok(())
}

/// Whether a refresh token is of a session of this account: who signs out takes no other person's
/// away (X17).
pub async fn is_own(app: &App, actor: &Actor, presented: &SecretString) -> Result<bool, Failure> {
    let digest = token::digest(presented.expose_secret());
    let found = refresh_token::Entity::rows()
        .filter(refresh_token::Column::Digest.eq(digest))
        .one(app.store.reader())
        .await?;
    let Some(found) = found else {
        return Ok(true);
    };
    let session = session::Entity::rows()
        .filter(session::Column::Id.eq(found.session_id))
        .one(app.store.reader())
        .await?;
    Ok(session.is_none_or(|session| session.account_id == actor.account_id))
}

async fn end_sessions(
    app: &App,
    actor: &Actor,
    act: &'static str,
    which: impl Fn(&session::Model) -> bool,
) -> Result<(), Failure> {
    let work = app.begin(actor, Act::KeepSelf).await?;
    for session in open_sessions(&work, actor.account_id).await? {
        if which(&session) {
            end_session(&work, &session, act).await?;
        }
    }
    work.commit().await?;
    Ok(())
}

async fn open_sessions(work: &Work, account: Uuid) -> Result<Vec<session::Model>, Failure> {
    Ok(session::Entity::rows()
        .filter(session::Column::AccountId.eq(account))
        .filter(session::Column::EndedAt.is_null())
        .all(work.db())
        .await?)
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

async fn set_session_mandate(work: &Work, session: Uuid, mandate: Uuid) -> Result<(), Failure> {
    session::Entity::update_many()
        .col_expr(session::Column::MandateId, Expr::value(mandate))
        .filter(session::Column::Id.eq(session))
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
