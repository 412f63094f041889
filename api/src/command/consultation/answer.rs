//! Answering: the head signs, or a deputy by delegation (C19); replaced until closing (4.6); too late, kept and not counted (C16).

use chrono::NaiveDate;
use entity::{Rows, Stored, consultation_answer, consultation_response};
use rules::Refusal;
use rules::consultation::{Answer as Given, Position, Verb, check};
use rules::mandate::{Act, Actor};
use rules::text::{check_key, check_optional_text};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_heads};
use super::prepare::{own_response, visible};
use crate::app::{App, Subject, Work};
use crate::command::file::attach;
use crate::failure::Failure;

const MAX_NUMBER: usize = 100;

pub struct Answer {
    pub consultation: Uuid,
    pub position: Position,
    pub text: Option<String>,
    /// The signed letter that the answer carries.
    pub letter_number: Option<String>,
    pub letter_date: Option<NaiveDate>,
    /// The letter itself, brought in as a file.
    pub letter_file: Option<Uuid>,
    /// The same key is the same answer, however often it is sent.
    pub idempotency_key: String,
}

/// An answer, checked, with its letter and its key.
struct Signed {
    given: Given,
    letter_number: Option<String>,
    letter_date: Option<NaiveDate>,
    letter_file: Option<Uuid>,
    key: String,
    late: bool,
}

impl Signed {
    fn check(input: Answer, late: bool) -> Result<Self, Refusal> {
        Ok(Self {
            given: Given::new(input.position, input.text)?,
            letter_number: check_optional_text("letterNumber", input.letter_number, MAX_NUMBER)?,
            letter_date: input.letter_date,
            letter_file: input.letter_file,
            key: check_key(&input.idempotency_key)?,
            late,
        })
    }

    fn is(&self, answer: &consultation_answer::Model) -> bool {
        self.given.position == answer.position.0
            && self.given.text == answer.body
            && self.letter_number == answer.letter_number
            && self.letter_date == answer.letter_date
            && self.letter_file == answer.letter_file_id
            && self.late == answer.late
    }
}

/// Signs the own agency's answer, or replaces it while the consultation is open.
pub async fn answer(
    app: &App,
    actor: &Actor,
    input: Answer,
) -> Result<consultation_answer::Model, Failure> {
    let work = app.begin(actor, Act::SignAnswer).await?;
    let consultation = visible(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, consultation.id).await?;
    let signed = Signed::check(input, false)?;
    if let Some(earlier) = received_before(&work, &response, &signed).await? {
        return Ok(earlier);
    }
    let now = work.now();
    check(
        consultation.state_at(now),
        Verb::Answer,
        consultation.closed_at_by(now),
    )?;
    let answer = insert(&work, actor, &response, signed).await?;
    let before = response.position.map(journalled);
    let mut change = response.into_active_model();
    change.position = Set(Some(answer.position));
    change.counted_answer_id = Set(Some(answer.id));
    change.update(work.db()).await?;
    let subject = Subject::consultation(consultation.id);
    let after = Some(journalled(answer.position));
    work.journal("ANSWER_CONSULTATION", subject, before, after)
        .await?;
    work.commit().await?;
    Ok(answer)
}

/// Keeps an answer that comes after closing: shown as late; deemed agreement stands (C16).
pub async fn record_late_answer(
    app: &App,
    actor: &Actor,
    input: Answer,
) -> Result<consultation_answer::Model, Failure> {
    let work = app.begin(actor, Act::SignAnswer).await?;
    let held = Held::take(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, held.consultation.id).await?;
    let signed = Signed::check(input, true)?;
    if let Some(earlier) = received_before(&work, &response, &signed).await? {
        return Ok(earlier);
    }
    check(held.consultation.state.0, Verb::RecordLate, None)?;
    let answer = insert(&work, actor, &response, signed).await?;
    let mut change = response.into_active_model();
    change.late_answer_id = Set(Some(answer.id));
    change.update(work.db()).await?;
    let subject = Subject::consultation(held.consultation.id);
    let after = Some(journalled(answer.position));
    work.journal("RECORD_LATE_ANSWER", subject, None, after)
        .await?;
    let owner = [held.consultation.owner_unit_id];
    notify_heads(
        &work,
        rules::notice::Kind::LateAnswer,
        &held.consultation,
        &owner,
    )
    .await?;
    work.commit().await?;
    Ok(answer)
}

/// The answer that this key already brought, so that a retry changes nothing.
async fn received_before(
    work: &Work,
    response: &consultation_response::Model,
    signed: &Signed,
) -> Result<Option<consultation_answer::Model>, Failure> {
    let earlier = consultation_answer::Entity::rows()
        .filter(consultation_answer::Column::ResponseId.eq(response.id))
        .filter(consultation_answer::Column::IdempotencyKey.eq(signed.key.as_str()))
        .one(work.db())
        .await?;
    match earlier {
        Some(earlier) if !signed.is(&earlier) => Err(Refusal::KeyReused.into()),
        other => Ok(other),
    }
}

async fn insert(
    work: &Work,
    actor: &Actor,
    response: &consultation_response::Model,
    signed: Signed,
) -> Result<consultation_answer::Model, Failure> {
    let earlier = consultation_answer::Entity::rows()
        .filter(consultation_answer::Column::ResponseId.eq(response.id))
        .count(work.db())
        .await?;
    attach(work, actor, signed.letter_file.as_slice()).await?;
    let version = i32::try_from(earlier + 1).map_err(anyhow::Error::from)?;
    Ok(consultation_answer::ActiveModel {
        id: Set(work.new_id()),
        response_id: Set(response.id),
        version: Set(version),
        position: Set(Stored(signed.given.position)),
        body: Set(signed.given.text),
        letter_number: Set(signed.letter_number),
        letter_date: Set(signed.letter_date),
        letter_file_id: Set(signed.letter_file),
        signed_by: Set(actor.mandate_id),
        on_behalf_of: Set(work.on_behalf_of()),
        received_at: Set(work.now()),
        late: Set(signed.late),
        idempotency_key: Set(signed.key),
    }
    .insert(work.db())
    .await?)
}

fn journalled(position: Stored<Position>) -> serde_json::Value {
    json!({ "position": rules::Coded::code(position.0) })
}
