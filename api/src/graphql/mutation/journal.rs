use async_graphql::{Context, InputObject, Object, Result};
use rules::mandate::Act;

use super::payload;
use crate::command::journal;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::object::file::File;
use crate::graphql::payload::settle;
use crate::graphql::query::journal::JournalFilter;

/// Which entries are exported.
#[derive(InputObject)]
struct ExportJournalInput {
    /// Which entries, at most 5000; all when absent.
    filter: Option<JournalFilter>,
}

payload! {
    /// The answer to `exportJournal`.
    ExportJournalPayload {
        /// The table as XLSX, the actor's own until it is put into something, and gone after a day; null
        /// when refused.
        file: File,
    }
}

#[derive(Default)]
pub struct JournalMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl JournalMutation {
    /// Writes entries of the journal as a table, without what they say of content; it is an entry of the
    /// journal itself (X7, X5).
    #[graphql(guard = "Does(Act::ReadJournal)")]
    async fn export_journal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which entries.")] input: ExportJournalInput,
    ) -> Result<ExportJournalPayload> {
        let filter = input.filter.unwrap_or_default().read(ctx)?;
        let outcome = journal::export(ctx.app()?, ctx.actor()?, filter).await;
        let (file, user_errors) = settle(ctx, outcome.map(File))?;
        Ok(ExportJournalPayload { file, user_errors })
    }
}
