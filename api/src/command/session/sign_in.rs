//! Signing in.

use entity::{Rows, account, session};
use rules::Refusal;
use rules::text::{check_line, folded};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use secrecy::SecretString;
use serde_json::json;

use super::attempt::Attempt;
use super::device::Device;
use super::missed;
use super::refresh::issue_refresh;
use super::{Grant, usual_mandate};
use crate::app::{App, Subject, Work};
use crate::auth::password;
use crate::command::people::entitled_changed;
use crate::failure::Failure;

/// The longest name of an account, in characters.
const MAX_LOGIN: usize = 200;

/// Signs in with account and password, acting in the mandate used last.
pub async fn sign_in(
    app: &App,
    device: &Device,
    login: &str,
    password: &SecretString,
) -> Result<Grant, Failure> {
    let account = named(app, login).await?;
    let attempt = Attempt::begin(app, device, login, account.as_ref()).await?;
    let hash = account
        .as_ref()
        .and_then(|account| account.password_hash.as_deref());
    let right = password::verify(password, hash).await?;
    let account = match account {
        Some(account) if right && account.disabled_at.is_none() => account,
        other => {
            attempt.failed(other.as_ref()).await?;
            return Err(Refusal::WrongPassword.into());
        }
    };

    let work = app.begin_unattended().await?;
    attempt.succeeded(&work).await?;
    let grant = begin_session(app, &work, &account, device).await?;
    work.commit().await?;
    Ok(grant)
}

/// Begins a session of an account whose person has proved to be it.
pub async fn begin_session(
    app: &App,
    work: &Work,
    account: &account::Model,
    device: &Device,
) -> Result<Grant, Failure> {
    let mandate = usual_mandate(work, account)
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
    let (refresh, _) = issue_refresh(work, session.id).await?;
    if account.used_at.is_none() {
        account::Entity::update_many()
            .col_expr(account::Column::UsedAt, Expr::value(work.now()))
            .filter(account::Column::Id.eq(account.id))
            .exec(work.db())
            .await?;
        // C22: from now on the notices that stand for the person tell.
        entitled_changed(work, account.person_id).await?;
    }
    missed::end(work, account.id).await?;
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
    Ok(Grant {
        access,
        mandate: mandate.id,
        refresh,
        device: Some(device.remember(work, account).await?),
    })
}

/// The account of this name. A text that no name can be is one that no account has.
async fn named(app: &App, login: &str) -> Result<Option<account::Model>, Failure> {
    let Ok(login) = check_line("login", login, MAX_LOGIN) else {
        return Ok(None);
    };
    Ok(account::Entity::rows()
        .filter(account::Column::Login.eq(folded(&login)))
        .one(app.store.reader())
        .await?)
}
