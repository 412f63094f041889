use async_graphql::{Context, Description, Object, Result};
use entity::party;
use rules::task::Role;
use uuid::Uuid;

use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::enums::PartyKind;
use crate::graphql::loaders::{MembersKey, PartiesKey};
use crate::words::Fault;

/// Somebody who has a part in an item, a task or a standing duty (T2).
#[derive(Description)]
pub struct Party(party::Model);

impl Party {
    /// Those who have this part.
    pub async fn load(ctx: &Context<'_>, of: PartiesKey, role: Role) -> Result<Vec<Self>> {
        let parties = ctx.loaders()?.load(of).await?.unwrap_or_default();
        Ok(parties
            .into_iter()
            .filter(|party| party.role.0 == role)
            .map(Self)
            .collect())
    }

    /// The one who is accountable.
    pub async fn accountable(ctx: &Context<'_>, of: PartiesKey) -> Result<Self> {
        let found = Self::load(ctx, of, Role::Accountable).await?;
        match found.into_iter().next() {
            Some(party) => Ok(party),
            None => Err(ctx.fault(Fault::NotFound)),
        }
    }
}

impl Party {
    /// Whether it is this unit, or a group that stands for it.
    pub async fn has(&self, ctx: &Context<'_>, unit: Uuid) -> Result<bool> {
        if self.0.unit_id == Some(unit) {
            return Ok(true);
        }
        let Some(group) = self.0.group_id else {
            return Ok(false);
        };
        let units = ctx.loaders()?.load(MembersKey(group)).await?;
        Ok(units.unwrap_or_default().iter().any(|one| one.id == unit))
    }
}

#[Object(use_type_description)]
impl Party {
    /// How it is known.
    async fn kind(&self) -> PartyKind {
        match (self.0.unit_id, self.0.group_id) {
            (Some(_), _) => PartyKind::Unit,
            (None, Some(_)) => PartyKind::Group,
            (None, None) => PartyKind::Outside,
        }
    }

    /// As the source names it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The unit, when it is one; else null.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        match self.0.unit_id {
            Some(unit) => OrgUnit::load(ctx, unit).await.map(Some),
            None => Ok(None),
        }
    }

    /// The units that it stands for, when it is a group.
    async fn members(&self, ctx: &Context<'_>) -> Result<Vec<OrgUnit>> {
        let Some(group) = self.0.group_id else {
            return Ok(Vec::new());
        };
        let units = ctx.loaders()?.load(MembersKey(group)).await?;
        Ok(units.unwrap_or_default().into_iter().map(OrgUnit).collect())
    }
}
