//! Making dossiers.

use chrono::{DateTime, Utc};
use entity::{Rows, Stored, dossier, dossier_document, dossier_file};
use rules::Refusal;
use rules::dossier::{DocumentKind, check_brought};
use rules::mandate::Actor;
use rules::text::{check_line, check_optional_text, is_blank, line};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::app::{App, Work};
use crate::auth::token::digest;
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_TITLE: usize = 1_000;
const MAX_DOCUMENT: usize = 200_000;
const MAX_DOCUMENTS: usize = 50;
/// Files of one document.
const MAX_FILES: usize = 10;

pub struct Document {
    pub kind: DocumentKind,
    pub title: String,
    /// A document is a text, files, or both.
    pub text: Option<String>,
    /// In reading order.
    pub files: Vec<Uuid>,
}

impl Document {
    /// Whether it has neither a text nor a file.
    fn is_blank(&self) -> bool {
        self.files.is_empty() && self.text().is_none()
    }

    /// The text as it is kept; blank counts as absent.
    fn text(&self) -> Option<&str> {
        let text = self.text.as_deref().map(str::trim);
        text.filter(|text| !is_blank(text))
    }
}

/// Lets the documents in, if none carries a mark of secrecy (X11); their files were looked into when
/// they came.
pub async fn admit(app: &App, documents: &[Document]) -> Result<(), Failure> {
    let texts: Vec<_> = documents
        .iter()
        .flat_map(|document| [Some(document.title.as_str()), document.text()])
        .map(|text| ("documents", text))
        .collect();
    secrecy::admit(app, &texts).await
}

/// Makes a dossier of these documents, in this order.
pub async fn make(work: &Work, actor: &Actor, documents: Vec<Document>) -> Result<Uuid, Failure> {
    check_number("documents", documents.len(), MAX_DOCUMENTS)?;
    check_brought(documents.iter().map(|document| document.kind))?;
    let dossier = empty(work).await?;
    let mut attached = Vec::new();
    for (place, document) in (0..).zip(documents) {
        check_number("documents", document.files.len(), MAX_FILES)?;
        if document.is_blank() {
            return Err(Refusal::Required { field: "documents" }.into());
        }
        let body = check_optional_text("documents", document.text, MAX_DOCUMENT)?;
        let id = work.new_id();
        dossier_document::ActiveModel {
            id: Set(id),
            dossier_id: Set(dossier),
            place: Set(place),
            kind: Set(Stored(document.kind)),
            title: Set(check_line("documents", &document.title, MAX_TITLE)?),
            sha256: Set(body.as_deref().map(digest)),
            body: Set(body),
            removed_at: Set(None),
            added_at: Set(None),
        }
        .insert(work.db())
        .await?;
        attached.push((id, document.files));
    }
    let all: Vec<_> = attached
        .iter()
        .flat_map(|(_, files)| files)
        .copied()
        .collect();
    attach(work, actor, &all).await?;
    list_files(work, attached).await?;
    Ok(dossier)
}

/// Makes a dossier of the same documents: what was sent must not change with what is sent next.
pub async fn copy(work: &Work, from: Uuid) -> Result<Uuid, Failure> {
    let dossier = empty(work).await?;
    let (mut copies, mut attached) = (Vec::new(), Vec::new());
    for (document, files) in documents(work, from).await? {
        let id = work.new_id();
        copies.push(dossier_document::ActiveModel {
            id: Set(id),
            dossier_id: Set(dossier),
            place: Set(document.place),
            kind: Set(document.kind),
            title: Set(document.title),
            body: Set(document.body),
            sha256: Set(document.sha256),
            removed_at: Set(document.removed_at),
            added_at: Set(None),
        });
        attached.push((id, files));
    }
    dossier_document::Entity::insert_many(copies)
        .exec_without_returning(work.db())
        .await?;
    list_files(work, attached).await?;
    Ok(dossier)
}

/// A document that the product makes (B26).
pub struct Made {
    pub kind: DocumentKind,
    pub title: String,
    pub text: String,
}

