use async_graphql::{ID, Object};
use entity::dossier_document;

use crate::graphql::enums::DocumentKind;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::id::{self, Kind};

/// A document of a dossier, frozen when the ballot opens (B17).
pub struct DossierDocument(pub dossier_document::Model);

#[Object]
impl DossierDocument {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::DossierDocument, self.0.id)
    }

    /// What it is in the dossier.
    async fn kind(&self) -> DocumentKind {
        self.0.kind.0.into()
    }

    /// Its title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Its text, as plain text with line ends. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn text(&self) -> &str {
        &self.0.body
    }

    /// SHA-256 of the text in UTF-8, in hex: what was voted on can be proved by it.
    async fn sha256(&self) -> &str {
        &self.0.sha256
    }
}
