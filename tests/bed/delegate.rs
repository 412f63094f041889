//! Acting for a head: lending, taking back, dividing the work.

use serde_json::{Value, json};

use crate::{Bed, Caller, Reply};

/// Everything that there is to know of a delegation.
pub const DELEGATION: &str = "
fragment Hat on Mandate { id title office personName }
fragment DelegationAll on Delegation {
  id version kind state powers startsOn endsOn lender { ...Hat } delegate { ...Hat }
  documentNumber documentDate documentFile { id name } givenAt revokedAt revokeReason mayRevoke
}";

const ASSIGNMENT: &str = "assignment { id kind field startsOn endsOn holder { id title }
    absent { id } units { id } }";

/// The deputy head of the agency that asks, if a test does not say otherwise.
pub const DEPUTY: &str = "phogiamdoc.sonoivu";

impl Bed {
    /// The deputy head of Sở Nội vụ, in that hat.
    pub async fn deputy(&self) -> anyhow::Result<Caller> {
        self.person_as(DEPUTY, "AGENCY_DEPUTY").await
    }

    /// Today in Việt Nam, as the API writes it.
    pub fn today(&self) -> String {
        use dongthuan::clock::Clock;
        rules::deadline::local_date(self.clock.now()).to_string()
    }

    /// The head of Sở Nội vụ lends the deputy these powers from today to this day. Answers its id.
    pub async fn lent(&self, powers: &[&str], ends_on: &str) -> anyhow::Result<String> {
        let deputy = self.deputy().await?.mandate("AGENCY_DEPUTY").await?;
        let input = giving(&deputy, "BY_POWER", powers, (&self.today(), ends_on));
        let given = self.owner().await?.give_delegation(input).await?.done()?;
        given.text("/giveDelegation/delegation/id")
    }

    /// A Vice Chair's mandate.
    pub async fn vice_chair(&self, login: &str) -> anyhow::Result<String> {
        self.person(login).await?.mandate("VICE_CHAIR").await
    }

    /// The Chair names the Standing Vice Chair from today on.
    pub async fn standing(&self, login: &str) -> anyhow::Result<Reply> {
        let input = assigning("STANDING_VICE_CHAIR", &self.vice_chair(login).await?);
        self.chair().await?.assign_work(input).await
    }
}

/// What a delegation is given with.
pub fn giving(deputy: &str, kind: &str, powers: &[&str], days: (&str, &str)) -> Value {
    json!({
        "deputyMandateId": deputy, "kind": kind, "powers": powers,
        "startsOn": days.0, "endsOn": days.1,
        "documentNumber": "15/QĐ-SNV", "documentDate": "2026-11-20",
    })
}

/// What work is assigned with, from today on.
pub fn assigning(kind: &str, holder: &str) -> Value {
    json!({
        "kind": kind, "deputyMandateId": holder, "startsOn": "2026-11-23",
        "documentNumber": "20/QĐ-UBND", "documentDate": "2026-11-20",
    })
}

impl Caller {
    pub async fn give_delegation(&self, input: Value) -> anyhow::Result<Reply> {
        let answer = "delegation { ...DelegationAll }";
        self.verb("giveDelegation", answer, DELEGATION, input).await
    }

    pub async fn revoke_delegation(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        let input = json!({
            "delegationId": id, "expectedVersion": version, "reason": "Đã về cơ quan.",
        });
        let answer = "delegation { ...DelegationAll }";
        self.verb("revokeDelegation", answer, DELEGATION, input)
            .await
    }

    pub async fn assign_work(&self, input: Value) -> anyhow::Result<Reply> {
        self.verb("assignWork", ASSIGNMENT, "", input).await
    }

    pub async fn end_assignment(&self, id: &str, ends_on: &str) -> anyhow::Result<Reply> {
        let input = json!({ "assignmentId": id, "endsOn": ends_on });
        self.verb("endAssignment", ASSIGNMENT, "", input).await
    }

    /// The delegations that the caller sees; of one side, if one is named.
    pub async fn delegations(&self, side: Option<&str>) -> anyhow::Result<Reply> {
        let query = format!(
            "query($side: DelegationSide) {{ delegations(side: $side, first: 100) {{
                totalCount nodes {{ ...DelegationAll }} }} }} {DELEGATION}"
        );
        self.gql(&query, json!({ "side": side })).await
    }

    /// What deputies did in the caller's name, as (act, title of the deputy).
    pub async fn done_in_my_name(&self) -> anyhow::Result<Vec<(String, String)>> {
        let query = "{ doneInMyName(first: 100) { nodes { act at doneBy { title }
            ballot { id } consultation { id } proposal { id } } } }";
        let reply = self.gql(query, Value::Null).await?.done()?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let nodes = reply.list("/doneInMyName/nodes")?.iter();
        Ok(nodes
            .map(|deed| (text(&deed["act"]), text(&deed["doneBy"]["title"])))
            .collect())
    }
}
