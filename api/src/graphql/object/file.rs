use async_graphql::{Context, Description, ID, Object, Result};
use entity::file;
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::local;
use crate::auth::token::Token;
use crate::graphql::asker::Asking;
use crate::graphql::fault::broken;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::FileKey;

/// A file that was brought in by `POST /files`. Its content never changes.
#[derive(Description)]
pub struct File(pub file::Model);

#[Object(use_type_description)]
impl File {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::File, self.0.id)
    }

    /// Its name, with the extension.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is: PDF, DOCX, XLSX, PPTX, JPEG or PNG, as a media type (RFC 6838).
    async fn media_type(&self) -> &'static str {
        self.0.kind.0.media_type()
    }

    /// Its length, in bytes.
    async fn size(&self) -> i32 {
        self.0.size
    }

    /// SHA-256 of the bytes, in hex: what was decided on can be proved by it.
    async fn sha256(&self) -> &str {
        &self.0.sha256
    }

    /// When it was brought in.
    async fn uploaded_at(&self) -> Instant {
        local(self.0.uploaded_at)
    }

    /// When its bytes were removed by order (X10); then nothing opens it. Null while they have not been.
    async fn removed_at(&self) -> Option<Instant> {
        self.0.removed_at.map(local)
    }

    /// Opens this one file for this one person, for 5 minutes. Ask for it when it is to be opened: not
    /// in a subscription.
    #[graphql(guard = "crate::graphql::guard::AskedOnly")]
    async fn link(&self, ctx: &Context<'_>) -> Result<FileLink> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        app.keys
            .issue_link(actor, self.0.id, app.clock.now())
            .map(FileLink)
            .map_err(|error| broken(&error, ctx.language()))
    }
}

impl File {
    /// The file of a letter, reached from an answer that was visible.
    pub(super) async fn load(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(FileKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }
}

/// What opens a file for a few minutes.
#[derive(Description)]
pub struct FileLink(Token);

#[Object(use_type_description)]
impl FileLink {
    /// A path of this server, to be followed by GET; it serves ranges.
    async fn url(&self) -> String {
        format!("/files/{}", self.0.text.expose_secret())
    }

    /// Until when.
    async fn expires_at(&self) -> Instant {
        local(self.0.expires_at)
    }
}
