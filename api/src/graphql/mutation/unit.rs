use async_graphql::{Context, ID, InputObject, Object};
use rules::mandate::Act;

use super::payload;
use crate::command::people::{NewUnit, UnitChange, change_unit, enter_unit};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::UnitKind;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::unit::OrgUnit;
use crate::graphql::payload::settle;

/// A new unit.
#[derive(InputObject)]
struct AddUnitInput {
    /// The kind of unit, which decides on the offices that it can have.
    kind: UnitKind,
    /// Its full official name, which no other unit has at the same time.
    name: String,
    /// A name short enough for a card; absent when the full one is.
    short_name: Option<String>,
    /// The first day on which it exists.
    starts_on: Day,
}

payload! {
    /// The answer to `addUnit`.
    AddUnitPayload {
        /// The unit that was entered; null when refused.
        unit: OrgUnit,
    }
}

/// A unit as it shall be.
#[derive(InputObject)]
struct ChangeUnitInput {
    /// Global id of the unit.
    unit_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// Its full official name, which no other unit has at the same time.
    name: String,
    /// A name short enough for a card; absent takes it away.
    short_name: Option<String>,
    /// The last day on which it exists; absent means open.
    ends_on: Option<Day>,
}

payload! {
    /// The answer to `changeUnit`.
    ChangeUnitPayload {
        /// The unit after the change; null when refused.
        unit: OrgUnit,
    }
}

#[derive(Default)]
pub struct UnitMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl UnitMutation {
    /// Enters an organisation unit.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn add_unit(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new unit.")] input: AddUnitInput,
    ) -> async_graphql::Result<AddUnitPayload> {
        let outcome = match input.into_command() {
            Ok(new) => enter_unit(ctx.app()?, ctx.actor()?, new).await,
            Err(failure) => Err(failure),
        };
        let (unit, user_errors) = settle(ctx, outcome)?;
        Ok(AddUnitPayload {
            unit: unit.map(OrgUnit),
            user_errors,
        })
    }

    /// Renames an organisation unit, or says on which day it ends.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn change_unit(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The unit as it shall be.")] input: ChangeUnitInput,
    ) -> async_graphql::Result<ChangeUnitPayload> {
        let outcome = match input.into_command() {
            Ok(change) => change_unit(ctx.app()?, ctx.actor()?, change).await,
            Err(failure) => Err(failure),
        };
        let (unit, user_errors) = settle(ctx, outcome)?;
        Ok(ChangeUnitPayload {
            unit: unit.map(OrgUnit),
            user_errors,
        })
    }
}

impl AddUnitInput {
    fn into_command(self) -> Result<NewUnit, Failure> {
        Ok(NewUnit {
            kind: self.kind.into(),
            name: self.name,
            short_name: self.short_name,
            starts_on: self.starts_on.of("startsOn")?,
            ends_on: None,
        })
    }
}

impl ChangeUnitInput {
    fn into_command(self) -> Result<UnitChange, Failure> {
        Ok(UnitChange {
            unit: id::given(Kind::OrgUnit, &self.unit_id)?,
            expected_version: self.expected_version,
            name: self.name,
            short_name: self.short_name,
            ends_on: day_of(self.ends_on, "endsOn")?,
        })
    }
}
