use async_graphql::{ID, InputObject};

use crate::command::dossier::Document;
use crate::failure::Failure;
use crate::graphql::enums::DocumentKind;
use crate::graphql::id::{Kind, given};

/// A document of the dossier: a text, files, or both.
#[derive(InputObject)]
pub struct DocumentInput {
    /// What it is in the dossier.
    kind: DocumentKind,
    /// The title under which it stands in the dossier.
    title: String,
    /// Its text, as plain text with line ends; absent when it is its files alone.
    text: Option<String>,
    /// Global ids of its files, in reading order, at most 10: own uploads, or files that the actor
    /// sees in another dossier.
    #[graphql(default)]
    file_ids: Vec<ID>,
}

/// The documents of a dossier, as a command takes them.
pub fn documents(input: Vec<DocumentInput>) -> Result<Vec<Document>, Failure> {
    input.into_iter().map(DocumentInput::into_command).collect()
}

impl DocumentInput {
    fn into_command(self) -> Result<Document, Failure> {
        let files = self.file_ids.iter().map(|id| given(Kind::File, id));
        Ok(Document {
            kind: self.kind.into(),
            title: self.title,
            text: self.text,
            files: files.collect::<Result<_, _>>()?,
        })
    }
}
