use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use rules::secrecy::ask;

use super::payload;
use crate::command::entrust_task::{leave_to_head, name_representative, take_back};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::task::Task;
use crate::graphql::payload::settle;

/// Who acts for an agency in a task.
#[derive(InputObject)]
struct NameTaskRepresentativeInput {
    /// Global id of the task.
    task_id: ID,
    /// Global id of a mandate of the own agency.
    mandate_id: ID,
}

payload! {
    /// The answer to `nameTaskRepresentative`.
    NameTaskRepresentativePayload {
        /// The task, as it stands now.
        task: Task,
    }
}

/// A task to leave to the head who is accountable.
#[derive(InputObject)]
struct LeaveTaskToHeadInput {
    /// Global id of the task.
    task_id: ID,
    /// The document that says so, of 1 to 500 characters.
    document: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

payload! {
    /// The answer to `leaveTaskToHead`.
    LeaveTaskToHeadPayload {
        /// The task, as it stands now.
        task: Task,
    }
}

/// A task to take back.
#[derive(InputObject)]
struct TakeTaskBackInput {
    /// Global id of the task.
    task_id: ID,
}

payload! {
    /// The answer to `takeTaskBack`.
    TakeTaskBackPayload {
        /// The task, as it stands now.
        task: Task,
    }
}

#[derive(Default)]
pub struct TaskMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl TaskMutation {
    /// Names who acts for the own agency, which coordinates, in this one task (D10). Who was named
    /// before no longer does.
    #[graphql(guard = "Does(Act::NameRepresentative)")]
    async fn name_task_representative(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The task and the person.")] input: NameTaskRepresentativeInput,
    ) -> Result<NameTaskRepresentativePayload> {
        let ids = given(Kind::Task, &input.task_id)
            .and_then(|task| Ok((task, given(Kind::Mandate, &input.mandate_id)?)));
        let outcome = match ids {
            Ok((task, named)) => name_representative(ctx.app()?, ctx.actor()?, task, named).await,
            Err(failure) => Err(failure),
        };
        let (task, user_errors) = settle(ctx, outcome)?;
        Ok(NameTaskRepresentativePayload {
            task: task.map(Task::from),
            user_errors,
        })
    }

    /// Leaves a task to the head who is accountable, who decides it: no ballot is asked for about it
    /// (D7, T12).
    #[graphql(guard = "Does(Act::LeaveToHead)")]
    async fn leave_task_to_head(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The task and the document.")] input: LeaveTaskToHeadInput,
    ) -> Result<LeaveTaskToHeadPayload> {
        let asked = ask(Some(input.secret_content), true).map_err(Failure::from);
        let outcome = match asked.and_then(|()| given(Kind::Task, &input.task_id)) {
            Ok(task) => leave_to_head(ctx.app()?, ctx.actor()?, task, &input.document).await,
            Err(failure) => Err(failure),
        };
        let (task, user_errors) = settle(ctx, outcome)?;
        Ok(LeaveTaskToHeadPayload {
            task: task.map(Task::from),
            user_errors,
        })
    }

    /// Takes back a task that was left to a head.
    #[graphql(guard = "Does(Act::LeaveToHead)")]
    async fn take_task_back(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The task.")] input: TakeTaskBackInput,
    ) -> Result<TakeTaskBackPayload> {
        let outcome = match given(Kind::Task, &input.task_id) {
            Ok(task) => take_back(ctx.app()?, ctx.actor()?, task).await,
            Err(failure) => Err(failure),
        };
        let (task, user_errors) = settle(ctx, outcome)?;
        Ok(TakeTaskBackPayload {
            task: task.map(Task::from),
            user_errors,
        })
    }
}
