use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::date::Date;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::journal::JournalEntry;
use crate::read;
use crate::read::journal::Filter;
use crate::words::Fault;

/// Which entries are read.
#[derive(InputObject, Default)]
pub struct JournalFilter {
    /// Only those about the thing with this global id; absent means any.
    subject_id: Option<ID>,
    /// Only what the person with this global id did; absent means anybody.
    person_id: Option<ID>,
    /// Only acts with this code, such as `CAST_VOTE`; absent means any.
    act: Option<String>,
    /// Only from this day on; absent means from the first.
    from: Option<Date>,
    /// Only to the end of this day; absent means to the last.
    to: Option<Date>,
}

impl JournalFilter {
    /// As questions take it.
    pub fn read(self, ctx: &Context<'_>) -> Result<Filter> {
        let subject = match &self.subject_id {
            Some(id) => {
                let named = id::decode(id).map(|(_, id)| id);
                Some(named.ok_or_else(|| ctx.fault(Fault::BadId))?)
            }
            None => None,
        };
        let person = self.person_id.as_ref();
        let person = person
            .map(|id| id::asked(ctx, Kind::Person, id))
            .transpose()?;
        Ok(Filter {
            subject,
            person,
            act: self.act,
            from: self.from.map(|day| day.0),
            to: self.to.map(|day| day.0),
        })
    }
}

#[derive(Default)]
pub struct JournalQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl JournalQuery {
    /// The journal, newest first: who did what, in which hat, when, from what to what (X7).
    #[graphql(guard = "Asks(Act::ReadJournalEntries)")]
    async fn journal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which entries; all when absent.")] filter: Option<JournalFilter>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<JournalEntry>> {
        let paging = paging(ctx, first, after)?;
        let filter = filter.unwrap_or_default().read(ctx)?;
        let page = read::journal::list(ctx.app()?.store.reader(), &filter, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |entry| entry.id, JournalEntry))
    }
}
