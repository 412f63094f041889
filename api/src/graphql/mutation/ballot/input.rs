//! What the verbs of a ballot are given.

use async_graphql::{ID, InputObject};
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::ballot::{Cast, Coordination, Decide, Draft, Open, Order, Resolve};
use crate::failure::Failure;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::{DecisionKind, OrderReason, Position, ResolutionKind};
use crate::graphql::id::{Kind, given};
use crate::graphql::mutation::ballot_gate::open;
use crate::graphql::mutation::document::{DocumentInput, documents};

/// What a ballot is asked for.
#[derive(InputObject)]
pub struct DraftBallotInput {
    /// The official title.
    title: String,
    /// A title short enough for a card; absent when the official one is.
    short_title: Option<String>,
    /// Global id of the unit that leads the matter.
    lead_unit_id: ID,
    /// The consultation on whose ground the ballot is asked for; the lead's own, and closed. Absent
    /// when there is none.
    consultation_id: Option<ID>,
    /// The task that it comes from. One that the Chair has left to its head is refused (D7);
    /// absent, there is none.
    task_id: Option<ID>,
    /// The item of a programme that it comes from; absent, there is none.
    programme_item_id: Option<ID>,
    /// The last day to vote that is proposed, after today; the Office sets it at the opening (B3). Absent,
    /// none is proposed.
    proposed_last_day: Option<Day>,
    /// The dossier, in reading order: to be opened it needs one draft and one other document (B17).
    /// Empty with a consultation, that one's dossier is taken over.
    documents: Vec<DocumentInput>,
    /// The round whose draft this one replaces (B17): of the same lead, and not called off; absent,
    /// there is none.
    previous_round_id: Option<ID>,
    /// With a round before: what the new draft changes; absent, there is none.
    changes: Option<String>,
    /// Global ids of other agencies that the matter touches (C24); absent when there are none. Whoever
    /// coordinates the item or the task is listed in any case. The ballot may be asked for before each was
    /// asked or is named in a statement; it is not ordered before.
    related_unit_ids: Option<Vec<ID>>,
    /// Why those that were not asked need not be, or that none is related, for which the head of the lead
    /// answers (C14): the head's own; absent, it is stated later or not needed.
    coordination_statement: Option<String>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same request, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl DraftBallotInput {
    pub fn into_command(self) -> Result<Draft, Failure> {
        Ok(Draft {
            title: self.title,
            short_title: self.short_title,
            source_note: None,
            lead_unit: given(Kind::OrgUnit, &self.lead_unit_id)?,
            ground: self
                .consultation_id
                .map(|id| given(Kind::Consultation, &id))
                .transpose()?,
            task: self.task_id.map(|id| given(Kind::Task, &id)).transpose()?,
            item: self
                .programme_item_id
                .map(|id| given(Kind::ProgrammeItem, &id))
                .transpose()?,
            last_day: day_of(self.proposed_last_day, "proposedLastDay")?,
            documents: documents(self.documents)?,
            previous: self
                .previous_round_id
                .map(|id| given(Kind::Ballot, &id))
                .transpose()?,
            changes: self.changes,
            coordination: Coordination {
                related: self
                    .related_unit_ids
                    .unwrap_or_default()
                    .iter()
                    .map(|id| given(Kind::OrgUnit, id))
                    .collect::<Result<_, _>>()?,
                statement: self.coordination_statement,
            },
            secret: self.secret_content,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// The Chair's order.
#[derive(InputObject)]
pub struct OrderBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that the order was given on.
    expected_version: i32,
    /// Why no session debates the matter (B6).
    reason: OrderReason,
    /// What the Chair adds; absent when nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl OrderBallotInput {
    pub fn into_command(self) -> Result<Order, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Order {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            reason: self.reason.into(),
            note: self.note,
        })
    }
}

/// The opening.
#[derive(InputObject)]
pub struct OpenBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that is opened.
    expected_version: i32,
    /// The last day to vote; absent, the province's default number of working days (B3).
    closes_on: Option<Day>,
    /// The secret question: does the dossier hold state secrets? Yes refuses (B5).
    secret_content: bool,
    /// The legal basis, where the law reserves the matter for the collective (B24); absent, there
    /// is none.
    collective_basis: Option<String>,
}

impl OpenBallotInput {
    pub fn into_command(self) -> Result<Open, Failure> {
        Ok(Open {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            closes_on: day_of(self.closes_on, "closesOn")?,
            secret: self.secret_content,
            collective_basis: self.collective_basis,
        })
    }
}

/// What the acting member votes (B2).
#[derive(InputObject)]
pub struct CastVoteInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The position (B2).
    position: Position,
    /// The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2); may be
    /// absent with the first.
    text: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
    /// The same key is the same vote, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl CastVoteInput {
    pub fn into_command(self) -> Result<Cast, Failure> {
        ask_about(self.secret_content, &[self.text.as_deref()])?;
        Ok(Cast {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            position: self.position.into(),
            text: self.text,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// An opinion after closing.
#[derive(InputObject)]
pub struct RecordLateOpinionInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The position (B2).
    position: Position,
    /// The amendments asked for, or the reason: needed for the 2nd and 3rd position (B2); may be
    /// absent with the first.
    text: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
    /// The same key is the same opinion, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl RecordLateOpinionInput {
    pub fn into_command(self) -> Result<Cast, Failure> {
        ask_about(self.secret_content, &[self.text.as_deref()])?;
        Ok(Cast {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            position: self.position.into(),
            text: self.text,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// An early closing.
#[derive(InputObject)]
pub struct CloseBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that is closed.
    pub expected_version: i32,
}

impl CloseBallotInput {
    pub fn ballot(&self) -> Result<Uuid, Failure> {
        given(Kind::Ballot, &self.ballot_id)
    }
}

/// How an amendment was dealt with.
#[derive(InputObject)]
pub struct ResolveAmendmentInput {
    /// Global id of the vote that carries the amendment.
    vote_id: ID,
    /// Accepted or explained.
    kind: ResolutionKind,
    /// What was changed, or why nothing was.
    note: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ResolveAmendmentInput {
    pub fn into_command(self) -> Result<Resolve, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Resolve {
            vote: given(Kind::Vote, &self.vote_id)?,
            kind: self.kind.into(),
            note: self.note,
        })
    }
}

/// The Chair's decision.
#[derive(InputObject)]
pub struct DecideBallotInput {
    /// Global id of the ballot.
    ballot_id: ID,
    /// The version that is decided on.
    expected_version: i32,
    /// What is decided: the outcome says which are open to the Chair (B7, B8).
    kind: DecisionKind,
    /// What the Chair adds; absent when nothing.
    note: Option<String>,
    /// With an approval: the id of each thing that members voted with open and that is ruled by it (4.7).
    /// What is not named goes on blocking the issue. Absent when there is none.
    settled_ids: Option<Vec<ID>>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl DecideBallotInput {
    pub fn into_command(self) -> Result<Decide, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Decide {
            ballot: given(Kind::Ballot, &self.ballot_id)?,
            expected_version: self.expected_version,
            kind: self.kind.into(),
            note: self.note,
            settles: open(&self.settled_ids.unwrap_or_default())?,
        })
    }
}
