//! Dated mandates: who holds which office, and who is a member of the committee.

use chrono::NaiveDate;
use entity::{Rows, Stored, mandate, org_unit, person};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office, check_assists, check_days, overlap};
use rules::text::check_line;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use uuid::Uuid;

use super::MAX_NAME;
use crate::app::{App, Subject, Work};
use crate::command::consultation::entitlement_changed;
use crate::failure::Failure;

pub struct NewMandate {
    pub person: Uuid,
    pub office: Office,
    pub unit: Option<Uuid>,
    /// As it stands on the door.
    pub title: String,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    /// The seat of the member whom an assistant helps.
    pub assists: Option<Uuid>,
}

/// Gives a person a mandate.
pub async fn give_mandate(
    app: &App,
    actor: &Actor,
    new: NewMandate,
) -> Result<mandate::Model, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let mandate = add_mandate(&work, new).await?;
    work.commit().await?;
    Ok(mandate)
}

pub async fn add_mandate(work: &Work, new: NewMandate) -> Result<mandate::Model, Failure> {
    let title = check_line("title", &new.title, MAX_NAME)?;
    check_days(new.starts_on, new.ends_on)?;
    person::Entity::rows()
        .filter(person::Column::Id.eq(new.person))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_unit(work, new.office, new.unit).await?;
    check_assisted(work, &new).await?;
    check_seat(work, &new).await?;
    let mandate = mandate::ActiveModel {
        id: Set(work.new_id()),
        version: Set(1),
        person_id: Set(new.person),
        office: Set(Stored(new.office)),
        unit_id: Set(new.unit),
        title: Set(title),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
        assists_id: Set(new.assists),
    }
    .insert(work.db())
    .await?;
    work.journal_row("ADD_MANDATE", subject(&mandate), None, &mandate)
        .await?;
    entitlement_changed(work, mandate.unit_id.as_slice()).await?;
    Ok(mandate)
}

/// Says on which day a mandate is in office for the last time; a past day ends it at once.
pub async fn end_mandate(
    app: &App,
    actor: &Actor,
    id: Uuid,
    expected_version: i32,
    ends_on: NaiveDate,
) -> Result<mandate::Model, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let mandate = mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if mandate.version != expected_version {
        return Err(Refusal::Conflict {
            current: mandate.version,
        }
        .into());
    }
    check_days(mandate.starts_on, Some(ends_on))?;
    // A later last day is a longer mandate: it must not run into another seat.
    if mandate.ends_on.is_some_and(|end| end < ends_on) {
        let longer = NewMandate {
            person: mandate.person_id,
            office: mandate.office.0,
            unit: mandate.unit_id,
            title: mandate.title.clone(),
            starts_on: mandate.starts_on,
            ends_on: Some(ends_on),
            assists: mandate.assists_id,
        };
        check_seat_but(&work, &longer, Some(mandate.id)).await?;
    }
    let before = mandate.clone();
    let mut row = mandate.into_active_model();
    row.version = Set(before.version + 1);
    row.ends_on = Set(Some(ends_on));
    let mandate = row.update(work.db()).await?;
    work.journal_row("END_MANDATE", subject(&mandate), Some(&before), &mandate)
        .await?;
    entitlement_changed(&work, mandate.unit_id.as_slice()).await?;
    work.commit().await?;
    Ok(mandate)
}

async fn check_unit(work: &Work, office: Office, unit: Option<Uuid>) -> Result<(), Failure> {
    let kind = match unit {
        Some(id) => {
            let unit = org_unit::Entity::rows()
                .filter(org_unit::Column::Id.eq(id))
                .one(work.db())
                .await?
                .ok_or(Refusal::NotFound)?;
            Some(unit.kind.0)
        }
        None => None,
    };
    Ok(office.fits(kind)?)
}

/// B14: an assistant's mandate names one member's seat.
async fn check_assisted(work: &Work, new: &NewMandate) -> Result<(), Failure> {
    let of = match new.assists {
        Some(id) => {
            let seat = mandate::Entity::rows()
                .filter(mandate::Column::Id.eq(id))
                .one(work.db())
                .await?
                .ok_or(Refusal::NotFound)?;
            Some(seat.office.0)
        }
        None => None,
    };
    Ok(check_assists(new.office, of)?)
}

async fn check_seat(work: &Work, new: &NewMandate) -> Result<(), Failure> {
    check_seat_but(work, new, None).await
}

/// One Chair at a time, and one seat of the committee for one person (B20).
async fn check_seat_but(
    work: &Work,
    new: &NewMandate,
    except: Option<Uuid>,
) -> Result<(), Failure> {
    if !new.office.is_member() {
        return Ok(());
    }
    let mut rivals = Condition::any().add(mandate::Column::PersonId.eq(new.person));
    if new.office == Office::Chair {
        rivals = rivals.add(mandate::Column::Office.eq(Stored(Office::Chair)));
    }
    let rivals = mandate::Entity::rows()
        .filter(rivals)
        .all(work.db())
        .await?;
    let days = (new.starts_on, new.ends_on);
    let taken = rivals.iter().any(|rival| {
        rival.office.0.is_member()
            && Some(rival.id) != except
            && overlap((rival.starts_on, rival.ends_on), days)
    });
    if taken {
        return Err(Refusal::SeatTaken.into());
    }
    Ok(())
}

fn subject(mandate: &mandate::Model) -> Subject {
    Subject::new("MANDATE", mandate.id)
}
