use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::object::notice::Notice;
use crate::read;

#[derive(Default)]
pub struct NoticeQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl NoticeQuery {
    /// What the acting mandate was told, newest first.
    #[graphql(guard = "Asks(Act::ReadSelf)")]
    async fn notices(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those not marked as read; false when absent.")] unread: Option<bool>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Notice>> {
        let paging = paging(ctx, first, after)?;
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let unread = unread.unwrap_or_default();
        let page = read::notice::list(app.store.reader(), actor, unread, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |notice| notice.id, Notice))
    }
}
