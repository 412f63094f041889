use async_graphql::{Context, Description, Object, Result};
use entity::coordination;

use super::local;
use super::mandate::Mandate;
use crate::graphql::instant::Instant;

/// The statement of a lead's head that coordination was unnecessary; he answers for it (C14).
#[derive(Description)]
pub struct CoordinationStatement(pub coordination::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl CoordinationStatement {
    /// Why it was unnecessary.
    async fn statement(&self) -> &str {
        &self.0.statement
    }

    /// The head who answers for it.
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.signed_by).await
    }

    /// When it was stated.
    async fn signed_at(&self) -> Instant {
        local(self.0.signed_at)
    }
}
