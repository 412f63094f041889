//! Confirming and refusing what somebody has entered (X14).

use chrono::Days;
use entity::{Stored, mandate_request};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::office::{Audience, Concern, RequestKind, RequestState};
use rules::text::check_text;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use uuid::Uuid;

use super::mandate::{NewMandate, add_mandate, locked as held, set_last_day};
use super::request::{locked, subject};
use super::tell::{stand, tell};
use crate::app::{App, Work};
use crate::failure::Failure;
use crate::read;

/// The longest reason, in characters.
const MAX_REASON: usize = 2_000;

/// X14: confirms these as one list, all of them or none. What is left out goes on waiting.
pub async fn confirm_mandates(
    app: &App,
    actor: &Actor,
    ids: &[Uuid],
) -> Result<Vec<mandate_request::Model>, Failure> {
    let work = app.begin(actor, Act::ConfirmOffices).await?;
    let mut confirmed = Vec::new();
    for request in locked(&work, ids).await? {
        read::office::asked(work.db(), &request)
            .await?
            .check(actor)?;
        confirmed.push(confirm(&work, Some(actor), request).await?);
    }
    work.commit().await?;
    Ok(confirmed)
}

/// X14: refuses these with a reason, which whoever entered them is told.
pub async fn refuse_mandates(
    app: &App,
    actor: &Actor,
    ids: &[Uuid],
    reason: &str,
) -> Result<Vec<mandate_request::Model>, Failure> {
    let work = app.begin(actor, Act::ConfirmOffices).await?;
    let reason = check_text("reason", reason, MAX_REASON)?;
    let mut refused = Vec::new();
    for request in locked(&work, ids).await? {
        read::office::asked(work.db(), &request)
            .await?
            .check(actor)?;
        let decided = Decided {
            state: RequestState::Refused,
            mandate: request.mandate_id,
            reason: Some(reason.clone()),
        };
        let request = decide(&work, Some(actor), request, decided).await?;
        let entered = request.requested_by;
        work.notify(Notice::OfficeRefused, subject(&request), entered)
            .await?;
        refused.push(request);
    }
    work.commit().await?;
    Ok(refused)
}

/// On the server: confirms all that waits, where nobody is left who may (X14). Answers how many.
pub async fn confirm_on_server(app: &App) -> Result<usize, Failure> {
    let work = app.begin_unattended().await?;
    if read::office::somebody_confirms(work.db(), work.today()).await? {
        return Err(Refusal::OnTheServerOnly.into());
    }
    let waiting = read::office::pending(work.db()).await?;
    let ids: Vec<_> = waiting.iter().map(|request| request.id).collect();
    if ids.is_empty() {
        return Ok(0);
    }
    for request in locked(&work, &ids).await? {
        confirm(&work, None, request).await?;
    }
    let both = [Audience::Chair, Audience::OfficeHead];
    stand(&work, Concern::ConfirmedOnServer, None, &both).await?;
    work.commit().await?;
    Ok(ids.len())
}

async fn confirm(
    work: &Work,
    by: Option<&Actor>,
    request: mandate_request::Model,
) -> Result<mandate_request::Model, Failure> {
    let today = work.today();
    // Nothing holds backwards from its confirmation.
    let (mandate, told) = match (request.kind.0, request.mandate_id) {
        (RequestKind::End, Some(id)) => {
            let mandate = held(work, id).await?;
            let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
            let asked = request.ends_on.unwrap_or(yesterday);
            let ends_on = asked.max(yesterday.min(mandate.ends_on.unwrap_or(yesterday)));
            let last = ends_on.max(mandate.starts_on);
            (
                set_last_day(work, mandate, last).await?,
                Notice::OfficeEnded,
            )
        }
        _ => {
            let new = NewMandate {
                person: request.person_id,
                office: request.office.0,
                unit: request.unit_id,
                title: request.title.clone(),
                starts_on: request.starts_on.max(today),
                ends_on: request.ends_on,
                assists: None,
            };
            (add_mandate(work, new).await?, Notice::OfficeGiven)
        }
    };
    let decided = Decided {
        state: RequestState::Confirmed,
        mandate: Some(mandate.id),
        reason: None,
    };
    let request = decide(work, by, request, decided).await?;
    tell(work, told, &mandate).await?;
    Ok(request)
}

struct Decided {
    state: RequestState,
    mandate: Option<Uuid>,
    reason: Option<String>,
}

async fn decide(
    work: &Work,
    by: Option<&Actor>,
    request: mandate_request::Model,
    decided: Decided,
) -> Result<mandate_request::Model, Failure> {
    let before = request.clone();
    let act = match decided.state {
        RequestState::Refused => "REFUSE_MANDATE",
        _ => "CONFIRM_MANDATE",
    };
    let mut row = request.into_active_model();
    row.state = Set(Stored(decided.state));
    row.mandate_id = Set(decided.mandate);
    row.reason = Set(decided.reason);
    row.decided_by = Set(by.map(|actor| actor.mandate_id));
    row.decided_for = Set(work.on_behalf_of());
    row.decided_at = Set(Some(work.now()));
    let request = row.update(work.db()).await?;
    work.journal_row(act, subject(&request), Some(&before), &request)
        .await?;
    Ok(request)
}
