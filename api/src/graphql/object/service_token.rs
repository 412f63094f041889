use async_graphql::{Context, Description, ID, Object, Result};
use entity::service_token;
use rules::deadline::local_date;

use super::local;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::enums::ServiceArea;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;

/// A token by which an app outside reads, by grant of the Chair (X5). It is sent as
/// `authorization: Bearer dtk_…`; each use is entered in the journal.
#[derive(Description)]
pub struct ServiceToken(pub service_token::Model);

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl ServiceToken {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::ServiceToken, self.0.id)
    }

    /// Which app it is for.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it may read.
    async fn areas(&self) -> Vec<ServiceArea> {
        self.0.areas().into_iter().map(Into::into).collect()
    }

    /// The document or the words by which the Chair consented.
    async fn consent(&self) -> &str {
        &self.0.consent
    }

    /// The origins whose pages may use it; none when it is for servers only.
    async fn origins(&self) -> Vec<&str> {
        self.0.origins().collect()
    }

    /// Who made it.
    async fn made_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.0.made_by).await
    }

    /// When it was made.
    async fn made_at(&self) -> Instant {
        local(self.0.made_at)
    }

    /// The last day on which it is good.
    async fn expires_on(&self) -> Date {
        Date(self.0.expires_on)
    }

    /// When it was revoked; null when it was not.
    async fn revoked_at(&self) -> Option<Instant> {
        self.0.revoked_at.map(local)
    }

    /// When it was last used; null until it is.
    async fn last_used_at(&self) -> Option<Instant> {
        self.0.last_used_at.map(local)
    }

    /// Whether it is good now.
    async fn active(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.0.is_live(local_date(ctx.app()?.clock.now())))
    }
}
