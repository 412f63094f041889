//! Signing in.

use entity::{Rows, account, session};
use rules::Refusal;
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, Set};
use serde_json::json;

use super::attempt::{count_attempt, forget_attempt};
use super::refresh::issue_refresh;
use super::{Grant, usual_mandate};
use crate::app::{App, Subject};
use crate::auth::password;
use crate::failure::Failure;

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
