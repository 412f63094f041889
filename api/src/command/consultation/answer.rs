//! Answering: the head signs, or a deputy by delegation (C19); replaced until closing (4.6); too late, kept and not counted (C16).

use chrono::NaiveDate;
use entity::{Rows, Stored, consultation_answer, consultation_response, point_answer};
use rules::Refusal;
use rules::consultation::{
    Answer as Given, Late, PointAnswer, Position, SeenBy, State, Verb, check, late_replaces,
};
use rules::day::check_letter_day;
use rules::mandate::{Act, Actor};
use rules::text::{check_key, check_optional_line};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_heads};
use super::points;
use super::prepare::{check_open, own_response, set_seen, visible};
use super::rounds::superseded;
use crate::app::{App, Subject, Work};
use crate::command::ballot::note_late_answer;
use crate::command::file::attach;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NUMBER: usize = 100;

pub struct Answer {
    pub consultation: Uuid,
    pub position: Position,
    pub text: Option<String>,
    /// What is said to single points; all others take the rest (C6).
    pub points: Vec<PointAnswer>,
    /// The signed letter that the answer carries.
    pub letter_number: Option<String>,
    pub letter_date: Option<NaiveDate>,
    /// The letter itself, brought in as a file.
    pub letter_file: Option<Uuid>,
    /// The same key is the same answer, however often it is sent.
    pub idempotency_key: String,
}

impl Answer {
    fn typed(&self) -> Vec<(&'static str, Option<&str>)> {
        let points = self.points.iter();
        points
            .map(|said| ("points", said.text.as_deref()))
            .chain([
                ("text", self.text.as_deref()),
                ("letterNumber", self.letter_number.as_deref()),
            ])
            .collect()
    }
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
    fn check(input: Answer, late: bool, today: NaiveDate) -> Result<Self, Refusal> {
        let letter_date = input.letter_date;
        let letter_date = letter_date.map(|day| check_letter_day("letterDate", day, today));
        Ok(Self {
            given: Given::new(input.position, input.text, input.points)?,
            letter_number: check_optional_line("letterNumber", input.letter_number, MAX_NUMBER)?,
            letter_date: letter_date.transpose()?,
            letter_file: input.letter_file,
            key: check_key(&input.idempotency_key)?,
            late,
        })
    }

    async fn is(&self, work: &Work, answer: &consultation_answer::Model) -> Result<bool, Failure> {
        let same = self.given.position == answer.position.0
            && self.given.rest == answer.rest()
            && self.given.text == answer.body
            && self.letter_number == answer.letter_number
            && self.letter_date == answer.letter_date
            && self.letter_file == answer.letter_file_id
            && self.late == answer.late;
        Ok(same && self.says_to_points(work, answer.id).await?)
    }

    async fn says_to_points(&self, work: &Work, answer: Uuid) -> Result<bool, Failure> {
        let kept = point_answer::Entity::rows()
            .filter(point_answer::Column::AnswerId.eq(answer))
            .all(work.db())
            .await?;
        let points = &self.given.points;
        let said = |row: &point_answer::Model| {
            points.iter().any(|point| {
                point.point == row.point_id
                    && point.position == row.position.0
                    && point.text == row.body
            })
        };
        Ok(kept.len() == points.len() && kept.iter().all(said))
    }
}

