use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use secrecy::ExposeSecret;

use super::payload;
use crate::command::service_token::{self, NewToken};
use crate::graphql::asker::Asking;
use crate::graphql::date::Day;
use crate::graphql::enums::ServiceArea;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::service_token::ServiceToken;
use crate::graphql::payload::settle;

/// A new service token.
#[derive(InputObject)]
struct MakeServiceTokenInput {
    /// Which app it is for.
    name: String,
    /// What it may read; at least one area.
    areas: Vec<ServiceArea>,
    /// The last day on which it is good, at most 366 days ahead.
    expires_on: Day,
    /// The document or the words by which the Chair consented (X5), of 1 to 500 characters.
    consent: String,
    /// Origins whose pages may use it, such as `https://app.example.vn`; absent or empty when it is
    /// for servers only.
    origins: Option<Vec<String>>,
}

payload! {
    /// The answer to `makeServiceToken`.
    MakeServiceTokenPayload {
        /// The token that was made; null when refused.
        service_token: ServiceToken,
        /// What the app sends as its bearer token; shown once.
        secret: String,
    }
}

/// A service token to end.
#[derive(InputObject)]
struct RevokeServiceTokenInput {
    /// Global id of the token.
    service_token_id: ID,
}

payload! {
    /// The answer to `revokeServiceToken`.
    RevokeServiceTokenPayload {
        /// The token, revoked; null when refused.
        service_token: ServiceToken,
    }
}

#[derive(Default)]
pub struct ServiceTokenMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ServiceTokenMutation {
    /// Makes a token by which an app outside reads, and does nothing else (X5).
    #[graphql(guard = "Does(Act::KeepTokens)")]
    async fn make_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new token.")] input: MakeServiceTokenInput,
    ) -> Result<MakeServiceTokenPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let new = NewToken {
                name: input.name,
                areas: input.areas.into_iter().map(Into::into).collect(),
                expires_on: input.expires_on.of("expiresOn")?,
                consent: input.consent,
                origins: input.origins.unwrap_or_default(),
            };
            service_token::make(app, actor, new).await
        };
        let outcome = outcome.await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let (token, secret) = done.unzip();
        Ok(MakeServiceTokenPayload {
            service_token: token.map(ServiceToken),
            // Shown once: here.
            secret: secret.map(|secret| secret.expose_secret().to_owned()),
            user_errors,
        })
    }

    /// Ends a service token from its next request on.
    #[graphql(guard = "Does(Act::KeepTokens)")]
    async fn revoke_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The token to end.")] input: RevokeServiceTokenInput,
    ) -> Result<RevokeServiceTokenPayload> {
        let outcome = match id::given(Kind::ServiceToken, &input.service_token_id) {
            Ok(id) => service_token::revoke(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (token, user_errors) = settle(ctx, outcome)?;
        Ok(RevokeServiceTokenPayload {
            service_token: token.map(ServiceToken),
            user_errors,
        })
    }
}
