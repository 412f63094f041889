//! Automatic persisted queries: a document known by its hash.

use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const QUERY: &str = "query($n: Int) { ballots(first: $n) { totalCount } }";

fn hash(query: &str) -> String {
    let bytes = Sha256::digest(query.as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn named(hash: &str) -> Value {
    json!({ "persistedQuery": { "version": 1, "sha256Hash": hash } })
}

async fn post(caller: &Caller, body: Value) -> anyhow::Result<Reply> {
    Reply::read(caller.post("/graphql").json(&body).send().await?).await
}

async fn get(caller: &Caller, query: Option<&str>, hash: &str) -> anyhow::Result<Reply> {
    let extensions = named(hash).to_string();
    let mut parameters = vec![
        ("extensions", extensions.as_str()),
        ("variables", "{\"n\":5}"),
    ];
    parameters.extend(query.map(|query| ("query", query)));
    Reply::read(caller.get("/graphql").query(&parameters).send().await?).await
}

#[tokio::test]
async fn a_document_is_asked_for_by_its_hash_once_it_was_sent() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let (hash, variables) = (hash(QUERY), json!({ "n": 5 }));
    let short = json!({ "extensions": named(&hash), "variables": variables });
    let unknown = post(&office, short.clone()).await?;
    assert_eq!(unknown.status, 200);
    assert_eq!(unknown.error_code(), Some("PERSISTED_QUERY_NOT_FOUND"));
    assert_eq!(
        unknown.body["errors"][0]["message"],
        "PersistedQueryNotFound"
    );
    let unknown = get(&office, None, &hash).await?;
    assert_eq!(unknown.error_code(), Some("PERSISTED_QUERY_NOT_FOUND"));

    let mut whole = short.clone();
    whole["query"] = json!(QUERY);
    post(&office, whole).await?.done()?;
    let reply = post(&office, short.clone()).await?.done()?;
    assert_eq!(reply.data("/ballots/totalCount"), 0);
    get(&office, None, &hash).await?.done()?;
    // Who asks by a hash is asked who they are like anybody.
    let reply = post(&bed.nobody(), short).await?;
    assert_eq!(reply.error_code(), Some("UNAUTHENTICATED"));
    Ok(())
}

#[tokio::test]
async fn a_document_may_be_sent_by_get() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    get(&office, Some(QUERY), &hash(QUERY)).await?.done()?;
    let short = json!({ "extensions": named(&hash(QUERY)) });
    post(&office, short).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn a_hash_of_something_else_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let other = hash("{ serverTime }");
    let body = json!({ "query": "{ __typename }", "extensions": named(&other) });
    let reply = post(&nobody, body).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (400, Some("PERSISTED_QUERY_HASH_MISMATCH")));
    for extensions in [
        json!({ "persistedQuery": 1 }),
        json!({ "persistedQuery": { "version": 2, "sha256Hash": other } }),
        json!({ "persistedQuery": { "version": 1, "sha256Hash": "x" } }),
        json!({ "persistedQuery": { "version": 1 } }),
    ] {
        let reply = post(&nobody, json!({ "extensions": extensions })).await?;
        let told = (reply.status, reply.error_code());
        assert_eq!(told, (400, Some("BAD_REQUEST")), "{extensions}");
    }
    let reply = get(&nobody, None, &other).await?;
    assert_eq!(
        reply.error_code(),
        Some("PERSISTED_QUERY_NOT_FOUND"),
        "it was remembered"
    );
    Ok(())
}

/// Nor is a mutation run by GET because its text is known.
#[tokio::test]
async fn what_is_over_a_limit_is_not_remembered_and_a_mutation_stays_one() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let deep = "{ a ".repeat(30) + &"} ".repeat(30);
    let body = json!({ "query": deep, "extensions": named(&hash(&deep)) });
    assert_eq!(post(&nobody, body).await?.error_code(), Some("TOO_DEEP"));
    let reply = get(&nobody, None, &hash(&deep)).await?;
    assert_eq!(reply.error_code(), Some("PERSISTED_QUERY_NOT_FOUND"));

    let change = "mutation { signOut { userErrors { code } } }";
    let body = json!({ "query": change, "extensions": named(&hash(change)) });
    post(&bed.sign_in("uyvien").await?, body).await?.done()?;
    let reply = get(&bed.sign_in("uyvien").await?, None, &hash(change)).await?;
    assert_eq!(
        (reply.status, reply.error_code()),
        (405, Some("METHOD_NOT_ALLOWED"))
    );
    Ok(())
}

/// The memory is bounded: the one that was not used for longest goes.
#[tokio::test]
async fn so_many_documents_are_remembered() -> Checked {
    let bed = Bed::start_with(|config| config.limits.documents = 2).await?;
    let nobody = bed.nobody();
    let texts = ["{ __typename }", "{ serverTime }", "{ a: serverTime }"];
    for text in texts {
        let body = json!({ "query": text, "extensions": named(&hash(text)) });
        post(&nobody, body).await?.done()?;
    }
    let gone = get(&nobody, None, &hash(texts[0])).await?;
    assert_eq!(gone.error_code(), Some("PERSISTED_QUERY_NOT_FOUND"));
    for text in &texts[1..] {
        get(&nobody, None, &hash(text)).await?.done()?;
    }
    Ok(())
}
