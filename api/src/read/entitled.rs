//! Who is entitled to answer for an agency, and can be told (C22).

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Rows, Stored, account, delegation, mandate};
use rules::Coded;
use rules::consultation::{Entitled, answers_for};
use rules::deadline::start_of_local_day;
use rules::mandate::{Act, Office};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::delegation::with_mandates;

/// Somebody who answers for an agency: its head, or a deputy by delegation.
#[derive(Clone, Copy, Debug)]
pub struct Holder {
    pub mandate: Uuid,
    pub unit: Uuid,
    /// As long as the office, or the delegation, lasts.
    pub entitled: Entitled,
    /// The part of it in which the account can be told by: once used, and not closed.
    pub told: Option<Entitled>,
}

/// Of each of these units, all who answer for it, now or later.
pub async fn of_units(
    db: &impl ConnectionTrait,
    units: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Holder>>, DbErr> {
    if units.is_empty() {
        return Ok(HashMap::new());
    }
    let offices = Office::ALL.iter().copied().filter(|of| answers_for(*of));
    let heads = mandate::Entity::rows()
        .filter(mandate::Column::UnitId.is_in(units.iter().copied()))
        .filter(mandate::Column::Office.is_in(offices.map(Stored)))
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await?;
    let lent = delegation::Entity::lent_in(units)
        .order_by_asc(delegation::Column::Id)
        .all(db)
        .await?;
    let lent = with_mandates(db, lent).await?;
    let mut found: Vec<(mandate::Model, Entitled)> = heads
        .into_iter()
        .map(|head| {
            let days = days(head.starts_on, head.ends_on);
            (head, days)
        })
        .collect();
    for lending in lent {
        let lender = lending.lender.office.0;
        let powers = lending.delegation.powers();
        if !powers.iter().any(|of| of.gives(lender, Act::SignAnswer)) {
            continue;
        }
        let facts = lending.facts();
        let starts = [
            facts.starts_on,
            lending.lender.starts_on,
            lending.delegate.starts_on,
        ];
        let from = starts.into_iter().max().unwrap_or(facts.starts_on);
        let mut span = days(from, Some(facts.last_day()));
        span.until = span.until.into_iter().chain(facts.revoked_at).min();
        found.push((lending.delegate, span));
    }
    let people = found.iter().map(|(mandate, _)| mandate.person_id);
    let accounts: HashMap<_, _> = account::Entity::rows()
        .filter(account::Column::PersonId.is_in(people))
        .all(db)
        .await?
        .into_iter()
        .map(|account| (account.person_id, account))
        .collect();
    let mut all: HashMap<Uuid, Vec<Holder>> = HashMap::new();
    for (mandate, entitled) in found {
        let Some(unit) = mandate.unit_id else {
            continue;
        };
        let told = accounts.get(&mandate.person_id).and_then(|account| {
            let used_at = account.used_at?;
            Some(Entitled {
                from: entitled.from.max(used_at),
                until: entitled.until.into_iter().chain(account.disabled_at).min(),
            })
        });
        all.entry(unit).or_default().push(Holder {
            mandate: mandate.id,
            unit,
            entitled,
            told,
        });
    }
    Ok(all)
}

/// C23: whether somebody who answers for the unit can be told at `now`.
pub fn can_be_told(holders: &[Holder], now: DateTime<Utc>) -> bool {
    let told = holders.iter().filter_map(|holder| holder.told);
    let holds = |span: Entitled| span.from <= now && span.until.is_none_or(|until| now < until);
    told.into_iter().any(holds)
}

fn days(first: NaiveDate, last: Option<NaiveDate>) -> Entitled {
    Entitled {
        from: start_of_local_day(first),
        until: last.and_then(|day| day.succ_opt()).map(start_of_local_day),
    }
}
