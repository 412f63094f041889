//! Made once, shown once, and over at the next request.

use bed::clock::instant;
use bed::{Bed, Caller, Checked};
use entity::{Rows, journal, service_token};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{app, app_by, input, keeper, make, revoke};

const ASK: &str = "{ units(first: 1) { nodes { name } } }";

async fn is_good(app: &Caller) -> anyhow::Result<bool> {
    let reply = app.gql(ASK, Value::Null).await?;
    if reply.status == 401 {
        assert_eq!(reply.error_code(), Some("BAD_TOKEN"));
        return Ok(false);
    }
    reply.done().map(|_| true)
}

#[tokio::test]
async fn x5_the_secret_is_shown_once_and_only_its_hash_is_kept() -> Checked {
    let bed = Bed::start().await?;
    let mut wanted = input(&["BALLOTS", "TASKS", "BALLOTS"]);
    wanted["origins"] = json!(["https://App.example.vn:443", "https://app.example.vn"]);
    let made = make(&bed, wanted.clone()).await?.done()?;
    let secret = made.text("/issueServiceToken/secret")?;
    assert!(
        secret.starts_with("dtk_") && secret.len() == 47,
        "{} characters",
        secret.len()
    );
    let token = made.data("/issueServiceToken/serviceToken");
    assert_eq!(token["name"], wanted["name"]);
    let consent = "Chủ tịch UBND tỉnh, 23/11/2026";
    assert_eq!(token["consent"], consent);
    assert_eq!(token["areas"], json!(["TASKS", "BALLOTS"]));
    assert_eq!(token["origins"], json!(["https://app.example.vn"]));
    assert_eq!(token["active"], true);
    assert_eq!(token["madeBy"]["office"], "OFFICE_HEAD");

    let list = "{ serviceTokens { totalCount nodes { id name areas consent origins active } } }";
    let list = keeper(&bed).await?.gql(list, Value::Null).await?.done()?;
    assert_eq!(list.data("/serviceTokens/totalCount"), 1);
    assert!(!list.body.to_string().contains(&secret));

    let db = bed.app.store.reader();
    let rows = service_token::Entity::rows().all(db).await?;
    assert!(!format!("{rows:?}").contains(&secret[4..]));
    let digest: String = Sha256::digest(secret.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(rows[0].digest, digest);
    let entries = journal::Entity::rows().all(db).await?;
    assert!(!format!("{entries:?}").contains(&secret[4..]));
    let made = entries
        .iter()
        .find(|entry| entry.act == "MAKE_SERVICE_TOKEN");
    let made = made.and_then(|entry| entry.after.as_deref());
    assert!(made.unwrap_or_default().contains(consent), "{made:?}");
    Ok(())
}

#[tokio::test]
async fn x5_x12_a_token_is_refused_without_holder_areas_or_a_near_end() -> Checked {
    let bed = Bed::start().await?;
    let with = |field: &str, value: Value| {
        let mut changed = input(&["BALLOTS"]);
        changed[field] = value;
        changed
    };
    for (changed, code, field) in [
        (with("name", json!(" ")), "REQUIRED", "name"),
        (with("holder", json!("")), "REQUIRED", "holder"),
        (
            with("purpose", json!("x".repeat(501))),
            "TOO_LONG",
            "purpose",
        ),
        (with("areas", json!([])), "REQUIRED", "areas"),
        (
            with("expiresOn", json!("2026-11-22")),
            "BAD_EXPIRY",
            "expiresOn",
        ),
        (
            with("expiresOn", json!("2027-11-25")),
            "BAD_EXPIRY",
            "expiresOn",
        ),
        (with("origins", json!(["*"])), "BAD_ORIGIN", "origins"),
        (
            with("origins", json!(["http://a.vn"])),
            "BAD_ORIGIN",
            "origins",
        ),
        (
            with("origins", json!(["https://a.vn/x"])),
            "BAD_ORIGIN",
            "origins",
        ),
        (
            with("origins", json!(vec!["https://a.vn"; 21])),
            "TOO_MANY",
            "origins",
        ),
    ] {
        let reply = make(&bed, changed).await?;
        assert_eq!(reply.codes(), [code], "{}", reply.body);
        let error = reply.user_errors().next().cloned().unwrap_or_default();
        assert_eq!(error["field"], field);
        assert!(reply.data("/proposeServiceToken/grant").is_null());
    }
    for (expires_on, good) in [("2026-11-23", true), ("2027-11-24", true)] {
        let reply = make(&bed, with("expiresOn", json!(expires_on))).await?;
        assert_eq!(reply.codes().is_empty(), good, "{}", reply.body);
    }
    Ok(())
}

#[tokio::test]
async fn x5_a_token_ends_with_its_last_day_in_viet_nam() -> Checked {
    let bed = Bed::start().await?;
    let mut short = input(&["TASKS"]);
    short["expiresOn"] = json!("2026-11-24");
    let app = app_by(&bed, short).await?;
    assert!(is_good(&app).await?);
    bed.clock.set(instant("2026-11-24T16:59:59Z")?);
    assert!(is_good(&app).await?);
    bed.clock.set(instant("2026-11-24T17:00:00Z")?);
    assert!(!is_good(&app).await?);
    Ok(())
}

#[tokio::test]
async fn x5_a_revoked_token_is_refused_at_the_next_request() -> Checked {
    let bed = Bed::start().await?;
    let made = make(&bed, input(&["TASKS"])).await?.done()?;
    let app = bed
        .nobody()
        .with_token(&made.text("/issueServiceToken/secret")?);
    assert!(is_good(&app).await?);
    let id = made.text("/issueServiceToken/serviceToken/id")?;
    let revoked = revoke(&bed, &id).await?.done()?;
    assert_eq!(
        revoked.data("/revokeServiceToken/serviceToken/active"),
        false
    );
    assert!(!is_good(&app).await?);
    // A retry changes nothing, and what was is still there to be read.
    let at = revoked.data("/revokeServiceToken/serviceToken/revokedAt");
    let again = revoke(&bed, &id).await?.done()?;
    assert_eq!(again.data("/revokeServiceToken/serviceToken/revokedAt"), at);
    assert_eq!(bed.journalled_as("REVOKE_SERVICE_TOKEN").await?, 1);
    let node = "query($id: ID!) { node(id: $id) { ... on ServiceToken { name active } } }";
    let node = keeper(&bed).await?.gql(node, json!({ "id": id })).await?;
    assert_eq!(node.done()?.data("/node/active"), false);
    Ok(())
}

#[tokio::test]
async fn x5_a_forged_or_altered_secret_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let good = app(&bed, &["TASKS"]).await?;
    let secret = good.token.clone().unwrap_or_default();
    let upper = format!("dtk_{}", secret[4..].to_uppercase());
    let last = if secret.ends_with('A') { "B" } else { "A" };
    for forged in [
        "dtk_",
        "dtk_nonsense",
        &secret[4..],
        &secret[..46],
        &format!("{secret}A"),
        &format!("{}{last}", &secret[..46]),
        &format!("DTK_{}", &secret[4..]),
        &upper,
        &format!("dtk_{}", "A".repeat(43)),
        "dtk_' OR 1=1 --",
    ] {
        assert!(!is_good(&good.with_token(forged)).await?, "{forged}");
    }
    assert!(is_good(&good).await?);
    Ok(())
}

/// Whoever may neither keep tokens nor consent to them neither lists nor finds them.
#[tokio::test]
async fn x5_tokens_are_kept_by_the_head_of_the_office_and_nobody_below() -> Checked {
    let bed = Bed::start().await?;
    let made = make(&bed, input(&["TASKS"])).await?.done()?;
    let id = made.text("/issueServiceToken/serviceToken/id")?;
    for login in ["chuyenvien.vanphong", "quantri", "giamdoc.sonoivu"] {
        let caller = bed.person(login).await?;
        let list = caller.gql("{ serviceTokens { totalCount } }", Value::Null);
        assert_eq!(list.await?.error_code(), Some("NOT_ENTITLED"), "{login}");
        let node = "query($id: ID!) { node(id: $id) { id } }";
        let node = caller.gql(node, json!({ "id": id })).await?;
        assert_eq!(node.error_code(), Some("NOT_FOUND"), "{login}");
    }
    Ok(())
}
