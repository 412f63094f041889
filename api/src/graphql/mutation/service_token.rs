use async_graphql::{Context, ID, InputObject, Object, Result};
use entity::token_grant;
use rules::Refusal;
use rules::mandate::Act;
use secrecy::ExposeSecret;

use super::payload;
use crate::command::service_token::{self, NewGrant};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::Day;
use crate::graphql::enums::ServiceArea;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::service_token::ServiceToken;
use crate::graphql::object::token_grant::TokenGrant;
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

/// A service token for the Chair to consent to.
#[derive(InputObject)]
struct ProposeServiceTokenInput {
    /// Which app it is for.
    name: String,
    /// The body that runs the app, of 1 to 500 characters.
    holder: String,
    /// What the app reads it for, of 1 to 500 characters.
    purpose: String,
    /// What it may read; at least one area.
    areas: Vec<ServiceArea>,
    /// The last day on which it shall be good, at most 366 days ahead.
    expires_on: Day,
    /// Origins whose pages may use it, such as `https://app.example.vn`; absent or empty when it is
    /// for servers only.
    origins: Option<Vec<String>>,
}

payload! {
    /// The answer to `proposeServiceToken`.
    ProposeServiceTokenPayload {
        /// What is proposed; null when refused.
        grant: TokenGrant,
    }
}

/// A proposed token to consent to.
#[derive(InputObject)]
struct ConsentToServiceTokenInput {
    /// Global id of what is proposed.
    grant_id: ID,
}

payload! {
    /// The answer to `consentToServiceToken`.
    ConsentToServiceTokenPayload {
        /// What was consented to; null when the verb was refused.
        grant: TokenGrant,
    }
}

/// A proposed token to refuse.
#[derive(InputObject)]
struct RefuseServiceTokenInput {
    /// Global id of what is proposed.
    grant_id: ID,
    /// Why, of 1 to 500 characters.
    reason: String,
}

payload! {
    /// The answer to `refuseServiceToken`.
    RefuseServiceTokenPayload {
        /// What was refused; null when the verb was.
        grant: TokenGrant,
    }
}

/// A token to make.
#[derive(InputObject)]
struct IssueServiceTokenInput {
    /// Global id of what was consented to.
    grant_id: ID,
}

payload! {
    /// The answer to `issueServiceToken`.
    IssueServiceTokenPayload {
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
    /// Refused since the Chair consents in the product (X12).
    #[graphql(
        guard = "Does(Act::KeepTokens)",
        deprecation = "Propose it by proposeServiceToken; once the Chair has consented, issueServiceToken makes it."
    )]
    async fn make_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new token.")] input: MakeServiceTokenInput,
    ) -> Result<MakeServiceTokenPayload> {
        // Words that anybody may type were never the Chair's consent.
        drop(input);
        let outcome = match ctx.actor()?.may(Act::KeepTokens) {
            true => Refusal::ConsentRequired,
            false => Refusal::NotEntitled {
                act: Act::KeepTokens,
            },
        };
        let (_, user_errors) = settle::<()>(ctx, Err(outcome.into()))?;
        Ok(MakeServiceTokenPayload {
            service_token: None,
            secret: None,
            user_errors,
        })
    }

    /// Proposes to the Chair a token by which an app outside reads, and does nothing else (X12).
    #[graphql(guard = "Does(Act::KeepTokens)")]
    async fn propose_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is proposed.")] input: ProposeServiceTokenInput,
    ) -> Result<ProposeServiceTokenPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let new = NewGrant {
                name: input.name,
                holder: input.holder,
                purpose: input.purpose,
                areas: input.areas.into_iter().map(Into::into).collect(),
                origins: input.origins.unwrap_or_default(),
                expires_on: input.expires_on.of("expiresOn")?,
            };
            service_token::propose(app, actor, new).await
        };
        let outcome = outcome.await;
        let (grant, user_errors) = settle(ctx, outcome.map(TokenGrant))?;
        Ok(ProposeServiceTokenPayload { grant, user_errors })
    }

    /// Consents to a proposed token: the Chair's own act, or whoever acts for the absent Chair (X12).
    #[graphql(guard = "Does(Act::ConsentToken)")]
    async fn consent_to_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: ConsentToServiceTokenInput,
    ) -> Result<ConsentToServiceTokenPayload> {
        let outcome = decide(ctx, &input.grant_id, None).await?;
        let (grant, user_errors) = settle(ctx, outcome.map(TokenGrant))?;
        Ok(ConsentToServiceTokenPayload { grant, user_errors })
    }

    /// Refuses a proposed token (X12).
    #[graphql(guard = "Does(Act::ConsentToken)")]
    async fn refuse_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which, and why.")] input: RefuseServiceTokenInput,
    ) -> Result<RefuseServiceTokenPayload> {
        let outcome = decide(ctx, &input.grant_id, Some(&input.reason)).await?;
        let (grant, user_errors) = settle(ctx, outcome.map(TokenGrant))?;
        Ok(RefuseServiceTokenPayload { grant, user_errors })
    }

    /// Makes the token that the Chair has consented to, once (X12).
    #[graphql(guard = "Does(Act::KeepTokens)")]
    async fn issue_service_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal.")] input: IssueServiceTokenInput,
    ) -> Result<IssueServiceTokenPayload> {
        let outcome = match id::given(Kind::TokenGrant, &input.grant_id) {
            Ok(id) => service_token::issue(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        let (token, secret) = done.unzip();
        Ok(IssueServiceTokenPayload {
            service_token: token.map(ServiceToken),
            // Shown once: here.
            secret: secret.map(|secret| secret.expose_secret().to_owned()),
            user_errors,
        })
    }

    /// Ends a service token from its next request on.
    #[graphql(guard = "Does(Act::ReadTokens)")]
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

async fn decide(
    ctx: &Context<'_>,
    grant: &ID,
    refusal: Option<&str>,
) -> Result<Result<token_grant::Model, Failure>> {
    Ok(match id::given(Kind::TokenGrant, grant) {
        Ok(id) => service_token::decide(ctx.app()?, ctx.actor()?, id, refusal).await,
        Err(failure) => Err(failure),
    })
}
