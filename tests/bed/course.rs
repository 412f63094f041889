//! The verbs of a ballot on its way, as a person uses them.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Bed, Caller, Reply};

impl Caller {
    /// Gives more time.
    pub async fn give_time(&self, ballot: &str, version: i64, to: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "closesOn": to,
            "reason": "Thành viên đi công tác.",
        });
        self.ballot_verb("extendBallot", input).await
    }

    pub async fn call_off(&self, ballot: &str, version: i64) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "reason": "Đưa ra phiên họp.",
        });
        self.ballot_verb("cancelBallot", input).await
    }

    pub async fn supersede(&self, ballot: &str, version: i64, by: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot,
            "expectedVersion": version,
            "nextRoundId": by,
            "reason": "Dự thảo đã sửa Điều 2.",
        });
        self.ballot_verb("supersedeBallot", input).await
    }

    /// Prepares a vote (B14).
    pub async fn prepare(
        &self,
        ballot: &str,
        position: &str,
        text: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "ballotId": ballot, "position": position, "text": text });
        self.ballot_verb("saveVoteDraft", input).await
    }

    pub async fn look_at(&self, ballot: &str) -> anyhow::Result<Reply> {
        self.ballot_verb("markBallotSeen", json!({ "ballotId": ballot }))
            .await
    }

    /// What a form is entered with, agreeing and just received.
    pub fn form(&self, ballot: &str, mandate: &str, scan: &str, received_at: &str) -> Value {
        json!({
            "ballotId": ballot,
            "mandateId": mandate,
            "position": "AGREE",
            "receivedAt": received_at,
            "scanFileId": scan,
            "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        })
    }

    pub async fn enter_form(&self, input: Value) -> anyhow::Result<Reply> {
        self.vote_verb("recordPaperVote", input).await
    }

    /// The result sheet.
    pub async fn export_result(&self, ballot: &str, format: &str) -> anyhow::Result<Reply> {
        let input = json!({ "ballotId": ballot, "format": format });
        let answer = "file { id name mediaType size link { url } }";
        self.verb("exportBallotResult", answer, "", input).await
    }

    /// How many notices of a kind about a ballot the caller has.
    pub async fn told(&self, kind: &str, ballot: &str) -> anyhow::Result<usize> {
        let query = "{ notices(first: 100) { nodes { kind ballot { id } } } }";
        let reply = self.gql(query, Value::Null).await?.done()?;
        let notices = reply.list("/notices/nodes")?.iter();
        let about =
            notices.filter(|notice| notice["kind"] == kind && notice["ballot"]["id"] == ballot);
        Ok(about.count())
    }
}

impl Bed {
    /// A round on a new draft, nothing standing before it; it follows this ballot.
    pub async fn next_round(&self, of: &str) -> anyhow::Result<String> {
        let mut request = self.complete_request().await?;
        request["previousRoundId"] = json!(of);
        request["changes"] = json!("Sửa thời hạn tại Điều 2.");
        self.ready(request).await
    }

    /// An open ballot that was replaced, and the round that replaced it.
    pub async fn superseded(&self) -> anyhow::Result<(String, String)> {
        let id = self.opened().await?;
        self.vote(&id, (1, 1, 1)).await?;
        let next = self.next_round(&id).await?;
        let version = self.version(&id).await?;
        self.chair()
            .await?
            .supersede(&id, version, &next)
            .await?
            .done()?;
        Ok((id, next))
    }

    /// The assistant of the member `uyvien`.
    pub async fn assistant(&self) -> anyhow::Result<Caller> {
        self.person("troly.uyvien").await
    }
}
