//! Marks of secrecy at the doors (X11): nothing that carries one comes in, unless the head of the
//! Office has stated of these very bytes that they hold no secret.

use entity::{Rows, file, secrecy_clearance};
use rules::Refusal;
use rules::file::{Announced, Flaw};
use rules::mandate::{Act, Actor};
use rules::secrecy::{Place, check_typed, in_name};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, Set};
use serde_json::json;

use crate::app::{App, Subject};
use crate::failure::Failure;
use crate::files::Staged;
use crate::read::law;

const MAX_STATEMENT: usize = 1_000;

/// Lets typed texts in, each named by its field, if none carries a mark. Asked before the work begins:
/// the work's instant is not to be pinned yet, nor two connections held.
pub async fn admit(app: &App, texts: &[(&'static str, Option<&str>)]) -> Result<(), Failure> {
    if texts.iter().all(|(_, text)| text.is_none()) {
        return Ok(());
    }
    let today = rules::deadline::local_date(app.clock.now());
    let marks = law::parameters(app.store.reader(), today)
        .await?
        .secrecy_marks;
    for (field, text) in texts {
        check_typed(&marks, field, text.unwrap_or_default())?;
    }
    Ok(())
}

/// Lets a received file in, if it is what it says, carries no mark and was not removed before.
pub async fn admit_file(
    app: &App,
    actor: &Actor,
    announced: &Announced,
    staged: &Staged,
) -> Result<(), Failure> {
    let db = app.store.reader();
    check_not_removed(db, &staged.sha256).await?;
    let today = rules::deadline::local_date(app.clock.now());
    let marks = law::parameters(db, today).await?.secrecy_marks;
    let look = app
        .files
        .look(staged, announced.kind, &marks, actor.account_id);
    let seen = look.await?.map_err(Flaw::refusal)?;
    let in_name = in_name(&marks, &announced.name).then_some(Place::FileName);
    match in_name.or(seen) {
        Some(place) if !is_cleared(db, &staged.sha256).await? => Err(Refusal::SecretMark {
            field: "file",
            place,
        }
        .into()),
        _ => Ok(()),
    }
}

/// X10: what was removed by order does not come in again.
pub async fn check_not_removed(db: &impl ConnectionTrait, sha256: &str) -> Result<(), Failure> {
    let removed = file::Entity::with_bytes(sha256)
        .filter(file::Column::RemovedAt.is_not_null())
        .count(db)
        .await?;
    match removed {
        0 => Ok(()),
        _ => Err(Refusal::RemovedBefore.into()),
    }
}

async fn is_cleared(db: &impl ConnectionTrait, sha256: &str) -> Result<bool, Failure> {
    let cleared = secrecy_clearance::Entity::rows()
        .filter(secrecy_clearance::Column::Sha256.eq(sha256))
        .count(db)
        .await?;
    Ok(cleared > 0)
}

/// X11: the human stays responsible. The head of the Office states that bytes hold no secret though
/// they carry what reads like a mark; the statement is kept, and the same bytes come in from then on.
pub async fn clear(
    app: &App,
    actor: &Actor,
    sha256: &str,
    statement: &str,
) -> Result<String, Failure> {
    let work = app.begin(actor, Act::ClearSecretMark).await?;
    let sha256 = sha256.trim().to_lowercase();
    if sha256.len() != 64 || !sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refusal::BadText { field: "sha256" }.into());
    }
    let statement = check_text("statement", statement, MAX_STATEMENT)?;
    if is_cleared(work.db(), &sha256).await? {
        return Err(Refusal::Taken { field: "sha256" }.into());
    }
    let clearance = secrecy_clearance::ActiveModel {
        id: Set(work.new_id()),
        sha256: Set(sha256),
        statement: Set(statement),
        made_by: Set(actor.mandate_id),
        made_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "sha256": clearance.sha256, "statement": clearance.statement });
    let subject = Subject::new("SECRECY_CLEARANCE", clearance.id);
    work.journal("CLEAR_SECRET_MARK", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(clearance.sha256)
}