/// Signs the own agency's answer, or replaces it while the consultation is open.
pub async fn answer(
    app: &App,
    actor: &Actor,
    input: Answer,
) -> Result<consultation_answer::Model, Failure> {
    secrecy::admit(app, &input.typed()).await?;
    let work = app.begin(actor, Act::SignAnswer).await?;
    let consultation = visible(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, consultation.id).await?;
    let signed = Signed::check(input, false, work.today())?;
    let gone = superseded(&consultation);
    if let Some(earlier) = received_before(&work, &response, &signed).await? {
        return match gone.filter(|_| earlier.superseded) {
            Some(refusal) => Err(refusal.into()),
            None => Ok(earlier),
        };
    }
    let now = work.now();
    if let Some(refusal) = gone {
        keep_superseded(work, actor, &response, signed).await?;
        return Err(refusal.into());
    }
    check_open(&consultation, &response, Verb::Answer, now)?;
    let answer = insert(&work, actor, &response, signed, Fate::Counts).await?;
    let before = response.position.map(journalled);
    let seen = response.viewed_at.is_some();
    let mut change = response.into_active_model();
    if !seen {
        set_seen(&work, actor, &mut change, SeenBy::Work);
    }
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
    secrecy::admit(app, &input.typed()).await?;
    let work = app.begin(actor, Act::SignAnswer).await?;
    let held = Held::take(&work, actor, input.consultation).await?;
    let response = own_response(&work, actor, held.consultation.id).await?;
    let signed = Signed::check(input, true, work.today())?;
    if let Some(earlier) = received_before(&work, &response, &signed).await? {
        return Ok(earlier);
    }
    if let Some(refusal) = superseded(&held.consultation) {
        return Err(refusal.into());
    }
    let standing = response.standing(&held.consultation, work.now());
    // C22: its own day may be over while others have still time, and the other way round.
    if held.consultation.state.0 != State::Open {
        check(held.consultation.state.0, Verb::RecordLate, None)?;
    }
    if !standing.over {
        let state = held.consultation.state.0;
        return Err(Refusal::ConsultationState { state }.into());
    }
    let counted = response.counted_answer_id;
    let late = Late {
        terms: held.consultation.late_terms.0,
        answered: counted.is_some() && counted != response.late_answer_id,
        unreached: !standing.reached,
        submitted: held.consultation.state.0 == State::Synthesised
            || held.consultation.referred_at.is_some()
            || read::ballot::stands_on(work.db(), held.consultation.id).await?,
    };
    let answer = insert(&work, actor, &response, signed, Fate::Counts).await?;
    let unit = response.unit_id;
    let mut change = response.into_active_model();
    change.late_answer_id = Set(Some(answer.id));
    if late_replaces(late) {
        change.position = Set(Some(answer.position));
        change.counted_answer_id = Set(Some(answer.id));
    }
    change.update(work.db()).await?;
    let subject = Subject::consultation(held.consultation.id);
    let after = Some(journalled(answer.position));
    work.journal("RECORD_LATE_ANSWER", subject, None, after)
        .await?;
    note_late_answer(&work, &held.consultation, &answer, unit).await?;
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

/// Keeps an answer that was written to a draft which a new round has replaced. It counts in neither.
async fn keep_superseded(
    work: Work,
    actor: &Actor,
    response: &consultation_response::Model,
    signed: Signed,
) -> Result<(), Failure> {
    let answer = insert(&work, actor, response, signed, Fate::Superseded).await?;
    let subject = Subject::consultation(response.consultation_id);
    let after = Some(journalled(answer.position));
    work.journal("KEEP_SUPERSEDED_ANSWER", subject, None, after)
        .await?;
    work.commit().await?;
    Ok(())
}

/// Whether an answer was written to the draft that is asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Counts,
    Superseded,
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
        Some(earlier) if !signed.is(work, &earlier).await? => Err(Refusal::KeyReused.into()),
        other => Ok(other),
    }
}

async fn insert(
    work: &Work,
    actor: &Actor,
    response: &consultation_response::Model,
    signed: Signed,
    fate: Fate,
) -> Result<consultation_answer::Model, Failure> {
    points::check_known(work, response.consultation_id, &signed.given.points).await?;
    let earlier = consultation_answer::Entity::rows()
        .filter(consultation_answer::Column::ResponseId.eq(response.id))
        .count(work.db())
        .await?;
    attach(work, actor, signed.letter_file.as_slice()).await?;
    let version = i32::try_from(earlier + 1).map_err(anyhow::Error::from)?;
    let answer = consultation_answer::ActiveModel {
        id: Set(work.new_id()),
        response_id: Set(response.id),
        version: Set(version),
        position: Set(Stored(signed.given.position)),
        rest: Set(Some(Stored(signed.given.rest))),
        body: Set(signed.given.text),
        letter_number: Set(signed.letter_number),
        letter_date: Set(signed.letter_date),
        letter_file_id: Set(signed.letter_file),
        signed_by: Set(actor.mandate_id),
        on_behalf_of: Set(work.on_behalf_of()),
        received_at: Set(work.now()),
        late: Set(signed.late),
        superseded: Set(fate == Fate::Superseded),
        idempotency_key: Set(signed.key),
    }
    .insert(work.db())
    .await?;
    let rows: Vec<_> = signed
        .given
        .points
        .into_iter()
        .map(|point| point_answer::ActiveModel {
            id: Set(work.new_id()),
            answer_id: Set(answer.id),
            point_id: Set(point.point),
            position: Set(Stored(point.position)),
            body: Set(point.text),
        })
        .collect();
    if !rows.is_empty() {
        point_answer::Entity::insert_many(rows)
            .exec_without_returning(work.db())
            .await?;
    }
    Ok(answer)
}

fn journalled(position: Stored<Position>) -> serde_json::Value {
    json!({ "position": rules::Coded::code(position.0) })
}
