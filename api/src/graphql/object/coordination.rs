use async_graphql::{Context, Description, Object, Result};

use super::local;
use super::mandate::Mandate;
use super::unit::OrgUnit;
use crate::graphql::instant::Instant;
use crate::read::gate::Statement;

/// The statement of a lead's head that agencies need not be asked; he answers for it (C14).
#[derive(Description)]
pub struct CoordinationStatement(pub Statement);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl CoordinationStatement {
    /// Why it was unnecessary.
    async fn statement(&self) -> &str {
        &self.0.row.statement
    }

    /// The agencies that it names; none, it says that there is no related agency.
    async fn units(&self, ctx: &Context<'_>) -> Result<Vec<OrgUnit>> {
        let mut units = Vec::new();
        for unit in &self.0.units {
            units.push(OrgUnit::load(ctx, *unit).await?);
        }
        Ok(units)
    }

    /// The head who answers for it.
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.row.signed_by).await
    }

    /// When it was stated.
    async fn signed_at(&self) -> Instant {
        local(self.0.row.signed_at)
    }
}
