//! Who holds which office on a day.

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Rows, Stored, account, mandate, org_unit, person};
use rules::deadline::local_date;
use rules::mandate::Office;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::read::page::{Page, Paging};

/// The mandates in these offices, in office on this day, oldest first.
pub async fn holding(
    db: &impl ConnectionTrait,
    offices: impl Fn(Office) -> bool,
    on: NaiveDate,
) -> Result<Vec<mandate::Model>, DbErr> {
    use rules::Coded;
    let codes = Office::ALL
        .iter()
        .copied()
        .filter(|office| offices(*office))
        .map(Stored);
    mandate::Entity::rows()
        .filter(mandate::Column::Office.is_in(codes))
        .filter(mandate::in_office_on(on))
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await
}

/// The heads of a unit, in office on this day.
pub async fn heads_of(
    db: &impl ConnectionTrait,
    unit: Uuid,
    on: NaiveDate,
) -> Result<Vec<mandate::Model>, DbErr> {
    let heads = holding(db, |office| office == Office::AgencyHead, on).await?;
    Ok(heads
        .into_iter()
        .filter(|head| head.unit_id == Some(unit))
        .collect())
}

/// A person's mandates in office on this day, oldest first.
pub async fn mandates_of(
    db: &impl ConnectionTrait,
    person: Uuid,
    on: NaiveDate,
) -> Result<Vec<mandate::Model>, DbErr> {
    mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(person))
        .filter(mandate::in_office_on(on))
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await
}

/// The mandates of a unit in office on this day, oldest first.
pub async fn of_unit(
    db: &impl ConnectionTrait,
    unit: Uuid,
    on: NaiveDate,
) -> Result<Vec<mandate::Model>, DbErr> {
    mandate::Entity::rows()
        .filter(mandate::Column::UnitId.eq(unit))
        .filter(mandate::in_office_on(on))
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await
}

/// The seat that an assistant's mandate helps, while somebody holds it (2.2, note 2b).
pub async fn assisted(
    db: &impl ConnectionTrait,
    mandate: &mandate::Model,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>, DbErr> {
    let Some(of) = mandate.assists_id else {
        return Ok(None);
    };
    let held = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(of))
        .filter(mandate::in_office_on(local_date(now)))
        .one(db)
        .await?;
    Ok(held.map(|seat| seat.id))
}

/// Of these mandates those in office on this day, and the assistants of those.
pub async fn with_assistants(
    db: &impl ConnectionTrait,
    mandates: Vec<Uuid>,
    on: NaiveDate,
) -> Result<Vec<Uuid>, DbErr> {
    let which = Condition::any()
        .add(mandate::Column::Id.is_in(mandates.iter().copied()))
        .add(mandate::Column::AssistsId.is_in(mandates));
    let held = mandate::Entity::rows()
        .filter(which)
        .filter(mandate::in_office_on(on))
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await?;
    let holds = |id: Uuid| held.iter().any(|mandate| mandate.id == id);
    Ok(held
        .iter()
        .filter(|mandate| mandate.assists_id.is_none_or(holds))
        .map(|mandate| mandate.id)
        .collect())
}

/// A mandate with the name of its person.
pub async fn holder(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<(mandate::Model, String)>, DbErr> {
    let found = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(id))
        .find_also_related(person::Entity)
        .one(db)
        .await?;
    Ok(found.map(|(mandate, person)| {
        let name = person.map_or_else(String::new, |person| person.name);
        (mandate, name)
    }))
}

/// An account.
pub async fn account(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<account::Model>, DbErr> {
    account::Entity::rows()
        .filter(account::Column::Id.eq(id))
        .one(db)
        .await
}

/// What others know of an account and try first when they guess its password: its name, its person, and
/// the province.
pub async fn words_of(
    db: &impl ConnectionTrait,
    account: &account::Model,
) -> Result<Vec<String>, DbErr> {
    let person = person::Entity::rows()
        .filter(person::Column::Id.eq(account.person_id))
        .one(db)
        .await?;
    let province = super::province::province(db).await?.name;
    let mut words = vec![account.login.clone(), province.clone()];
    words.extend(person.map(|person| person.name));
    let folded: Vec<_> = words
        .iter()
        .map(|word| rules::text::search_key(word))
        .collect();
    let run: Vec<_> = folded.iter().map(|word| word.replace(' ', "")).collect();
    words.extend(folded);
    words.extend(run);
    Ok(words)
}

/// An organisation unit.
pub async fn unit(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<org_unit::Model>, DbErr> {
    org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(id))
        .one(db)
        .await
}

/// The units that exist on a day, or all, in the order in which they were entered.
pub async fn units(
    db: &impl ConnectionTrait,
    on: Option<NaiveDate>,
    paging: Paging,
) -> Result<Page<org_unit::Model>, DbErr> {
    let mut select = org_unit::Entity::rows();
    if let Some(day) = on {
        select = select.filter(org_unit::in_existence_on(day));
    }
    paging.oldest_first(db, select, org_unit::Column::Id).await
}
