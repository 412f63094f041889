//! The two signatures under the minutes (C3).

use entity::consultation;
use rules::Refusal;
use rules::consultation::State;
use rules::consultation::conference::Signatory;
use rules::mandate::{Act, Actor};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use super::locked;
use crate::app::{App, Subject};
use crate::command::consultation::held::Held;
use crate::failure::Failure;
use crate::read;

pub struct Sign {
    pub consultation: Uuid,
    /// The minutes that were read: nobody signs others.
    pub minutes_version: i32,
    pub signatory: Signatory,
}

/// Signs the minutes as whoever presided, or as their secretary. Whoever presided needs the power to
/// lead at this moment, be it by delegation (D9).
pub async fn sign_minutes(
    app: &App,
    actor: &Actor,
    input: Sign,
) -> Result<consultation::Model, Failure> {
    let act = match input.signatory {
        Signatory::Presiding => Act::LeadConsultation,
        Signatory::Secretary => Act::DraftConsultation,
    };
    let work = app.begin(actor, act).await?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let consultation = held.consultation;
    let conference = locked(&work, consultation.id).await?;
    if consultation.state.0 != State::Convened {
        let state = consultation.state.0;
        return Err(Refusal::ConsultationState { state }.into());
    }
    let secretary = conference.secretary_id.ok_or(Refusal::MinutesMissing)?;
    if conference.minutes_version != input.minutes_version {
        let current = conference.minutes_version;
        return Err(Refusal::Conflict { current }.into());
    }
    let (mine, other, signed) = match input.signatory {
        Signatory::Presiding => (
            conference.presiding_id,
            secretary,
            conference.presiding_signed_at,
        ),
        Signatory::Secretary => (
            secretary,
            conference.presiding_id,
            conference.secretary_signed_at,
        ),
    };
    if mine != actor.mandate_id {
        return Err(Refusal::NotYoursToSign.into());
    }
    // Two persons, whatever hats they wear.
    let other = read::people::holder(work.db(), other).await?;
    if other.is_none_or(|(other, _)| other.person_id == actor.person_id) {
        return Err(Refusal::SecretaryPresides.into());
    }
    if signed.is_some() {
        return Ok(consultation);
    }
    let version = conference.minutes_version;
    let mut change = conference.into_active_model();
    match input.signatory {
        Signatory::Presiding => {
            change.presiding_signed_at = Set(Some(work.now()));
            change.presided_for = Set(work.on_behalf_of());
        }
        Signatory::Secretary => change.secretary_signed_at = Set(Some(work.now())),
    }
    change.update(work.db()).await?;
    let subject = Subject::consultation(consultation.id);
    let after = json!({ "version": version, "as": rules::Coded::code(input.signatory) });
    work.journal("SIGN_MINUTES", subject, None, Some(after))
        .await?;
    work.commit().await?;
    Ok(consultation)
}
