use async_graphql::{Context, Object, Result, SimpleObject};
use entity::{Rows, account, mandate};
use rules::mandate::Actor;
use sea_orm::{ColumnTrait, DbErr, QueryFilter};

use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::enums::Language;
use crate::graphql::fault::question_error;
use crate::read;
use crate::words::Fault;

/// The person signed in, acting in one mandate.
pub struct Viewer {
    account: account::Model,
    acting: Actor,
}

impl Viewer {
    /// The viewer, read after whatever the request has changed.
    pub async fn load(ctx: &Context<'_>, acting: Actor) -> Result<Self> {
        let account = account::Entity::rows()
            .filter(account::Column::Id.eq(acting.account_id))
            .one(ctx.app()?.store.reader())
            .await
            .map_err(|error| broken(ctx, error))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Self { account, acting })
    }
}

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl Viewer {
    /// The person's name.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(Mandate::load(ctx, self.acting.mandate_id).await?.0.1)
    }

    /// The account's name.
    async fn login(&self) -> &str {
        &self.account.login
    }

    /// The language in which the person is answered.
    async fn language(&self) -> Language {
        self.account.language.0.into()
    }

    /// The mandate acted in.
    async fn acting(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.acting.mandate_id).await
    }

    /// How many notices the acting mandate has not marked as read.
    async fn unread_notices(&self, ctx: &Context<'_>) -> Result<u64> {
        read::notice::unread(ctx.app()?.store.reader(), &self.acting)
            .await
            .map_err(|error| broken(ctx, error))
    }

    /// The person's mandates in office today, each with its own queue.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<MandateQueue>> {
        let today = rules::deadline::local_date(ctx.app()?.clock.now());
        let db = ctx.app()?.store.reader();
        let mandates = read::people::mandates_of(db, self.acting.person_id, today)
            .await
            .map_err(|error| broken(ctx, error))?;
        let hats = mandates.into_iter().map(|mandate| MandateQueue {
            actor: in_hat(&self.acting, &mandate),
        });
        Ok(hats.collect())
    }

    /// The province that this installation serves.
    async fn province(&self, ctx: &Context<'_>) -> Result<Province> {
        let province = read::province::province(ctx.app()?.store.reader())
            .await
            .map_err(|error| broken(ctx, error))?;
        Ok(Province {
            name: province.name,
            demonstration: province.demonstration,
        })
    }
}

/// The same person in another hat.
pub fn in_hat(actor: &Actor, mandate: &mandate::Model) -> Actor {
    Actor {
        mandate_id: mandate.id,
        office: mandate.office.0,
        unit_id: mandate.unit_id,
        assists: mandate.assists_id,
        ..actor.clone()
    }
}

/// One mandate of the viewer and how much waits for it.
pub struct MandateQueue {
    actor: Actor,
}

#[Object(guard = "crate::graphql::guard::PeopleOnly")]
impl MandateQueue {
    /// The mandate.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.actor.mandate_id).await
    }

    /// How many things wait for it.
    async fn todo_count(&self, ctx: &Context<'_>) -> Result<usize> {
        let app = ctx.app()?;
        let todos = read::todo::list(app.store.reader(), &self.actor, app.clock.now())
            .await
            .map_err(|error| broken(ctx, error))?;
        Ok(todos.len())
    }
}

/// The province that an installation serves.
#[derive(SimpleObject)]
pub struct Province {
    /// Its name.
    name: String,
    /// Whether it is a demonstration with made-up people.
    demonstration: bool,
}

fn broken(ctx: &Context<'_>, error: DbErr) -> async_graphql::Error {
    question_error(error.into(), ctx.language())
}
