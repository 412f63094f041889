use async_graphql::{Context, ID, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::date::Date;
use crate::graphql::enums::DelegationSide;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::assignment::Assignment;
use crate::graphql::object::delegation::{Deed, Delegation};
use crate::read::delegation::{self, Side};
use crate::words::Fault;

#[derive(Default)]
pub struct DelegationQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl DelegationQuery {
    /// The delegation with this id. One that is not the actor's to see answers like one that does not
    /// exist: null with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadDelegations)")]
    async fn delegation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the delegation.")] id: ID,
    ) -> Result<Option<Delegation>> {
        let id = id::asked(ctx, Kind::Delegation, &id)?;
        let found = delegation::one(ctx.app()?.store.reader(), ctx.actor()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(Delegation(found)))
    }

    /// Delegations, those that are over too, newest first: all to the Office; to an agency its own; to
    /// the Chair and the Vice Chairs the committee's.
    #[graphql(guard = "Asks(Act::ReadDelegations)")]
    async fn delegations(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Only what the acting mandate has given, or was given; absent means all."
        )]
        side: Option<DelegationSide>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Delegation>> {
        let paging = paging(ctx, first, after)?;
        let side = side.map(|side| match side {
            DelegationSide::Given => Side::Given,
            DelegationSide::Received => Side::Received,
        });
        let page = delegation::list(ctx.app()?.store.reader(), ctx.actor()?, side, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Delegation))
    }

    /// What deputies did in the name of the acting mandate, newest first (D1).
    #[graphql(guard = "Asks(Act::ReadDelegations)")]
    async fn done_in_my_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Deed>> {
        let paging = paging(ctx, first, after)?;
        let page = delegation::done_in_name_of(ctx.app()?.store.reader(), ctx.actor()?, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Deed))
    }

    /// How the work is divided, newest first: the Chair's division to all who work with the leaders, a
    /// head's to the own unit and the Office.
    #[graphql(guard = "Asks(Act::ReadDelegations)")]
    async fn assignments(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only what holds on this day; absent means all.")] on: Option<Date>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Assignment>> {
        let paging = paging(ctx, first, after)?;
        let on = on.map(|day| day.0);
        let page = delegation::assignments(ctx.app()?.store.reader(), ctx.actor()?, on, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Assignment))
    }
}
