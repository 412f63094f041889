//! Recording that documents are read, and who has read a dossier.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::{Rows, dossier_document, dossier_file, file, reading};
use rules::reading::{Channel, Thing};
use sea_orm::{ColumnTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader};
use crate::command;
use crate::failure::Failure;

/// A document whose text is about to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReadKey(pub Uuid, pub Channel);
/// Who has read a dossier, the latest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReadingsKey(pub Uuid);

/// A reading, the document that it was of, and the file if it was of one.
#[derive(Clone)]
pub struct ReadOf {
    pub reading: reading::Model,
    pub document: dossier_document::Model,
    pub file: Option<file::Model>,
}

/// All texts of an answer are recorded together: one statement however many they are.
impl Loader<ReadKey> for Reader {
    type Value = ();
    type Error = LoadError;

    async fn load(&self, keys: &[ReadKey]) -> Result<HashMap<ReadKey, ()>, LoadError> {
        if let Some(actor) = self.caller.actor() {
            let read: Vec<_> = keys
                .iter()
                .map(|key| (Thing::Document, key.0, key.1))
                .collect();
            command::reading::record(&self.app, actor, &read)
                .await
                .map_err(|failure| match failure {
                    Failure::Broken(error) => Arc::new(
                        error
                            .downcast()
                            .unwrap_or_else(|error| DbErr::Custom(format!("{error:#}"))),
                    ),
                    Failure::Refused(refusal) => Arc::new(DbErr::Custom(format!("{refusal:?}"))),
                })?;
        }
        Ok(keys.iter().map(|key| (*key, ())).collect())
    }
}

impl Loader<ReadingsKey> for Reader {
    type Value = Vec<ReadOf>;
    type Error = LoadError;

    async fn load(
        &self,
        keys: &[ReadingsKey],
    ) -> Result<HashMap<ReadingsKey, Self::Value>, LoadError> {
        let db = self.app.store.reader();
        let documents = dossier_document::Entity::rows()
            .filter(dossier_document::Column::DossierId.is_in(keys.iter().map(|key| key.0)))
            .all(db)
            .await?;
        let listed = dossier_file::Entity::rows()
            .filter(dossier_file::Column::DocumentId.is_in(documents.iter().map(|row| row.id)))
            .all(db)
            .await?;
        let files = self.files(listed.iter().map(|row| row.file_id)).await?;
        let things = documents.iter().map(|row| row.id);
        let things = things.chain(files.iter().map(|file| file.id));
        let readings = reading::Entity::rows()
            .filter(reading::Column::ThingId.is_in(things))
            .order_by_desc(reading::Column::LastAt)
            .order_by_desc(reading::Column::Id)
            .all(db)
            .await?;
        let mut of: HashMap<ReadingsKey, Vec<ReadOf>> = HashMap::new();
        for reading in readings {
            let file = files.iter().find(|file| file.id == reading.thing_id);
            // A file may lie in several dossiers of the answer.
            let within = documents.iter().filter(|document| {
                document.id == reading.thing_id
                    || listed.iter().any(|row| {
                        row.document_id == document.id && row.file_id == reading.thing_id
                    })
            });
            for document in within {
                let listed = of.entry(ReadingsKey(document.dossier_id)).or_default();
                // Once, though the file may belong to two documents of the dossier.
                if listed.iter().all(|one| one.reading.id != reading.id) {
                    listed.push(ReadOf {
                        reading: reading.clone(),
                        document: document.clone(),
                        file: file.cloned(),
                    });
                }
            }
        }
        Ok(of)
    }
}
