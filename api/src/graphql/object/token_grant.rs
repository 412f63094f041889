use async_graphql::{Context, Description, ID, Object, Result};
use entity::token_grant;

use super::local;
use super::mandate::Mandate;
use super::service_token::ServiceToken;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::{ServiceArea, TokenGrantState};
use crate::graphql::fault::question_error;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::read;

/// A service token that the Office proposes and the Chair consents to; only then is it made (X12).
#[derive(Description)]
pub struct TokenGrant(pub token_grant::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl TokenGrant {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::TokenGrant, self.0.id)
    }

    /// Where it stands; once issued, the token itself says whether it was revoked or has expired.
    async fn state(&self) -> TokenGrantState {
        self.0.state.0.into()
    }

    /// Which app it is for.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The body that runs the app.
    async fn holder(&self) -> &str {
        &self.0.holder
    }

    /// What the app reads it for.
    async fn purpose(&self) -> &str {
        &self.0.purpose
    }

    /// What it may read.
    async fn areas(&self) -> Vec<ServiceArea> {
        self.0.areas().into_iter().map(Into::into).collect()
    }

    /// The origins whose pages may use it; none when it is for servers only.
    async fn origins(&self) -> Vec<&str> {
        self.0.origins().collect()
    }

    /// The last day on which it shall be good.
    async fn expires_on(&self) -> Date {
        Date(self.0.expires_on)
    }

    /// Who proposed it.
    async fn proposed_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.proposed_by).await
    }

    /// When it was proposed.
    async fn proposed_at(&self) -> Instant {
        local(self.0.proposed_at)
    }

    /// Who consented or refused; null while it waits.
    async fn decided_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.decided_by).await
    }

    /// In whose name that was done (D1); null when in the own.
    async fn decided_for(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.decided_for).await
    }

    /// When that was; null while it waits.
    async fn decided_at(&self) -> Option<Instant> {
        self.0.decided_at.map(local)
    }

    /// Why it was refused; null when it was not.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// The token; null until it is made.
    async fn service_token(&self, ctx: &Context<'_>) -> Result<Option<ServiceToken>> {
        let Some(id) = self.0.token_id else {
            return Ok(None);
        };
        let found = read::service_token::one(ctx.app()?.store.reader(), id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(found.map(ServiceToken))
    }
}
