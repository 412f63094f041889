use async_graphql::{Context, ID, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id;
use crate::graphql::object::node::Node;
use crate::words::Fault;

#[derive(Default)]
pub struct NodeQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl NodeQuery {
    /// Anything by its global id. What is not the actor's to see answers like what does not exist:
    /// null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadCommon)")]
    async fn node(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id.")] id: ID,
    ) -> Result<Option<Node>> {
        let (kind, uuid) = id::decode(&id).ok_or_else(|| ctx.fault(Fault::BadId))?;
        let node = Node::find(ctx, kind, uuid)
            .await
            .map_err(|failure| question_error(failure, ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(node))
    }
}
