use async_graphql::{Context, Description, ID, Object, Result};
use entity::{consultation_point, point_answer};
use rules::consultation::PointAnswer as Prepared;
use uuid::Uuid;

use super::demand::DemandResolution;
use crate::graphql::asker::Asking;
use crate::graphql::enums::AnswerPosition;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::{DemandResolutionKey, PointKey};

/// One point of a draft that agencies are asked about, such as an article (C6).
#[derive(Description)]
pub struct ConsultationPoint(pub consultation_point::Model);

impl ConsultationPoint {
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Option<Self>> {
        Ok(ctx.loaders()?.load(PointKey(id)).await?.map(Self))
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConsultationPoint {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ConsultationPoint, self.0.id)
    }

    /// Its place in reading order, from 1.
    async fn place(&self) -> i32 {
        self.0.place + 1
    }

    /// The chapter that it stands in; null when there are no chapters.
    async fn chapter(&self) -> Option<&str> {
        self.0.chapter.as_deref()
    }

    /// Its number in the draft, such as "Điều 12"; null when it has none.
    async fn number(&self) -> Option<&str> {
        self.0.number.as_deref()
    }

    /// What it is about.
    async fn heading(&self) -> &str {
        &self.0.heading
    }

    /// Its text; null when it stands in the draft only.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }
}

/// What an agency says to one point.
#[derive(Description)]
pub struct PointAnswer(pub point_answer::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl PointAnswer {
    /// Global id of what it asks for, under which that is dealt with.
    async fn demand_id(&self) -> ID {
        id::encode(Kind::ConsultationDemand, self.0.id)
    }

    /// Global id of the point.
    async fn point_id(&self) -> ID {
        id::encode(Kind::ConsultationPoint, self.0.point_id)
    }

    /// What was spoken to; null to whom the draft is hidden.
    async fn point(&self, ctx: &Context<'_>) -> Result<Option<ConsultationPoint>> {
        ConsultationPoint::load(ctx, self.0.point_id).await
    }

    /// What the agency says to it.
    async fn position(&self) -> AnswerPosition {
        self.0.position.0.into()
    }

    /// The amendment, or the reason; null when nothing was written.
    async fn text(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// How what it asks for was dealt with (C9); null until it was.
    async fn resolution(&self, ctx: &Context<'_>) -> Result<Option<DemandResolution>> {
        let resolution = ctx.loaders()?.load(DemandResolutionKey(self.0.id)).await?;
        Ok(resolution.map(DemandResolution))
    }
}

/// What an agency prepares to one point.
#[derive(Description)]
pub struct PointDraft(pub Prepared);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl PointDraft {
    /// Global id of the point.
    async fn point_id(&self) -> ID {
        id::encode(Kind::ConsultationPoint, self.0.point)
    }

    /// The position so far.
    async fn position(&self) -> AnswerPosition {
        self.0.position.into()
    }

    /// The text so far; null while there is none.
    async fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }
}
