use async_graphql::{Context, Description, Object, Result};
use entity::paper_receipt;
use rules::consultation::{ReceiptViewing, receipt_verbs};
use uuid::Uuid;

use super::file::File;
use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{PaperReceiptAct, PaperReceiptRuling, PaperReceiptState};
use crate::graphql::fault::question_error;
use crate::graphql::instant::Instant;
use crate::read;

/// The receipt of a request on paper, by an agency that no notice reaches (C22).
#[derive(Description)]
pub struct PaperReceipt {
    pub model: paper_receipt::Model,
    /// The agency.
    pub unit: Uuid,
    /// Whether it has answered, or its own day is over.
    pub over: bool,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl PaperReceipt {
    /// Where it stands. Only one that was not contested, or that stands all the same, tells the agency.
    async fn state(&self) -> PaperReceiptState {
        self.model.state().into()
    }

    /// When the paper was received, by the lead's word.
    async fn received_at(&self) -> Instant {
        local(self.model.received_at)
    }

    /// Who of the agency received it.
    async fn receiver(&self) -> &str {
        &self.model.receiver
    }

    /// The scan of the signed receipt; null where the reader may not see the file.
    async fn scan(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let (db, scan) = (app.store.reader(), self.model.scan_file_id);
        let file = read::file::one(db, actor, scan, app.clock.now()).await;
        let file = file.map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(file.map(File))
    }

    /// Who recorded it.
    async fn recorded_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.model.recorded_by).await
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> Instant {
        local(self.model.recorded_at)
    }

    /// Who contested it for the agency; null when nobody did.
    async fn contested_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.model.contested_by).await
    }

    /// When it was contested; null when it was not.
    async fn contested_at(&self) -> Option<Instant> {
        self.model.contested_at.map(local)
    }

    /// Why it was contested; null when it was not.
    async fn contest_reason(&self) -> Option<&str> {
        self.model.contest_reason.as_deref()
    }

    /// What the head of the Office decided on the contest; null until then.
    async fn ruling(&self) -> Option<PaperReceiptRuling> {
        self.model.ruling.map(|ruling| ruling.0.into())
    }

    /// Why; null until then.
    async fn ruling_reason(&self) -> Option<&str> {
        self.model.ruling_reason.as_deref()
    }

    /// Who decided; null until then.
    async fn ruled_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.model.ruled_by).await
    }

    /// When that was decided; null until then.
    async fn ruled_at(&self) -> Option<Instant> {
        self.model.ruled_at.map(local)
    }

    /// What the acting mandate may do with it now.
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<PaperReceiptAct>> {
        let actor = ctx.actor()?;
        let own = Some(actor.mandate_id);
        let verbs = receipt_verbs(&ReceiptViewing {
            actor,
            state: self.model.state(),
            own: actor.works_in(self.unit),
            over: self.over,
            party: Some(self.model.recorded_by) == own || self.model.contested_by == own,
        });
        Ok(verbs.into_iter().map(PaperReceiptAct::from).collect())
    }
}
