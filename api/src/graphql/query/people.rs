use async_graphql::{Context, ID, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::person::Person;
use crate::read;

#[derive(Default)]
pub struct PeopleQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl PeopleQuery {
    /// The people of the province with their accounts and mandates, in the order in which they were
    /// entered.
    #[graphql(guard = "Asks(Act::ReadProvince)")]
    async fn people(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Only people whose name holds this text, accents and capitals aside; absent means all."
        )]
        search: Option<String>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Person>> {
        let paging = paging(ctx, first, after)?;
        let page = read::directory::list(ctx.app()?.store.reader(), search.as_deref(), paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |person| person.id, Person))
    }

    /// The person with this id. One that does not exist answers null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadProvince)")]
    async fn person(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the person.")] id: ID,
    ) -> Result<Option<Person>> {
        let id = id::asked(ctx, Kind::Person, &id)?;
        Person::load(ctx, id).await.map(Some)
    }
}
