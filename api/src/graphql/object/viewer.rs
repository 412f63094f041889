use async_graphql::{Context, Description, Object, Result, SimpleObject};
use chrono::NaiveDate;
use entity::{account, mandate};
use futures_util::future::try_join_all;
use rules::delegation::lendable;
use rules::mandate::{Actor, Lent};
use sea_orm::DbErr;

use super::delegation::Delegation;
use super::mandate::Mandate;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{DelegatedPower, Language};
use crate::graphql::fault::question_error;
use crate::read;
use crate::words::Fault;

/// The person signed in, acting in one mandate.
#[derive(Description)]
pub struct Viewer {
    account: account::Model,
    acting: Actor,
}

impl Viewer {
    /// The viewer, read after whatever the request has changed.
    pub async fn load(ctx: &Context<'_>, acting: Actor) -> Result<Self> {
        let account = read::people::account(ctx.app()?.store.reader(), acting.account_id)
            .await
            .map_err(|error| broken(ctx, error))?
            .ok_or_else(|| ctx.fault(Fault::NotFound))?;
        Ok(Self { account, acting })
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
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

    /// What a delegation of the acting mandate can name (D9); empty for those who can lend nothing.
    async fn lendable_powers(&self) -> Vec<DelegatedPower> {
        let powers = lendable(self.acting.office).into_iter();
        powers.map(DelegatedPower::from).collect()
    }

    /// Those to whom the acting mandate can lend: its deputies in office today.
    async fn deputies(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let (db, today) = (ctx.app()?.store.reader(), today(ctx)?);
        let found = read::delegation::deputies(db, &self.acting, today)
            .await
            .map_err(|error| broken(ctx, error))?;
        Mandate::load_all(ctx, found.into_iter().map(|deputy| deputy.id)).await
    }

    /// What is lent to the acting mandate now.
    async fn acts_by(&self, ctx: &Context<'_>) -> Result<Vec<Delegation>> {
        let mut ids: Vec<_> = self
            .acting
            .lent
            .iter()
            .map(|lent| lent.delegation_id)
            .collect();
        ids.dedup();
        let found = ids
            .into_iter()
            .map(|id| Delegation::load_optional(ctx, Some(id)));
        Ok(try_join_all(found).await?.into_iter().flatten().collect())
    }

    /// How many notices the acting mandate has not marked as read.
    async fn unread_notices(&self, ctx: &Context<'_>) -> Result<u64> {
        read::notice::unread(ctx.app()?.store.reader(), &self.acting)
            .await
            .map_err(|error| broken(ctx, error))
    }

    /// The person's mandates in office today, each with its own queue.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<MandateQueue>> {
        let now = ctx.app()?.clock.now();
        let db = ctx.app()?.store.reader();
        let mandates = read::people::mandates_of(db, self.acting.person_id, today(ctx)?)
            .await
            .map_err(|error| broken(ctx, error))?;
        let mut hats = Vec::new();
        for mandate in mandates {
            let lent = read::delegation::lent(db, &mandate, now)
                .await
                .map_err(|error| broken(ctx, error))?;
            let actor = in_hat(&self.acting, &mandate, lent);
            hats.push(MandateQueue { actor });
        }
        Ok(hats)
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
pub fn in_hat(actor: &Actor, mandate: &mandate::Model, lent: Vec<Lent>) -> Actor {
    Actor {
        mandate_id: mandate.id,
        office: mandate.office.0,
        unit_id: mandate.unit_id,
        lent,
        assists: mandate.assists_id,
        ..actor.clone()
    }
}

/// One mandate of the viewer and how much waits for it.
#[derive(Description)]
pub struct MandateQueue {
    actor: Actor,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl MandateQueue {
    /// The mandate, which `actAs` changes into.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.actor.mandate_id).await
    }

    /// How many things wait for it.
    async fn todo_count(&self, ctx: &Context<'_>) -> Result<usize> {
        let app = ctx.app()?;
        let todos = read::todo::list(app.store.reader(), &self.actor, app.clock.now())
            .await
            .map_err(|failure| question_error(failure, ctx.language()))?;
        Ok(todos.len())
    }
}

/// The province that an installation serves.
#[derive(SimpleObject)]
pub struct Province {
    /// The name, with "Tỉnh" or "Thành phố" before it.
    name: String,
    /// Whether it is a demonstration with made-up people.
    demonstration: bool,
}

fn today(ctx: &Context<'_>) -> Result<NaiveDate> {
    Ok(rules::deadline::local_date(ctx.app()?.clock.now()))
}

fn broken(ctx: &Context<'_>, error: DbErr) -> async_graphql::Error {
    question_error(error.into(), ctx.language())
}
