use async_graphql::{Context, Description, ID, Object, Result};
use entity::org_unit;
use rules::mandate::Act;
use uuid::Uuid;

use super::pending_mandate::PendingMandate;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::UnitKind;
use crate::graphql::guard::PeopleOnly;
use crate::graphql::id::{self, Kind};
use crate::graphql::loaders::{CanBeToldKey, PendingHeadsKey, UnitKey};
use crate::words::Fault;

/// An organisation unit: the Office, a department, a lower-level committee.
#[derive(Description)]
pub struct OrgUnit(pub org_unit::Model);

impl OrgUnit {
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        match ctx.loaders()?.load(UnitKey(id)).await? {
            Some(unit) => Ok(Self(unit)),
            None => Err(ctx.fault(Fault::NotFound)),
        }
    }
}

#[Object(use_type_description)]
impl OrgUnit {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::OrgUnit, self.0.id)
    }

    /// The kind of unit.
    async fn kind(&self) -> UnitKind {
        self.0.kind.0.into()
    }

    /// The full official name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// A name short enough for a card; null when the full one is.
    async fn short_name(&self) -> Option<&str> {
        self.0.short_name.as_deref()
    }

    /// Whether somebody who may answer for it can be told of a request now: its head, or a deputy by
    /// delegation, whose account was used once (C22, C23). Not for service tokens; null to them alone.
    #[graphql(guard = "PeopleOnly")]
    async fn can_be_told(&self, ctx: &Context<'_>) -> Result<Option<bool>> {
        let told = ctx.loaders()?.load(CanBeToldKey(self.0.id)).await?;
        Ok(Some(told.unwrap_or_default()))
    }

    /// Mandates of its head that wait for a confirmation (X14), for who prepares or sends requests for an
    /// opinion; null to others. Not for service tokens.
    #[graphql(guard = "PeopleOnly")]
    async fn pending_heads(&self, ctx: &Context<'_>) -> Result<Option<Vec<PendingMandate>>> {
        if !ctx.actor()?.may(Act::DraftConsultation) {
            return Ok(None);
        }
        let waiting = ctx.loaders()?.load(PendingHeadsKey(self.0.id)).await?;
        let waiting = waiting.unwrap_or_default().into_iter();
        Ok(Some(waiting.map(PendingMandate).collect()))
    }

    /// The first day on which it exists.
    async fn starts_on(&self) -> Date {
        Date(self.0.starts_on)
    }

    /// The last day on which it exists; null while it is not known.
    async fn ends_on(&self) -> Option<Date> {
        self.0.ends_on.map(Date)
    }

    /// Counts the changes; a change names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }
}
