use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::object::service_token::ServiceToken;
use crate::graphql::object::token_grant::TokenGrant;
use crate::read;

#[derive(Default)]
pub struct ServiceTokenQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ServiceTokenQuery {
    /// The service tokens, those that have ended too, newest first.
    #[graphql(guard = "Asks(Act::ReadTokens)")]
    async fn service_tokens(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<ServiceToken>> {
        let paging = paging(ctx, first, after)?;
        let page = read::service_token::list(ctx.app()?.store.reader(), paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |token| token.id, ServiceToken))
    }

    /// The service tokens that were proposed to the Chair, newest first (X12).
    #[graphql(guard = "Asks(Act::ReadTokens)")]
    async fn token_grants(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<TokenGrant>> {
        let paging = paging(ctx, first, after)?;
        let page = read::service_token::grants(ctx.app()?.store.reader(), paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |grant| grant.id, TokenGrant))
    }
}
