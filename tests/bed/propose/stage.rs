//! Proposals brought to the state that a test begins in, by the ordinary verbs.

use anyhow::Context;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{ANSWERING, FOCAL, LOCALITY};
use crate::clock::instant;
use crate::{Bed, Caller};

impl Bed {
    pub async fn locality(&self) -> anyhow::Result<Caller> {
        self.head(LOCALITY).await
    }

    pub async fn focal(&self) -> anyhow::Result<Caller> {
        self.head(FOCAL).await
    }

    /// What a harmless proposal of three issues is prepared with.
    pub async fn proposal_of(&self, focal: &str) -> anyhow::Result<Value> {
        Ok(json!({
            "title": "Kiến nghị về nhân lực, trụ sở và đất đai",
            "issues": ["Bổ sung biên chế.", "Cấp kinh phí.", "Chuyển mục đích đất."],
            "focalUnitId": self.unit_of(focal).await?,
            "documents": [
                { "kind": "SUBMISSION_LETTER", "title": "Tờ trình", "text": "Kính gửi Sở Nội vụ." },
            ],
            "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        }))
    }

    /// Prepared by the locality. Answers its id, as all below.
    pub async fn proposed(&self) -> anyhow::Result<String> {
        let input = self.proposal_of(FOCAL).await?;
        let reply = self
            .locality()
            .await?
            .propose("draftProposal", input)
            .await?;
        reply.done()?.text("/draftProposal/proposal/id")
    }

    pub async fn proposal_sent(&self) -> anyhow::Result<String> {
        let id = self.proposed().await?;
        let secret = json!({ "secretContent": false });
        let locality = self.locality().await?;
        locality
            .propose_at("sendProposal", &id, 1, secret)
            .await?
            .done()?;
        Ok(id)
    }

    pub async fn proposal_accepted(&self) -> anyhow::Result<String> {
        let id = self.proposal_sent().await?;
        let focal = self.focal().await?;
        focal
            .propose_at("acceptProposal", &id, 2, json!({}))
            .await?
            .done()?;
        Ok(id)
    }

    /// The agency of each issue, as `gatherProposal` takes it.
    pub async fn assignments(&self, id: &str, logins: &[&str]) -> anyhow::Result<Value> {
        let mut pairs = Vec::new();
        for (issue, login) in self.issues(id).await?.iter().zip(logins) {
            pairs.push(json!({ "issueId": issue, "unitId": self.unit_of(login).await? }));
        }
        Ok(json!(pairs))
    }

    /// The same as the locality sees it, which sees its drafts too.
    pub async fn assignments_seen(&self, id: &str, logins: &[&str]) -> anyhow::Result<Value> {
        let seen = self.locality().await?.proposal(id).await?.done()?;
        let mut pairs = Vec::new();
        for (issue, login) in seen.list("/proposal/issues/nodes")?.iter().zip(logins) {
            pairs.push(json!({ "issueId": issue["id"], "unitId": self.unit_of(login).await? }));
        }
        Ok(json!(pairs))
    }

    /// Before the answering agencies for the province's five working days.
    pub async fn gathering(&self) -> anyhow::Result<String> {
        let id = self.proposal_accepted().await?;
        let pairs = json!({ "assignments": self.assignments(&id, &ANSWERING).await? });
        let focal = self.focal().await?;
        focal
            .propose_at("gatherProposal", &id, 3, pairs)
            .await?
            .done()?;
        Ok(id)
    }

    /// Ids of the issues, in reading order.
    pub async fn issues(&self, id: &str) -> anyhow::Result<Vec<String>> {
        let seen = self.office().await?.proposal(id).await?.done()?;
        let issues = seen.list("/proposal/issues/nodes")?.iter();
        let ids = issues.map(|issue| issue["id"].as_str().map(str::to_owned));
        ids.collect::<Option<_>>().context("an issue without an id")
    }

    /// Each agency answers its issue like this; an empty position stays silent.
    pub async fn answer_issues(&self, id: &str, positions: [&str; 3]) -> anyhow::Result<()> {
        let issues = self.issues(id).await?;
        for ((issue, login), position) in issues.iter().zip(ANSWERING).zip(positions) {
            if !position.is_empty() {
                let head = self.head(login).await?;
                head.answer_issue(issue, position, "Ý kiến bằng văn bản.")
                    .await?
                    .done()?;
            }
        }
        Ok(())
    }

    pub async fn conclude(&self, id: &str, outcome: &str) -> anyhow::Result<()> {
        let focal = self.focal().await?;
        let input = json!({ "outcome": outcome, "note": "Kết luận." });
        focal
            .propose_at("concludeProposal", id, 4, input)
            .await?
            .done()?;
        Ok(())
    }

    /// Time passes until the answers are due.
    pub async fn wait_for_issues(&self, id: &str) -> anyhow::Result<()> {
        let seen = self.office().await?.proposal(id).await?.done()?;
        let closes_at = seen.text("/proposal/issues/nodes/0/deadline/closesAt")?;
        self.clock.set(instant(&closes_at)?);
        Ok(())
    }

    /// A proposal in this state.
    pub async fn proposal_in(&self, state: &str) -> anyhow::Result<String> {
        match state {
            "DRAFT" => return self.proposed().await,
            "SENT_TO_FOCAL" => return self.proposal_sent().await,
            "TRANSFERRED" => {
                let id = self.proposal_sent().await?;
                let to = self.unit_of("uyvien.taichinh").await?;
                let to = json!({ "unitId": to, "reason": "Nội dung chính là kinh phí." });
                let focal = self.focal().await?;
                focal
                    .propose_at("transferProposal", &id, 2, to)
                    .await?
                    .done()?;
                return Ok(id);
            }
            "ACCEPTED_BY_FOCAL" => return self.proposal_accepted().await,
            _ => {}
        }
        let id = self.gathering().await?;
        match state {
            "GATHERING" => {}
            "AGREED" | "ANSWERED_TO_LOCALITY" | "CLOSED" => {
                self.answer_issues(&id, ["AGREE", "AGREE", "AGREE_WITH_CONDITIONS"])
                    .await?;
                self.conclude(&id, "AGREED").await?;
                if state != "AGREED" {
                    let text = json!({ "text": "Các cơ quan thống nhất." });
                    let focal = self.focal().await?;
                    focal
                        .propose_at("answerLocality", &id, 5, text)
                        .await?
                        .done()?;
                }
                if state == "CLOSED" {
                    let locality = self.locality().await?;
                    locality
                        .propose_at("closeProposal", &id, 6, json!({}))
                        .await?
                        .done()?;
                }
            }
            "REPORTED_TO_PPC" => {
                self.answer_issues(&id, ["AGREE", "DISAGREE", "AGREE_WITH_CONDITIONS"])
                    .await?;
                self.conclude(&id, "DISAGREED").await?;
            }
            "OFFICE_COMPLETES" | "CHAIR_DECIDES" => {
                self.answer_issues(&id, ["AGREE", "DISAGREE", ""]).await?;
                self.conclude(&id, "BEYOND_COMPETENCE").await?;
                if state == "CHAIR_DECIDES" {
                    let third = self.issues(&id).await?.swap_remove(2);
                    let head = self.head(ANSWERING[2]).await?;
                    head.answer_issue(&third, "AGREE", "Nhất trí.")
                        .await?
                        .done()?;
                    let office = self.person("chanhvanphong").await?;
                    office
                        .propose_at("completeProposal", &id, 5, json!({}))
                        .await?
                        .done()?;
                }
            }
            other => anyhow::bail!("no way to the state {other}"),
        }
        Ok(id)
    }
}
