use async_graphql::{ID, Object};
use entity::org_unit;

use crate::graphql::enums::UnitKind;
use crate::graphql::id::{self, Kind};

/// An organisation unit: the Office, a department, a lower-level committee.
pub struct OrgUnit(pub org_unit::Model);

#[Object]
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

    /// A name short enough for a card.
    async fn short_name(&self) -> Option<&str> {
        self.0.short_name.as_deref()
    }
}
