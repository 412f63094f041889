//! What the verbs about drafts from outside are given.

use async_graphql::{ID, InputObject};

use rules::secrecy::ask;

use crate::command::consultation::Draft;
use crate::command::consultation::external::{Letter, Save, Send};
use crate::failure::Failure;
use crate::graphql::date::Day;
use crate::graphql::enums::AskedHow;
use crate::graphql::id::{Kind, given};
use crate::graphql::mutation::document::{DocumentInput, documents};
use crate::graphql::mutation::exchange::{PointInput, points};

/// A draft of a ministry or of another province, and which agencies are asked about it.
#[derive(InputObject)]
pub struct ReceiveExternalDraftInput {
    /// What the draft is called.
    title: String,
    /// A title short enough for a card; absent when the official one is.
    short_title: Option<String>,
    /// The ministry or the province that sent it, at most 300 characters.
    sender: String,
    /// Under which number the letter left its sender.
    letter_number: String,
    /// The date on its letter, today at the latest.
    letter_date: Day,
    /// The day by which the province has to answer.
    answer_by: Day,
    /// Global id of the mandate of the Chair or the Vice Chair who asked for the opinion; absent, the
    /// committee did.
    asked_by_mandate_id: Option<ID>,
    /// How the opinion was asked for.
    asked_how: AskedHow,
    /// On which day, today at the latest.
    asked_on: Day,
    /// What was asked for, or by which document; absent when there is nothing to note.
    asked_note: Option<String>,
    /// The dossier, in reading order: to be sent it needs one draft (C6).
    documents: Vec<DocumentInput>,
    /// Global ids of the units to ask; the own unit does not count.
    recipient_unit_ids: Vec<ID>,
    /// The points that agencies are asked about one by one, in reading order, at most 500 (C6); absent,
    /// about the draft as a whole.
    points: Option<Vec<PointInput>>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same request, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl ReceiveExternalDraftInput {
    pub fn into_command(self) -> Result<Draft, Failure> {
        let asked_by = self.asked_by_mandate_id.map(|id| given(Kind::Mandate, &id));
        Ok(Draft {
            legal_normative: false,
            points: points(self.points),
            previous: None,
            change_note: None,
            external: Some(Letter {
                sender: self.sender,
                number: self.letter_number,
                date: self.letter_date.of("letterDate")?,
                answer_by: self.answer_by.of("answerBy")?,
                asked_by: asked_by.transpose()?,
                asked_how: self.asked_how.into(),
                asked_on: self.asked_on.of("askedOn")?,
                asked_note: self.asked_note,
            }),
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

/// The province's answer so far.
#[derive(InputObject)]
pub struct SaveProvinceAnswerInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version of the text that this takes the place of; 0 for the first.
    answer_version: i32,
    /// The answer, never empty, at most 100000 characters.
    text: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl SaveProvinceAnswerInput {
    pub fn into_command(self) -> Result<Save, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Save {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            answer_version: self.answer_version,
            text: self.text,
        })
    }
}

/// How the province's answer was sent.
#[derive(InputObject)]
pub struct SendProvinceAnswerInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version of the text that was sent.
    answer_version: i32,
    /// Under which number the answer left the Office.
    letter_number: String,
    /// The date on the letter, today at the latest.
    letter_date: Day,
    /// Global id of the letter, brought in as a file; absent when there is none.
    letter_file_id: Option<ID>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl SendProvinceAnswerInput {
    pub fn into_command(self) -> Result<Send, Failure> {
        ask(Some(self.secret_content), true)?;
        let file = self.letter_file_id.map(|id| given(Kind::File, &id));
        Ok(Send {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            answer_version: self.answer_version,
            number: self.letter_number,
            date: self.letter_date.of("letterDate")?,
            file: file.transpose()?,
        })
    }
}
