//! What the verbs of a ballot on its way are given.

use async_graphql::{ID, InputObject};
use chrono::Utc;
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::ballot::{DraftVote, End, Extend, RecordForm, Supersede};
use crate::failure::Failure;
use crate::graphql::date::Day;
use crate::graphql::enums::{Position, SheetFormat};
use crate::graphql::id::{Kind, given};
use crate::graphql::instant::Instant;

/// More time.
#[derive(InputObject)]
pub struct ExtendBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// The new last day to vote, later than the one that holds.
    closes_on: Day,
    /// Why the members get more time; kept with the ballot.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ExtendBallotInput {
    pub fn into_command(self) -> Result<Extend, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Extend {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            closes_on: self.closes_on.of("closesOn")?,
            reason: self.reason,
        })
    }
}

/// A calling off.
#[derive(InputObject)]
pub struct CancelBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// Why it is called off; every member who holds a paper reads it.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl CancelBallotInput {
    pub fn into_command(self) -> Result<End, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(End {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            reason: self.reason,
        })
    }
}

/// A new round in the place of an old one.
#[derive(InputObject)]
pub struct SupersedeBallotInput {
    /// Global id of the ballot that ends.
    ballot_id: ID,
    /// The version of it that was read.
    expected_version: i32,
    /// Global id of the round on the new draft, which links back to it and is not ordered yet.
    next_round_id: ID,
    /// Why the new draft takes its place; every member who holds a paper reads it.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl SupersedeBallotInput {
    pub fn into_command(self) -> Result<Supersede, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Supersede {
            by: given(Kind::Ballot, &self.next_round_id)?,
            end: End {
                ballot: given(Kind::Ballot, &self.ballot_id)?,
                expected_version: self.expected_version,
                reason: self.reason,
            },
        })
    }
}

/// A prepared vote.
#[derive(InputObject)]
pub struct SaveVoteDraftInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The position that is proposed.
    position: Position,
    /// The text; it may be missing still, though the cast needs it (B2); absent, there is none.
    text: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl SaveVoteDraftInput {
    pub fn into_command(self) -> Result<DraftVote, Failure> {
        ask_about(self.secret_content, &[self.text.as_deref()])?;
        Ok(DraftVote {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            position: self.position.into(),
            text: self.text,
        })
    }
}

/// A look at a paper.
#[derive(InputObject)]
pub struct MarkBallotSeenInput {
    /// Global id of the ballot.
    ballot_id: ID,
}

impl MarkBallotSeenInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        given(Kind::Ballot, &self.ballot_id)
    }
}

/// A member's signed form.
#[derive(InputObject)]
pub struct RecordPaperVoteInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// Global id of the member's mandate, to which the paper was issued.
    mandate_id: ID,
    /// The position on the form (B2).
    position: Position,
    /// The text on the form: needed for the 2nd and 3rd position (B2); absent, there is none.
    text: Option<String>,
    /// When the Office received the form.
    received_at: Instant,
    /// Global id of the scan, brought in by `POST /files`; without it the form is refused; absent,
    /// there is none.
    scan_file_id: Option<ID>,
    /// The secret question: does the form or its matter hold state secrets? Yes refuses and stores
    /// nothing (B5).
    secret_content: bool,
    /// The same key is the same form, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl RecordPaperVoteInput {
    pub fn into_command(self) -> Result<RecordForm, Failure> {
        Ok(RecordForm {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            member: given(Kind::Mandate, &self.mandate_id)?,
            position: self.position.into(),
            text: self.text,
            received_at: self.received_at.0.with_timezone(&Utc),
            scan: self
                .scan_file_id
                .map(|id| given(Kind::File, &id))
                .transpose()?,
            secret: self.secret_content,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// A result sheet.
#[derive(InputObject)]
pub struct ExportBallotResultInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// As what.
    pub format: SheetFormat,
}

impl ExportBallotResultInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        given(Kind::Ballot, &self.ballot_id)
    }
}
