//! GraphQL by the letter, where the library or its stock transport does otherwise: each fault by name.

use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

const RESPONSE: &str = "application/graphql-response+json";
const JSON: &str = "application/json";

async fn ask(
    caller: &Caller,
    accept: &str,
    query: &str,
    variables: Value,
) -> anyhow::Result<Reply> {
    let body = json!({ "query": query, "variables": variables });
    let request = caller.post("/graphql").header("accept", accept).json(&body);
    Reply::read(request.send().await?).await
}

fn kind(reply: &Reply) -> &str {
    let kind = reply.headers.get("content-type");
    kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn stock_fault_the_wrong_media_type_for_accept() -> Checked {
    let bed = Bed::start().await?;
    for (accept, answered) in [
        (RESPONSE, "application/graphql-response+json; charset=utf-8"),
        (JSON, "application/json; charset=utf-8"),
        ("*/*", "application/json; charset=utf-8"),
        (
            "application/graphql-response+json, application/json;q=0.9",
            "application/graphql-response+json; charset=utf-8",
        ),
    ] {
        let reply = ask(&bed.nobody(), accept, "{ __typename }", Value::Null).await?;
        assert_eq!((reply.status, kind(&reply)), (200, answered), "{accept}");
        assert_eq!(reply.headers["cache-control"], "no-store");
    }
    let reply = ask(&bed.nobody(), "text/html", "{ __typename }", Value::Null).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (406, Some("NOT_ACCEPTABLE")));
    let follow = "subscription { ballotUpdated(ballotId: \"x\") { id } }";
    let reply = ask(&bed.nobody(), RESPONSE, follow, Value::Null).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (406, Some("NOT_ACCEPTABLE")));
    Ok(())
}

#[tokio::test]
async fn stock_fault_parse_and_validation_errors_with_200_and_data_null() -> Checked {
    let bed = Bed::start().await?;
    let coerced = "query($id: ID!) { node(id: $id) { id } }";
    for query in [
        "{",
        "{ nothing }",
        "query A { __typename } query B { __typename }",
        coerced,
    ] {
        for (accept, status) in [(RESPONSE, 400), (JSON, 200)] {
            let reply = ask(&bed.nobody(), accept, query, json!({ "id": null })).await?;
            let told = (reply.status, reply.error_code());
            assert_eq!(told, (status, Some("BAD_QUERY")), "{query}: {}", reply.body);
            assert!(reply.body.get("data").is_none(), "{}", reply.body);
        }
    }
    // What was executed says so, be it in vain.
    let reply = ask(&bed.nobody(), RESPONSE, "{ viewer { login } }", Value::Null).await?;
    assert_eq!(
        (reply.status, reply.body.get("data")),
        (200, Some(&Value::Null))
    );
    Ok(())
}

#[tokio::test]
async fn parameters_of_another_type_are_malformed() -> Checked {
    let bed = Bed::start().await?;
    for (name, value) in [
        ("query", json!(null)),
        ("query", json!(["{ __typename }"])),
        ("operationName", json!(7)),
        ("variables", json!("{}")),
        ("variables", json!([])),
        ("extensions", json!(true)),
        ("extensions", json!([])),
    ] {
        for accept in [RESPONSE, JSON] {
            let mut body = json!({ "query": "{ __typename }", "more": 1 });
            body[name] = value.clone();
            let request = bed.nobody().post("/graphql").header("accept", accept);
            let reply = Reply::read(request.json(&body).send().await?).await?;
            let told = (reply.status, reply.error_code());
            assert_eq!(told, (400, Some("BAD_REQUEST")), "{name}: {value}");
        }
    }
    for (more, status) in [
        ("operationName=&variables=&extensions=", 200),
        ("variables={\"a\":1}&extensions={\"b\":2}", 200),
        ("variables=[]", 400),
        ("extensions=7", 400),
    ] {
        let path = format!("/graphql?query={{__typename}}&{more}");
        let reply = Reply::read(bed.nobody().get(&path).send().await?).await?;
        assert_eq!(reply.status, status, "{more}");
    }
    Ok(())
}

#[tokio::test]
async fn stock_fault_a_variable_only_used_by_a_directive_on_typename_is_unused() -> Checked {
    let bed = Bed::start().await?;
    let query = "query($x: Boolean!) { serverTime ...F }
        fragment F on Query { kind: __typename @include(if: $x) }";
    for x in [true, false] {
        let reply = ask(&bed.nobody(), JSON, query, json!({ "x": x }))
            .await?
            .done()?;
        assert_eq!(reply.data("/kind") == "Query", x, "{}", reply.body);
        assert!(reply.data("/serverTime").is_string());
    }
    Ok(())
}

