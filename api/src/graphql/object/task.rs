use async_graphql::{Context, Description, ID, Object, Result};
use chrono::NaiveDate;
use entity::task;
use rules::mandate::Act;
use rules::task::Role;

use super::entrusted::{TaskLeaving, TaskRepresentative};
use super::mandate::Mandate;
use super::party::Party;
use crate::graphql::asker::Asking;
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::{TaskAct, TaskKind, Timeliness};
use crate::graphql::fault::question_error;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::{PartiesKey, RepresentativesKey};
use crate::read;

/// A task given to somebody (rules T).
#[derive(Description)]
pub struct Task(pub task::Model, pub Option<NaiveDate>);

impl From<task::Model> for Task {
    fn from(task: task::Model) -> Self {
        Self(task, None)
    }
}

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
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
    ) -> Result<Option<Timeliness>> {
        let class = self
            .0
            .class_as_of(day_or_today(ctx, as_of.or(self.1.map(Date)))?);
        Ok(class.map(Timeliness::from))
    }

    /// Who acts for the coordinating agencies in it, one for each agency that has named somebody
    /// (D10). Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn representatives(&self, ctx: &Context<'_>) -> Result<Vec<TaskRepresentative>> {
        let named = ctx.loaders()?.load(RepresentativesKey(self.0.id)).await?;
        let named = named.unwrap_or_default().into_iter();
        Ok(named.map(TaskRepresentative).collect())
    }

    /// That the Chair has left it to the head who is accountable: that head decides, and no ballot
    /// is asked for about it (D7, T12). Not for service tokens; null when there is none.
    #[graphql(guard = "PeopleOnly")]
    async fn left_to_head(&self) -> Option<TaskLeaving> {
        Some(TaskLeaving {
            by: self.0.left_by?,
            at: self.0.left_at?,
            document: self.0.left_document.clone()?,
        })
    }

    /// What the acting mandate may do with it now. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn allowed_acts(&self, ctx: &Context<'_>) -> Result<Vec<TaskAct>> {
        let actor = ctx.actor()?;
        let mut acts = Vec::new();
        if actor.may(Act::NameRepresentative) && self.coordinates(ctx).await? {
            acts.push(TaskAct::NameRepresentative);
        }
        if actor.may(Act::LeaveToHead) {
            acts.push(match self.0.left_at {
                None => TaskAct::LeaveToHead,
                Some(_) => TaskAct::TakeBack,
            });
        }
        Ok(acts)
    }

    /// Those of the acting mandate's own unit who can be named (D10); empty for those who cannot name.
    /// Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn colleagues(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let actor = ctx.actor()?;
        let Some(unit) = actor.unit_id.filter(|_| actor.may(Act::NameRepresentative)) else {
            return Ok(Vec::new());
        };
        let app = ctx.app()?;
        let today = rules::deadline::local_date(app.clock.now());
        let found = read::people::of_unit(app.store.reader(), unit, today)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Mandate::load_all(ctx, found.into_iter().map(|mandate| mandate.id)).await
    }
}

impl Task {
    /// Whether the acting mandate's unit coordinates it, by itself or in a group.
    async fn coordinates(&self, ctx: &Context<'_>) -> Result<bool> {
        let Some(unit) = ctx.actor()?.unit_id else {
            return Ok(false);
        };
        for party in Party::load(ctx, PartiesKey::Task(self.0.id), Role::Coordinator).await? {
            if party.has(ctx, unit).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
