//! Bringing files in, putting them into dossiers and answers, and removing what was put into nothing.

use std::convert::Infallible;

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, file, installation};
use rules::Refusal;
use rules::file::{Announced, FileKind, MAX_UNATTACHED, check_scan, gone_if_uploaded_by};
use rules::mandate::{Act, Actor};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ModelTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Set,
};
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::config::MB;
use crate::failure::Failure;
use crate::files::{Staged, Unstaged};
use crate::read::province::MADE_BY;

/// Whether the actor may bring a file of so many bytes in at all, asked before they are received.
pub async fn admit(app: &App, actor: &Actor, size: u64) -> Result<(), Failure> {
    let act = Act::UploadFile;
    if !actor.may(act) {
        return Err(Refusal::NotEntitled { act }.into());
    }
    check_room(app, app.store.reader(), actor, app.clock.now(), size).await
}

/// Keeps a received file, if it is what was announced. When this returns, bytes and row are on disk.
pub async fn keep_staged(
    app: &App,
    actor: &Actor,
    announced: Announced,
    staged: Staged,
) -> Result<file::Model, Failure> {
    secrecy::admit_file(app, actor, &announced, &staged).await?;
    let size = i32::try_from(staged.size).map_err(anyhow::Error::from)?;
    // Copied before the transaction, which others wait for.
    app.files.put(&staged).await?;
    let work = app.begin(actor, Act::UploadFile).await?;
    hold_store(&work).await?;
    let removed_before = secrecy::check_not_removed(work.db(), &staged.sha256).await;
    // Only then: a database that does not answer says nothing of bytes that others may have brought in.
    if matches!(removed_before, Err(Failure::Refused(_))) {
        app.files.remove(&staged.sha256).await?;
    }
    removed_before?;
    check_room(app, work.db(), actor, work.now(), staged.size).await?;
    // Once more, which costs a look: the sweeper may have removed the bytes of an earlier upload
    // just before the store was held, and from here on it cannot.
    app.files.put(&staged).await?;
    let file = file::ActiveModel {
        id: Set(work.new_id()),
        name: Set(announced.name),
        kind: Set(Stored(announced.kind)),
        size: Set(size),
        sha256: Set(staged.sha256),
        account_id: Set(actor.account_id),
        uploaded_by: Set(actor.mandate_id),
        unit_id: Set(actor.unit_id),
        uploaded_at: Set(work.now()),
        attached_at: Set(None),
        removed_at: Set(None),
    }
    .insert(work.db())
    .await?;
    work.journal_row("UPLOAD_FILE", Subject::file(file.id), None, &file)
        .await?;
    work.commit().await?;
    Ok(file)
}

/// Keeps a document that is made here. Setting hundreds of pages takes the processor for a while:
/// others are not to wait for it.
pub async fn keep_made<E: std::error::Error + Send + Sync + 'static>(
    app: &App,
    actor: &Actor,
    name: &str,
    kind: FileKind,
    make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
) -> Result<file::Model, Failure> {
    let made = tokio::task::spawn_blocking(make).await;
    let bytes = made
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    keep(app, actor, name, kind.media_type(), bytes).await
}

/// Keeps bytes that are at hand already.
pub async fn keep(
    app: &App,
    actor: &Actor,
    name: &str,
    media_type: &str,
    bytes: impl Into<axum::body::Bytes>,
) -> Result<file::Model, Failure> {
    let announced = Announced::check(name, media_type)?;
    let bytes = bytes.into();
    admit(app, actor, bytes.len() as u64).await?;
    let whole = futures_util::stream::iter([Ok::<_, Infallible>(bytes)]);
    match app.files.stage(whole).await {
        Ok(staged) => keep_staged(app, actor, announced, staged).await,
        Err(Unstaged::Refused(refusal)) => Err(refusal.into()),
        Err(Unstaged::Broken(error)) => Err(error.into()),
        Err(Unstaged::Stopped(never)) => match never {},
    }
}

