use async_graphql::{Context, Description, Object, Result};
use entity::{attendance, consultation};

use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::command::consultation::conference;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{AnswerPosition, AttendanceConfirmation, ConferenceReply};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{ResponsesKey, UnitPeopleKey};

/// One agency invited to a conference: who was to come, who came, and what was said for it (C4, C8).
#[derive(Description)]
pub struct ConferenceAttendance {
    row: attendance::Model,
    /// Whether the viewer is told what the minutes say.
    said: bool,
    owner: uuid::Uuid,
}

impl ConferenceAttendance {
    pub fn new(row: attendance::Model, of: &consultation::Model, said: bool) -> Self {
        Self {
            row,
            said,
            owner: of.owner_unit_id,
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ConferenceAttendance {
    /// The agency.
    async fn unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.row.unit_id).await
    }

    /// What it says of the invitation; null until it has.
    async fn reply(&self) -> Option<ConferenceReply> {
        self.row.coming.map(|coming| coming.0.into())
    }

    /// Who comes; null when nobody was named.
    async fn representative(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.representative_id).await
    }

    /// By which document a representative who is no deputy speaks for the agency (C4); null when there is
    /// none.
    async fn authority(&self) -> Option<&str> {
        self.row.authority.as_deref()
    }

    /// Why nobody can come; null when somebody does.
    async fn reason(&self) -> Option<&str> {
        self.row.reason.as_deref()
    }

    /// Who replied; null until somebody has.
    async fn replied_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.replied_by).await
    }

    /// The head in whose name a deputy replied (D1); null when there is none.
    async fn replied_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.replied_for).await
    }

    /// When it replied; null until it has.
    async fn replied_at(&self) -> Option<Instant> {
        self.row.replied_at.map(local)
    }

    /// Whether it was there; null until the minutes say so, and outside the agency that asks until the
    /// conference is concluded. So with the next four.
    async fn present(&self) -> Option<bool> {
        self.row.present.filter(|_| self.said)
    }

    /// Who came; null when nobody did, or it is not told yet.
    async fn attendee(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.attendee_id.filter(|_| self.said)).await
    }

    /// Whether who came was not the head, who then confirms or corrects (C4).
    async fn substitute(&self) -> bool {
        self.row.substitute && self.said
    }

    /// What was said for the agency, as the minutes have it; null when nobody came, or it is not told yet.
    async fn position(&self) -> Option<AnswerPosition> {
        let position = self.row.position.filter(|_| self.said);
        position.map(|position| position.0.into())
    }

    /// The amendments, the points not agreed, or the reason; null with plain agreement, or when it is not
    /// told yet.
    async fn text(&self) -> Option<&str> {
        self.row.body.as_deref().filter(|_| self.said)
    }

    /// Where the head stands to it (C4); null when nobody came, or it is not told yet.
    async fn confirmation(&self, ctx: &Context<'_>) -> Result<Option<AttendanceConfirmation>> {
        if !self.said || !self.row.was_present() {
            return Ok(None);
        }
        let responses = ctx.loaders()?.load(ResponsesKey(self.row.consultation_id));
        let responses = responses.await?.unwrap_or_default();
        let mut responses = responses.iter();
        let own = responses.find(|of| of.id == self.row.response_id);
        let counted = own.and_then(|of| of.counted_answer_id);
        Ok(Some(conference::of(&self.row, counted).into()))
    }

    /// Who acknowledged that the conclusion was reported (C4); null until somebody has.
    async fn reported_to(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.reported_by).await
    }

    /// The head in whose name a deputy acknowledged it (D1); null when there is none.
    async fn reported_on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.row.reported_for).await
    }

    /// When it was acknowledged; null until it was.
    async fn reported_at(&self) -> Option<Instant> {
        self.row.reported_at.map(local)
    }

    /// Those of the agency who are in office today, for its own people and for whoever writes the minutes;
    /// empty to the others.
    async fn people(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let actor = ctx.actor()?;
        if !actor.works_in(self.owner) && !actor.works_in(self.row.unit_id) {
            return Ok(Vec::new());
        }
        let people = ctx.loaders()?.load(UnitPeopleKey(self.row.unit_id)).await?;
        let people = people.unwrap_or_default().into_iter();
        Mandate::load_all(ctx, people.map(|of| of.id)).await
    }
}
