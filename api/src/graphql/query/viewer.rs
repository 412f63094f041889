use async_graphql::{Context, Object, Result};
use rules::mandate::Act;
use uuid::Uuid;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging, slice};
use crate::graphql::fault::question_error;
use crate::graphql::guard::{Asks, Public};
use crate::graphql::instant::Instant;
use crate::graphql::object::local;
use crate::graphql::object::todo::Todo;
use crate::graphql::object::viewer::Viewer;
use crate::read;

#[derive(Default)]
pub struct ViewerQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ViewerQuery {
    /// The server's clock: deadlines are judged by it, so clients measure theirs against it.
    #[graphql(guard = "Public")]
    async fn server_time(&self, ctx: &Context<'_>) -> Result<Instant> {
        Ok(local(ctx.app()?.clock.now()))
    }

    /// The person signed in, acting in one mandate.
    #[graphql(guard = "Asks(Act::ReadSelf)")]
    async fn viewer(&self, ctx: &Context<'_>) -> Result<Viewer> {
        Viewer::load(ctx, ctx.actor()?.clone()).await
    }

    /// "Việc cần làm": what waits for the acting mandate, nearest deadline first, then what waits
    /// longest.
    #[graphql(guard = "Asks(Act::ReadSelf)")]
    async fn todo(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Todo>> {
        let paging = paging(ctx, first, after)?;
        let app = ctx.app()?;
        let todos = read::todo::list(app.store.reader(), ctx.actor()?, app.clock.now())
            .await
            .map_err(|failure| question_error(failure, ctx.language()))?;
        let page = slice(todos, paging, cursor);
        Ok(connection(page, cursor, Todo))
    }
}

/// A matter waits for one mandate at most once, so its id tells its place.
fn cursor(todo: &read::todo::Todo) -> Uuid {
    todo.matter.id()
}
