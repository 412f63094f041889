//! Read-only.

use bed::{Bed, Checked, Reply};
use serde_json::json;

use super::{AREAS, app};
use crate::access::ask::roots;
use crate::access::known;

/// X5: every mutation of the schema, those too that are open to people who are not signed in.
#[tokio::test]
async fn x5_every_verb_is_refused_before_it_begins() -> Checked {
    let bed = Bed::start().await?;
    let known = known(&bed).await?;
    let app = app(&bed, &AREAS).await?;
    let before = bed.journalled().await?;
    let mut verbs = 0;
    for root in roots(&bed.nobody(), &known).await? {
        if !root.name.starts_with("mutation.") {
            continue;
        }
        verbs += 1;
        let reply = app.gql(&root.query, root.variables.clone()).await?;
        assert_eq!(
            (reply.status, reply.error_code()),
            (403, Some("NOT_ENTITLED")),
            "{}",
            root.name
        );
        assert!(reply.body["data"].is_null(), "{}", root.name);
        assert!(!reply.headers.contains_key("set-cookie"), "{}", root.name);
    }
    assert!(verbs > 30, "{verbs}");
    // One entry each, of the attempt.
    assert_eq!(bed.journalled_as("USE_SERVICE_TOKEN").await?, verbs);
    assert_eq!(bed.journalled().await?, before + verbs);
    Ok(())
}

/// Neither beside a question, nor behind its name, nor by the cookie of whoever sits at the browser.
#[tokio::test]
async fn x5_no_way_round_leads_to_a_verb() -> Checked {
    let bed = Bed::start().await?;
    let app = app(&bed, &AREAS).await?;
    let two = "query Look { serverTime } mutation Out { signOut { userErrors { code } } }";
    let named = |name: &str| json!({ "query": two, "operationName": name });
    let post = async |body| -> anyhow::Result<Reply> {
        Reply::read(app.post("/graphql").json(&body).send().await?).await
    };
    let refused = post(named("Out")).await?;
    assert_eq!(refused.error_code(), Some("NOT_ENTITLED"));
    post(named("Look")).await?.done()?;

    let mut person = bed.sign_in("uyvien").await?;
    person.token = app.token.clone();
    let refresh = "mutation { refreshSession { session { accessToken } userErrors { code } } }";
    let reply = person.gql(refresh, json!({})).await?;
    assert_eq!(reply.error_code(), Some("NOT_ENTITLED"));
    Ok(())
}
