//! Taking part in the preparation of a matter (C1): the agency that prepares invites, the invited agency
//! names somebody, who reports to the own head and takes the head's opinion.

use entity::{Rows, org_unit, participation, participation_report};
use rules::Refusal;
use rules::consultation::Verb;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_key, check_optional_text, check_text};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_heads};
use crate::app::{App, Subject, Work};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 2_000;
const MAX_REPORT: usize = 20_000;

pub struct Invite {
    pub consultation: Uuid,
    pub unit: Uuid,
    pub note: Option<String>,
}

pub struct Report {
    pub consultation: Uuid,
    pub text: String,
    pub idempotency_key: String,
}

/// Invites an agency to take part in preparing a matter that is not sent yet. Once is enough.
pub async fn invite_participant(
    app: &App,
    actor: &Actor,
    input: Invite,
) -> Result<participation::Model, Failure> {
    let act = Act::DraftConsultation;
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, act).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    // What is in preparation can still be sent.
    rules::consultation::check(held.consultation.state.0, Verb::Open, None)?;
    if input.unit == held.consultation.owner_unit_id {
        return Err(Refusal::NoRecipients.into());
    }
    org_unit::Entity::rows()
        .filter(org_unit::Column::Id.eq(input.unit))
        .filter(org_unit::in_existence_on(work.today()))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let invited = participation::Entity::visible_to(actor)
        .filter(participation::Column::ConsultationId.eq(input.consultation))
        .filter(participation::Column::UnitId.eq(input.unit))
        .one(work.db())
        .await?;
    if let Some(invited) = invited {
        return Ok(invited);
    }
    let invited = participation::ActiveModel {
        id: Set(work.new_id()),
        consultation_id: Set(input.consultation),
        unit_id: Set(input.unit),
        title: Set(held.consultation.title.clone()),
        owner_unit_id: Set(held.consultation.owner_unit_id),
        note: Set(note),
        invited_by: Set(actor.mandate_id),
        invited_at: Set(work.now()),
        participant_id: Set(None),
        named_by: Set(None),
        named_for: Set(None),
        named_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let subject = Subject::consultation(input.consultation);
    let after = json!({ "unit": input.unit });
    work.journal("INVITE_PARTICIPANT", subject, None, Some(after))
        .await?;
    let units = [input.unit];
    notify_heads(
        &work,
        Notice::PreparationInvited,
        &held.consultation,
        &units,
    )
    .await?;
    work.commit().await?;
    Ok(invited)
}

/// Names who takes part for the own agency, or names somebody else.
pub async fn name_participant(
    app: &App,
    actor: &Actor,
    consultation: Uuid,
    participant: Uuid,
) -> Result<participation::Model, Failure> {
    let work = app.begin(actor, Act::SignAnswer).await?;
    let own = own(&work, actor, consultation).await?;
    let holder = read::people::holder(work.db(), participant).await?;
    let (mandate, _) = holder.ok_or(Refusal::NotAParticipant)?;
    if mandate.unit_id != actor.unit_id || !mandate.in_office(work.today()) {
        return Err(Refusal::NotAParticipant.into());
    }
    let before = own.participant_id.map(|id| json!({ "participant": id }));
    let mut change = own.into_active_model();
    change.participant_id = Set(Some(participant));
    change.named_by = Set(Some(actor.mandate_id));
    change.named_for = Set(work.on_behalf_of());
    change.named_at = Set(Some(work.now()));
    let named = change.update(work.db()).await?;
    let subject = Subject::consultation(named.consultation_id);
    let after = json!({ "unit": named.unit_id, "participant": participant });
    work.journal("NAME_PARTICIPANT", subject, before, Some(after))
        .await?;
    work.notify(Notice::ParticipantNamed, subject, [participant])
        .await?;
    work.commit().await?;
    Ok(named)
}