/// Puts in the scan of a paper, if it can be read where it is contested.
pub async fn attach_scan(work: &Work, actor: &Actor, scan: Uuid) -> Result<(), Failure> {
    let file = file::Entity::visible_to(actor, work.now())
        .filter(file::Column::Id.eq(scan))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_scan(file.kind.0)?;
    attach(work, actor, &[scan]).await
}

/// Marks visible files as put into something, so that they stay. One that is not the actor's to see,
/// or that is gone, is not found.
pub async fn attach(work: &Work, actor: &Actor, files: &[Uuid]) -> Result<(), Failure> {
    if files.is_empty() {
        return Ok(());
    }
    // Locked, so that the sweeper finds them attached or this finds them gone.
    let found = file::Entity::visible_to(actor, work.now())
        .filter(file::Column::Id.is_in(files.iter().copied()))
        .order_by_asc(file::Column::Id)
        .lock_exclusive()
        .all(work.db())
        .await?;
    if files
        .iter()
        .any(|id| found.iter().all(|file| file.id != *id))
    {
        return Err(Refusal::NotFound.into());
    }
    file::Entity::update_many()
        .col_expr(file::Column::AttachedAt, Expr::value(work.now()))
        .filter(file::Column::Id.is_in(files.iter().copied()))
        .filter(file::Column::AttachedAt.is_null())
        .exec(work.db())
        .await?;
    Ok(())
}

/// Removes an upload that was put into nothing for a day, if it still is. Says whether it was.
pub async fn remove_due(app: &App, id: Uuid) -> Result<bool, Failure> {
    let work = app.begin_unattended().await?;
    let due = due_at(work.now())
        .filter(file::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?;
    let Some(file) = due else {
        return Ok(false);
    };
    work.journal_gone("REMOVE_FILE_BY_CLOCK", Subject::file(id), &file)
        .await?;
    file.clone().delete(work.db()).await?;
    work.commit().await?;
    remove_bytes(app, &file.sha256).await?;
    Ok(true)
}

/// Removes bytes that no row names. The row is gone for good before this begins: should it break
/// off, bytes are left that nobody asks for, and never a row without its bytes.
pub(super) async fn remove_bytes(app: &App, sha256: &str) -> Result<(), Failure> {
    let work = app.begin_unattended().await?;
    hold_store(&work).await?;
    let named = file::Entity::with_bytes(sha256).filter(file::Column::RemovedAt.is_null());
    if named.count(work.db()).await? == 0 {
        app.files.remove(sha256).await?;
    }
    work.commit().await?;
    Ok(())
}

/// Uploads that are gone by `now`, for they were put into nothing.
pub fn due_at(now: DateTime<Utc>) -> sea_orm::Select<file::Entity> {
    file::Entity::unattached().filter(file::Column::UploadedAt.lte(gone_if_uploaded_by(now)))
}

/// One at a time decides which bytes have a row: on PostgreSQL by a lock on a row that every
/// installation has, on SQLite because there is one writer.
pub(super) async fn hold_store(work: &Work) -> Result<(), DbErr> {
    installation::Entity::rows()
        .filter(installation::Column::Key.eq(MADE_BY))
        .lock_exclusive()
        .one(work.db())
        .await
        .map(drop)
}

/// Whether what one account has lying about leaves room for so many bytes more.
async fn check_room(
    app: &App,
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
    size: u64,
) -> Result<(), Failure> {
    let unattached = file::Entity::unattached()
        .filter(file::Column::AccountId.eq(actor.account_id))
        .filter(file::Column::UploadedAt.gt(gone_if_uploaded_by(now)))
        .select_only()
        .column_as(file::Column::Id.count(), "files")
        .column_as(file::Column::Size.sum(), "bytes")
        .into_tuple::<(i64, Option<i64>)>()
        .one(db)
        .await?;
    let (files, bytes) = unattached.unwrap_or_default();
    let max = MAX_UNATTACHED;
    if files >= 0 && files.unsigned_abs() >= max {
        return Err(Refusal::TooManyFiles { max }.into());
    }
    let max_mb = app.config.unattached_mb();
    if bytes.unwrap_or_default().unsigned_abs() + size > max_mb * MB {
        return Err(Refusal::FilesTooLarge { max_mb }.into());
    }
    Ok(())
}
