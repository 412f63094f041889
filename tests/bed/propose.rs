//! The verbs of a locality's proposal, as a person uses them, and proposals brought to the state that
//! a test begins in.

mod stage;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Caller, Reply};

/// Everything that there is to know of a proposal.
pub const PROPOSAL: &str = "
fragment Hat on Mandate { id title office personName }
fragment IssueAnswer on ProposalAnswer {
  id version position text letterNumber letterDate signedBy { ...Hat } onBehalfOf { ...Hat }
  receivedAt late receiptCode
}
fragment IssueAll on ProposalIssue {
  id place text mine state urgeCount lastUrgedAt decision decisionNote unit { id name }
  deadline { nominal effective closesAt provisional workingDays }
  draft { position text savedBy { ...Hat } savedAt }
  answer { ...IssueAnswer } versions { ...IssueAnswer }
  earlier { unit { id name } reason endedAt }
}
fragment ProposalAll on Proposal {
  id title state version overdue draftedAt sentAt acceptedAt gatheredAt closedAt allowedActs actsFor { ...Hat }
  localityUnit { id name } focalUnit { id name }
  documents(first: 100) { nodes { id title text } }
  issues(first: 100) { totalCount nodes { ...IssueAll } }
  differingOpinions { ...IssueAll }
  progress { issues answered missing overdue }
  transfers { fromUnit { id name } toUnit { id name } reason transferredBy { ...Hat } onBehalfOf { ...Hat }
    transferredAt }
  conclusion { outcome note localityInformedAt concludedBy { ...Hat } onBehalfOf { ...Hat }
    concludedAt }
  completion { note overrideReason completedBy { ...Hat } completedAt }
  answer { decision text answeredBy { ...Hat } onBehalfOf { ...Hat } answeredAt }
}";

/// The states of a proposal.
pub const STATES: [&str; 11] = [
    "DRAFT",
    "SENT_TO_FOCAL",
    "TRANSFERRED",
    "ACCEPTED_BY_FOCAL",
    "GATHERING",
    "AGREED",
    "REPORTED_TO_PPC",
    "OFFICE_COMPLETES",
    "CHAIR_DECIDES",
    "ANSWERED_TO_LOCALITY",
    "CLOSED",
];

/// The head of the locality, of the focal agency, and of the agencies that answer the three issues.
pub const LOCALITY: &str = "chutich.minhhoa";
pub const FOCAL: &str = "giamdoc.sonoivu";
pub const ANSWERING: [&str; 3] = ["giamdoc.sonoivu", "uyvien.taichinh", "uyvien.nnmt"];

impl Caller {
    pub async fn propose(&self, verb: &str, input: Value) -> anyhow::Result<Reply> {
        self.verb(verb, "proposal { ...ProposalAll }", PROPOSAL, input)
            .await
    }

    /// A verb that takes a proposal and its version, and whatever else is given.
    pub async fn propose_at(
        &self,
        verb: &str,
        id: &str,
        version: i64,
        more: Value,
    ) -> anyhow::Result<Reply> {
        let mut input = json!({ "proposalId": id, "expectedVersion": version });
        if let (Some(input), Some(more)) = (input.as_object_mut(), more.as_object()) {
            input.extend(more.clone());
        }
        self.propose(verb, input).await
    }

    pub async fn answer_issue(
        &self,
        issue: &str,
        position: &str,
        text: &str,
    ) -> anyhow::Result<Reply> {
        let key = Uuid::new_v4().to_string();
        self.answer_issue_with(issue, (position, text), 0, &key)
            .await
    }

    pub async fn answer_issue_with(
        &self,
        issue: &str,
        (position, text): (&str, &str),
        version: i64,
        key: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "issueId": issue, "expectedVersion": version, "position": position, "text": text,
            "letterNumber": "15/STC-NS", "letterDate": "2026-11-23", "idempotencyKey": key,
        });
        let answer = "answer { ...IssueAnswer } proposal { ...ProposalAll }";
        self.verb("answerIssue", answer, PROPOSAL, input).await
    }

    /// The proposal as this caller sees it.
    pub async fn proposal(&self, id: &str) -> anyhow::Result<Reply> {
        let query =
            format!("query($id: ID!) {{ proposal(id: $id) {{ ...ProposalAll }} }} {PROPOSAL}");
        self.gql(&query, json!({ "id": id })).await
    }
}
