use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::enums::ProposalState;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::proposal::Proposal;
use crate::read;
use crate::read::proposal::Wanted;
use crate::words::Fault;

#[derive(Default)]
pub struct ProposalQuery;

/// Which proposals are listed.
#[derive(InputObject, Default)]
struct ProposalFilter {
    /// Only proposals that stand in one of these states; absent or empty means all.
    states: Option<Vec<ProposalState>>,
    /// Only proposals that wait for an answer past its deadline, by the clock; or only the others;
    /// absent for both.
    overdue: Option<bool>,
}

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ProposalQuery {
    /// The proposal with this id. One that is not the actor's to see answers like one that does not
    /// exist: null, with the error NOT_FOUND. Not for service tokens.
    #[graphql(guard = "Asks(Act::ReadProposals)")]
    async fn proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the proposal.")] id: ID,
    ) -> Result<Option<Proposal>> {
        let id = id::asked(ctx, Kind::Proposal, &id)?;
        let proposal = read::proposal::one(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(Proposal(proposal)))
    }

    /// The proposals of localities that the acting mandate may see, newest first. Not for service
    /// tokens.
    #[graphql(guard = "Asks(Act::ReadProposals)")]
    async fn proposals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposals are listed; absent for all.")] filter: Option<
            ProposalFilter,
        >,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Proposal>> {
        let paging = paging(ctx, first, after)?;
        let filter = filter.unwrap_or_default();
        let states = filter.states.unwrap_or_default();
        let wanted = Wanted {
            states: states.into_iter().map(Into::into).collect(),
            overdue: filter.overdue,
        };
        let app = ctx.app()?;
        let (db, now) = (app.store.reader(), app.clock.now());
        let page = read::proposal::list(db, ctx.who()?, &wanted, paging, now)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Proposal))
    }
}
