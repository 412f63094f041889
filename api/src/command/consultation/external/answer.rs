//! The province's answer: compiled by the Office from the agencies' answers, and recorded as sent (C10).

use chrono::NaiveDate;
use entity::{Rows, Stored, consultation, external_draft};
use rules::Refusal;
use rules::consultation::external::check_past;
use rules::consultation::{State, Verb, check};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_line, check_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use serde_json::json;
use uuid::Uuid;

use super::MAX_NUMBER;
use crate::app::{App, Subject, Work};
use crate::command::consultation::held::{Held, notify_all, update};
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_ANSWER: usize = 100_000;

pub struct Save {
    pub consultation: Uuid,
    /// The text that this takes the place of; 0 for the first.
    pub answer_version: i32,
    pub text: String,
}

pub struct Send {
    pub consultation: Uuid,
    /// The text that was sent.
    pub answer_version: i32,
    pub number: String,
    pub date: NaiveDate,
    /// The letter itself, brought in as a file.
    pub file: Option<Uuid>,
}

async fn locked(work: &Work, consultation: Uuid) -> Result<external_draft::Model, Failure> {
    external_draft::Entity::rows()
        .filter(external_draft::Column::ConsultationId.eq(consultation))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or_else(|| Refusal::NotAnExternalDraft.into())
}

fn check_version(draft: &external_draft::Model, named: i32) -> Result<(), Refusal> {
    match draft.answer_version {
        current if current == named => Ok(()),
        current => Err(Refusal::Conflict { current }),
    }
}

/// Keeps the province's answer as it is written so far, once the agencies' time is over. It is never
/// empty.
pub async fn save_province_answer(
    app: &App,
    actor: &Actor,
    input: Save,
) -> Result<consultation::Model, Failure> {
    let act = Act::DraftConsultation;
    secrecy::admit(app, &[("text", Some(&input.text))]).await?;
    let work = app.begin(actor, act).await?;
    let text = check_text("text", &input.text, MAX_ANSWER)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let draft = locked(&work, input.consultation).await?;
    check(held.consultation.state.0, Verb::Synthesise, None)?;
    check_version(&draft, input.answer_version)?;
    let before = draft.answer.clone().map(|text| json!({ "text": text }));
    let version = draft.answer_version + 1;
    let mut change = draft.into_active_model();
    change.answer_version = Set(version);
    change.answer = Set(Some(text.clone()));
    change.answer_by_id = Set(Some(actor.mandate_id));
    change.answer_at = Set(Some(work.now()));
    change.update(work.db()).await?;
    let subject = Subject::consultation(input.consultation);
    let after = json!({ "version": version, "text": text });
    work.journal("SAVE_PROVINCE_ANSWER", subject, before, Some(after))
        .await?;
    work.commit().await?;
    Ok(held.consultation)
}

/// Records that the answer was sent, with its number and day; that concludes the consultation.
pub async fn send_province_answer(
    app: &App,
    actor: &Actor,
    input: Send,
) -> Result<consultation::Model, Failure> {
    let act = Act::LeadConsultation;
    secrecy::admit(app, &[("letterNumber", Some(&input.number))]).await?;
    let work = app.begin(actor, act).await?;
    let number = check_line("letterNumber", &input.number, MAX_NUMBER)?;
    let held = Held::take_own(&work, actor, act, input.consultation).await?;
    let draft = locked(&work, input.consultation).await?;
    check(held.consultation.state.0, Verb::Synthesise, None)?;
    if draft.answer.is_none() {
        return Err(Refusal::ProvinceAnswerMissing.into());
    }
    check_version(&draft, input.answer_version)?;
    check_past("letterDate", input.date, work.today())?;
    attach(&work, actor, input.file.as_slice()).await?;
    let asked_by = draft.asked_by;
    let mut sent = draft.into_active_model();
    sent.sent_number = Set(Some(number.clone()));
    sent.sent_on = Set(Some(input.date));
    sent.sent_file_id = Set(input.file);
    sent.sent_by = Set(Some(actor.mandate_id));
    sent.sent_for = Set(work.on_behalf_of());
    sent.sent_at = Set(Some(work.now()));
    sent.update(work.db()).await?;
    let mut change = held.consultation.clone().into_active_model();
    change.state = Set(Stored(State::Synthesised));
    change.synthesised_by = Set(Some(actor.mandate_id));
    change.synthesised_for = Set(work.on_behalf_of());
    change.synthesised_at = Set(Some(work.now()));
    let act = "SEND_PROVINCE_ANSWER";
    let consultation = update(&work, act, &held.consultation, change).await?;
    let subject = Subject::consultation(consultation.id);
    let after = json!({ "number": number, "date": input.date, "file": input.file });
    work.journal("RECORD_PROVINCE_ANSWER", subject, None, Some(after))
        .await?;
    notify_all(&work, Notice::ConsultationSynthesised, &consultation).await?;
    work.notify(Notice::ConsultationSynthesised, subject, asked_by)
        .await?;
    work.commit().await?;
    Ok(consultation)
}
