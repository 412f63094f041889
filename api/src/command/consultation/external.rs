//! Drafts of ministries and of other provinces: asked about by the Office, answered by the province
//! (C10).

mod answer;

use chrono::NaiveDate;
use entity::{Rows, Stored, external_draft};
use rules::Refusal;
use rules::consultation::external::{
    AskedHow, check_agencies_day, check_asked_by, check_asks, check_past,
};
use rules::deadline::Deadline;
use rules::mandate::Actor;
use rules::text::{check_line, check_optional_text, line};
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, Set};
use uuid::Uuid;

use crate::app::Work;
use crate::failure::Failure;
use crate::read;

pub use answer::{Save, Send, save_province_answer, send_province_answer};

const MAX_SENDER: usize = 300;
const MAX_NUMBER: usize = 100;
const MAX_NOTE: usize = 2_000;

/// Where a draft comes from, and who asked for an opinion on it.
pub struct Letter {
    pub sender: String,
    pub number: String,
    pub date: NaiveDate,
    /// The day by which the province has to answer.
    pub answer_by: NaiveDate,
    /// The Chair or a Vice Chair; none, the committee.
    pub asked_by: Option<Uuid>,
    pub asked_how: AskedHow,
    pub asked_on: NaiveDate,
    pub asked_note: Option<String>,
}

impl Letter {
    /// What was typed, each text by its field.
    pub(super) fn typed(&self) -> [(&'static str, Option<&str>); 3] {
        [
            ("sender", Some(&self.sender)),
            ("letterNumber", Some(&self.number)),
            ("askedNote", self.asked_note.as_deref()),
        ]
    }

    /// As it is kept.
    pub(super) async fn check(mut self, work: &Work, actor: &Actor) -> Result<Self, Failure> {
        check_asks(actor.office)?;
        self.sender = check_line("sender", &self.sender, MAX_SENDER)?;
        self.number = check_line("letterNumber", &self.number, MAX_NUMBER)?;
        self.asked_note = check_optional_text("askedNote", self.asked_note, MAX_NOTE)?;
        check_past("letterDate", self.date, work.today())?;
        check_past("askedOn", self.asked_on, work.today())?;
        if let Some(leader) = self.asked_by {
            let holder = read::people::holder(work.db(), leader).await?;
            let (mandate, _) = holder.ok_or(Refusal::NotALeader)?;
            check_asked_by(mandate.office.0)?;
            if !mandate.in_office(self.asked_on) {
                return Err(Refusal::NotALeader.into());
            }
        }
        Ok(self)
    }
}

pub(super) async fn write(work: &Work, consultation: Uuid, letter: Letter) -> Result<(), Failure> {
    external_draft::ActiveModel {
        consultation_id: Set(consultation),
        sender: Set(letter.sender),
        letter_number: Set(letter.number),
        letter_date: Set(letter.date),
        answer_by: Set(letter.answer_by),
        asked_by: Set(letter.asked_by),
        asked_how: Set(Stored(letter.asked_how)),
        asked_on: Set(letter.asked_on),
        asked_note: Set(letter.asked_note),
        answer_version: Set(0),
        answer: Set(None),
        answer_by_id: Set(None),
        answer_at: Set(None),
        sent_number: Set(None),
        sent_on: Set(None),
        sent_file_id: Set(None),
        sent_by: Set(None),
        sent_for: Set(None),
        sent_at: Set(None),
    }
    .insert(work.db())
    .await?;
    Ok(())
}

pub(super) async fn find(
    work: &Work,
    consultation: Uuid,
) -> Result<Option<external_draft::Model>, Failure> {
    Ok(external_draft::Entity::rows()
        .filter(external_draft::Column::ConsultationId.eq(consultation))
        .one(work.db())
        .await?)
}

/// Whether a consultation was prepared about this letter, or about none.
pub(super) async fn is_about(
    work: &Work,
    consultation: Uuid,
    letter: Option<&Letter>,
) -> Result<bool, Failure> {
    let kept = find(work, consultation).await?;
    Ok(match (kept, letter) {
        (None, None) => true,
        (Some(kept), Some(letter)) => {
            kept.sender == line(&letter.sender)
                && kept.letter_number == line(&letter.number)
                && kept.letter_date == letter.date
                && kept.answer_by == letter.answer_by
                && kept.asked_by == letter.asked_by
                && kept.asked_how.0 == letter.asked_how
                && kept.asked_on == letter.asked_on
        }
        _ => false,
    })
}

/// C10: the agencies' last day is no later than the province's own.
pub(super) async fn check_day(
    work: &Work,
    consultation: Uuid,
    deadline: &Deadline,
    earliest: Option<NaiveDate>,
) -> Result<(), Failure> {
    let Some(draft) = find(work, consultation).await? else {
        return Ok(());
    };
    let earliest = earliest.unwrap_or(draft.answer_by);
    Ok(check_agencies_day(
        deadline.effective,
        draft.answer_by,
        earliest,
    )?)
}
