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
use crate::auth::{password, strength};
use crate::command::people::end_links;
use crate::command::session::{Attempt, Device, end_other_sessions, forget_devices};
use crate::failure::Failure;
use crate::read;

/// The shortest password, in letters: a letter is one, however many signs a keyboard makes of it.
pub const MIN_PASSWORD: usize = 10;
/// The longest, so that nobody makes the server hash a novel.
const MAX_PASSWORD: usize = 200;

/// Changes the own password, and ends the account's other sessions and its one-time links: whoever had one
/// of them is out. Guesses at the old password are braked as at the sign-in.
pub async fn change_password(
    app: &App,
    actor: &Actor,
    device: &Device,
    current: &SecretString,
    new: &SecretString,
) -> Result<(), Failure> {
    let own = own(app, actor).await?;
    let attempt = Attempt::begin(app, device, &own.login, Some(&own)).await?;
    if !password::verify(current, own.password_hash.as_deref()).await? {
        attempt.failed(Some(&own)).await?;
        return Err(Refusal::WrongPassword.into());
    }
    let words = read::people::words_of(app.store.reader(), &own).await?;
    let hash = password::hash(checked(new, &words)?).await?;
    let work = app.begin(actor, Act::KeepSelf).await?;
    attempt.succeeded(&work).await?;
    end_links(&work, own.id).await?;
    forget_devices(&work, own.id).await?;
    // The device at hand stays known, if it was.
    if device.mark.is_some() {
        device.remember(&work, &own).await?;
    }
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

/// A password that may be kept. The words are those that others know of its account.
pub fn checked<'a>(
    password: &'a SecretString,
    words: &[String],
) -> Result<&'a SecretString, Refusal> {
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
    if !strength::is_strong(password, words) {
        return Err(Refusal::GuessablePassword);
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
