//! Who is given an office, who confirms it, and what of that waits (X14, X15).

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Rows, Stored, account, attention, mandate, mandate_request, sign_in_link};
use rules::deadline::local_date;
use rules::mandate::{Actor, Office};
use rules::office::{Asked, Audience, RequestState};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, PaginatorTrait, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::failure::Failure;
use crate::read::page::{Page, Paging};
use crate::read::{self, law};

/// X14: until the first mandate of a Chair holds, the province is being set up, and what is entered
/// holds at once.
pub async fn is_set_up(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let chairs = mandate::Entity::rows()
        .filter(mandate::Column::Office.eq(Stored(Office::Chair)))
        .count(db)
        .await?;
    Ok(chairs > 0)
}

/// Whether a mandate of this office is only asked for until somebody confirms it (X14).
pub async fn needs_confirmation(
    db: &impl ConnectionTrait,
    office: Office,
    today: NaiveDate,
) -> Result<bool, Failure> {
    let parameters = law::parameters(db, today).await?;
    Ok(parameters.people_confirm_offices.holds(office) && is_set_up(db).await?)
}

/// Whether a person holds an office that is confirmed, shall hold one, or has a power lent (X15).
pub async fn is_guarded(
    db: &impl ConnectionTrait,
    person: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, Failure> {
    let guarded = guarded_among(db, &[person], now).await?;
    Ok(guarded.contains_key(&person))
}

/// Those of these people who do; each with whether it is the head of the Office. Few statements, however
/// many people.
async fn guarded_among(
    db: &impl ConnectionTrait,
    people: &[Uuid],
    now: DateTime<Utc>,
) -> Result<HashMap<Uuid, bool>, Failure> {
    let today = local_date(now);
    let confirmed = law::parameters(db, today).await?.people_confirm_offices;
    let mandates = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.is_in(people.iter().copied()))
        .filter(mandate::not_over_on(today))
        .all(db)
        .await?;
    let mut guarded = HashMap::new();
    for held in &mandates {
        if confirmed.holds(held.office.0) {
            *guarded.entry(held.person_id).or_insert(false) |= held.office.0 == Office::OfficeHead;
        }
    }
    for held in mandates.iter().filter(|held| held.in_office(today)) {
        if !guarded.contains_key(&held.person_id)
            && !read::delegation::lent(db, held, now).await?.is_empty()
        {
            guarded.insert(held.person_id, false);
        }
    }
    let waiting = mandate_request::Entity::rows()
        .filter(mandate_request::Column::PersonId.is_in(people.iter().copied()))
        .filter(mandate_request::Column::State.eq(Stored(RequestState::Pending)))
        .all(db)
        .await?;
    for request in waiting {
        *guarded.entry(request.person_id).or_insert(false) |=
            request.office.0 == Office::OfficeHead;
    }
    Ok(guarded)
}

/// Whether a person is the head of the Office: then the Chair confirms (X14, X15).
pub async fn is_office_head(
    db: &impl ConnectionTrait,
    person: Uuid,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    let held = mandate::Entity::rows()
        .filter(mandate::Column::PersonId.eq(person))
        .filter(mandate::Column::Office.eq(Stored(Office::OfficeHead)))
        .filter(mandate::not_over_on(today))
        .count(db)
        .await?;
    Ok(held > 0)
}

/// Whether somebody who can sign in holds an office that confirms.
pub async fn somebody_confirms(db: &impl ConnectionTrait, today: NaiveDate) -> Result<bool, DbErr> {
    let confirms = |office| matches!(office, Office::Chair | Office::OfficeHead);
    let people = read::people::holding(db, confirms, today).await?;
    let able = account::Entity::rows()
        .filter(account::Column::PersonId.is_in(people.iter().map(|held| held.person_id)))
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::PasswordHash.is_not_null())
        .count(db)
        .await?;
    Ok(able > 0)
}

/// All requests that wait, oldest first.
pub async fn pending(db: &impl ConnectionTrait) -> Result<Vec<mandate_request::Model>, DbErr> {
    mandate_request::Entity::rows()
        .filter(mandate_request::Column::State.eq(Stored(RequestState::Pending)))
        .order_by_asc(mandate_request::Column::Id)
        .all(db)
        .await
}

/// Requests, newest first; those that wait, or all.
pub async fn requests(
    db: &impl ConnectionTrait,
    waiting: bool,
    paging: Paging,
) -> Result<Page<mandate_request::Model>, DbErr> {
    let mut select = mandate_request::Entity::rows();
    if waiting {
        select = select.filter(mandate_request::Column::State.eq(Stored(RequestState::Pending)));
    }
    paging
        .newest_first(db, select, mandate_request::Column::Id)
        .await
}

