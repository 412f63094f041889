//! What the verbs on issues are given.

use async_graphql::{ID, InputObject};
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::proposal::{Answer, Gather, Reassign, SaveDraft};
use crate::failure::Failure;
use crate::graphql::date::{Day, day_of};
use crate::graphql::enums::IssuePosition;
use crate::graphql::id::{Kind, given};

/// Who answers what.
#[derive(InputObject)]
pub struct GatherProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version whose issues are put before agencies.
    expected_version: i32,
    /// The answering agency of every issue.
    assignments: Vec<IssueAssignmentInput>,
    /// The last day to answer; absent, the province's default number of working days (A30).
    closes_on: Option<Day>,
}

/// The answering agency of an issue.
#[derive(InputObject)]
pub struct IssueAssignmentInput {
    /// Global id of the issue.
    issue_id: ID,
    /// Global id of the agency.
    unit_id: ID,
}

impl GatherProposalInput {
    pub fn into_command(self) -> Result<Gather, Failure> {
        let pair = |input: &IssueAssignmentInput| -> Result<(Uuid, Uuid), Failure> {
            let issue = given(Kind::ProposalIssue, &input.issue_id)?;
            Ok((issue, given(Kind::OrgUnit, &input.unit_id)?))
        };
        Ok(Gather {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            assignments: self
                .assignments
                .iter()
                .map(pair)
                .collect::<Result<_, _>>()?,
            closes_on: day_of(self.closes_on, "closesOn")?,
        })
    }
}

/// Another answering agency.
#[derive(InputObject)]
pub struct ReassignIssueInput {
    /// Global id of the issue.
    issue_id: ID,
    /// The version of the proposal.
    expected_version: i32,
    /// Global id of the agency.
    unit_id: ID,
    /// Why another agency answers; the first one reads it.
    reason: String,
    /// The last day to answer; absent, the province's default number of working days (A30).
    closes_on: Option<Day>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ReassignIssueInput {
    pub fn into_command(self) -> Result<Reassign, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Reassign {
            issue: given(Kind::ProposalIssue, &self.issue_id)?,
            expected_version: self.expected_version,
            unit: given(Kind::OrgUnit, &self.unit_id)?,
            reason: self.reason,
            closes_on: day_of(self.closes_on, "closesOn")?,
        })
    }
}

/// An urging by hand.
#[derive(InputObject)]
pub struct UrgeProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
}

impl UrgeProposalInput {
    pub fn into_command(self) -> Result<Uuid, Failure> {
        given(Kind::Proposal, &self.proposal_id)
    }
}

/// An answer that is being prepared.
#[derive(InputObject)]
pub struct SaveIssueDraftInput {
    /// Global id of the issue.
    issue_id: ID,
    /// The position so far; absent until one is chosen.
    position: Option<IssuePosition>,
    /// The text so far; absent for none.
    text: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl SaveIssueDraftInput {
    pub fn into_command(self) -> Result<SaveDraft, Failure> {
        ask_about(self.secret_content, &[self.text.as_deref()])?;
        Ok(SaveDraft {
            issue: given(Kind::ProposalIssue, &self.issue_id)?,
            position: self.position.map(Into::into),
            text: self.text,
        })
    }
}

/// A written answer on an issue.
#[derive(InputObject)]
pub struct AnswerIssueInput {
    /// Global id of the issue.
    issue_id: ID,
    /// The version of the own agency's answer that this one replaces; 0 where there is none.
    expected_version: i32,
    /// What the agency holds of the issue.
    position: IssuePosition,
    /// The answer in writing: the agreement, the conditions, or the reason (C12).
    text: String,
    /// The number of the signed letter that it carries; absent where there is none.
    letter_number: Option<String>,
    /// The date on that letter; absent where there is none.
    letter_date: Option<Day>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same answer, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl AnswerIssueInput {
    pub fn into_command(self) -> Result<Answer, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Answer {
            issue: given(Kind::ProposalIssue, &self.issue_id)?,
            expected_version: self.expected_version,
            position: self.position.into(),
            text: self.text,
            letter_number: self.letter_number,
            letter_date: day_of(self.letter_date, "letterDate")?,
            idempotency_key: self.idempotency_key,
        })
    }
}
