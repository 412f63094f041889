use async_graphql::{Context, Description, ID, Object, Result};
use entity::task;
use rules::task::Role;

use super::party::Party;
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::{TaskKind, Timeliness};
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::PartiesKey;

/// A task given to somebody (rules T).
#[derive(Description)]
pub struct Task(pub task::Model);

#[Object(use_type_description)]
impl Task {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Task, self.0.id)
    }

    /// How its source numbers it.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// What sort of task it is.
    async fn kind(&self) -> TaskKind {
        self.0.kind.0.into()
    }

    /// What is to be done.
    async fn content(&self) -> &str {
        &self.0.content
    }

    /// The shortcoming that it remedies, or the goal under which it stands (T2); null where the
    /// source names none.
    async fn aim(&self) -> Option<&str> {
        self.0.aim.as_deref()
    }

    /// Who directs it, as written; null where the source names nobody.
    async fn director(&self) -> Option<&str> {
        self.0.director.as_deref()
    }

    /// Who is accountable (T2).
    async fn accountable(&self, ctx: &Context<'_>) -> Result<Party> {
        Party::accountable(ctx, PartiesKey::Task(self.0.id)).await
    }

    /// Who leads along.
    async fn co_leads(&self, ctx: &Context<'_>) -> Result<Vec<Party>> {
        Party::load(ctx, PartiesKey::Task(self.0.id), Role::CoLead).await
    }

    /// Who coordinates.
    async fn coordinators(&self, ctx: &Context<'_>) -> Result<Vec<Party>> {
        Party::load(ctx, PartiesKey::Task(self.0.id), Role::Coordinator).await
    }

    /// When it is to be done, in the words of the source; null where it does not say.
    async fn period_as_written(&self) -> Option<&str> {
        self.0.period_as_written.as_deref()
    }

    /// First day of the time given to it; null where the source names none.
    async fn starts_on(&self) -> Option<Date> {
        self.0.starts_on.map(Date)
    }

    /// The last day on which it is on time; of a continuous task, the last day of its period. Null
    /// where the source names none.
    async fn due_on(&self) -> Option<Date> {
        self.0.due_on.map(Date)
    }

    /// Whether it goes on for its whole period and has no completion (T25).
    async fn continuous(&self) -> bool {
        self.0.continuous
    }

    /// The day on which it was completed; null until it is, and where that is not known.
    async fn completed_on(&self) -> Option<Date> {
        self.0.completed_on.map(Date)
    }

    /// Whether it is kept from the past to be read: nothing is asked of anybody any more.
    async fn historic(&self) -> bool {
        self.0.historic
    }

    /// The province that it comes from.
    async fn province(&self) -> &str {
        &self.0.province
    }

    /// The document that it comes from.
    async fn source(&self) -> &str {
        &self.0.source
    }

    /// Rules of the rulebook that it is an example of; null when it is of none.
    async fn rule_references(&self) -> Option<&str> {
        self.0.rule_references.as_deref()
    }

    /// Its class (4.4). Null without a due date, for a historic task whose end the source does not
    /// tell, and for a continuous one after its period.
    async fn timeliness(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day as of which classes are told; today, in Việt Nam, when absent.")]
        as_of: Option<Date>,
    ) -> Result<Option<Timeliness>> {
        let class = self.0.class_as_of(day_or_today(ctx, as_of)?);
        Ok(class.map(Timeliness::from))
    }
}
