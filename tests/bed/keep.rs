//! The verbs by which a province is kept.

use anyhow::Context;
use serde_json::{Value, json};

use crate::{Bed, Caller, Reply};

pub const PERSON: &str = "fragment PersonAll on Person {
    id name version login account mandates { id version title office unit { id name } startsOn endsOn }
}";
const LINK: &str = "link { url expiresAt waits }";
const DOCUMENT: &str = "Quyết định số 12/QĐ-UBND";
const REQUESTS: &str = "requests { id state mandate { id version startsOn endsOn } }";

/// What whoever is entered in a province of one's own signs in with.
pub const PASSWORD: &str = "mật khẩu đủ dài";

impl Caller {
    /// A verb whose payload has these fields.
    pub async fn keep(&self, verb: &str, answer: &str, input: Value) -> anyhow::Result<Reply> {
        let fragments = if answer.contains("PersonAll") {
            PERSON
        } else {
            ""
        };
        self.verb(verb, answer, fragments, input).await
    }

    pub async fn add_unit(&self, name: &str, kind: &str) -> anyhow::Result<Reply> {
        let input = json!({ "kind": kind, "name": name, "startsOn": "2026-07-01" });
        self.keep(
            "addUnit",
            "unit { id version name kind startsOn endsOn }",
            input,
        )
        .await
    }

    pub async fn add_person(&self, name: &str, login: &str) -> anyhow::Result<Reply> {
        let answer = format!("person {{ ...PersonAll }} {LINK}");
        self.keep(
            "addPerson",
            &answer,
            json!({ "name": name, "login": login }),
        )
        .await
    }

    pub async fn add_mandate(
        &self,
        person: &str,
        office: &str,
        unit: Option<&str>,
        (starts_on, ends_on): (&str, Option<&str>),
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "personId": person, "office": office, "unitId": unit, "title": office,
            "startsOn": starts_on, "endsOn": ends_on, "document": DOCUMENT,
        });
        let answer = "mandate { id version office title startsOn endsOn } request { id state }";
        self.keep("addMandate", answer, input).await
    }

    pub async fn end_mandate(
        &self,
        mandate: &str,
        version: i64,
        on: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "mandateId": mandate, "expectedVersion": version, "endsOn": on, "document": DOCUMENT,
        });
        let answer = "mandate { id version endsOn } request { id state }";
        self.keep("endMandate", answer, input).await
    }

    /// Confirms what was entered, as one list (X14).
    pub async fn confirm_mandates(&self, requests: &[&str]) -> anyhow::Result<Reply> {
        let input = json!({ "requestIds": requests });
        self.keep("confirmMandates", REQUESTS, input).await
    }

    pub async fn refuse_mandates(&self, requests: &[&str], why: &str) -> anyhow::Result<Reply> {
        let input = json!({ "requestIds": requests, "reason": why });
        self.keep("refuseMandates", REQUESTS, input).await
    }

    /// Countersigns every link that waits for this one (X15); answers how many.
    pub async fn countersign_all(&self) -> anyhow::Result<usize> {
        let query = "{ waitingLinks { nodes { id mayCountersign } } }";
        let waiting = self.gql(query, Value::Null).await?.done()?;
        let mut signed = 0;
        for link in waiting.list("/waitingLinks/nodes")? {
            if link["mayCountersign"] == true {
                let input = json!({ "linkId": link["id"] });
                self.keep("countersignLink", "", input).await?.done()?;
                signed += 1;
            }
        }
        Ok(signed)
    }

    /// What stands on the start page, as its verbs.
    pub async fn todo_verbs(&self) -> anyhow::Result<Vec<String>> {
        let reply = self
            .gql("{ todo(first: 100) { nodes { verb } } }", Value::Null)
            .await?
            .done()?;
        let nodes = reply.list("/todo/nodes")?.iter();
        let verbs = nodes.filter_map(|todo| todo["verb"].as_str());
        Ok(verbs.map(str::to_owned).collect())
    }

    pub async fn issue_link(&self, person: &str) -> anyhow::Result<Reply> {
        self.keep("issueSignInLink", LINK, json!({ "personId": person }))
            .await
    }

    pub async fn redeem(&self, token: &str, password: &str) -> anyhow::Result<Reply> {
        let input = json!({ "token": token, "newPassword": password });
        self.keep(
            "redeemSignInLink",
            "session { accessToken expiresAt }",
            input,
        )
        .await
    }

    /// The person of this name, as the directory shows it.
    pub async fn found(&self, name: &str) -> anyhow::Result<Value> {
        let query = format!(
            "query($name: String) {{ people(search: $name) {{ nodes {{ ...PersonAll }} }} }} {PERSON}"
        );
        let reply = self.gql(&query, json!({ "name": name })).await?.done()?;
        Ok(reply.data("/people/nodes/0").clone())
    }
}

/// What stands behind the mark of a one-time link.
pub fn token(url: &str) -> anyhow::Result<&str> {
    let (page, token) = url.split_once('#').context("a link without a token")?;
    anyhow::ensure!(page.ends_with("/welcome"), "{url}");
    Ok(token)
}

impl Bed {
    /// A mandate that the head of the Office enters and, where it has to be, the Chair confirms; answers
    /// its id.
    pub async fn give_office(
        &self,
        person: &str,
        office: &str,
        unit: Option<&str>,
        days: (&str, Option<&str>),
    ) -> anyhow::Result<String> {
        let head = self.person("chanhvanphong").await?;
        let given = head.add_mandate(person, office, unit, days).await?.done()?;
        if given.data("/addMandate/request").is_null() {
            return given.text("/addMandate/mandate/id");
        }
        let request = given.text("/addMandate/request/id")?;
        let chair = self.chair().await?;
        let confirmed = chair.confirm_mandates(&[&request]).await?.done()?;
        confirmed.text("/confirmMandates/requests/0/mandate/id")
    }

    /// The same of a mandate's last day.
    pub async fn end_office(&self, mandate: &str, version: i64, on: &str) -> anyhow::Result<()> {
        let head = self.person("chanhvanphong").await?;
        let ended = head.end_mandate(mandate, version, on).await?.done()?;
        if !ended.data("/endMandate/request").is_null() {
            let request = ended.text("/endMandate/request/id")?;
            let chair = self.chair().await?;
            chair.confirm_mandates(&[&request]).await?.done()?;
        }
        Ok(())
    }

    /// Somebody new, with a link that was redeemed: signed in.
    pub async fn welcome(&self, url: &str) -> anyhow::Result<Caller> {
        let nobody = self.nobody();
        let reply = nobody.redeem(token(url)?, PASSWORD).await?.done()?;
        nobody.keeping(&reply, "redeemSignInLink")
    }
}
