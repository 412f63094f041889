//! Answering on an issue: the head signs, or a deputy by delegation (C19), in writing (C12), and may
//! replace it until the answers are no longer gathered.

use chrono::NaiveDate;
use entity::{Rows, Stored, proposal_answer, proposal_request};
use rules::Refusal;
use rules::day::check_letter_day;
use rules::mandate::{Act, Actor};
use rules::notice::Kind as Notice;
use rules::proposal::{Answer as Given, Position, Verb, check};
use rules::text::{check_key, check_optional_line};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{subject, tell_heads};
use super::prepare::own_request;
use crate::app::{App, Work};
use crate::command::secrecy;
use crate::failure::Failure;

const MAX_NUMBER: usize = 100;

pub struct Answer {
    pub issue: Uuid,
    /// The version of the agency's answer that this one replaces; 0 where there is none.
    pub expected_version: i32,
    pub position: Position,
    pub text: String,
    /// The signed letter that the answer carries.
    pub letter_number: Option<String>,
    pub letter_date: Option<NaiveDate>,
    /// The same key is the same answer, however often it is sent.
    pub idempotency_key: String,
}

/// Signs the own agency's answer on an issue, late or not. Of two heads who answer at once the
/// second is told of the first, and nothing is written over unread.
pub async fn answer(
    app: &App,
    actor: &Actor,
    input: Answer,
) -> Result<proposal_answer::Model, Failure> {
    secrecy::admit(
        app,
        &[
            ("text", Some(&input.text)),
            ("letterNumber", input.letter_number.as_deref()),
        ],
    )
    .await?;
    let work = app.begin(actor, Act::SignAnswer).await?;
    let (proposal, request) = own_request(&work, actor, input.issue).await?;
    let given = Given::new(input.position, &input.text)?;
    let number = check_optional_line("letterNumber", input.letter_number, MAX_NUMBER)?;
    let letter_date = input.letter_date;
    let letter_date = letter_date.map(|day| check_letter_day("letterDate", day, work.today()));
    let letter_date = letter_date.transpose()?;
    let key = check_key(&input.idempotency_key)?;
    if let Some(earlier) = received_before(&work, &request, &key).await? {
        let same = earlier.position.0 == given.position
            && earlier.body == given.text
            && earlier.letter_number == number
            && earlier.letter_date == letter_date;
        return if same {
            Ok(earlier)
        } else {
            Err(Refusal::KeyReused.into())
        };
    }
    check(proposal.state.0, Verb::Answer)?;
    let current = versions(&work, request.id).await?;
    if current != input.expected_version {
        return Err(Refusal::Conflict { current }.into());
    }
    let now = work.now();
    let answer = proposal_answer::ActiveModel {
        id: Set(work.new_id()),
        request_id: Set(request.id),
        version: Set(current + 1),
        position: Set(Stored(given.position)),
        body: Set(given.text),
        letter_number: Set(number),
        letter_date: Set(letter_date),
        signed_by: Set(actor.mandate_id),
        on_behalf_of: Set(work.on_behalf_of()),
        received_at: Set(now),
        late: Set(now >= request.closes_at),
        idempotency_key: Set(key),
    }
    .insert(work.db())
    .await?;
    let before = request.position.map(|was| journalled(input.issue, was.0));
    let first = request.first_answered_at.unwrap_or(now);
    let mut change = request.into_active_model();
    change.position = Set(Some(answer.position));
    change.counted_answer_id = Set(Some(answer.id));
    change.first_answered_at = Set(Some(first));
    change.update(work.db()).await?;
    let after = Some(journalled(input.issue, answer.position.0));
    work.journal("ANSWER_ISSUE", subject(&proposal), before, after)
        .await?;
    let focal = [proposal.focal_unit_id];
    tell_heads(&work, Notice::IssueAnswered, &proposal, &focal).await?;
    work.commit().await?;
    Ok(answer)
}

/// The answer that this key already brought, so that a retry changes nothing.
async fn received_before(
    work: &Work,
    request: &proposal_request::Model,
    key: &str,
) -> Result<Option<proposal_answer::Model>, Failure> {
    Ok(proposal_answer::Entity::rows()
        .filter(proposal_answer::Column::RequestId.eq(request.id))
        .filter(proposal_answer::Column::IdempotencyKey.eq(key))
        .one(work.db())
        .await?)
}

async fn versions(work: &Work, request: Uuid) -> Result<i32, Failure> {
    let versions = proposal_answer::Entity::rows()
        .filter(proposal_answer::Column::RequestId.eq(request))
        .count(work.db())
        .await?;
    Ok(i32::try_from(versions).map_err(anyhow::Error::from)?)
}

fn journalled(issue: Uuid, position: Position) -> serde_json::Value {
    json!({ "issue": issue, "position": rules::Coded::code(position) })
}
