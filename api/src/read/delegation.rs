//! Delegations and the division of work, as a reader sees them; and what is lent to whom.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Rows, assignment, delegation, journal, mandate};
use rules::delegation::{AssignmentKind, Facts, State, deputy_of, may_be_lent};
use rules::mandate::{Actor, Lent};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// A delegation with the mandates of both.
#[derive(Clone, Debug)]
pub struct Lending {
    pub delegation: delegation::Model,
    pub lender: mandate::Model,
    pub delegate: mandate::Model,
}

impl Lending {
    pub fn facts(&self) -> Facts {
        self.delegation.facts(&self.lender, &self.delegate)
    }
}

/// What is lent to a mandate at `now`: for deciding what is shown.
pub async fn lent(
    db: &impl ConnectionTrait,
    deputy: &mandate::Model,
    now: DateTime<Utc>,
) -> Result<Vec<Lent>, DbErr> {
    if !may_be_lent(deputy.office.0) {
        return Ok(Vec::new());
    }
    let today = rules::deadline::local_date(now);
    let rows = delegation::Entity::lent_to(deputy.id)
        .filter(delegation::Column::RevokedAt.is_null())
        .filter(delegation::Column::StartsOn.lte(today))
        .filter(delegation::Column::EndsOn.gte(today))
        .order_by_asc(delegation::Column::Id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let lendings = with_mandates(db, rows).await?;
    let in_force = lendings.into_iter().filter(|lending| {
        lending.facts().state_at(now) == State::InForce
            && deputy_of(lending.lender.office.0) == Some(deputy.office.0)
    });
    Ok(in_force
        .flat_map(|lending| {
            let powers = lending.delegation.powers();
            powers.into_iter().map(move |power| Lent {
                delegation_id: lending.delegation.id,
                on_behalf_of: lending.lender.id,
                lender: lending.lender.office.0,
                power,
            })
        })
        .collect())
}

/// Everything that was ever lent to a mandate, oldest first, held until the work is done.
pub async fn lent_to_locked(
    db: &impl ConnectionTrait,
    deputy: Uuid,
) -> Result<Vec<Lending>, DbErr> {
    let rows = delegation::Entity::lent_to(deputy)
        .order_by_asc(delegation::Column::Id)
        .lock_shared()
        .all(db)
        .await?;
    with_mandates(db, rows).await
}

/// Acting delegations of a head that were not taken back (D3).
pub async fn acting_for(db: &impl ConnectionTrait, lender: Uuid) -> Result<Vec<Lending>, DbErr> {
    let rows = delegation::Entity::acting_for(lender).all(db).await?;
    with_mandates(db, rows).await
}

/// Delegations with the mandates of both.
pub async fn with_mandates(
    db: &impl ConnectionTrait,
    rows: Vec<delegation::Model>,
) -> Result<Vec<Lending>, DbErr> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids = rows.iter().flat_map(|row| [row.lender_id, row.delegate_id]);
    let mandates: HashMap<_, _> = mandate::Entity::rows()
        .filter(mandate::Column::Id.is_in(ids))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let lendings = rows.into_iter().filter_map(|delegation| {
        let lender = mandates.get(&delegation.lender_id)?.clone();
        let delegate = mandates.get(&delegation.delegate_id)?.clone();
        Some(Lending {
            delegation,
            lender,
            delegate,
        })
    });
    Ok(lendings.collect())
}

/// The visible delegation with this id.
pub async fn one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<delegation::Model>, DbErr> {
    delegation::Entity::visible_to(actor)
        .filter(delegation::Column::Id.eq(id))
        .one(db)
        .await
}

/// On which side of a delegation the acting mandate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Given,
    Received,
}

/// Visible delegations, newest first; of one side, or all.
pub async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    side: Option<Side>,
    paging: Paging,
) -> Result<Page<delegation::Model>, DbErr> {
    let mut select = delegation::Entity::visible_to(actor);
    if let Some(side) = side {
        let column = match side {
            Side::Given => delegation::Column::LenderId,
            Side::Received => delegation::Column::DelegateId,
        };
        select = select.filter(column.eq(actor.mandate_id));
    }
    paging
        .newest_first(db, select, delegation::Column::Id)
        .await
}

/// D1: what deputies did in the name of the acting mandate, newest first.
pub async fn done_in_name_of(
    db: &impl ConnectionTrait,
    actor: &Actor,
    paging: Paging,
) -> Result<Page<journal::Model>, DbErr> {
    let select = journal::Entity::rows().filter(journal::Column::OnBehalfOf.eq(actor.mandate_id));
    paging.newest_first(db, select, journal::Column::Id).await
}

/// Those to whom the acting mandate can lend powers today.
pub async fn deputies(
    db: &impl ConnectionTrait,
    actor: &Actor,
    on: NaiveDate,
) -> Result<Vec<mandate::Model>, DbErr> {
    let Some(office) = deputy_of(actor.office) else {
        return Ok(Vec::new());
    };
    let holders = super::people::holding(db, |one| one == office, on).await?;
    Ok(holders
        .into_iter()
        .filter(|holder| holder.unit_id == actor.unit_id && holder.person_id != actor.person_id)
        .collect())
}

/// Visible assignments that hold on a day, or all, newest first.
pub async fn assignments(
    db: &impl ConnectionTrait,
    actor: &Actor,
    on: Option<NaiveDate>,
    paging: Paging,
) -> Result<Page<assignment::Model>, DbErr> {
    let mut select = assignment::Entity::visible_to(actor);
    if let Some(day) = on {
        select = select.filter(assignment::on(day));
    }
    paging
        .newest_first(db, select, assignment::Column::Id)
        .await
}

/// The visible assignment with this id.
pub async fn assignment(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<Option<assignment::Model>, DbErr> {
    assignment::Entity::visible_to(actor)
        .filter(assignment::Column::Id.eq(id))
        .one(db)
        .await
}

/// The Standing Vice Chair of a day (D4).
pub async fn standing_vice_chair(
    db: &impl ConnectionTrait,
    on: NaiveDate,
) -> Result<Option<Uuid>, DbErr> {
    let named = assignment::Entity::of_kind(AssignmentKind::StandingViceChair)
        .filter(assignment::on(on))
        .order_by_desc(assignment::Column::Id)
        .one(db)
        .await?;
    Ok(named.map(|row| row.holder_id))
}
