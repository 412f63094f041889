//! Asking each other for data and documents, on the matter of a consultation (C15).

use entity::{Rows, consultation, consultation_response, data_request, data_request_file};
use rules::Refusal;
use rules::consultation::{Verb, check};
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::text::{check_key, check_optional_text, check_text};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::notify_heads;
use super::prepare::visible;
use crate::app::{App, Subject, Work};
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_TEXT: usize = 20_000;
const MAX_FILES: usize = 10;

pub struct Ask {
    pub consultation: Uuid,
    /// The agency to ask; an agency that is asked itself asks the lead.
    pub to_unit: Option<Uuid>,
    pub question: String,
    pub idempotency_key: String,
}

pub struct Answered {
    pub request: Uuid,
    pub text: Option<String>,
    pub files: Vec<Uuid>,
}

/// Asks for data: the lead asks agencies that it consults, and they ask the lead.
pub async fn ask_data(
    app: &App,
    actor: &Actor,
    input: Ask,
) -> Result<data_request::Model, Failure> {
    secrecy::admit(app, &[("question", Some(&input.question))]).await?;
    let work = app.begin(actor, Act::ExchangeData).await?;
    let consultation = visible(&work, actor, input.consultation).await?;
    let key = check_key(&input.idempotency_key)?;
    let question = check_text("question", &input.question, MAX_TEXT)?;
    let from = actor.unit_id.ok_or(Refusal::NotARecipient)?;
    let to = between(&work, &consultation, from, input.to_unit).await?;
    let earlier = data_request::Entity::visible_to(actor)
        .filter(data_request::Column::AskedBy.eq(actor.mandate_id))
        .filter(data_request::Column::IdempotencyKey.eq(key.as_str()))
        .one(work.db())
        .await?;
    if let Some(earlier) = earlier {
        let same = earlier.consultation_id == consultation.id
            && earlier.to_unit_id == to
            && earlier.question == question;
        return same.then_some(earlier).ok_or(Refusal::KeyReused.into());
    }
    check(consultation.state_at(work.now()), Verb::AskData, None)?;
    let asked = data_request::ActiveModel {
        id: Set(work.new_id()),
        consultation_id: Set(consultation.id),
        from_unit_id: Set(from),
        to_unit_id: Set(to),
        question: Set(question),
        asked_by: Set(actor.mandate_id),
        asked_at: Set(work.now()),
        idempotency_key: Set(key),
        answer: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
    }
    .insert(work.db())
    .await?;
    let after = json!({ "request": asked.id, "from": from, "to": to });
    let subject = Subject::consultation(consultation.id);
    work.journal("ASK_FOR_DATA", subject, None, Some(after))
        .await?;
    notify_heads(&work, Notice::DataAsked, &consultation, &[to]).await?;
    work.commit().await?;
    Ok(asked)
}

/// Answers with a text, files, or both; once.
pub async fn answer_data(
    app: &App,
    actor: &Actor,
    input: Answered,
) -> Result<data_request::Model, Failure> {
    secrecy::admit(app, &[("text", input.text.as_deref())]).await?;
    let work = app.begin(actor, Act::ExchangeData).await?;
    let text = check_optional_text("text", input.text, MAX_TEXT)?;
    if text.is_none() && input.files.is_empty() {
        return Err(Refusal::Required { field: "text" }.into());
    }
    if input.files.len() > MAX_FILES {
        return Err(Refusal::TooMany {
            field: "fileIds",
            max: MAX_FILES,
        }
        .into());
    }
    let asked = data_request::Entity::visible_to(actor)
        .filter(data_request::Column::Id.eq(input.request))
        .lock_exclusive()
        .one(work.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let consultation = visible(&work, actor, asked.consultation_id).await?;
    if !actor.works_in(asked.to_unit_id) || asked.answered_at.is_some() {
        return Err(Refusal::DataAnswered.into());
    }
    check(consultation.state_at(work.now()), Verb::AskData, None)?;
    attach(&work, actor, &input.files).await?;
    let rows: Vec<_> = (0..)
        .zip(&input.files)
        .map(|(place, file)| data_request_file::ActiveModel {
            id: Set(work.new_id()),
            data_request_id: Set(asked.id),
            place: Set(place),
            file_id: Set(*file),
        })
        .collect();
    if !rows.is_empty() {
        data_request_file::Entity::insert_many(rows)
            .exec_without_returning(work.db())
            .await?;
    }
    let mut change = asked.into_active_model();
    change.answer = Set(text);
    change.answered_by = Set(Some(actor.mandate_id));
    change.answered_at = Set(Some(work.now()));
    let answered = change.update(work.db()).await?;
    let after = json!({ "request": answered.id, "files": input.files });
    let subject = Subject::consultation(consultation.id);
    work.journal("ANSWER_DATA", subject, None, Some(after))
        .await?;
    let units = [answered.from_unit_id];
    notify_heads(&work, Notice::DataAnswered, &consultation, &units).await?;
    work.commit().await?;
    Ok(answered)
}

/// To whom a unit may turn: the lead to those it asks, they to the lead.
async fn between(
    work: &Work,
    consultation: &consultation::Model,
    from: Uuid,
    to: Option<Uuid>,
) -> Result<Uuid, Failure> {
    let lead = consultation.owner_unit_id;
    let (agency, to) = match (from == lead, to) {
        (true, Some(to)) => (to, to),
        (true, None) => return Err(Refusal::Required { field: "toUnitId" }.into()),
        (false, Some(to)) if to != lead => return Err(Refusal::NotARecipient.into()),
        (false, _) => (from, lead),
    };
    consultation_response::Entity::rows()
        .filter(consultation_response::Column::ConsultationId.eq(consultation.id))
        .filter(consultation_response::Column::UnitId.eq(agency))
        .one(work.db())
        .await?
        .ok_or(Refusal::NotARecipient)?;
    Ok(to)
}
