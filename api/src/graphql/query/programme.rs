use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::{ProgrammeOwner, Timeliness};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::programme::Programme;
use crate::graphql::object::programme_item::ProgrammeItem;
use crate::read;
use crate::read::programme::{Which, WorkFilter};
use crate::words::Fault;

#[derive(Default)]
pub struct ProgrammeQuery;

/// Which programmes are listed.
#[derive(InputObject, Default)]
struct ProgrammeFilter {
    /// Only programmes whose period touches this year; absent means any.
    year: Option<i32>,
    /// Only programmes of these; absent or empty means all.
    owners: Option<Vec<ProgrammeOwner>>,
}

/// Which items are listed.
#[derive(InputObject, Default)]
struct ProgrammeItemFilter {
    /// Only items of the programme with this global id; absent means of all.
    programme_id: Option<ID>,
    /// Only items of these classes; absent or empty means all.
    timeliness: Option<Vec<Timeliness>>,
    /// Only items that the unit with this global id leads or coordinates; absent means any.
    unit_id: Option<ID>,
    /// Only items due on this day or later; absent means from any.
    due_from: Option<Date>,
    /// Only items due on this day or earlier; absent means to any.
    due_to: Option<Date>,
}

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ProgrammeQuery {
    /// The programme with this id. One that is not the actor's to see answers like one that does not
    /// exist: null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadProgrammes)")]
    async fn programme(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the programme.")] id: ID,
    ) -> Result<Option<Programme>> {
        let id = id::asked(ctx, Kind::Programme, &id)?;
        let programme = read::programme::one(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(Programme(programme)))
    }

    /// The programmes that the acting mandate may see, those entered last first.
    #[graphql(guard = "Asks(Act::ReadProgrammes)")]
    async fn programmes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which programmes are listed; absent for all.")] filter: Option<
            ProgrammeFilter,
        >,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Programme>> {
        let paging = paging(ctx, first, after)?;
        let filter = filter.unwrap_or_default();
        let which = Which {
            year: filter.year,
            owners: (filter.owners.unwrap_or_default().into_iter())
                .map(Into::into)
                .collect(),
        };
        let page = read::programme::list(ctx.app()?.store.reader(), ctx.who()?, which, paging)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |programme| programme.id, Programme))
    }

    /// The item with this id. One that is not the actor's to see answers like one that does not exist:
    /// null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadProgrammes)")]
    async fn programme_item(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the item.")] id: ID,
    ) -> Result<Option<ProgrammeItem>> {
        let id = id::asked(ctx, Kind::ProgrammeItem, &id)?;
        let item = read::programme::item(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(item.into()))
    }

    /// The items that the acting mandate may see, of one programme or of all, as they are numbered.
    #[graphql(guard = "Asks(Act::ReadProgrammes)")]
    async fn programme_items(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
        #[graphql(desc = "Which items are listed; absent for all.")] filter: Option<
            ProgrammeItemFilter,
        >,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<ProgrammeItem>> {
        let paging = paging(ctx, first, after)?;
        let as_of = day_or_today(ctx, as_of)?;
        let filter = filter.unwrap_or_default();
        let of = (filter.programme_id.as_ref())
            .map(|id| id::asked(ctx, Kind::Programme, id))
            .transpose()?;
        let filter = WorkFilter {
            classes: classes(filter.timeliness),
            unit: unit(ctx, filter.unit_id.as_ref())?,
            due_from: filter.due_from.map(|day| day.0),
            due_to: filter.due_to.map(|day| day.0),
        };
        let page = read::programme::items(
            ctx.app()?.store.reader(),
            ctx.who()?,
            of,
            &filter,
            as_of,
            paging,
        )
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(
            page,
            |item| item.id,
            |item| ProgrammeItem(item, Some(as_of)),
        ))
    }
}

/// The classes that a filter names.
pub(super) fn classes(asked: Option<Vec<Timeliness>>) -> Vec<rules::timeliness::Timeliness> {
    let asked = asked.unwrap_or_default();
    asked.into_iter().map(Into::into).collect()
}

/// The unit that a filter names.
pub(super) fn unit(ctx: &Context<'_>, asked: Option<&ID>) -> Result<Option<uuid::Uuid>> {
    asked
        .map(|id| id::asked(ctx, Kind::OrgUnit, id))
        .transpose()
}
