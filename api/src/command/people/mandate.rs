//! Dated mandates: who holds which office, and who is a member of the committee.

use chrono::NaiveDate;
use entity::{Rows, Stored, mandate, mandate_request, org_unit, person};
use rules::Refusal;
use rules::mandate::{Act, Actor, Office, check_assists, check_days, overlap};
use rules::notice::Kind as Notice;
use rules::office::{Held, RequestKind, check_apart, check_not_own};
use rules::text::check_line;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use uuid::Uuid;

use super::MAX_NAME;
use super::request::{Ending, request_end, request_give};
use super::tell::{set_up_is_over, tell};
use crate::app::{App, Subject, Work};
use crate::command::consultation::entitlement_changed;
use crate::failure::Failure;
use crate::read;

#[derive(Clone)]
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

/// What became of a mandate that somebody entered.
pub enum Entered {
    /// It holds.
    Holds(mandate::Model),
    /// It waits for a confirmation (X14).
    Waits(mandate_request::Model),
}

/// Gives a person a mandate, or asks for it where it has to be confirmed (X14).
pub async fn give_mandate(
    app: &App,
    actor: &Actor,
    new: NewMandate,
    document: Option<&str>,
) -> Result<Entered, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    check_not_own(actor, new.person)?;
    let entered = if read::office::needs_confirmation(work.db(), new.office, work.today()).await? {
        let batch = work.new_id();
        let by = Some(actor);
        Entered::Waits(request_give(&work, by, batch, new, document).await?)
    } else {
        let mandate = add_mandate(&work, new).await?;
        // A second one waits, so this is the first.
        if mandate.office.0 == Office::Chair {
            set_up_is_over(&work).await?;
        }
        tell(&work, Notice::OfficeGiven, &mandate).await?;
        Entered::Holds(mandate)
    };
    work.commit().await?;
    Ok(entered)
}

/// Gives a person a mandate at once.
pub async fn add_mandate(work: &Work, new: NewMandate) -> Result<mandate::Model, Failure> {
    let title = check(work, &new, &[]).await?;
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

/// Whether the mandate could be given, if those that are to end had ended; answers its title.
pub(super) async fn check(
    work: &Work,
    new: &NewMandate,
    endings: &[mandate_request::Model],
) -> Result<String, Failure> {
    let title = check_line("title", &new.title, MAX_NAME)?;
    check_days(new.starts_on, new.ends_on)?;
    person::Entity::rows()
        .filter(person::Column::Id.eq(new.person))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    check_unit(work, new.office, new.unit).await?;
    check_assisted(work, new).await?;
    check_others(work, new, None, endings).await?;
    Ok(title)
}

/// Says on which day a mandate is in office for the last time, or asks for it where that has to be
/// confirmed (X14); a past day ends it at once.
pub async fn end_mandate(
    app: &App,
    actor: &Actor,
    ending: Ending,
    document: Option<&str>,
) -> Result<Entered, Failure> {
    let work = app.begin(actor, Act::KeepProvince).await?;
    let mandate = locked(&work, ending.mandate).await?;
    if mandate.version != ending.expected_version {
        return Err(Refusal::Conflict {
            current: mandate.version,
        }
        .into());
    }
    check_not_own(actor, mandate.person_id)?;
    let office = mandate.office.0;
    let entered = if read::office::needs_confirmation(work.db(), office, work.today()).await? {
        Entered::Waits(request_end(&work, actor, &mandate, ending.ends_on, document).await?)
    } else {
        let mandate = set_last_day(&work, mandate, ending.ends_on).await?;
        tell(&work, Notice::OfficeEnded, &mandate).await?;
        Entered::Holds(mandate)
    };
    work.commit().await?;
    Ok(entered)
}

pub(super) async fn locked(work: &Work, id: Uuid) -> Result<mandate::Model, Failure> {
    mandate::Entity::rows()
        .filter(mandate::Column::Id.eq(id))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// A later last day is a longer mandate: it must not run into another seat.
pub(super) async fn check_end(
    work: &Work,
    mandate: &mandate::Model,
    ends_on: NaiveDate,
) -> Result<(), Failure> {
    check_days(mandate.starts_on, Some(ends_on))?;
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
        check_others(work, &longer, Some(mandate.id), &[]).await?;
    }
    Ok(())
}

pub(super) async fn set_last_day(
    work: &Work,
    mandate: mandate::Model,
    ends_on: NaiveDate,
) -> Result<mandate::Model, Failure> {
    check_end(work, &mandate, ends_on).await?;
    let before = mandate.clone();
    let mut row = mandate.into_active_model();
    row.version = Set(before.version + 1);
    row.ends_on = Set(Some(ends_on));
    let mandate = row.update(work.db()).await?;
    work.journal_row("END_MANDATE", subject(&mandate), Some(&before), &mandate)
        .await?;
    entitlement_changed(work, mandate.unit_id.as_slice()).await?;
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

/// One Chair at a time, and one seat of the committee for one person (B20); an administrator apart from
/// every other office (X13). Of a mandate that is to end, the last day counts that it shall have.
async fn check_others(
    work: &Work,
    new: &NewMandate,
    except: Option<Uuid>,
    endings: &[mandate_request::Model],
) -> Result<(), Failure> {
    let mut others = Condition::any().add(mandate::Column::PersonId.eq(new.person));
    if new.office == Office::Chair {
        others = others.add(mandate::Column::Office.eq(Stored(Office::Chair)));
    }
    let others = mandate::Entity::rows()
        .filter(others)
        .all(work.db())
        .await?;
    let days_of = |held: &mandate::Model| {
        let ending = endings
            .iter()
            .rev()
            .find(|ending| ending.kind.0 == RequestKind::End && ending.mandate_id == Some(held.id));
        let ends_on = ending.map_or(held.ends_on, |ending| ending.ends_on);
        (held.starts_on, ends_on)
    };
    let others: Vec<_> = others
        .iter()
        .filter(|other| Some(other.id) != except)
        .map(|other| (other, days_of(other)))
        .collect();
    let days = (new.starts_on, new.ends_on);
    let own = others.iter().filter(|(of, _)| of.person_id == new.person);
    let held = own.map(|(of, days)| Held {
        office: of.office.0,
        days: *days,
    });
    let office = new.office;
    check_apart(Held { office, days }, held)?;
    let rival = |(of, theirs): &(&mandate::Model, _)| {
        of.office.0.is_member() && new.office.is_member() && overlap(*theirs, days)
    };
    match others.iter().any(rival) {
        true => Err(Refusal::SeatTaken.into()),
        false => Ok(()),
    }
}

pub(super) fn subject(mandate: &mandate::Model) -> Subject {
    Subject::new("MANDATE", mandate.id)
}
