//! The verbs of a ballot, as a person uses them.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Caller, Reply};

/// Everything that there is to know of a ballot.
pub const BALLOT: &str = "
fragment Hat on Mandate { id title office personName }
fragment FileAll on File { id name mediaType size sha256 uploadedAt }
fragment VoteAll on Vote {
  id position text castAt late receiptCode form receivedAt recordedBy { ...Hat } scan { ...FileAll }
  amendment { kind note resolvedBy { ...Hat } onBehalfOf { ...Hat } resolvedAt }
  toldAt toldBy { ...Hat } toldHow acknowledgedAt contestedAt contestReason
}
fragment PaperAll on BallotPaper {
  id state member { ...Hat }
  counted { ...VoteAll } late { ...VoteAll } versions { ...VoteAll }
  firstSeenAt draft { position text draftedAt draftedBy { ...Hat } }
  paperForm { ...VoteAll } differs
}
fragment OpenAll on OpenMatter { id: subjectId kind unit { id name } position text }
fragment GateAll on BallotGate {
  related { unit { id name } reason addedBy { ...Hat } asked stated }
  statements { statement units { id } signedBy { ...Hat } }
  checkedBy { ...Hat } checkedAt passable
  open { ...OpenAll } unruled { ...OpenAll } unsettled { ...OpenAll }
  rulings { stage note count units { id } ruledBy { ...Hat } onBehalfOf { ...Hat } }
}
fragment BallotAll on Ballot {
  id title shortTitle sourceNote version state draftedAt openedAt closedAt base needed positions announced
  leadUnit { id name }
  order { reason note orderedAt orderedBy { ...Hat } onBehalfOf { ...Hat } }
  deadline { nominal effective closesAt provisional workingDays skipped { date reason } }
  documents(first: 100) { totalCount nodes { id kind title text sha256 addedAt files { ...FileAll } } }
  myPaper { ...PaperAll }
  otherMandateWithPaper { ...Hat }
  tally { base agree agreeWithAmendments disagree abstain silent late needed passed final openAmendments certainty }
  issue { issuable blocks openAmendments openDifferences } decisions
  gate { ...GateAll }
  round changes previousRound { id } nextRound { id round state } collectiveBasis
  end { reason endedAt endedBy { ...Hat } onBehalfOf { ...Hat } }
  extensions { fromDay toDay reason extendedAt extendedBy { ...Hat } onBehalfOf { ...Hat } }
  papers(first: 100) { totalCount nodes { ...PaperAll } }
  decision { kind note decidedAt decidedBy { ...Hat } onBehalfOf { ...Hat } }
  sessions { number heldOn base needed present agree disagree outcome changes metNote metAt }
  announcements { sessionNumber sessionDay recordedBy { ...Hat } }
  allowedActs actsFor { ...Hat }
}";

/// Verbs that ask the secret question besides those whose helpers answer it themselves.
const CONTENT: [&str; 42] = [
    "recordSessionDecision",
    "orderBallot",
    "castVote",
    "recordLateOpinion",
    "resolveAmendment",
    "decideBallot",
    "cancelConsultation",
    "saveAnswerDraft",
    "answerConsultation",
    "recordLateAnswer",
    "resolveAnswer",
    "synthesiseConsultation",
    "revokeDelegation",
    "assignWork",
    "leaveTaskToHead",
    "extendBallot",
    "cancelBallot",
    "supersedeBallot",
    "saveVoteDraft",
    "setConsultationPoints",
    "urgeAnswers",
    "askForData",
    "answerDataRequest",
    "resolveDemands",
    "referDifferences",
    "ruleDifferences",
    "reassignIssue",
    "saveIssueDraft",
    "answerIssue",
    "transferProposal",
    "concludeProposal",
    "answerLocality",
    "completeProposal",
    "decideProposal",
    "moveConference",
    "replyToInvitation",
    "writeMinutes",
    "saveProvinceAnswer",
    "sendProvinceAnswer",
    "inviteParticipant",
    "reportToHead",
    "answerReport",
];

/// What a refusal says.
const ERRORS: &str = "userErrors { code field message rule turnToId }";

impl Caller {
    /// Uses a verb whose payload holds these fields, which name these fragments.
    pub(crate) async fn verb(
        &self,
        verb: &str,
        answer: &str,
        fragments: &str,
        mut input: Value,
    ) -> anyhow::Result<Reply> {
        // The secret question is answered, unless a test is about it.
        if CONTENT.contains(&verb) && input.get("secretContent").is_none() {
            input["secretContent"] = json!(false);
        }
        // A late answer is given what an answer is given.
        let mut capital = match verb {
            "recordLateAnswer" => "answerConsultation".to_owned(),
            verb => verb.to_owned(),
        };
        capital[..1].make_ascii_uppercase();
        let query = format!(
            "mutation($input: {capital}Input!) {{ {verb}(input: $input) {{ {answer} {ERRORS} }} }} {fragments}"
        );
        self.gql(&query, json!({ "input": input })).await
    }