#[tokio::test]
async fn stock_fault_the_default_of_a_variable_does_not_reach_directives() -> Checked {
    let bed = Bed::start().await?;
    let query =
        "query($x: Boolean = true) { a: __typename @include(if: $x) b: __typename @skip(if: $x) }";
    let reply = ask(&bed.nobody(), JSON, query, json!({})).await?.done()?;
    assert_eq!(reply.body["data"], json!({ "a": "Query" }));
    Ok(())
}

#[tokio::test]
async fn stock_fault_an_object_of_which_all_is_skipped_is_null() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let query = "{ viewer { login @skip(if: true) ... @include(if: false) { language } } }";
    let reply = ask(&member, JSON, query, Value::Null).await?.done()?;
    assert_eq!(reply.body["data"], json!({ "viewer": {} }));
    let reply = ask(&member, JSON, "{ serverTime @skip(if: true) }", Value::Null).await?;
    assert_eq!(reply.body["data"], json!({}));
    Ok(())
}

/// Whatever is finished first: the fields stand as they were asked, through fragments too.
#[tokio::test]
async fn stock_fault_fields_come_in_the_order_in_which_they_were_finished() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let query = "query($id: ID!) {
        slow: ballots(first: 5) { totalCount nodes { ...B id ...C } }
        node(id: $id) { ... on Task { id } ... on Ballot { title } id ... on Ballot { state } }
        quick: serverTime
        viewer { login }
        last: __typename
    }
    fragment B on Ballot { tally { silent agree base } title ...C }
    fragment C on Ballot { state leadUnit { name id } }";
    let caller = bed.office().await?;
    let request = caller
        .post("/graphql")
        .json(&json!({ "query": query, "variables": { "id": id } }));
    let text = request.send().await?.text().await?;
    let mut from = 0;
    for key in [
        "slow",
        "totalCount",
        "nodes",
        "tally",
        "silent",
        "agree",
        "base",
        "title",
        "state",
        "leadUnit",
        "name",
        "id",
        "id",
        "node",
        "title",
        "id",
        "state",
        "quick",
        "viewer",
        "login",
        "last",
    ] {
        let found = text[from..].find(&format!("\"{key}\":"));
        from += found.unwrap_or_else(|| panic!("{key} is not where it should be: {text}"));
    }
    assert!(!text.contains("__mark"), "{text}");
    Ok(())
}

#[tokio::test]
async fn stock_fault_what_failed_is_left_out_though_it_may_not_be_null() -> Checked {
    let bed = Bed::start().await?;
    // The viewer cannot be null, so the whole is.
    let reply = ask(
        &bed.nobody(),
        JSON,
        "{ serverTime viewer { login } }",
        Value::Null,
    )
    .await?;
    assert_eq!(reply.error_code(), Some("UNAUTHENTICATED"));
    assert_eq!(reply.body.get("data"), Some(&Value::Null));
    // A ballot can, and what stands beside it is answered.
    let member = bed.person("uyvien").await?;
    let query = "{ serverTime a: ballot(id: \"x\") { id } viewer { login } }";
    let reply = ask(&member, JSON, query, Value::Null).await?;
    assert_eq!(reply.error_code(), Some("BAD_ID"));
    assert_eq!(reply.body["data"].get("a"), Some(&Value::Null));
    assert_eq!(reply.data("/viewer/login"), "uyvien");
    Ok(())
}

#[tokio::test]
async fn stock_fault_a_verb_named_twice_is_executed_twice() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let before = bed.journalled_as("SET_LANGUAGE").await?;
    let query = "mutation Speak($x: Boolean = true) {
        setLanguage(input: { language: EN }) { viewer { login } }
        ... on Mutation { setLanguage(input: { language: EN }) { viewer { language } } }
        ...F
        setLanguage(input: { language: EN }) @skip(if: $x) { __typename }
    }
    fragment F on Mutation { setLanguage(input: { language: EN }) { userErrors { code } } }";
    let reply = ask(&member, JSON, query, Value::Null).await?.done()?;
    let expected = json!({ "viewer": { "login": "uyvien", "language": "EN" }, "userErrors": [] });
    assert_eq!(reply.data("/setLanguage"), &expected);
    assert_eq!(bed.journalled_as("SET_LANGUAGE").await?, before + 1);
    Ok(())
}
