//! Inviting the agencies to a conference, with the dossier that is frozen by it (C3).

use chrono::{DateTime, Utc};
use entity::{Stored, attendance, conference, consultation};
use rules::Refusal;
use rules::consultation::conference::{CONFERENCE_NOTICE, check_invitation};
use rules::consultation::{Request, State, Verb, silence_agrees};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_line, check_optional_text};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use super::presiding;
use crate::app::{App, Subject};
use crate::command::consultation::external;
use crate::command::consultation::held::{Held, notify_all, responses, update};
use crate::command::consultation::open::check_complete;
use crate::command::consultation::rounds::supersede;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::law;

pub(super) const MAX_PLACE: usize = 500;
pub(super) const MAX_NOTE: usize = 2_000;

pub struct Invite {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub starts_at: DateTime<Utc>,
    pub place: String,
    pub note: Option<String>,
    /// Who presides; none, whoever invites.
    pub presiding: Option<Uuid>,
    /// Whether the invitation says what the silence of the absent means (C5).
    pub effect_notice: Option<bool>,
    /// The answer to the secret question (X1).
    pub secret: bool,
}

/// Invites the agencies of a prepared consultation: the head of the unit that asks does.
pub async fn invite(
    app: &App,
    actor: &Actor,
    input: Invite,
) -> Result<consultation::Model, Failure> {
    let act = Act::LeadConsultation;
    let typed = [
        ("place", Some(input.place.as_str())),
        ("note", input.note.as_deref()),
    ];
    secrecy::admit(app, &typed).await?;
    let work = app.begin(actor, act).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let place = check_line("place", &input.place, MAX_PLACE)?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    held.check(Verb::Open, input.expected_version)?;
    if external::find(&work, held.consultation.id).await?.is_some() {
        return Err(Refusal::WrittenOnly.into());
    }
    check_complete(&work, &held.consultation).await?;
    check_invitation(input.starts_at, work.now())?;
    let presides = input.presiding.unwrap_or(actor.mandate_id);
    let owner = held.consultation.owner_unit_id;
    let presides = presiding(&work, owner, presides, input.starts_at).await?;
    let parameters = law::parameters(work.db(), work.today()).await?;
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Convened));
    change.opened_by = Set(Some(actor.mandate_id));
    change.opened_for = Set(work.on_behalf_of());
    change.opened_at = Set(Some(work.now()));
    let request = Request {
        external: false,
        legal_normative: held.consultation.is_legal_normative,
        notice: input.effect_notice,
    };
    let silence_agrees = silence_agrees(&parameters, request)?;
    change.deemed_consent = Set(silence_agrees);
    change.effect_notice = Set(silence_agrees.then(|| CONFERENCE_NOTICE.to_owned()));
    change.late_terms = Set(Stored(parameters.consult_late_answer));
    let consultation = update(&work, "INVITE_TO_CONFERENCE", &held.consultation, change).await?;
    supersede(&work, actor, &consultation).await?;
    let after_days = i32::try_from(parameters.consult_after_meeting_days);
    conference::ActiveModel {
        consultation_id: Set(consultation.id),
        starts_at: Set(input.starts_at),
        place: Set(place.clone()),
        note: Set(note),
        presiding_id: Set(presides.id),
        after_days: Set(after_days.map_err(anyhow::Error::from)?),
        minutes_version: Set(0),
        minutes: Set(None),
        minutes_file_id: Set(None),
        conclusion: Set(None),
        secretary_id: Set(None),
        written_at: Set(None),
        secretary_signed_at: Set(None),
        presiding_signed_at: Set(None),
        presided_for: Set(None),
        concluded_by: Set(None),
        concluded_for: Set(None),
        concluded_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let invited = responses(&work, consultation.id).await?.into_iter();
    let invited = invited.map(|row| attendance::ActiveModel {
        response_id: Set(row.id),
        consultation_id: Set(consultation.id),
        unit_id: Set(row.unit_id),
        coming: Set(None),
        representative_id: Set(None),
        authority: Set(None),
        reason: Set(None),
        replied_by: Set(None),
        replied_for: Set(None),
        replied_at: Set(None),
        present: Set(None),
        attendee_id: Set(None),
        substitute: Set(false),
        position: Set(None),
        body: Set(None),
        answer_id: Set(None),
        reported_by: Set(None),
        reported_for: Set(None),
        reported_at: Set(None),
    });
    attendance::Entity::insert_many(invited)
        .exec_without_returning(work.db())
        .await?;
    let after = json!({ "startsAt": input.starts_at, "place": place, "presiding": presides.id });
    let subject = Subject::consultation(consultation.id);
    work.journal("SET_CONFERENCE", subject, None, Some(after))
        .await?;
    notify_all(&work, Notice::ConferenceInvited, &consultation).await?;
    work.commit().await?;
    Ok(consultation)
}
