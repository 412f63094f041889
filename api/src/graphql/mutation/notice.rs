use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use super::payload;
use crate::command::notice::mark_read;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::viewer::Viewer;
use crate::graphql::payload::settle;

/// Up to where notices were read.
#[derive(InputObject)]
struct MarkNoticesReadInput {
    /// Global id of the newest notice that was shown; it and all before it are marked.
    up_to_id: ID,
}

payload! {
    /// The answer to `markNoticesRead`.
    MarkNoticesReadPayload {
        /// The viewer, with the notices that are left to be read.
        viewer: Viewer,
    }
}

#[derive(Default)]
pub struct NoticeMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl NoticeMutation {
    /// Marks a notice to the acting mandate, and all before it, as read.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn mark_notices_read(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Up to where.")] input: MarkNoticesReadInput,
    ) -> Result<MarkNoticesReadPayload> {
        let outcome = match id::given(Kind::Notice, &input.up_to_id) {
            Ok(up_to) => mark_read(ctx.app()?, ctx.actor()?, up_to).await,
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        let viewer = match done {
            Some(()) => Some(Viewer::load(ctx, ctx.actor()?.clone()).await?),
            None => None,
        };
        Ok(MarkNoticesReadPayload {
            viewer,
            user_errors,
        })
    }
}