pub async fn request(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<mandate_request::Model>, DbErr> {
    mandate_request::Entity::rows()
        .filter(mandate_request::Column::Id.eq(id))
        .one(db)
        .await
}

/// What decides who confirms a request.
pub async fn asked(
    db: &impl ConnectionTrait,
    request: &mandate_request::Model,
) -> Result<Asked, DbErr> {
    let by = entered_by(db, request.requested_by).await?;
    Ok(asked_of(request, by))
}

/// What decides who countersigns a link.
pub async fn link_asked(
    db: &impl ConnectionTrait,
    link: &sign_in_link::Model,
    person: Uuid,
    today: NaiveDate,
) -> Result<Asked, DbErr> {
    Ok(Asked {
        person,
        of_office_head: is_office_head(db, person, today).await?,
        entered_by: entered_by(db, link.issued_by).await?,
    })
}

async fn entered_by(
    db: &impl ConnectionTrait,
    mandate: Option<Uuid>,
) -> Result<Option<(Uuid, Office)>, DbErr> {
    let Some(id) = mandate else { return Ok(None) };
    let held = read::people::holder(db, id).await?;
    Ok(held.map(|(mandate, _)| (mandate.person_id, mandate.office.0)))
}

/// A link that waits for a countersignature.
#[derive(Clone, Debug)]
pub struct WaitingLink {
    pub link: sign_in_link::Model,
    pub person: Uuid,
    /// What decides who countersigns it.
    pub asked: Asked,
}

/// The links that wait for a countersignature, oldest first.
pub async fn waiting_links(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Vec<WaitingLink>, Failure> {
    let alive = sign_in_link::Entity::rows()
        .filter(sign_in_link::Column::EndedAt.is_null())
        .filter(sign_in_link::Column::ExpiresAt.gt(now))
        .filter(sign_in_link::Column::Waived.eq(false))
        .filter(sign_in_link::Column::CountersignedAt.is_null())
        .order_by_asc(sign_in_link::Column::Id)
        .all(db)
        .await?;
    if alive.is_empty() {
        return Ok(Vec::new());
    }
    let accounts: HashMap<_, _> = account::Entity::rows()
        .filter(account::Column::Id.is_in(alive.iter().map(|link| link.account_id)))
        .filter(account::Column::DisabledAt.is_null())
        .all(db)
        .await?
        .into_iter()
        .map(|account| (account.id, account.person_id))
        .collect();
    let people: Vec<_> = accounts.values().copied().collect();
    let guarded = guarded_among(db, &people, now).await?;
    let makers = enterers(db, alive.iter().filter_map(|link| link.issued_by)).await?;
    let waiting = alive.into_iter().filter_map(|link| {
        let person = *accounts.get(&link.account_id)?;
        let asked = Asked {
            person,
            of_office_head: *guarded.get(&person)?,
            entered_by: link.issued_by.and_then(|by| makers.get(&by).copied()),
        };
        Some(WaitingLink {
            link,
            person,
            asked,
        })
    });
    Ok(waiting.collect())
}

/// The requests that wait, each with what decides who confirms it, oldest first.
pub async fn pending_asked(
    db: &impl ConnectionTrait,
) -> Result<Vec<(mandate_request::Model, Asked)>, DbErr> {
    let requests = pending(db).await?;
    let by = requests.iter().filter_map(|request| request.requested_by);
    let enterers = enterers(db, by).await?;
    let with = requests.into_iter().map(|request| {
        let by = request
            .requested_by
            .and_then(|by| enterers.get(&by).copied());
        let asked = asked_of(&request, by);
        (request, asked)
    });
    Ok(with.collect())
}

/// What decides who confirms a request, by whom it was entered.
pub fn asked_of(request: &mandate_request::Model, by: Option<(Uuid, Office)>) -> Asked {
    Asked {
        person: request.person_id,
        of_office_head: request.office.0 == Office::OfficeHead,
        entered_by: by,
    }
}

/// Who acts in these mandates, and in which office.
async fn enterers(
    db: &impl ConnectionTrait,
    mandates: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, (Uuid, Office)>, DbErr> {
    let ids: HashSet<_> = mandates.collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = mandate::Entity::rows()
        .filter(mandate::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .map(|held| (held.id, (held.person_id, held.office.0)))
        .collect())
}

/// What stands on the actor's start page until it is acknowledged, oldest first.
pub async fn attentions(
    db: &impl ConnectionTrait,
    actor: &Actor,
) -> Result<Vec<attention::Model>, DbErr> {
    attention::Entity::rows()
        .filter(attention::Column::AcknowledgedAt.is_null())
        .filter(stands_before(actor))
        .order_by_asc(attention::Column::Id)
        .all(db)
        .await
}

/// Whose start page it is.
pub fn stands_before(actor: &Actor) -> Condition {
    let own = Condition::all()
        .add(attention::Column::Audience.eq(Stored(Audience::Holder)))
        .add(attention::Column::PersonId.eq(actor.person_id));
    let mut any = Condition::any().add(own);
    if let Some(audience) = Audience::of(actor.office) {
        any = any.add(attention::Column::Audience.eq(Stored(audience)));
    }
    any
}
