use async_graphql::{Context, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::object::unit::OrgUnit;
use crate::read;

#[derive(Default)]
pub struct UnitQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl UnitQuery {
    /// The organisation units, by default those that exist today, in the order in which they were entered.
    #[graphql(guard = "Asks(Act::ReadCommon)")]
    async fn units(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Also those that have ended or not begun; false when absent.")]
        all: Option<bool>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<OrgUnit>> {
        let paging = paging(ctx, first, after)?;
        let app = ctx.app()?;
        let today = rules::deadline::local_date(app.clock.now());
        let on = (!all.unwrap_or_default()).then_some(today);
        let page = read::people::units(app.store.reader(), on, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |unit| unit.id, OrgUnit))
    }
}
