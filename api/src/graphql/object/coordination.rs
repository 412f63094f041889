use async_graphql::{Context, Object, Result};
use chrono::{DateTime, FixedOffset};
use entity::coordination;

use super::local;
use super::mandate::Mandate;

/// The statement of a lead's head that coordination was unnecessary; he answers for it (C14).
pub struct CoordinationStatement(pub coordination::Model);

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl CoordinationStatement {
    /// Why it was unnecessary.
    async fn statement(&self) -> &str {
        &self.0.statement
    }

    /// The head who answers for it.
    async fn signed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.signed_by).await
    }

    /// When.
    async fn signed_at(&self) -> DateTime<FixedOffset> {
        local(self.0.signed_at)
    }
}