    pub(crate) async fn ballot_verb(&self, verb: &str, input: Value) -> anyhow::Result<Reply> {
        self.verb(verb, "ballot { ...BallotAll }", BALLOT, input)
            .await
    }

    pub(crate) async fn vote_verb(&self, verb: &str, input: Value) -> anyhow::Result<Reply> {
        let answer = "vote { ...VoteAll } ballot { ...BallotAll }";
        self.verb(verb, answer, BALLOT, input).await
    }

    pub async fn draft(&self, input: Value) -> anyhow::Result<Reply> {
        self.ballot_verb("draftBallot", input).await
    }

    pub async fn order(&self, ballot: &str, version: i64) -> anyhow::Result<Reply> {
        self.order_because(ballot, version, "URGENT").await
    }

    pub async fn order_because(
        &self,
        ballot: &str,
        version: i64,
        reason: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "reason": reason,
            "note": "Trình trước ngày họp.",
        });
        self.ballot_verb("orderBallot", input).await
    }

    /// Opens until a day, or for as long as the province has set.
    pub async fn open(
        &self,
        ballot: &str,
        version: i64,
        closes_on: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "closesOn": closes_on,
            "secretContent": false,
        });
        self.open_with(input).await
    }

    pub async fn open_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.ballot_verb("openBallot", input).await
    }

    /// Casts with a key of its own.
    pub async fn cast(
        &self,
        ballot: &str,
        position: &str,
        text: Option<&str>,
    ) -> anyhow::Result<Reply> {
        self.cast_keyed(ballot, position, text, &Uuid::new_v4().to_string())
            .await
    }

    pub async fn cast_keyed(
        &self,
        ballot: &str,
        position: &str,
        text: Option<&str>,
        key: &str,
    ) -> anyhow::Result<Reply> {
        self.vote_verb("castVote", vote(ballot, position, text, key))
            .await
    }

    /// Leaves an opinion after closing.
    pub async fn late(
        &self,
        ballot: &str,
        position: &str,
        text: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let input = vote(ballot, position, text, &Uuid::new_v4().to_string());
        self.vote_verb("recordLateOpinion", input).await
    }

    pub async fn close(&self, ballot: &str, version: i64) -> anyhow::Result<Reply> {
        let input = json!({ "ballotId": ballot, "expectedVersion": version });
        self.ballot_verb("closeBallot", input).await
    }

    pub async fn resolve(&self, vote: &str, kind: &str, note: &str) -> anyhow::Result<Reply> {
        let input = json!({ "voteId": vote, "kind": kind, "note": note });
        self.vote_verb("resolveAmendment", input).await
    }

    pub async fn decide(&self, ballot: &str, version: i64, kind: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "kind": kind,
            "note": "Giao Văn phòng theo dõi.",
        });
        self.decide_with(input).await
    }

    pub async fn decide_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.ballot_verb("decideBallot", input).await
    }

    /// The ballot as this caller sees it.
    pub async fn ballot(&self, id: &str) -> anyhow::Result<Reply> {
        let query = format!("query($id: ID!) {{ ballot(id: $id) {{ ...BallotAll }} }} {BALLOT}");
        self.gql(&query, json!({ "id": id })).await
    }

    pub async fn act_as(&self, mandate: &str) -> anyhow::Result<Reply> {
        let query = "mutation($input: ActAsInput!) { actAs(input: $input) {
            session { accessToken } viewer { acting { id title office } }
            userErrors { code field message rule } } }";
        self.gql(query, json!({ "input": { "mandateId": mandate } }))
            .await
    }

    /// Who the caller is, in which mandates.
    pub async fn viewer(&self) -> anyhow::Result<Reply> {
        let query = "{ viewer { name login language acting { id title office unit { id name } }
            mandates { todoCount mandate { id title office unit { id name } } }
            province { name demonstration } } }";
        self.gql(query, Value::Null).await
    }

    /// What waits for the caller, as (verb, id of its matter).
    pub async fn todo(&self) -> anyhow::Result<Vec<(String, String)>> {
        let query = "{ todo(first: 100) { nodes {
            verb ballot { id } consultation { id } proposal { id }
            participation { id: consultationId } } } }";
        let reply = self.gql(query, Value::Null).await?.done()?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let nodes = reply.list("/todo/nodes")?.iter();
        Ok(nodes
            .map(|todo| {
                let kinds = ["ballot", "consultation", "proposal", "participation"];
                let matters = kinds.map(|kind| &todo[kind]["id"]);
                (text(&todo["verb"]), matters.map(text).concat())
            })
            .collect())
    }
}

fn vote(ballot: &str, position: &str, text: Option<&str>, key: &str) -> Value {
    json!({
        "ballotId": ballot,
        "position": position,
        "text": text,
        "idempotencyKey": key,
    })
}
