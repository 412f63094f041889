//! What the verbs of a consultation are given.

use async_graphql::{ID, InputObject};
use rules::consultation::PointAnswer;
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::consultation::{
    Answer, Cancel, Draft, Extend, Open, Resolve, SaveDraft, Synthesise,
};
use crate::failure::Failure;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::{AnswerPosition, DemandTreatment};
use crate::graphql::id::{Kind, given};
use crate::graphql::mutation::document::{DocumentInput, documents};
use crate::graphql::mutation::exchange::{PointInput, points};

/// What agencies are asked about. The unit that asks is the acting mandate's own.
#[derive(InputObject)]
pub struct DraftConsultationInput {
    /// The official title.
    title: String,
    /// A title short enough for a card; absent when the official one is.
    short_title: Option<String>,
    /// The dossier, in reading order: to be sent it needs one draft (C6).
    documents: Vec<DocumentInput>,
    /// Global ids of the units to ask; the own unit does not count.
    recipient_unit_ids: Vec<ID>,
    /// The points that agencies are asked about one by one, in reading order, at most 500 (C6);
    /// absent, about the draft as a whole.
    points: Option<Vec<PointInput>>,
    /// Global id of the consultation of an earlier draft: this is its next round (4.6); absent of a
    /// first one.
    previous_round_id: Option<ID>,
    /// What is new in the draft: needed for a next round, absent of a first one.
    change_note: Option<String>,
    /// Whether the draft has the force of law: then silence is no agreement to it (C7); false when absent.
    legal_normative: Option<bool>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same request, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl DraftConsultationInput {
    pub fn into_command(self) -> Result<Draft, Failure> {
        Ok(Draft {
            points: points(self.points),
            previous: self
                .previous_round_id
                .map(|id| given(Kind::Consultation, &id))
                .transpose()?,
            change_note: self.change_note,
            external: None,
            legal_normative: self.legal_normative.unwrap_or_default(),
            title: self.title,
            short_title: self.short_title,
            source_note: None,
            documents: documents(self.documents)?,
            recipients: self
                .recipient_unit_ids
                .iter()
                .map(|id| given(Kind::OrgUnit, id))
                .collect::<Result<_, _>>()?,
            secret: self.secret_content,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// The sending.
#[derive(InputObject)]
pub struct OpenConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is sent.
    expected_version: i32,
    /// The last day to answer; absent, the province's default number of working days (C6).
    closes_on: Option<Day>,
    /// Whether the request says that silence is agreement (C7). Absent, it does where C5 to C7 apply to it;
    /// false is for a province that leaves it to each request, and then silence is no agreement.
    effect_notice: Option<bool>,
    /// The secret question: does the dossier hold state secrets? Yes refuses (X1).
    secret_content: bool,
}

impl OpenConsultationInput {
    pub fn into_command(self) -> Result<Open, Failure> {
        Ok(Open {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            closes_on: day_of(self.closes_on, "closesOn")?,
            effect_notice: self.effect_notice,
            secret: self.secret_content,
        })
    }
}

/// More time.
#[derive(InputObject)]
pub struct ExtendConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is given more time.
    expected_version: i32,
    /// The new last day to answer, later than the present one.
    closes_on: Day,
}

impl ExtendConsultationInput {
    pub fn into_command(self) -> Result<Extend, Failure> {
        Ok(Extend {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            closes_on: self.closes_on.of("closesOn")?,
        })
    }
}

/// An early closing.
#[derive(InputObject)]
pub struct CloseConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is closed.
    pub expected_version: i32,
}

impl CloseConsultationInput {
    pub fn consultation(&self) -> Result<Uuid, Failure> {
        given(Kind::Consultation, &self.consultation_id)
    }
}

/// A calling off.
#[derive(InputObject)]
pub struct CancelConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is called off.
    expected_version: i32,
    /// Why it is called off, in 1 to 2000 characters.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl CancelConsultationInput {
    pub fn into_command(self) -> Result<Cancel, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Cancel {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            reason: self.reason,
        })
    }
}

/// A first look.
#[derive(InputObject)]
pub struct MarkConsultationViewedInput {
    /// Global id of the consultation.
    consultation_id: ID,
}

impl MarkConsultationViewedInput {
    pub fn consultation(&self) -> Result<Uuid, Failure> {
        given(Kind::Consultation, &self.consultation_id)
    }
}

