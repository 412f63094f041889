//! What the verbs of a conference are given.

use async_graphql::{ID, InputObject};
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::consultation::conference::{Attended, Invite, Move, Reply, Sign, Write};
use crate::failure::Failure;
use crate::graphql::enums::{AnswerPosition, ConferenceReply, MinutesSignatory};
use crate::graphql::id::{Kind, given};
use crate::graphql::instant::Instant;

/// An invitation to a conference.
#[derive(InputObject)]
pub struct InviteToConferenceInput {
    /// Global id of the consultation, which is prepared and not sent.
    consultation_id: ID,
    /// The version that is sent.
    expected_version: i32,
    /// When the conference begins.
    starts_at: Instant,
    /// Where it is held, at most 500 characters.
    place: String,
    /// What is added to the invitation; absent, nothing.
    note: Option<String>,
    /// Global id of the mandate of whoever presides: the head of the unit that asks, or a deputy by
    /// delegation (C3); absent, whoever invites.
    presiding_mandate_id: Option<ID>,
    /// Whether the invitation says that the silence of the absent is agreement (C5, C7); true when absent.
    /// Without that notice silence is no agreement.
    effect_notice: Option<bool>,
    /// The secret question: does the dossier hold state secrets? Yes refuses (X1).
    secret_content: bool,
}

impl InviteToConferenceInput {
    pub fn into_command(self) -> Result<Invite, Failure> {
        Ok(Invite {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            starts_at: self.starts_at.0.to_utc(),
            place: self.place,
            note: self.note,
            presiding: mandate(self.presiding_mandate_id)?,
            effect_notice: self.effect_notice,
            secret: self.secret_content,
        })
    }
}

/// Another time or place of a conference.
#[derive(InputObject)]
pub struct MoveConferenceInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version of the consultation whose conference is moved.
    expected_version: i32,
    /// When the conference begins.
    starts_at: Instant,
    /// Where it is held, at most 500 characters.
    place: String,
    /// What is added to the invitation, such as why it is moved; absent, nothing.
    note: Option<String>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl MoveConferenceInput {
    pub fn into_command(self) -> Result<Move, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Move {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            starts_at: self.starts_at.0.to_utc(),
            place: self.place,
            note: self.note,
        })
    }
}

/// Who comes to a conference.
#[derive(InputObject)]
pub struct ReplyToInvitationInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Who comes for the agency.
    reply: ConferenceReply,
    /// Global id of the mandate of whoever comes for the head, of the own agency: needed of
    /// REPRESENTATIVE, absent else.
    representative_mandate_id: Option<ID>,
    /// By which document whoever is no deputy speaks for the agency (C4), at most 500 characters; absent
    /// when there is none.
    authority: Option<String>,
    /// Why nobody can come: needed of NOBODY, absent else.
    reason: Option<String>,
    /// The secret question (X1): needed with a document or a reason, absent without. Yes refuses and stores nothing.
    secret_content: Option<bool>,
}

impl ReplyToInvitationInput {
    pub fn into_command(self) -> Result<Reply, Failure> {
        ask_about(
            self.secret_content,
            &[self.authority.as_deref(), self.reason.as_deref()],
        )?;
        Ok(Reply {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            coming: self.reply.into(),
            representative: mandate(self.representative_mandate_id)?,
            authority: self.authority,
            reason: self.reason,
        })
    }
}

/// One invited agency, as the minutes have it.
#[derive(InputObject)]
pub struct MinutesAttendanceInput {
    /// Global id of the agency.
    unit_id: ID,
    /// Whether somebody came for it.
    present: bool,
    /// Global id of the mandate of whoever came; absent, who was named.
    attendee_mandate_id: Option<ID>,
    /// What was said for the agency: needed when somebody came, absent else.
    position: Option<AnswerPosition>,
    /// The amendments, the points not agreed, or the reason: needed for all but AGREE, where it may be
    /// absent.
    text: Option<String>,
}

impl MinutesAttendanceInput {
    fn into_command(self) -> Result<Attended, Failure> {
        Ok(Attended {
            unit: given(Kind::OrgUnit, &self.unit_id)?,
            present: self.present,
            attendee: mandate(self.attendee_mandate_id)?,
            position: self.position.map(Into::into),
            text: self.text,
        })
    }
}

/// The minutes of a conference.
#[derive(InputObject)]
pub struct WriteMinutesInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version of the minutes that these take the place of; 0 for the first.
    minutes_version: i32,
    /// Global id of the mandate of whoever presided; absent, as the invitation said.
    presiding_mandate_id: Option<ID>,
    /// What was said, in order, at most 100000 characters; absent when the minutes are a file.
    text: Option<String>,
    /// Global id of the minutes as a file, brought in before; absent when they are a text.
    file_id: Option<ID>,
    /// The conclusion, which the absent are sent (C5), at most 20000 characters.
    conclusion: String,
    /// Every invited agency, once.
    attendance: Vec<MinutesAttendanceInput>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl WriteMinutesInput {
    pub fn into_command(self) -> Result<Write, Failure> {
        ask(Some(self.secret_content), true)?;
        let attendance = self.attendance.into_iter();
        let file = self.file_id.map(|id| given(Kind::File, &id));
        Ok(Write {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            minutes_version: self.minutes_version,
            presiding: mandate(self.presiding_mandate_id)?,
            text: self.text,
            file: file.transpose()?,
            conclusion: self.conclusion,
            attendance: attendance
                .map(MinutesAttendanceInput::into_command)
                .collect::<Result<_, _>>()?,
        })
    }
}

/// A signature under minutes.
#[derive(InputObject)]
pub struct SignMinutesInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version of the minutes that was read.
    minutes_version: i32,
    /// As what they are signed.
    signatory: MinutesSignatory,
}

impl SignMinutesInput {
    pub fn into_command(self) -> Result<Sign, Failure> {
        Ok(Sign {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            minutes_version: self.minutes_version,
            signatory: self.signatory.into(),
        })
    }
}

/// The closing of a conference.
#[derive(InputObject)]
pub struct ConcludeConferenceInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version that is concluded.
    pub expected_version: i32,
}

impl ConcludeConferenceInput {
    pub fn consultation(&self) -> Result<Uuid, Failure> {
        given(Kind::Consultation, &self.consultation_id)
    }
}

/// The acknowledgement of a report.
#[derive(InputObject)]
pub struct AcknowledgeConclusionInput {
    /// Global id of the consultation.
    consultation_id: ID,
}

impl AcknowledgeConclusionInput {
    pub fn consultation(&self) -> Result<Uuid, Failure> {
        given(Kind::Consultation, &self.consultation_id)
    }
}

fn mandate(id: Option<ID>) -> Result<Option<Uuid>, Failure> {
    id.map(|id| given(Kind::Mandate, &id)).transpose()
}
