use async_graphql::{Context, ID, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::fault::question_error;
use crate::graphql::guard::{Asks, PeopleOnly};
use crate::graphql::id::{self, Kind};
use crate::graphql::object::participation::Participation;
use crate::read;

#[derive(Default)]
pub struct ParticipationQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ParticipationQuery {
    /// Where the acting mandate's agency takes part in preparing a matter, and who takes part in what it
    /// prepares itself, newest first (C1). Not for service tokens.
    #[graphql(guard = "Asks(Act::ReadConsultations).and(PeopleOnly)")]
    async fn participations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of a consultation: only those in it; absent, in all.")]
        consultation_id: Option<ID>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Participation>> {
        let paging = paging(ctx, first, after)?;
        let of = consultation_id.map(|id| id::asked(ctx, Kind::Consultation, &id));
        let db = ctx.app()?.store.reader();
        let page = read::consultation::participations(db, ctx.actor()?, of.transpose()?, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Participation))
    }
}
