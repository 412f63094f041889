use async_graphql::{Context, Description, ID, Object, Result};
use entity::assignment;

use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::AssignmentKind;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::FollowedUnitsKey;

/// Work that a leader has assigned to a deputy (D2, D4). It gives no power.
#[derive(Description)]
pub struct Assignment(pub assignment::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Assignment {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Assignment, self.0.id)
    }

    /// What is assigned.
    async fn kind(&self) -> AssignmentKind {
        self.0.kind.0.into()
    }

    /// Who has the work.
    async fn holder(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.holder_id).await
    }

    /// Whose work it is, of a substitution; null when there is none.
    async fn absent(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.absent_id).await
    }

    /// Who assigned it.
    async fn given_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.given_by).await
    }

    /// The field, in words; null when there is none.
    async fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The units that a Vice Chair follows.
    async fn units(&self, ctx: &Context<'_>) -> Result<Vec<OrgUnit>> {
        let units = ctx.loaders()?.load(FollowedUnitsKey(self.0.id)).await?;
        Ok(units.unwrap_or_default().into_iter().map(OrgUnit).collect())
    }

    /// First day.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// Last day; none until another takes its place; null when there is none.
    async fn ends_on(&self) -> Option<Date> {
        self.0.ends_on.map(Date)
    }

    /// The number of the document by which it was assigned.
    async fn document_number(&self) -> &str {
        &self.0.document_number
    }

    /// The day of the document that gives it.
    async fn document_date(&self) -> Date {
        Date(self.0.document_date)
    }
}
