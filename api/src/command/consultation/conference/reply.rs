//! An invited agency says who comes (C4, C8).

use entity::{Rows, Stored, attendance, consultation};
use rules::Refusal;
use rules::consultation::conference::{Coming, check_authority, check_reply};
use rules::consultation::{SeenBy, State};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_optional_line, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::locked;
use crate::app::{App, Subject, Work};
use crate::command::consultation::prepare::{own_response, set_seen, visible};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_AUTHORITY: usize = 500;
const MAX_REASON: usize = 2_000;

pub struct Reply {
    pub consultation: Uuid,
    pub coming: Coming,
    /// Who comes for the head.
    pub representative: Option<Uuid>,
    /// By which document, when that is no deputy.
    pub authority: Option<String>,
    /// Why nobody can come.
    pub reason: Option<String>,
}

/// Says who comes, or says it anew, until the conference begins.
pub async fn reply(app: &App, actor: &Actor, input: Reply) -> Result<consultation::Model, Failure> {
    let typed = [
        ("authority", input.authority.as_deref()),
        ("reason", input.reason.as_deref()),
    ];
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, Act::SignAnswer).await?;
    let consultation = visible(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, consultation.id).await?;
    let conference = locked(&work, consultation.id).await?;
    let state = consultation.state_at(work.now());
    if state != State::Convened {
        return Err(Refusal::ConsultationState { state }.into());
    }
    check_reply(conference.starts_at, work.now())?;
    let coming = input.coming;
    let (representative, authority, reason) =
        who(&work, actor, input, conference.starts_at).await?;
    let own = attendance::Entity::rows()
        .filter(attendance::Column::ResponseId.eq(response.id))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotARecipient)?;
    let before = own.coming.map(|coming| {
        json!({ "coming": rules::Coded::code(coming.0), "representative": own.representative_id })
    });
    let mut change = own.into_active_model();
    change.coming = Set(Some(Stored(coming)));
    change.representative_id = Set(representative);
    change.authority = Set(authority);
    change.reason = Set(reason);
    change.replied_by = Set(Some(actor.mandate_id));
    change.replied_for = Set(work.on_behalf_of());
    change.replied_at = Set(Some(work.now()));
    change.update(work.db()).await?;
    if response.viewed_at.is_none() {
        let mut seen = response.into_active_model();
        set_seen(&work, actor, &mut seen, SeenBy::Work);
        seen.update(work.db()).await?;
    }
    let subject = Subject::consultation(consultation.id);
    let after = json!({ "coming": rules::Coded::code(coming), "representative": representative });
    work.journal("REPLY_TO_INVITATION", subject, before, Some(after))
        .await?;
    let named = representative.filter(|_| coming == Coming::Representative);
    work.notify(Notice::ConferenceNamed, subject, named).await?;
    work.commit().await?;
    Ok(consultation)
}

type Who = (Option<Uuid>, Option<String>, Option<String>);

/// Who comes, by which document, or why nobody.
async fn who(
    work: &Work,
    actor: &Actor,
    input: Reply,
    starts_at: chrono::DateTime<chrono::Utc>,
) -> Result<Who, Failure> {
    match input.coming {
        // A deputy who replies by delegation says that the head comes.
        Coming::Head => {
            let head = work.on_behalf_of().unwrap_or(actor.mandate_id);
            Ok((Some(head), None, None))
        }
        Coming::Representative => {
            let id = input.representative.ok_or(Refusal::Required {
                field: "representativeMandateId",
            })?;
            let authority = check_optional_line("authority", input.authority, MAX_AUTHORITY)?;
            let holder = read::people::holder(work.db(), id).await?;
            let (mandate, _) = holder.ok_or(Refusal::NotARepresentative)?;
            let day = rules::deadline::local_date(starts_at);
            if mandate.unit_id != actor.unit_id || !mandate.in_office(day) {
                return Err(Refusal::NotARepresentative.into());
            }
            check_authority(mandate.office.0, authority.as_deref())?;
            Ok((Some(id), authority, None))
        }
        Coming::Nobody => {
            let reason = input.reason.unwrap_or_default();
            Ok((None, None, Some(check_text("reason", &reason, MAX_REASON)?)))
        }
    }
}
