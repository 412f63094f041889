//! Service tokens: apps outside read by grant of the Chair, and do nothing else (X5).

mod area;
mod consent;
mod curl;
mod journal;
mod life;
mod origin;
mod pages;
mod sight;
mod verb;
pub mod whole;

use bed::{Bed, Caller, Reply};
use serde_json::{Value, json};

pub const AREAS: [&str; 4] = ["PROGRAMMES", "TASKS", "CONSULTATIONS", "BALLOTS"];

/// What a harmless token is proposed with.
pub fn input(areas: &[&str]) -> Value {
    json!({
        "name": "Cổng thông tin điều hành",
        "holder": "Trung tâm Chuyển đổi số tỉnh",
        "purpose": "Hiển thị tiến độ trên cổng thông tin",
        "areas": areas,
        "expiresOn": "2027-06-30",
    })
}

/// The head of the Office, who keeps tokens.
pub async fn keeper(bed: &Bed) -> anyhow::Result<Caller> {
    bed.person_as("chanhvanphong", "OFFICE_HEAD").await
}

pub const GRANT: &str = "grant { id state name holder purpose areas origins expiresOn reason
    proposedBy { office } decidedBy { office } decidedFor { office } serviceToken { id } }";
const TOKEN: &str =
    "serviceToken { id name areas consent origins madeAt expiresOn revokedAt lastUsedAt active
    madeBy { office } } secret";

/// Proposes a token, as the head of the Office.
pub async fn propose(bed: &Bed, input: Value) -> anyhow::Result<Reply> {
    keeper(bed)
        .await?
        .keep("proposeServiceToken", GRANT, input)
        .await
}

/// Proposed, consented to by the Chair, and made; or what refused the proposal.
pub async fn make(bed: &Bed, input: Value) -> anyhow::Result<Reply> {
    let proposed = propose(bed, input).await?;
    if proposed.refusal().is_some() {
        return Ok(proposed);
    }
    let of = json!({ "grantId": proposed.text("/proposeServiceToken/grant/id")? });
    let chair = bed.chair().await?;
    chair
        .keep("consentToServiceToken", GRANT, of.clone())
        .await?
        .done()?;
    keeper(bed)
        .await?
        .keep("issueServiceToken", TOKEN, of)
        .await
}

pub async fn revoke(bed: &Bed, id: &str) -> anyhow::Result<Reply> {
    let query = "mutation($id: ID!) { revokeServiceToken(input: { serviceTokenId: $id }) {
        serviceToken { active revokedAt } userErrors { code } } }";
    keeper(bed).await?.gql(query, json!({ "id": id })).await
}

/// An app by a new token of these areas.
pub async fn app(bed: &Bed, areas: &[&str]) -> anyhow::Result<Caller> {
    app_by(bed, input(areas)).await
}

/// An app by a new token made with this.
async fn app_by(bed: &Bed, input: Value) -> anyhow::Result<Caller> {
    let secret = make(bed, input).await?.done()?;
    let secret = secret.text("/issueServiceToken/secret")?;
    Ok(bed.nobody().with_token(&secret))
}

/// The same token for pages of these origins.
async fn app_of(bed: &Bed, origins: &[&str]) -> anyhow::Result<Caller> {
    let mut input = input(&AREAS);
    input["origins"] = json!(origins);
    app_by(bed, input).await
}
