//! Consultations brought to the state that a test begins in, by the ordinary verbs.

use anyhow::Context;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{AGENCIES, AMENDMENT, OBJECTION, OWNER};
use crate::clock::instant;
use crate::{Bed, Caller, Reply};

impl Bed {
    /// The head of an agency, in that hat.
    pub async fn head(&self, login: &str) -> anyhow::Result<Caller> {
        self.person_as(login, "AGENCY_HEAD").await
    }

    /// The head of the agency that asks.
    pub async fn owner(&self) -> anyhow::Result<Caller> {
        self.head(OWNER).await
    }

    /// What a complete and harmless consultation of these agencies is prepared with.
    pub async fn consultation_of(&self, logins: &[&str]) -> anyhow::Result<Value> {
        let mut units = Vec::new();
        for login in logins {
            units.push(self.unit_of(login).await?);
        }
        Ok(json!({
            "title": "Góp ý dự thảo Quyết định phê duyệt Đề án đổi mới",
            "shortTitle": "Góp ý Đề án đổi mới",
            "recipientUnitIds": units,
            "documents": [
                { "kind": "DRAFT", "title": "Dự thảo Quyết định", "text": "Điều 1. Phê duyệt." },
                { "kind": "RELATED", "title": "Đề án", "text": "Phần I. Sự cần thiết." },
            ],
            "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        }))
    }

    /// Prepared by the agency of this head. Answers its id, as all below.
    pub async fn prepared_by(&self, owner: &str, logins: &[&str]) -> anyhow::Result<String> {
        let input = self.consultation_of(logins).await?;
        let reply = self
            .head(owner)
            .await?
            .draft_consultation(input)
            .await?
            .done()?;
        reply.text("/draftConsultation/consultation/id")
    }

    pub async fn prepared(&self, logins: &[&str]) -> anyhow::Result<String> {
        self.prepared_by(OWNER, logins).await
    }

    /// Sent for the province's five working days by the agency of this head.
    pub async fn asked_by(&self, owner: &str, logins: &[&str]) -> anyhow::Result<String> {
        let id = self.prepared_by(owner, logins).await?;
        self.head(owner)
            .await?
            .open_consultation(&id, 1, None)
            .await?
            .done()?;
        Ok(id)
    }

    pub async fn asked(&self, logins: &[&str]) -> anyhow::Result<String> {
        self.asked_by(OWNER, logins).await
    }

    /// Three agencies are asked; one asks for amendments, one disagrees, one is silent.
    pub async fn half_answered(&self) -> anyhow::Result<String> {
        let id = self.asked(&AGENCIES[..3]).await?;
        for (login, position, text) in [
            (AGENCIES[0], "AGREE_WITH_AMENDMENTS", AMENDMENT),
            (AGENCIES[1], "DISAGREE", OBJECTION),
        ] {
            self.head(login)
                .await?
                .answer(&id, position, text)
                .await?
                .done()?;
        }
        Ok(id)
    }

    /// Time passes until the consultation's deadline.
    pub async fn wait_for_answers(&self, id: &str) -> anyhow::Result<()> {
        let seen = self.office().await?.consultation(id).await?.done()?;
        let closes_at = seen.text("/consultation/deadline/closesAt")?;
        self.clock.set(instant(&closes_at)?);
        Ok(())
    }

    /// Every amendment and disagreement is accepted.
    pub async fn resolve_all(&self, id: &str) -> anyhow::Result<()> {
        let owner = self.owner().await?;
        for answer in owner.consultation(id).await?.done()?.demands()? {
            owner
                .resolve_answer(&answer, "ACCEPTED", "Đã tiếp thu.")
                .await?
                .done()?;
        }
        Ok(())
    }

    /// A consultation in this state, half answered once it is sent.
    pub async fn consultation_in(&self, state: &str) -> anyhow::Result<String> {
        if state == "DRAFT" {
            return self.prepared(&AGENCIES[..3]).await;
        }
        let id = self.half_answered().await?;
        match state {
            "OPEN" => {}
            "REISSUED" => {
                self.next_consultation_round(&id, &AGENCIES[..3]).await?;
            }
            "CANCELLED" => {
                self.owner().await?.cancel(&id, 2).await?.done()?;
            }
            "CLOSED" | "SYNTHESISED" => {
                self.wait_for_answers(&id).await?;
                if state == "SYNTHESISED" {
                    self.resolve_all(&id).await?;
                    self.owner().await?.synthesise(&id, 2).await?.done()?;
                }
            }
            other => anyhow::bail!("no way to the state {other}"),
        }
        Ok(id)
    }

    /// The version of a consultation, as its owner sees it.
    pub async fn consultation_version(&self, id: &str) -> anyhow::Result<i64> {
        let seen = self.owner().await?.consultation(id).await?.done()?;
        seen.number("/consultation/version")
    }
}

impl Reply {
    /// One agency's row in what `consultation` answered to somebody who sees all.
    pub fn response_of(&self, unit: &str) -> anyhow::Result<&Value> {
        let mut rows = self.list("/consultation/responses/nodes")?.iter();
        rows.find(|row| row["unit"]["id"] == unit)
            .context("not asked")
    }

    /// Ids of the counted answers that ask for something.
    pub fn demands(&self) -> anyhow::Result<Vec<String>> {
        let rows = self.list("/consultation/responses/nodes")?.iter();
        let counted = rows.map(|row| &row["counted"]).filter(|answer| {
            answer["position"] == "AGREE_WITH_AMENDMENTS" || answer["position"] == "DISAGREE"
        });
        let ids = counted.filter_map(|answer| answer["id"].as_str());
        Ok(ids.map(str::to_owned).collect())
    }
}
