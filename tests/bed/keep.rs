//! The verbs by which a province is kept.

use anyhow::Context;
use serde_json::{Value, json};

use crate::{Bed, Caller, Reply};

pub const PERSON: &str = "fragment PersonAll on Person {
    id name version login account mandates { id version title office unit { id name } startsOn endsOn }
}";
const LINK: &str = "link { url expiresAt }";

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
            "startsOn": starts_on, "endsOn": ends_on,
        });
        let answer = "mandate { id version office title startsOn endsOn }";
        self.keep("addMandate", answer, input).await
    }

    pub async fn end_mandate(
        &self,
        mandate: &str,
        version: i64,
        on: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "mandateId": mandate, "expectedVersion": version, "endsOn": on });
        self.keep("endMandate", "mandate { id version endsOn }", input)
            .await
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
    /// Somebody new, with a link that was redeemed: signed in.
    pub async fn welcome(&self, url: &str) -> anyhow::Result<Caller> {
        let nobody = self.nobody();
        let reply = nobody.redeem(token(url)?, PASSWORD).await?.done()?;
        nobody.keeping(&reply, "redeemSignInLink")
    }
}
