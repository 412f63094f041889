use async_graphql::{Context, Description, ID, Object, Result};
use chrono::{DateTime, Utc};
use entity::{consultation, consultation_answer, consultation_response};
use rules::consultation::response_state;
use uuid::Uuid;

use super::answer::ConsultationAnswer;
use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{AnswerPosition, ConsultationResponseState};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::AnswersKey;

/// One agency asked, and its answer (4.6).
#[derive(Description)]
pub struct ConsultationResponse {
    model: consultation_response::Model,
    closed: bool,
    deemed_consent: bool,
}

impl ConsultationResponse {
    pub fn new(
        model: consultation_response::Model,
        consultation: &consultation::Model,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            model,
            closed: consultation.state_at(now).is_closed(),
            deemed_consent: consultation.deemed_consent,
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationResponse {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ConsultationResponse, self.model.id)
    }

    /// The agency asked.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.model.unit_id).await
    }

    /// Where its answer stands now. Outside the agency a draft is only something it looked at (X9).
    async fn state(&self, ctx: &Context<'_>) -> Result<ConsultationResponseState> {
        let mut facts = self.model.facts();
        facts.drafted &= self.is_own(ctx)?;
        Ok(response_state(facts, self.closed, self.deemed_consent).into())
    }

    /// When somebody of the agency first looked at it; null until somebody has.
    async fn viewed_at(&self) -> Option<Instant> {
        self.model.viewed_at.map(local)
    }

    /// What the agency prepares: for its own people only (X9), null to others and when there is
    /// nothing.
    async fn draft(&self, ctx: &Context<'_>) -> Result<Option<AnswerDraft>> {
        let (true, Some(by), Some(at)) = (
            self.is_own(ctx)?,
            self.model.drafted_by,
            self.model.drafted_at,
        ) else {
            return Ok(None);
        };
        Ok(Some(AnswerDraft {
            position: self.model.draft_position.map(|position| position.0),
            text: self.model.draft_body.clone(),
            letter_file: self.model.draft_letter_file_id,
            by,
            at,
        }))
    }

    /// The answer that counts: the last one signed before closing. Null when there is none (C7).
    async fn counted(&self, ctx: &Context<'_>) -> Result<Option<ConsultationAnswer>> {
        self.answer(ctx, self.model.counted_answer_id).await
    }

    /// An answer that came after closing: kept, never counted (C16). Null when there is none.
    async fn late(&self, ctx: &Context<'_>) -> Result<Option<ConsultationAnswer>> {
        self.answer(ctx, self.model.late_answer_id).await
    }

    /// Every version, newest first.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<ConsultationAnswer>> {
        Ok(self
            .all(ctx)
            .await?
            .into_iter()
            .map(ConsultationAnswer)
            .collect())
    }
}

impl ConsultationResponse {
    fn is_own(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx.actor()?.works_in(self.model.unit_id))
    }

    async fn all(&self, ctx: &Context<'_>) -> Result<Vec<consultation_answer::Model>> {
        let answers = ctx.loaders()?.load(AnswersKey(self.model.id)).await?;
        Ok(answers.unwrap_or_default())
    }

    async fn answer(
        &self,
        ctx: &Context<'_>,
        id: Option<Uuid>,
    ) -> Result<Option<ConsultationAnswer>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let mut answers = self.all(ctx).await?.into_iter();
        Ok(answers
            .find(|answer| answer.id == id)
            .map(ConsultationAnswer))
    }
}

/// An answer that is prepared and not signed.
#[derive(Description)]
pub struct AnswerDraft {
    position: Option<rules::consultation::Position>,
    text: Option<String>,
    letter_file: Option<Uuid>,
    by: Uuid,
    at: DateTime<Utc>,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl AnswerDraft {
    /// The position so far; null until one was chosen.
    async fn position(&self) -> Option<AnswerPosition> {
        self.position.map(AnswerPosition::from)
    }

    /// The text so far; null until there is one.
    async fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The letter so far; null until one was added.
    async fn letter_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.letter_file).await
    }

    /// Who saved it last.
    async fn saved_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// When it was saved last.
    async fn saved_at(&self) -> Instant {
        local(self.at)
    }
}
