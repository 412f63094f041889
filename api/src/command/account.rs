//! The own account: password and language.

use entity::{Rows, Stored, account};
use rules::Refusal;
use rules::mandate::{Act, Actor, Language};
use rules::text::{composed, letters};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::app::{App, Subject, Work};
use crate::auth::password;
use crate::command::session::end_other_sessions;
use crate::failure::Failure;

/// The shortest password, in letters: a letter is one, however many signs a keyboard makes of it.
pub const MIN_PASSWORD: usize = 10;
/// The longest, so that nobody makes the server hash a novel.
const MAX_PASSWORD: usize = 200;

/// Changes the own password and ends the account's other sessions.
pub async fn change_password(
    app: &App,
    actor: &Actor,
    current: &SecretString,
    new: &SecretString,
) -> Result<(), Failure> {
    let hash = own(app, actor).await?.password_hash;
    if !password::verify(current, hash.as_deref()).await? {
        return Err(Refusal::WrongPassword.into());
    }
    let hash = password::hash(checked(new)?).await?;
    let work = app.begin(actor, Act::KeepSelf).await?;
    set(&work, actor, account::Column::PasswordHash, hash).await?;
    end_other_sessions(&work, actor).await?;
    work.journal(
        "CHANGE_PASSWORD",
        Subject::account(actor.account_id),
        None,
        None,
    )
    .await?;
    work.commit().await?;
    Ok(())
}

/// A password that may be kept.
pub fn checked(password: &SecretString) -> Result<&SecretString, Refusal> {
    let typed = password.expose_secret();
    if letters(typed) < MIN_PASSWORD {
        return Err(Refusal::WeakPassword { min: MIN_PASSWORD });
    }
    if composed(typed).chars().count() > MAX_PASSWORD {
        return Err(Refusal::TooLong {
            field: "newPassword",
            max: MAX_PASSWORD,
        });
    }
    Ok(password)
}

/// Sets the language in which the account is answered.
pub async fn set_language(app: &App, actor: &Actor, language: Language) -> Result<(), Failure> {
    let before = own(app, actor).await?.language;
    let work = app.begin(actor, Act::KeepSelf).await?;
    set(&work, actor, account::Column::Language, Stored(language)).await?;
    work.journal(
        "SET_LANGUAGE",
        Subject::account(actor.account_id),
        Some(json!({ "language": rules::Coded::code(before.0) })),
        Some(json!({ "language": rules::Coded::code(language) })),
    )
    .await?;
    work.commit().await?;
    Ok(())
}

async fn own(app: &App, actor: &Actor) -> Result<account::Model, Failure> {
    account::Entity::rows()
        .filter(account::Column::Id.eq(actor.account_id))
        .one(app.store.reader())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

async fn set(
    work: &Work,
    actor: &Actor,
    column: account::Column,
    value: impl Into<sea_orm::Value>,
) -> Result<(), Failure> {
    account::Entity::update_many()
        .col_expr(column, Expr::value(value))
        .filter(account::Column::Id.eq(actor.account_id))
        .exec(work.db())
        .await?;
    Ok(())
}
