use async_graphql::{Context, ID, Object, Result};
use chrono::{DateTime, FixedOffset};
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
use crate::graphql::loaders::{DemandResolutionKey, PointAnswersKey};

/// One version of an agency's answer, or one that came too late.
pub struct ConsultationAnswer(pub consultation_answer::Model);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
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

    /// The amendments asked for, the points not agreed, or the reason.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// The number of the signed letter that it carries.
    async fn letter_number(&self) -> Option<&str> {
        self.0.letter_number.as_deref()
    }

    /// The date of that letter.
    async fn letter_date(&self) -> Option<Date> {
        self.0.letter_date.map(Date)
    }

    /// That letter, if it was brought in as a file.
    async fn letter_file(&self, ctx: &Context<'_>) -> Result<Option<File>> {
        File::load(ctx, self.0.letter_file_id).await
    }

    /// The head who signed (C19).
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.signed_by).await
    }

    /// When the server received it.
    async fn received_at(&self) -> DateTime<FixedOffset> {
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

    /// How what it asks for as a whole was dealt with (C9).
    async fn resolution(&self, ctx: &Context<'_>) -> Result<Option<DemandResolution>> {
        let resolution = ctx.loaders()?.load(DemandResolutionKey(self.0.id)).await?;
        Ok(resolution.map(DemandResolution))
    }
}
