use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::{Act, Office};

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::enums::ConsultationState;
use crate::graphql::fault::question_error;
use crate::graphql::guard::{Asks, PeopleOnly};
use crate::graphql::id::{self, Kind};
use crate::graphql::object::consultation::Consultation;
use crate::graphql::object::mandate::Mandate;
use crate::read;
use crate::words::Fault;

#[derive(Default)]
pub struct ConsultationQuery;

/// Which consultations are listed.
#[derive(InputObject, Default)]
struct ConsultationFilter {
    /// Only consultations that stand in one of these states now; absent or empty means all.
    states: Option<Vec<ConsultationState>>,
}

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ConsultationQuery {
    /// The consultation with this id. One that is not the actor's to see answers like one that does not
    /// exist: null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadConsultations)")]
    async fn consultation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the consultation.")] id: ID,
    ) -> Result<Option<Consultation>> {
        let id = id::asked(ctx, Kind::Consultation, &id)?;
        let consultation = read::consultation::one(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(Consultation(consultation)))
    }

    /// The Chair and the Vice Chairs in office today, who ask for opinions on drafts from outside (C10).
    /// Not for service tokens.
    #[graphql(guard = "Asks(Act::ReadConsultations).and(PeopleOnly)")]
    async fn leaders(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let app = ctx.app()?;
        let today = rules::deadline::local_date(app.clock.now());
        let leads = |office| matches!(office, Office::Chair | Office::ViceChair);
        let found = read::people::holding(app.store.reader(), leads, today)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Mandate::load_all(ctx, found.into_iter().map(|mandate| mandate.id)).await
    }

    /// The consultations that the acting mandate may see, newest first.
    #[graphql(guard = "Asks(Act::ReadConsultations)")]
    async fn consultations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultations are listed; absent for all.")] filter: Option<
            ConsultationFilter,
        >,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Consultation>> {
        let paging = paging(ctx, first, after)?;
        let states: Vec<rules::consultation::State> = filter
            .and_then(|filter| filter.states)
            .unwrap_or_default()
            .into_iter()
            .map(Into::into)
            .collect();
        let app = ctx.app()?;
        let page = read::consultation::list(
            app.store.reader(),
            ctx.who()?,
            &states,
            paging,
            app.clock.now(),
        )
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |row| row.id, Consultation))
    }
}