/// Reports to the own head: whoever was named does.
pub async fn report_to_head(
    app: &App,
    actor: &Actor,
    input: Report,
) -> Result<participation::Model, Failure> {
    secrecy::admit(app, &[("text", Some(&input.text))]).await?;
    let work = app.begin(actor, Act::DraftAnswer).await?;
    let text = check_text("text", &input.text, MAX_REPORT)?;
    let key = check_key(&input.idempotency_key)?;
    let own = own(&work, actor, input.consultation).await?;
    if own.participant_id != Some(actor.mandate_id) {
        return Err(Refusal::NotAParticipant.into());
    }
    let earlier = participation_report::Entity::rows()
        .filter(participation_report::Column::ParticipationId.eq(own.id))
        .filter(participation_report::Column::IdempotencyKey.eq(key.as_str()))
        .one(work.db())
        .await?;
    if let Some(earlier) = earlier {
        return match earlier.body == text {
            true => Ok(own),
            false => Err(Refusal::KeyReused.into()),
        };
    }
    let report = participation_report::ActiveModel {
        id: Set(work.new_id()),
        participation_id: Set(own.id),
        body: Set(text),
        reported_by: Set(actor.mandate_id),
        reported_at: Set(work.now()),
        idempotency_key: Set(key),
        opinion: Set(None),
        opinion_by: Set(None),
        opinion_for: Set(None),
        opinion_at: Set(None),
    }
    .insert(work.db())
    .await?;
    // X9: what is said inside the agency is in no entry that others may read one day.
    let subject = Subject::consultation(own.consultation_id);
    let after = json!({ "unit": own.unit_id, "report": report.id });
    work.journal("REPORT_TO_HEAD", subject, None, Some(after))
        .await?;
    let on = work.today();
    let heads = read::people::holding(work.db(), rules::consultation::conference::is_head, on);
    let heads = heads.await?.into_iter();
    let heads = heads.filter(|head| head.unit_id == actor.unit_id);
    work.notify(
        Notice::PreparationReported,
        subject,
        heads.map(|head| head.id),
    )
    .await?;
    work.commit().await?;
    Ok(own)
}

/// What the head says to the last report; said anew, it takes the place of what was said before.
pub async fn answer_report(
    app: &App,
    actor: &Actor,
    consultation: Uuid,
    opinion: &str,
) -> Result<participation::Model, Failure> {
    secrecy::admit(app, &[("opinion", Some(opinion))]).await?;
    let work = app.begin(actor, Act::SignAnswer).await?;
    let opinion = check_text("opinion", opinion, MAX_REPORT)?;
    let own = own(&work, actor, consultation).await?;
    let last = participation_report::Entity::rows()
        .filter(participation_report::Column::ParticipationId.eq(own.id))
        .order_by_desc(participation_report::Column::Id)
        .one(work.db())
        .await?
        .ok_or(Refusal::NoReport)?;
    let report = last.id;
    let mut change = last.into_active_model();
    change.opinion = Set(Some(opinion));
    change.opinion_by = Set(Some(actor.mandate_id));
    change.opinion_for = Set(work.on_behalf_of());
    change.opinion_at = Set(Some(work.now()));
    change.update(work.db()).await?;
    let subject = Subject::consultation(own.consultation_id);
    let after = json!({ "unit": own.unit_id, "report": report });
    work.journal("ANSWER_REPORT", subject, None, Some(after))
        .await?;
    work.notify(Notice::PreparationReported, subject, own.participant_id)
        .await?;
    work.commit().await?;
    Ok(own)
}

/// The own agency's invitation, locked.
async fn own(
    work: &Work,
    actor: &Actor,
    consultation: Uuid,
) -> Result<participation::Model, Failure> {
    let unit = actor.unit_id.ok_or(Refusal::NotFound)?;
    participation::Entity::visible_to(actor)
        .filter(participation::Column::ConsultationId.eq(consultation))
        .filter(participation::Column::UnitId.eq(unit))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotFound.into())
}
