use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::object::mandate_request::{MandateRequest, WaitingLink};
use crate::read;

#[derive(Default)]
pub struct OfficeQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl OfficeQuery {
    /// Mandates that were entered and need a confirmation, newest first (X14).
    #[graphql(guard = "Asks(Act::ReadOffices)")]
    async fn mandate_requests(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that wait; all when absent.")] waiting: Option<bool>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<MandateRequest>> {
        let paging = paging(ctx, first, after)?;
        let waiting = waiting.unwrap_or_default();
        let page = read::office::requests(ctx.app()?.store.reader(), waiting, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |request| request.id, MandateRequest))
    }

    /// Sign-in links that are dead until they are countersigned, oldest first (X15).
    #[graphql(guard = "Asks(Act::ReadOffices)")]
    async fn waiting_links(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<WaitingLink>> {
        let paging = paging(ctx, first, after)?;
        let app = ctx.app()?;
        let links = read::office::waiting_links(app.store.reader(), app.clock.now())
            .await
            .map_err(|failure| question_error(failure, ctx.language()))?;
        let page = slice(links, paging, |waiting| waiting.link.id);
        Ok(connection(page, |waiting| waiting.link.id, WaitingLink))
    }
}