/// What the agency prepares.
#[derive(InputObject)]
pub struct SaveAnswerDraftInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The position so far; absent while none is chosen.
    position: Option<AnswerPosition>,
    /// The text so far; absent while there is none.
    text: Option<String>,
    /// What is prepared to single points, at most 500; absent, to none.
    points: Option<Vec<PointAnswerInput>>,
    /// Global id of the letter, brought in as a file; absent takes it away.
    letter_file_id: Option<ID>,
    /// The secret question (X1): needed with a text or a letter, absent without. Yes
    /// refuses and stores nothing.
    secret_content: Option<bool>,
}

impl SaveAnswerDraftInput {
    pub fn into_command(self) -> Result<SaveDraft, Failure> {
        let letter = self.letter_file_id.as_ref().map(|_| "letter");
        let mut typed = point_texts(&self.points);
        typed.extend([self.text.as_deref(), letter]);
        ask_about(self.secret_content, &typed)?;
        Ok(SaveDraft {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            position: self.position.map(Into::into),
            text: self.text,
            points: point_answers(self.points)?,
            letter_file: file(self.letter_file_id)?,
        })
    }
}

/// The file of a letter.
fn file(id: Option<ID>) -> Result<Option<Uuid>, Failure> {
    id.map(|id| given(Kind::File, &id)).transpose()
}

/// What is said to one point.
#[derive(InputObject)]
pub struct PointAnswerInput {
    /// Global id of the point.
    point_id: ID,
    /// What the agency says to it.
    position: AnswerPosition,
    /// The amendment, or the reason: needed for all but AGREE, where it may be absent.
    text: Option<String>,
}

fn point_texts(points: &Option<Vec<PointAnswerInput>>) -> Vec<Option<&str>> {
    let points = points.iter().flatten();
    points.map(|said| said.text.as_deref()).collect()
}

fn point_answers(points: Option<Vec<PointAnswerInput>>) -> Result<Vec<PointAnswer>, Failure> {
    let points = points.unwrap_or_default().into_iter();
    points
        .map(|said| {
            Ok(PointAnswer {
                point: given(Kind::ConsultationPoint, &said.point_id)?,
                position: said.position.into(),
                text: said.text,
            })
        })
        .collect()
}

/// What an agency answers, signed by its head (C19).
#[derive(InputObject)]
pub struct AnswerConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The position (C6).
    position: AnswerPosition,
    /// The amendments, the points not agreed, or the reason: needed for all but AGREE, unless the points
    /// say it; absent, nothing is added.
    text: Option<String>,
    /// What is said to single points, at most 500; all others take the position, and under
    /// AGREE_WITH_AMENDMENTS they are agreed to (C6); absent, all take it.
    points: Option<Vec<PointAnswerInput>>,
    /// The number of the signed letter that the answer carries; absent when there is none.
    letter_number: Option<String>,
    /// The date on the signed letter; absent when there is none.
    letter_date: Option<Day>,
    /// Global id of that letter, brought in as a file; absent when there is none.
    letter_file_id: Option<ID>,
    /// The secret question (X1): needed with a text or a letter, absent without. Yes
    /// refuses and stores nothing.
    secret_content: Option<bool>,
    /// The same key is the same answer, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl AnswerConsultationInput {
    pub fn into_command(self) -> Result<Answer, Failure> {
        let letter = self.letter_file_id.as_ref().map(|_| "letter");
        let mut typed = point_texts(&self.points);
        typed.extend([self.text.as_deref(), self.letter_number.as_deref(), letter]);
        ask_about(self.secret_content, &typed)?;
        Ok(Answer {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            position: self.position.into(),
            text: self.text,
            points: point_answers(self.points)?,
            letter_number: self.letter_number,
            letter_date: day_of(self.letter_date, "letterDate")?,
            letter_file: file(self.letter_file_id)?,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// How what an agency asked for was dealt with.
#[derive(InputObject)]
pub struct ResolveAnswerInput {
    /// Global id of the answer.
    answer_id: ID,
    /// Accepted, explained, or reserved.
    kind: DemandTreatment,
    /// What was changed, or why nothing was.
    note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ResolveAnswerInput {
    pub fn into_command(self) -> Result<Resolve, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Resolve {
            answer: given(Kind::ConsultationAnswer, &self.answer_id)?,
            kind: self.kind.into(),
            note: self.note,
        })
    }
}

/// The conclusion.
#[derive(InputObject)]
pub struct SynthesiseConsultationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is concluded.
    expected_version: i32,
    /// What the head adds; absent when nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl SynthesiseConsultationInput {
    pub fn into_command(self) -> Result<Synthesise, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Synthesise {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            note: self.note,
        })
    }
}
