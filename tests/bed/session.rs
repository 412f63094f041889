//! A ballot in a session (B27), its announcement (B4), and what members say of forms that the Office entered
//! (B28).

use serde_json::{Value, json};

use crate::{Bed, Caller, Reply};

impl Caller {
    /// What a session's decision is recorded with: present, agree, disagree.
    pub fn session(
        &self,
        ballot: &str,
        version: i64,
        outcome: &str,
        (present, agree, disagree): (u32, u32, u32),
        day: &str,
    ) -> Value {
        json!({
            "ballotId": ballot, "expectedVersion": version, "sessionNumber": "12", "sessionDay": day,
            "present": present, "agree": agree, "disagree": disagree, "outcome": outcome,
        })
    }

    pub async fn record_session(&self, input: Value) -> anyhow::Result<Reply> {
        self.ballot_verb("recordSessionDecision", input).await
    }

    pub async fn announce(&self, ballot: &str, version: i64, day: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "expectedVersion": version, "sessionNumber": "12", "sessionDay": day,
        });
        self.ballot_verb("announceBallot", input).await
    }

    pub async fn meet_changes(&self, ballot: &str, version: i64) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "expectedVersion": version, "note": "Đã sửa Điều 2.",
            "secretContent": false,
        });
        self.ballot_verb("meetSessionChanges", input).await
    }

    pub async fn acknowledge_form(&self, ballot: &str) -> anyhow::Result<Reply> {
        self.vote_verb("acknowledgePaperVote", json!({ "ballotId": ballot }))
            .await
    }

    pub async fn contest_form(&self, ballot: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "reason": "Tôi không ký phiếu này.", "secretContent": false,
        });
        self.vote_verb("contestPaperVote", input).await
    }

    pub async fn tell_of_form(&self, vote: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "voteId": vote, "how": "Gọi điện thoại lúc 10 giờ.", "secretContent": false,
        });
        self.vote_verb("tellOfPaperVote", input).await
    }
}

impl Bed {
    /// Not passed, and sent to a session by the Chair.
    pub async fn sent_to_session(&self) -> anyhow::Result<String> {
        let id = self.closed((1, 1, 1)).await?;
        let version = self.version(&id).await?;
        let chair = self.chair().await?;
        chair.decide(&id, version, "TO_SESSION").await?.done()?;
        Ok(id)
    }
}