/// Puts what the product made behind the documents of a dossier; `added_at` says that it came after the
/// dossier was frozen.
pub async fn put_in(
    work: &Work,
    dossier: Uuid,
    parts: Vec<Made>,
    added_at: Option<DateTime<Utc>>,
) -> Result<(), Failure> {
    let last = documents(work, dossier).await?;
    let first = last.last().map_or(0, |(document, _)| document.place + 1);
    for (place, part) in (first..).zip(parts) {
        dossier_document::ActiveModel {
            id: Set(work.new_id()),
            dossier_id: Set(dossier),
            place: Set(place),
            kind: Set(Stored(part.kind)),
            title: Set(part.title),
            sha256: Set(Some(digest(&part.text))),
            body: Set(Some(part.text)),
            removed_at: Set(None),
            added_at: Set(added_at),
        }
        .insert(work.db())
        .await?;
    }
    Ok(())
}

/// Whether a dossier was made of just these documents.
pub async fn is_of(work: &Work, dossier: Uuid, asked: &[Document]) -> Result<bool, Failure> {
    let mut kept = documents(work, dossier).await?;
    // What the product put in later was not brought by anybody.
    kept.retain(|(document, _)| !document.kind.0.is_made());
    let same = |((kept, files), asked): (&Kept, &Document)| {
        kept.kind.0 == asked.kind
            && kept.title == line(&asked.title)
            && kept.body.as_deref() == asked.text()
            && *files == asked.files
    };
    Ok(kept.len() == asked.len() && kept.iter().zip(asked).all(same))
}

/// How many drafts a dossier holds, and how many other documents.
pub async fn drafts_and_others(work: &Work, dossier: Uuid) -> Result<(usize, usize), Failure> {
    let documents = documents(work, dossier).await?;
    let drafts = documents
        .iter()
        .filter(|(document, _)| document.kind.0 == DocumentKind::Draft)
        .count();
    Ok((drafts, documents.len() - drafts))
}

/// A document and its files, both in reading order.
type Kept = (dossier_document::Model, Vec<Uuid>);

async fn documents(work: &Work, dossier: Uuid) -> Result<Vec<Kept>, Failure> {
    let documents = dossier_document::Entity::rows()
        .filter(dossier_document::Column::DossierId.eq(dossier))
        .order_by_asc(dossier_document::Column::Place)
        .all(work.db())
        .await?;
    let ids = documents.iter().map(|document| document.id);
    let files = dossier_file::Entity::rows()
        .filter(dossier_file::Column::DocumentId.is_in(ids))
        .order_by_asc(dossier_file::Column::Place)
        .all(work.db())
        .await?;
    let of = |id| {
        let files = files.iter().filter(|file| file.document_id == id);
        files.map(|file| file.file_id).collect()
    };
    Ok(documents
        .into_iter()
        .map(|document| {
            let files = of(document.id);
            (document, files)
        })
        .collect())
}

/// Writes which files belong to which document.
async fn list_files(work: &Work, attached: Vec<(Uuid, Vec<Uuid>)>) -> Result<(), Failure> {
    let rows: Vec<_> = attached
        .into_iter()
        .flat_map(|(document, files)| {
            (0..)
                .zip(files)
                .map(move |(place, file)| dossier_file::ActiveModel {
                    id: Set(work.new_id()),
                    document_id: Set(document),
                    place: Set(place),
                    file_id: Set(file),
                })
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    dossier_file::Entity::insert_many(rows)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}

fn check_number(field: &'static str, number: usize, max: usize) -> Result<(), Refusal> {
    match number > max {
        true => Err(Refusal::TooMany { field, max }),
        false => Ok(()),
    }
}

async fn empty(work: &Work) -> Result<Uuid, Failure> {
    let id = work.new_id();
    dossier::ActiveModel {
        id: Set(id),
        made_at: Set(work.now()),
    }
    .insert(work.db())
    .await?;
    Ok(id)
}
