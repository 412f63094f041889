use async_graphql::{Context, Description, ID, Object, Result};
use entity::consultation_answer;

use super::demand::DemandResolution;
use super::file::File;
use super::local;
use super::mandate::Mandate;
use super::point::PointAnswer;
use super::resolution::receipt_code;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::AnswerPosition;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{DemandResolutionKey, PointAnswersKey};

/// One version of an agency's answer, or one that came too late.
#[derive(Description)]
pub struct ConsultationAnswer(pub consultation_answer::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationAnswer {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ConsultationAnswer, self.0.id)
    }

    /// From 1 on, for one agency.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The position (C6).
    async fn position(&self) -> AnswerPosition {
        self.0.position.0.into()
    }

    /// The amendments asked for, the points not agreed, or the reason; null with plain agreement.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// The number of the signed letter that it carries; null when there is none.
    async fn letter_number(&self) -> Option<&str> {
        self.0.letter_number.as_deref()
    }

    /// The date on that letter; null when there is none.
    async fn letter_date(&self) -> Option<Date> {
        self.0.letter_date.map(Date)
    }

    /// That letter, brought in as a file; null when it was not.
    async fn letter_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.0.letter_file_id).await
    }

    /// Who signed: the head, or a deputy by delegation (C19); of what was said at a conference, who said
    /// it, as its minutes have it (C3).
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.signed_by).await
    }

    /// The head in whose name a deputy signed, and who answers for it (D1); null when there is
    /// none.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// When the server received it.
    async fn received_at(&self) -> Instant {
        local(self.0.received_at)
    }

    /// Whether it came after closing and does not count (C16).
    async fn late(&self) -> bool {
        self.0.late
    }

    /// What the agency can quote to prove that it was received.
    async fn receipt_code(&self) -> String {
        receipt_code(self.0.id)
    }

    /// What points take that are left alone (C6).
    async fn rest(&self) -> AnswerPosition {
        self.0.rest().into()
    }

    /// What is said to single points, in their order: at most 500 (C6).
    async fn points(&self, ctx: &Context<'_>) -> Result<Vec<PointAnswer>> {
        let points = ctx.loaders()?.load(PointAnswersKey(self.0.id)).await?;
        let points = points.unwrap_or_default().into_iter();
        Ok(points.map(PointAnswer).collect())
    }

    /// Whether it came for a draft that a new round had replaced: kept, not counted.
    async fn superseded(&self) -> bool {
        self.0.superseded
    }

    /// How what it asks for as a whole was dealt with (C9); null until it was.
    async fn resolution(&self, ctx: &Context<'_>) -> Result<Option<DemandResolution>> {
        let resolution = ctx.loaders()?.load(DemandResolutionKey(self.0.id)).await?;
        Ok(resolution.map(DemandResolution))
    }
}
