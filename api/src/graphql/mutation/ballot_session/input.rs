//! What these verbs are given.

use async_graphql::{ID, InputObject};
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::ballot::{Announce, RecordSession, Session};
use crate::failure::Failure;
use crate::graphql::date::Day;
use crate::graphql::enums::SessionOutcome;
use crate::graphql::id::{Kind, given};
use crate::graphql::mutation::ballot_gate::open;

/// What a session decided, from its minutes.
#[derive(InputObject)]
pub struct RecordSessionDecisionInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was heard.
    expected_version: i32,
    /// The session's number, as its minutes name it; 1 to 100 characters.
    session_number: String,
    /// The day of the session: not before the Chair sent the matter to it, and not in the future.
    session_day: Day,
    /// Members in the room or online.
    present: u32,
    /// Members who agreed; 0 when it was put off.
    agree: u32,
    /// Members who did not; 0 when it was put off.
    disagree: u32,
    /// What was decided; it fits the figures (B7).
    outcome: SessionOutcome,
    /// With which changes it passed; absent when it passed as it was, or not.
    changes: Option<String>,
    /// With a pass: the id of each thing that members voted with open and that the session ruled by name
    /// (4.7); absent when there is none.
    settled_ids: Option<Vec<ID>>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses and stores nothing.
    secret_content: Option<bool>,
}

impl RecordSessionDecisionInput {
    pub fn into_command(self) -> Result<RecordSession, Failure> {
        ask_about(self.secret_content, &[self.changes.as_deref()])?;
        Ok(RecordSession {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            session: Session {
                number: self.session_number,
                day: self.session_day.of("sessionDay")?,
            },
            present: self.present,
            agree: self.agree,
            disagree: self.disagree,
            outcome: self.outcome.into(),
            changes: self.changes,
            settles: open(&self.settled_ids.unwrap_or_default())?,
        })
    }
}

/// Where a result was announced.
#[derive(InputObject)]
pub struct AnnounceBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that was announced.
    expected_version: i32,
    /// The session's number; 1 to 100 characters.
    session_number: String,
    /// The day of the session: not before the ballot closed, and not in the future.
    session_day: Day,
}

impl AnnounceBallotInput {
    pub fn into_command(self) -> Result<Announce, Failure> {
        Ok(Announce {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            session: Session {
                number: self.session_number,
                day: self.session_day.of("sessionDay")?,
            },
        })
    }
}

/// That the session's changes are made.
#[derive(InputObject)]
pub struct MeetSessionChangesInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that is noted on.
    pub expected_version: i32,
    /// How they were made.
    pub note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl MeetSessionChangesInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        ask(Some(self.secret_content), true)?;
        given(Kind::Ballot, &self.ballot_id)
    }
}

/// The own form.
#[derive(InputObject)]
pub struct AcknowledgePaperVoteInput {
    /// Global id of the ballot.
    ballot_id: ID,
}

impl AcknowledgePaperVoteInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        given(Kind::Ballot, &self.ballot_id)
    }
}

/// The own form, and why it is contested.
#[derive(InputObject)]
pub struct ContestPaperVoteInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// Why it is not the member's own word: 1 to 2,000 characters.
    pub reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ContestPaperVoteInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        ask(Some(self.secret_content), true)?;
        given(Kind::Ballot, &self.ballot_id)
    }
}

/// How a member was told.
#[derive(InputObject)]
pub struct TellOfPaperVoteInput {
    /// Global id of the form, as a vote.
    vote_id: ID,
    /// How and when: by telephone, in person.
    pub how: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl TellOfPaperVoteInput {
    pub fn vote(&self) -> Result<Uuid, Failure> {
        ask(Some(self.secret_content), true)?;
        given(Kind::Vote, &self.vote_id)
    }
}
