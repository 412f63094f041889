//! Whom a request reached: an agency of its own, whose head comes and goes (C22).

use serde_json::{Value, json};

use crate::{Bed, Caller, Reply};

const REACHED: &str = "query($id: ID!) { consultation(id: $id) {
    version state closedAt statement allowedActs deadline { closesAt }
    summary { recipients agree agreeWithAmendments disagree deemedAgreed unreached pending late }
    myResponse { state silenceIs silenceWords deadline { effective closesAt workingDays } }
    responses(first: 100) { nodes {
        unit { id canBeTold } state toldAt toldBy silenceIs counted { position late } late { position }
        deadline { nominal effective closesAt workingDays }
    } } } }";

impl Caller {
    /// A consultation, with whom it reached.
    pub async fn reached(&self, id: &str) -> anyhow::Result<Reply> {
        self.gql(REACHED, json!({ "id": id })).await
    }

    pub async fn ask_again(&self, id: &str, version: i64, unit: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "expectedVersion": version, "unitId": unit });
        self.consult_verb("askAgencyAgain", input).await
    }

    /// What the acting mandate was told, newest first: kinds, and what silence means.
    pub async fn notices(&self) -> anyhow::Result<Vec<Value>> {
        let query = "{ notices(first: 100) { nodes { kind silence consultation { id } } } }";
        let seen = self.gql(query, Value::Null).await?.done()?;
        Ok(seen.list("/notices/nodes")?.clone())
    }

    /// How often it was told this of a consultation.
    pub async fn was_told(&self, kind: &str, id: &str) -> anyhow::Result<usize> {
        let notices = self.notices().await?.into_iter();
        let of = |one: &Value| one["kind"] == kind && one["consultation"]["id"] == id;
        Ok(notices.filter(of).count())
    }
}

impl Bed {
    /// A department in which nobody holds any office.
    pub async fn empty_agency(&self) -> anyhow::Result<String> {
        let office = self.person("chanhvanphong").await?;
        let added = office.add_unit("Sở Minh Họa", "DEPARTMENT").await?.done()?;
        added.text("/addUnit/unit/id")
    }

    /// A consultation of this unit beside agencies that have heads, sent for five working days.
    pub async fn asked_with(&self, unit: &str, logins: &[&str]) -> anyhow::Result<String> {
        let mut input = self.consultation_of(logins).await?;
        if let Some(units) = input["recipientUnitIds"].as_array_mut() {
            units.push(json!(unit));
        }
        let owner = self.owner().await?;
        let made = owner.draft_consultation(input).await?.done()?;
        let id = made.text("/draftConsultation/consultation/id")?;
        owner.open_consultation(&id, 1, None).await?.done()?;
        Ok(id)
    }

    /// A head of this unit from a day on, who has not signed in yet: the mandate, and the link to it.
    pub async fn new_head(
        &self,
        unit: &str,
        login: &str,
        from: &str,
    ) -> anyhow::Result<(String, String)> {
        self.new_of_agency(unit, login, "AGENCY_HEAD", from).await
    }

    /// The same of any office in an agency.
    pub async fn new_of_agency(
        &self,
        unit: &str,
        login: &str,
        hat: &str,
        from: &str,
    ) -> anyhow::Result<(String, String)> {
        let office = self.person("chanhvanphong").await?;
        let name = format!("Người {login}");
        let added = office.add_person(&name, login).await?.done()?;
        let person = added.text("/addPerson/person/id")?;
        let days = (from, None);
        let given = self.give_office(&person, hat, Some(unit), days);
        let mandate = given.await?;
        // What the head of the Office made, the Chair countersigns (X15).
        self.chair().await?.countersign_all().await?;
        Ok((mandate, added.text("/addPerson/link/url")?))
    }
}

impl Reply {
    /// The row of an agency in what `reached` answered.
    pub fn asked(&self, unit: &str) -> anyhow::Result<Value> {
        Ok(self.response_of(unit)?.clone())
    }
}
