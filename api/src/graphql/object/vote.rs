use async_graphql::{Context, Description, ID, Object, Result};
use entity::ballot_vote;

use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::resolution::{AmendmentResolution, receipt_code};
use crate::graphql::asker::Asking;
use crate::graphql::enums::{Position, VoteForm};
use crate::graphql::fault::question_error;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::ResolutionKey;
use crate::read;

/// One version of a member's vote, or a late opinion.
#[derive(Description)]
pub struct Vote(pub ballot_vote::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Vote {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Vote, self.0.id)
    }

    /// From 1 on, on one paper.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The position (B2).
    async fn position(&self) -> Position {
        self.0.position.0.into()
    }

    /// The amendments asked for, or the reason; null with plain agreement.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// When the server received it.
    async fn cast_at(&self) -> Instant {
        local(self.0.cast_at)
    }

    /// Whether it came after closing and does not count (B12).
    async fn late(&self) -> bool {
        self.0.late
    }

    /// How it came.
    async fn form(&self) -> VoteForm {
        self.0.form.0.into()
    }

    /// Of a signed form: when the Office received it; null when there is none.
    async fn received_at(&self) -> Option<Instant> {
        self.0.received_at.map(local)
    }

    /// Of a signed form: who entered it; null when there is none.
    async fn recorded_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.recorded_by).await
    }

    /// Of a signed form: its scan, to those who may see it: the member, the Office and the Chair;
    /// null when there is none.
    async fn scan(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        let Some(scan) = self.0.scan_file_id else {
            return Ok(None);
        };
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let file = read::file::one(app.store.reader(), actor, scan, app.clock.now()).await;
        let file = file.map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(file.map(File))
    }

    /// Of a signed form: when the member was told of it (B28); null until then, and when there is none.
    async fn told_at(&self) -> Option<Instant> {
        self.0.told_at.map(local)
    }

    /// Of a signed form: who of the Office told a member whom no notice reaches; null when a notice did.
    async fn told_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.told_by).await
    }

    /// How the member was told then; null when a notice did.
    async fn told_how(&self) -> Option<&str> {
        self.0.told_how.as_deref()
    }

    /// Of a signed form: when the member acknowledged it; null until then.
    async fn acknowledged_at(&self) -> Option<Instant> {
        self.0.acknowledged_at.map(local)
    }

    /// Of a signed form: when the member contested it; null when he has not. Until closing it is then set
    /// aside and not counted; after it the objection changes no figure.
    async fn contested_at(&self) -> Option<Instant> {
        self.0.contested_at.map(local)
    }

    /// Why the member contested it; null when he has not.
    async fn contest_reason(&self) -> Option<&str> {
        self.0.contest_reason.as_deref()
    }

    /// What the member can quote to prove that it was received.
    async fn receipt_code(&self) -> String {
        receipt_code(self.0.id)
    }

    /// How its amendments were dealt with (B10); null until they are, and when it has none.
    async fn amendment(&self, ctx: &Context<'_>) -> Result<Option<AmendmentResolution>> {
        let resolution = ctx.loaders()?.load(ResolutionKey(self.0.id)).await?;
        Ok(resolution.map(AmendmentResolution::from))
    }
}
