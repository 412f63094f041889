use async_graphql::{Context, ID, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::file::File;
use crate::read;
use crate::words::Fault;

#[derive(Default)]
pub struct FileQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl FileQuery {
    /// The file with this id: one that the account brought in, or one of a dossier or an answer that
    /// the acting mandate may see. Another answers like one that does not exist: null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadFiles)")]
    async fn file(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the file.")] id: ID,
    ) -> Result<Option<File>> {
        let id = id::asked(ctx, Kind::File, &id)?;
        let app = ctx.app()?;
        let file = read::file::one(app.store.reader(), ctx.actor()?, id, app.clock.now())
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(File(file)))
    }
}
