//! Files that hang on documents and answers.

use std::collections::HashMap;

use async_graphql::dataloader::{DataLoader, HashMapCache, Loader};
use entity::{Rows, dossier_file, file};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{LoadError, Reader, grouped};

/// A file of something visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileKey(pub Uuid);
/// The files of a visible document, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FilesKey(pub Uuid);

/// Forgets what a verb may have changed.
pub(super) fn forget_files(loader: &DataLoader<Reader, HashMapCache>) {
    loader.clear::<FileKey>();
    loader.clear::<FilesKey>();
}

impl Loader<FileKey> for Reader {
    type Value = file::Model;
    type Error = LoadError;

    async fn load(&self, keys: &[FileKey]) -> Result<HashMap<FileKey, Self::Value>, LoadError> {
        let rows = self.files(keys.iter().map(|key| key.0)).await?;
        Ok(rows.into_iter().map(|row| (FileKey(row.id), row)).collect())
    }
}

impl Loader<FilesKey> for Reader {
    type Value = Vec<file::Model>;
    type Error = LoadError;

    async fn load(&self, keys: &[FilesKey]) -> Result<HashMap<FilesKey, Self::Value>, LoadError> {
        let listed = dossier_file::Entity::rows()
            .filter(dossier_file::Column::DocumentId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(dossier_file::Column::Place)
            .all(self.app.store.reader())
            .await?;
        let files = self.files(listed.iter().map(|row| row.file_id)).await?;
        let files: HashMap<_, _> = files.into_iter().map(|file| (file.id, file)).collect();
        let rows = listed.into_iter().filter_map(|row| {
            let file = files.get(&row.file_id)?;
            Some((row.document_id, file.clone()))
        });
        let groups = grouped(rows.collect(), |(document, _)| FilesKey(*document));
        Ok(groups
            .into_iter()
            .map(|(key, rows)| (key, rows.into_iter().map(|(_, file)| file).collect()))
            .collect())
    }
}

impl Reader {
    pub(super) async fn files(
        &self,
        ids: impl Iterator<Item = Uuid>,
    ) -> Result<Vec<file::Model>, LoadError> {
        Ok(file::Entity::of_visible()
            .filter(file::Column::Id.is_in(ids))
            .all(self.app.store.reader())
            .await?)
    }
}
