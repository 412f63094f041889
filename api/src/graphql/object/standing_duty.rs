use async_graphql::{Context, Description, ID, Object, Result};
use entity::standing_duty;
use rules::task::Role;

use super::party::Party;
use crate::graphql::enums::StandingDutyKind;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::PartiesKey;

/// A standing duty: it comes back or goes on, and is never overdue.
#[derive(Description)]
pub struct StandingDuty(pub standing_duty::Model);

#[Object(use_type_description)]
impl StandingDuty {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::StandingDuty, self.0.id)
    }

    /// How its source numbers it.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// What sort of duty it is.
    async fn kind(&self) -> StandingDutyKind {
        self.0.kind.0.into()
    }

    /// What is to be done.
    async fn content(&self) -> &str {
        &self.0.content
    }

    /// The goal under which it stands; null where the source names none.
    async fn aim(&self) -> Option<&str> {
        self.0.aim.as_deref()
    }

    /// Who directs it, as written; null where the source names nobody.
    async fn director(&self) -> Option<&str> {
        self.0.director.as_deref()
    }

    /// Who is accountable.
    async fn accountable(&self, ctx: &Context<'_>) -> Result<Party> {
        Party::accountable(ctx, PartiesKey::Duty(self.0.id)).await
    }

    /// Who leads along.
    async fn co_leads(&self, ctx: &Context<'_>) -> Result<Vec<Party>> {
        Party::load(ctx, PartiesKey::Duty(self.0.id), Role::CoLead).await
    }

    /// Who coordinates.
    async fn coordinators(&self, ctx: &Context<'_>) -> Result<Vec<Party>> {
        Party::load(ctx, PartiesKey::Duty(self.0.id), Role::Coordinator).await
    }

    /// When it is to be done, in the words of the source; null where it does not say.
    async fn period_as_written(&self) -> Option<&str> {
        self.0.period_as_written.as_deref()
    }

    /// When it comes back, as the data has it: `YEARLY before 11-15`; null for what goes on.
    async fn recurrence(&self) -> Option<&str> {
        self.0.recurrence.as_deref()
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
}
