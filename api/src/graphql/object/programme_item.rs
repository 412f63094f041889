use async_graphql::{Context, Description, ID, Object, Result};
use chrono::NaiveDate;
use entity::programme_item;
use rules::task::Role;

use super::party::Party;
use super::programme::Programme;
use super::unit::OrgUnit;
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::Timeliness;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::PartiesKey;

/// An item of a programme (P2).
#[derive(Description)]
pub struct ProgrammeItem(pub programme_item::Model, pub Option<NaiveDate>);

impl From<programme_item::Model> for ProgrammeItem {
    fn from(item: programme_item::Model) -> Self {
        Self(item, None)
    }
}

#[Object(use_type_description)]
impl ProgrammeItem {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ProgrammeItem, self.0.id)
    }

    /// Its number within the programme, from 1.
    async fn number(&self) -> i32 {
        self.0.number
    }

    /// What is to be done.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The programme that it stands in.
    async fn programme(&self, ctx: &Context<'_>) -> Result<Programme> {
        Programme::load(ctx, self.0.programme_id).await
    }

    /// The unit that leads it.
    async fn lead_unit(&self, ctx: &Context<'_>) -> Result<OrgUnit> {
        OrgUnit::load(ctx, self.0.lead_unit_id).await
    }

    /// Who coordinates.
    async fn coordinators(&self, ctx: &Context<'_>) -> Result<Vec<Party>> {
        Party::load(ctx, PartiesKey::Item(self.0.id), Role::Coordinator).await
    }

    /// First day of the time given to it.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// The last day on which it is on time.
    async fn due_on(&self) -> Date {
        Date(self.0.due_on)
    }

    /// The day on which it was completed; null until it is.
    async fn completed_on(&self) -> Option<Date> {
        self.0.completed_on.map(Date)
    }

    /// Whether it was rebuilt from published totals; see the programme's.
    async fn reconstructed(&self, ctx: &Context<'_>) -> Result<bool> {
        let programme = Programme::load(ctx, self.0.programme_id).await?;
        Ok(programme.0.reconstructed)
    }

    /// Its class (E3).
    async fn timeliness(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
    ) -> Result<Timeliness> {
        Ok(self
            .0
            .timeliness(day_or_today(ctx, as_of.or(self.1.map(Date)))?)
            .into())
    }
}
