use async_graphql::InputObject;

use crate::command::dossier::Document;
use crate::graphql::enums::DocumentKind;

/// A document of the dossier.
#[derive(InputObject)]
pub struct DocumentInput {
    /// What it is in the dossier.
    kind: DocumentKind,
    /// Its title.
    title: String,
    /// Its text, as plain text with line ends.
    text: String,
}

impl From<DocumentInput> for Document {
    fn from(input: DocumentInput) -> Self {
        Self {
            kind: input.kind.into(),
            title: input.title,
            text: input.text,
        }
    }
}
