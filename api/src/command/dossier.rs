//! Making dossiers.

use entity::{Rows, Stored, dossier, dossier_document};
use rules::Refusal;
use rules::dossier::DocumentKind;
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::app::Work;
use crate::auth::token::digest;
use crate::failure::Failure;

const MAX_TITLE: usize = 1_000;
const MAX_DOCUMENT: usize = 200_000;
const MAX_DOCUMENTS: usize = 50;

pub struct Document {
    pub kind: DocumentKind,
    pub title: String,
    pub text: String,
}

/// Makes a dossier of these documents, in this order.
pub async fn make(work: &Work, documents: Vec<Document>) -> Result<Uuid, Failure> {
    if documents.len() > MAX_DOCUMENTS {
        return Err(Refusal::TooMany {
            field: "documents",
            max: MAX_DOCUMENTS,
        }
        .into());
    }
    let dossier = empty(work).await?;
    for (place, document) in (0..).zip(documents) {
        let body = check_text("documents", &document.text, MAX_DOCUMENT)?;
        dossier_document::ActiveModel {
            id: Set(work.new_id()),
            dossier_id: Set(dossier),
            place: Set(place),
            kind: Set(Stored(document.kind)),
            title: Set(check_text("documents", &document.title, MAX_TITLE)?),
            sha256: Set(digest(&body)),
            body: Set(body),
        }
        .insert(work.db())
        .await?;
    }
    Ok(dossier)
}

/// Makes a dossier of the same documents: what was sent must not change with what is sent next.
pub async fn copy(work: &Work, from: Uuid) -> Result<Uuid, Failure> {
    let dossier = empty(work).await?;
    let copies =
        documents(work, from)
            .await?
            .into_iter()
            .map(|document| dossier_document::ActiveModel {
                id: Set(work.new_id()),
                dossier_id: Set(dossier),
                place: Set(document.place),
                kind: Set(document.kind),
                title: Set(document.title),
                body: Set(document.body),
                sha256: Set(document.sha256),
            });
    dossier_document::Entity::insert_many(copies)
        .exec_without_returning(work.db())
        .await?;
    Ok(dossier)
}

/// Whether a dossier was made of just these documents.
pub async fn is_of(work: &Work, dossier: Uuid, asked: &[Document]) -> Result<bool, Failure> {
    let kept = documents(work, dossier).await?;
    let same = |(kept, asked): (&dossier_document::Model, &Document)| {
        kept.kind.0 == asked.kind
            && kept.title == asked.title.trim()
            && kept.body == asked.text.trim()
    };
    Ok(kept.len() == asked.len() && kept.iter().zip(asked).all(same))
}

/// How many drafts a dossier holds, and how many other documents.
pub async fn drafts_and_others(work: &Work, dossier: Uuid) -> Result<(usize, usize), Failure> {
    let documents = documents(work, dossier).await?;
    let drafts = documents
        .iter()
        .filter(|document| document.kind.0 == DocumentKind::Draft)
        .count();
    Ok((drafts, documents.len() - drafts))
}

async fn documents(work: &Work, dossier: Uuid) -> Result<Vec<dossier_document::Model>, Failure> {
    Ok(dossier_document::Entity::rows()
        .filter(dossier_document::Column::DossierId.eq(dossier))
        .order_by_asc(dossier_document::Column::Place)
        .all(work.db())
        .await?)
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
