//! What the verbs of a proposal are given.

use async_graphql::{ID, InputObject};
use rules::secrecy::{ask, ask_about};
use uuid::Uuid;

use crate::command::proposal::{
    AnswerLocality, Complete, Conclude, Decide, Draft, OnIssue, Transfer,
};
use crate::failure::Failure;
use crate::graphql::enums::{ProposalDecision, ProposalOutcome};
use crate::graphql::id::{Kind, given};
use crate::graphql::mutation::document::{DocumentInput, documents};

/// A proposal of the acting mandate's own locality.
#[derive(InputObject)]
pub struct DraftProposalInput {
    /// By what name people will know it; 1 to 1000 characters.
    title: String,
    /// What is proposed, one by one, in reading order; 1 to 50.
    issues: Vec<String>,
    /// Global id of the agency of the main content; the committee's Office is refused (C12).
    focal_unit_id: ID,
    /// The dossier, in reading order.
    #[graphql(default)]
    documents: Vec<DocumentInput>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same proposal, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl DraftProposalInput {
    pub fn into_command(self) -> Result<Draft, Failure> {
        Ok(Draft {
            title: self.title,
            issues: self.issues,
            focal_unit: given(Kind::OrgUnit, &self.focal_unit_id)?,
            documents: documents(self.documents)?,
            secret: self.secret_content,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// A proposal of a version.
pub struct At {
    pub proposal: Uuid,
    pub version: i32,
}

/// The sending.
#[derive(InputObject)]
pub struct SendProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is sent.
    expected_version: i32,
    /// The secret question: does the dossier hold state secrets? Yes refuses (X1).
    secret_content: bool,
}

impl SendProposalInput {
    pub fn into_command(self) -> Result<(At, bool), Failure> {
        let at = At {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            version: self.expected_version,
        };
        Ok((at, self.secret_content))
    }
}

/// The taking by the focal agency.
#[derive(InputObject)]
pub struct AcceptProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is taken.
    expected_version: i32,
}

impl AcceptProposalInput {
    pub fn into_command(self) -> Result<At, Failure> {
        Ok(At {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            version: self.expected_version,
        })
    }
}

/// The taking note of the answer.
#[derive(InputObject)]
pub struct CloseProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is closed.
    expected_version: i32,
}

impl CloseProposalInput {
    pub fn into_command(self) -> Result<At, Failure> {
        Ok(At {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            version: self.expected_version,
        })
    }
}

/// A passing on.
#[derive(InputObject)]
pub struct TransferProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is passed on.
    expected_version: i32,
    /// Global id of the agency whose main content it is.
    unit_id: ID,
    /// Why it is passed on; the locality reads it.
    reason: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl TransferProposalInput {
    pub fn into_command(self) -> Result<Transfer, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Transfer {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            to_unit: given(Kind::OrgUnit, &self.unit_id)?,
            reason: self.reason,
        })
    }
}

/// What came of the answers.
#[derive(InputObject)]
pub struct ConcludeProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is concluded.
    expected_version: i32,
    /// The outcome; agreement and disagreement need every written answer (C12).
    outcome: ProposalOutcome,
    /// What the focal head adds; absent for nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl ConcludeProposalInput {
    pub fn into_command(self) -> Result<Conclude, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        Ok(Conclude {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            outcome: self.outcome.into(),
            note: self.note,
        })
    }
}

/// The answer on which the agencies agree.
#[derive(InputObject)]
pub struct AnswerLocalityInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is answered.
    expected_version: i32,
    /// The answer.
    text: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl AnswerLocalityInput {
    pub fn into_command(self) -> Result<AnswerLocality, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(AnswerLocality {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            text: self.text,
        })
    }
}

/// The completion of a dossier by the Office.
#[derive(InputObject)]
pub struct CompleteProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is completed.
    expected_version: i32,
    /// What the Office adds; absent for nothing.
    note: Option<String>,
    /// Why it goes on without all written opinions: the Office's head only (C13); absent when all
    /// are in.
    override_reason: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
}

impl CompleteProposalInput {
    pub fn into_command(self) -> Result<Complete, Failure> {
        ask_about(
            self.secret_content,
            &[self.note.as_deref(), self.override_reason.as_deref()],
        )?;
        Ok(Complete {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            note: self.note,
            override_reason: self.override_reason,
        })
    }
}

/// The Chair's decision.
#[derive(InputObject)]
pub struct DecideProposalInput {
    /// Global id of the proposal.
    proposal_id: ID,
    /// The version that is decided on.
    expected_version: i32,
    /// The decision on the whole.
    decision: ProposalDecision,
    /// What the locality reads as its answer.
    note: String,
    /// Decisions on single issues.
    #[graphql(default)]
    on_issues: Vec<IssueDecisionInput>,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

/// The decision on one issue.
#[derive(InputObject)]
pub struct IssueDecisionInput {
    /// Global id of the issue.
    issue_id: ID,
    /// What the Chair decides on this issue.
    decision: ProposalDecision,
    /// What the Chair notes; absent for nothing.
    note: Option<String>,
}

impl DecideProposalInput {
    pub fn into_command(self) -> Result<Decide, Failure> {
        ask(Some(self.secret_content), true)?;
        let one = |input: IssueDecisionInput| -> Result<OnIssue, Failure> {
            Ok(OnIssue {
                issue: given(Kind::ProposalIssue, &input.issue_id)?,
                decision: input.decision.into(),
                note: input.note,
            })
        };
        Ok(Decide {
            proposal: given(Kind::Proposal, &self.proposal_id)?,
            expected_version: self.expected_version,
            decision: self.decision.into(),
            note: self.note,
            on_issues: self
                .on_issues
                .into_iter()
                .map(one)
                .collect::<Result<_, _>>()?,
        })
    }
}
