//! Mandates that are entered, and wait for a confirmation (X14).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use entity::{Rows, Stored, mandate, mandate_request};
use rules::Refusal;
use rules::mandate::{Actor, Office};
use rules::notice::Kind as Notice;
use rules::office::{Asked, RequestKind, RequestState};
use rules::text::check_line;
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, Set};
use uuid::Uuid;

use super::mandate::{NewMandate, check, check_end};
use super::tell::{hats, in_office};
use crate::app::{Subject, Work};
use crate::failure::Failure;
use crate::read;

/// The longest number of a document, in characters.
const MAX_DOCUMENT: usize = 300;

/// A mandate, and its last day in office.
pub struct Ending {
    pub mandate: Uuid,
    pub expected_version: i32,
    pub ends_on: NaiveDate,
}

/// Asks for a mandate. `by` is nobody on the server.
pub async fn request_give(
    work: &Work,
    by: Option<&Actor>,
    batch: Uuid,
    new: NewMandate,
    document: Option<&str>,
) -> Result<mandate_request::Model, Failure> {
    let pending = read::office::pending(work.db()).await?;
    let title = check(work, &new, &pending).await?;
    let same = |other: &&mandate_request::Model| {
        other.kind.0 == RequestKind::Give
            && other.person_id == new.person
            && other.office.0 == new.office
            && other.unit_id == new.unit
    };
    if pending.iter().any(|other| same(&other)) {
        return Err(Refusal::RequestWaits.into());
    }
    let document = check_line("document", document.unwrap_or_default(), MAX_DOCUMENT)?;
    let request = mandate_request::ActiveModel {
        id: Set(work.new_id()),
        batch_id: Set(batch),
        kind: Set(Stored(RequestKind::Give)),
        mandate_id: Set(None),
        person_id: Set(new.person),
        office: Set(Stored(new.office)),
        unit_id: Set(new.unit),
        title: Set(title),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
        document: Set(document),
        requested_by: Set(by.map(|actor| actor.mandate_id)),
        requested_at: Set(work.now()),
        state: Set(Stored(RequestState::Pending)),
        decided_by: Set(None),
        decided_for: Set(None),
        decided_at: Set(None),
        reason: Set(None),
    };
    enter(work, by, request).await
}

/// Asks for another last day of a mandate.
pub async fn request_end(
    work: &Work,
    by: &Actor,
    mandate: &mandate::Model,
    ends_on: NaiveDate,
    document: Option<&str>,
) -> Result<mandate_request::Model, Failure> {
    check_end(work, mandate, ends_on).await?;
    let pending = read::office::pending(work.db()).await?;
    if pending
        .iter()
        .any(|other| other.kind.0 == RequestKind::End && other.mandate_id == Some(mandate.id))
    {
        return Err(Refusal::RequestWaits.into());
    }
    let document = check_line("document", document.unwrap_or_default(), MAX_DOCUMENT)?;
    let id = work.new_id();
    let request = mandate_request::ActiveModel {
        id: Set(id),
        batch_id: Set(id),
        kind: Set(Stored(RequestKind::End)),
        mandate_id: Set(Some(mandate.id)),
        person_id: Set(mandate.person_id),
        office: Set(mandate.office),
        unit_id: Set(mandate.unit_id),
        title: Set(mandate.title.clone()),
        starts_on: Set(mandate.starts_on),
        ends_on: Set(Some(ends_on)),
        document: Set(document),
        requested_by: Set(Some(by.mandate_id)),
        requested_at: Set(work.now()),
        state: Set(Stored(RequestState::Pending)),
        decided_by: Set(None),
        decided_for: Set(None),
        decided_at: Set(None),
        reason: Set(None),
    };
    enter(work, Some(by), request).await
}

/// Keeps a request, and tells those who confirm it, the holder and the Chair.
async fn enter(
    work: &Work,
    by: Option<&Actor>,
    request: mandate_request::ActiveModel,
) -> Result<mandate_request::Model, Failure> {
    let request = request.insert(work.db()).await?;
    let subject = subject(&request);
    work.journal_row("REQUEST_MANDATE", subject, None, &request)
        .await?;
    let asked = Asked {
        person: request.person_id,
        of_office_head: request.office.0 == Office::OfficeHead,
        entered_by: by.map(|actor| (actor.person_id, actor.office)),
    };
    let mut told: BTreeSet<Uuid> = hats(work, request.person_id).await?.into_iter().collect();
    told.extend(in_office(work, &[Office::Chair]).await?);
    if !asked.by_chair() {
        told.extend(in_office(work, &[Office::OfficeHead]).await?);
    }
    if let Some(unit) = request.unit_id {
        let heads = read::people::heads_of(work.db(), unit, work.today()).await?;
        told.extend(heads.into_iter().map(|head| head.id));
    }
    work.notify(Notice::OfficeRequested, subject, told).await?;
    Ok(request)
}

/// These requests, held until the work is done.
pub(super) async fn locked(
    work: &Work,
    ids: &[Uuid],
) -> Result<Vec<mandate_request::Model>, Failure> {
    use sea_orm::QuerySelect;
    let mut found = mandate_request::Entity::rows()
        .filter(mandate_request::Column::Id.is_in(ids.iter().copied()))
        .lock_exclusive()
        .all(work.db())
        .await?;
    let distinct: BTreeSet<_> = ids.iter().collect();
    if found.is_empty() || found.len() != distinct.len() {
        return Err(Refusal::NotFound.into());
    }
    if found.iter().any(|one| one.state.0 != RequestState::Pending) {
        return Err(Refusal::RequestDecided.into());
    }
    // What ends makes room for what begins.
    found.sort_by_key(|one| {
        let gives = one.kind.0 == RequestKind::Give;
        (gives, rules::office::weight(one.office.0), one.id)
    });
    Ok(found)
}

pub(super) fn subject(request: &mandate_request::Model) -> Subject {
    Subject::new("MANDATE_REQUEST", request.id)
}
