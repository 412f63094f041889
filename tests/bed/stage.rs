//! Setting the stage: ballots brought to the state that a test begins in, by the ordinary verbs.

use anyhow::Context;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::Bed;
use crate::clock::instant;

/// The states of a ballot, in the order in which it goes through them.
pub const STATES: [&str; 11] = [
    "DRAFT",
    "ORDERED",
    "OPEN",
    "PASSED",
    "NOT_PASSED",
    "CHAIR_DECIDED",
    "ON_SESSION",
    "SESSION_DECIDED",
    "ANNOUNCED",
    "CANCELLED",
    "SUPERSEDED",
];

/// More than half of the 25 members.
pub const MAJORITY: usize = 13;

impl Bed {
    /// Global id of the unit that an account's agency mandate belongs to.
    pub async fn unit_of(&self, login: &str) -> anyhow::Result<String> {
        let viewer = self.person(login).await?.viewer().await?.done()?;
        let mandates = viewer.list("/viewer/mandates")?.iter();
        let mut units = mandates.filter_map(|queue| queue["mandate"]["unit"]["id"].as_str());
        let unit = units.next_back().context("no mandate of a unit")?;
        Ok(unit.to_owned())
    }

    /// What a complete and harmless ballot is asked for with.
    pub async fn request(&self) -> anyhow::Result<Value> {
        Ok(json!({
            "title": "Phê duyệt Đề án đổi mới phương thức hoạt động",
            "shortTitle": "Đề án đổi mới",
            "leadUnitId": self.unit_of("giamdoc.sonoivu").await?,
            "documents": [
                { "kind": "DRAFT", "title": "Dự thảo Quyết định", "text": "Điều 1. Phê duyệt." },
                { "kind": "RELATED", "title": "Đề án", "text": "Phần I. Sự cần thiết." },
            ],
            "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        }))
    }

    /// A ballot that waits for the Chair, nothing standing before it. Answers its id, as all below.
    pub async fn drafted(&self) -> anyhow::Result<String> {
        self.ready(self.complete_request().await?).await
    }

    pub async fn ordered(&self) -> anyhow::Result<String> {
        let id = self.drafted().await?;
        let version = self.version(&id).await?;
        self.chair().await?.order(&id, version).await?.done()?;
        Ok(id)
    }

    /// Open for the province's five working days.
    pub async fn opened(&self) -> anyhow::Result<String> {
        let id = self.ordered().await?;
        let version = self.version(&id).await?;
        self.office()
            .await?
            .open(&id, version, None)
            .await?
            .done()?;
        Ok(id)
    }

    /// The same with a file in its dossier, whose id is answered too.
    pub async fn opened_with_file(&self) -> anyhow::Result<(String, String)> {
        let office = self.office().await?;
        let file = self.owner().await?.brings("Đề án").await?;
        let mut request = self.complete_request().await?;
        request["documents"][1]["fileIds"] = json!([file]);
        let id = self.ready(request).await?;
        self.chair().await?.order(&id, 1).await?.done()?;
        office.open(&id, 2, None).await?.done()?;
        Ok((id, file))
    }

    /// The first members vote: so many agree, agree with amendments, disagree.
    pub async fn vote(
        &self,
        id: &str,
        (agree, amend, disagree): (usize, usize, usize),
    ) -> anyhow::Result<()> {
        let positions = std::iter::repeat_n(("AGREE", None), agree)
            .chain(std::iter::repeat_n(
                (
                    "AGREE_WITH_AMENDMENTS",
                    Some("Bổ sung thời hạn tại Điều 2."),
                ),
                amend,
            ))
            .chain(std::iter::repeat_n(
                ("DISAGREE", Some("Trùng với quy định đang có hiệu lực.")),
                disagree,
            ));
        for (login, (position, text)) in self.members().into_iter().zip(positions) {
            let member = self.member(login).await?;
            member.cast(id, position, text).await?.done()?;
        }
        Ok(())
    }

    /// Time passes until the ballot's deadline.
    pub async fn wait_for_deadline(&self, id: &str) -> anyhow::Result<()> {
        let ballot = self.office().await?.ballot(id).await?.done()?;
        self.clock
            .set(instant(&ballot.text("/ballot/deadline/closesAt")?)?);
        Ok(())
    }

    /// Opened, voted on, and closed by the clock.
    pub async fn closed(&self, votes: (usize, usize, usize)) -> anyhow::Result<String> {
        let id = self.opened().await?;
        self.vote(&id, votes).await?;
        self.wait_for_deadline(&id).await?;
        Ok(id)
    }

    /// Passed and approved by the Chair.
    pub async fn decided(&self) -> anyhow::Result<String> {
        let id = self.closed((MAJORITY, 0, 0)).await?;
        let version = self.version(&id).await?;
        let chair = self.chair().await?;
        chair.decide(&id, version, "APPROVE").await?.done()?;
        Ok(id)
    }

    /// A ballot in this state. Votes that differ in kind are in it, so that every verb has something
    /// to work on.
    pub async fn in_state(&self, state: &str) -> anyhow::Result<String> {
        match state {
            "DRAFT" => self.drafted().await,
            "ORDERED" => self.ordered().await,
            "OPEN" => {
                let id = self.opened().await?;
                self.vote(&id, (1, 1, 1)).await?;
                Ok(id)
            }
            "PASSED" => self.closed((MAJORITY - 1, 1, 1)).await,
            "NOT_PASSED" => self.closed((1, 1, 1)).await,
            "CHAIR_DECIDED" => self.decided().await,
            "ON_SESSION" => self.sent_to_session().await,
            "SESSION_DECIDED" => {
                let id = self.sent_to_session().await?;
                let office = self.office().await?;
                let version = self.version(&id).await?;
                let heard = office.session(&id, version, "PASSED", (20, 14, 6), &self.today());
                office.record_session(heard).await?.done()?;
                Ok(id)
            }
            "ANNOUNCED" => {
                let id = self.decided().await?;
                let version = self.version(&id).await?;
                let today = self.today();
                self.office()
                    .await?
                    .announce(&id, version, &today)
                    .await?
                    .done()?;
                Ok(id)
            }
            "CANCELLED" => {
                let id = self.opened().await?;
                self.vote(&id, (1, 1, 1)).await?;
                let version = self.version(&id).await?;
                self.chair().await?.call_off(&id, version).await?.done()?;
                Ok(id)
            }
            "SUPERSEDED" => Ok(self.superseded().await?.0),
            other => anyhow::bail!("no way to the state {other}"),
        }
    }

    /// The version of a ballot, as the Office sees it.
    pub async fn version(&self, id: &str) -> anyhow::Result<i64> {
        let ballot = self.office().await?.ballot(id).await?.done()?;
        ballot.number("/ballot/version")
    }

    /// The state of a ballot, as the Office sees it.
    pub async fn state(&self, id: &str) -> anyhow::Result<String> {
        let ballot = self.office().await?.ballot(id).await?.done()?;
        ballot.text("/ballot/state")
    }
}
