//! What waits for a confirmation, as far as whoever goes on without it has to know (X14).

use async_graphql::{Context, Description, Object, Result};
use entity::mandate_request;
use rules::deadline::local_date;
use rules::office::begins_on;

use super::person::Person;
use super::unit::OrgUnit;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::{MandateRequestKind, Office};
use crate::graphql::loaders::UnitKey;

/// A mandate that was entered, or shall end, and waits for a confirmation: a hint to whoever goes on
/// before it holds, which blocks nothing (X14).
#[derive(Description)]
pub struct PendingMandate(pub mandate_request::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl PendingMandate {
    /// Whether somebody is given the office, or shall leave it.
    async fn kind(&self) -> MandateRequestKind {
        self.0.kind.0.into()
    }

    /// Which office waits to be given or left.
    async fn office(&self) -> Office {
        self.0.office.0.into()
    }

    /// As it stands on the door.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The unit that it belongs to; null for seats of the committee.
    async fn unit(&self, ctx: &Context<'_>) -> Result<Option<OrgUnit>> {
        match self.0.unit_id {
            Some(unit) => Ok(ctx.loaders()?.load(UnitKey(unit)).await?.map(OrgUnit)),
            None => Ok(None),
        }
    }

    /// Who shall hold it, or leave it.
    async fn person_name(&self, ctx: &Context<'_>) -> Result<String> {
        let person = Person::listed(ctx, self.0.person_id).await?;
        Ok(person.0.name)
    }

    /// The first day on which it would change anything, were it confirmed today: in office, or no longer.
    async fn begins_on(&self, ctx: &Context<'_>) -> Result<Date> {
        let today = local_date(ctx.app()?.clock.now());
        let (kind, of) = (self.0.kind.0, &self.0);
        Ok(Date(begins_on(kind, of.starts_on, of.ends_on, today)))
    }
}
