use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;

use super::programme::{classes, unit};
use crate::graphql::asker::Asking;
use crate::graphql::connection::{List, connection, paging};
use crate::graphql::date::{Date, day_or_today};
use crate::graphql::enums::{StandingDutyKind, TaskKind, Timeliness};
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::id::{self, Kind};
use crate::graphql::object::standing_duty::StandingDuty;
use crate::graphql::object::task::Task;
use crate::read;
use crate::read::programme::WorkFilter;
use crate::words::Fault;

#[derive(Default)]
pub struct TaskQuery;

/// Which tasks are listed.
#[derive(InputObject, Default)]
struct TaskFilter {
    /// Only tasks of these sorts; absent or empty means all.
    kinds: Option<Vec<TaskKind>>,
    /// Only tasks of these classes; absent or empty means all, those without a class too.
    timeliness: Option<Vec<Timeliness>>,
    /// Only tasks in which the unit with this global id has a part, by itself or in a group; absent
    /// means any.
    unit_id: Option<ID>,
    /// Only tasks due on this day or later; absent means from any.
    due_from: Option<Date>,
    /// Only tasks due on this day or earlier; absent means to any.
    due_to: Option<Date>,
}

/// Which standing duties are listed.
#[derive(InputObject, Default)]
struct StandingDutyFilter {
    /// Only duties of these sorts; absent or empty means all.
    kinds: Option<Vec<StandingDutyKind>>,
    /// Only duties in which the unit with this global id has a part, by itself or in a group;
    /// absent means any.
    unit_id: Option<ID>,
}

#[Object(guard = "crate::graphql::guard::Sealed")]
impl TaskQuery {
    /// The task with this id. One that is not the actor's to see answers like one that does not exist:
    /// null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadTasks)")]
    async fn task(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the task.")] id: ID,
    ) -> Result<Option<Task>> {
        let id = id::asked(ctx, Kind::Task, &id)?;
        let task = read::task::one(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(task.into()))
    }

    /// The tasks that the acting mandate may see, in the order in which they were entered.
    #[graphql(guard = "Asks(Act::ReadTasks)")]
    async fn tasks(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The day as of which classes are told; when absent that of the list, else today in Việt Nam."
        )]
        as_of: Option<Date>,
        #[graphql(desc = "Which tasks are listed; absent for all.")] filter: Option<TaskFilter>,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<Task>> {
        let paging = paging(ctx, first, after)?;
        let as_of = day_or_today(ctx, as_of)?;
        let asked = filter.unwrap_or_default();
        let filter = WorkFilter {
            classes: classes(asked.timeliness),
            unit: unit(ctx, asked.unit_id.as_ref())?,
            due_from: asked.due_from.map(|day| day.0),
            due_to: asked.due_to.map(|day| day.0),
        };
        let kinds = asked.kinds.unwrap_or_default();
        let page = read::task::list(
            ctx.app()?.store.reader(),
            ctx.who()?,
            kinds.into_iter().map(Into::into).collect(),
            &filter,
            as_of,
            paging,
        )
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(
            page,
            |task| task.id,
            |task| Task(task, Some(as_of)),
        ))
    }

    /// The standing duty with this id. One that is not the actor's to see answers like one that does
    /// not exist: null, with the error NOT_FOUND.
    #[graphql(guard = "Asks(Act::ReadTasks)")]
    async fn standing_duty(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the standing duty.")] id: ID,
    ) -> Result<Option<StandingDuty>> {
        let id = id::asked(ctx, Kind::StandingDuty, &id)?;
        let duty = read::task::duty(ctx.app()?.store.reader(), ctx.who()?, id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Some(StandingDuty(duty)))
    }

    /// The standing duties that the acting mandate may see, in the order in which they were entered.
    #[graphql(guard = "Asks(Act::ReadTasks)")]
    async fn standing_duties(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which duties are listed; absent for all.")] filter: Option<
            StandingDutyFilter,
        >,
        #[graphql(desc = "Rows on the page, 1 to 100; 20 when absent.")] first: Option<i32>,
        #[graphql(desc = "The cursor before the page; absent at the top.")] after: Option<String>,
    ) -> Result<List<StandingDuty>> {
        let paging = paging(ctx, first, after)?;
        let filter = filter.unwrap_or_default();
        let unit = unit(ctx, filter.unit_id.as_ref())?;
        let kinds = filter.kinds.unwrap_or_default();
        let page = read::task::duties(
            ctx.app()?.store.reader(),
            ctx.who()?,
            kinds.into_iter().map(Into::into).collect(),
            unit,
            paging,
        )
        .await
        .map_err(|error| question_error(error.into(), ctx.language()))?;
        Ok(connection(page, |duty| duty.id, StandingDuty))
    }
}
