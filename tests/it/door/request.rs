//! How a request must look.

use bed::{Bed, Checked, Reply};
use serde_json::{Value, json};

const CHANGE: &str = "mutation { signOut { userErrors { code } } }";

#[tokio::test]
async fn a_mutation_by_get_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let two = "query Look { __typename } mutation Out { signOut { userErrors { code } } }";
    for parameters in [
        vec![("query", CHANGE)],
        // It needs no naming, for there is no other.
        vec![("query", "mutation Out { signOut { userErrors { code } } }")],
        vec![("query", two), ("operationName", "Out")],
        // Named in the document and nowhere else, as most programs send it.
        vec![("query", "mutation Out { signOut { userErrors { code } } }")],
    ] {
        let request = member.get("/graphql").query(&parameters);
        let reply = Reply::read(request.send().await?).await?;
        assert_eq!(reply.status, 405, "{parameters:?}");
        assert_eq!(reply.error_code(), Some("METHOD_NOT_ALLOWED"));
        assert_eq!(reply.headers["allow"], "POST");
    }
    member.viewer().await?.done()?;
    // A document may hold a mutation beside the query that is asked for.
    let request = member
        .get("/graphql")
        .query(&[("query", two), ("operationName", "Look")]);
    let reply = Reply::read(request.send().await?).await?.done()?;
    assert_eq!(reply.data("/__typename"), "Query");
    Ok(())
}

/// Any page may send a form or a plain text with the reader's cookie; JSON it may not.
#[tokio::test]
async fn what_is_not_json_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let body = json!({ "query": CHANGE }).to_string();
    for content_type in [
        None,
        Some("text/plain"),
        Some("text/plain; charset=application/json"),
        Some("application/x-www-form-urlencoded"),
        Some("multipart/form-data; boundary=x"),
        Some("application/jsonp"),
        Some("application/graphql"),
        Some("application/json; charset=utf-16"),
    ] {
        let mut request = member.post("/graphql").body(body.clone());
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let reply = Reply::read(request.send().await?).await?;
        assert_eq!(reply.status, 415, "{content_type:?}");
        assert_eq!(reply.error_code(), Some("UNSUPPORTED_MEDIA_TYPE"));
    }
    member.viewer().await?.done()?;
    let request = member
        .post("/graphql")
        .body(json!({ "query": "{ __typename }" }).to_string());
    let request = request.header("content-type", "Application/JSON; charset=utf-8");
    Reply::read(request.send().await?).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn malformed_json_is_a_bad_request() -> Checked {
    let bed = Bed::start().await?;
    let deep = format!(
        "{{\"query\":\"{{__typename}}\",\"variables\":{}",
        "[".repeat(5_000)
    );
    let cases: [&[u8]; 7] = [
        b"",
        b"{",
        b"null",
        b"7",
        b"{\"query\": 7}",
        b"{\"query\": \"\xff\"}",
        deep.as_bytes(),
    ];
    for body in cases {
        let request = bed.nobody().post("/graphql").body(body.to_vec());
        let request = request.header("content-type", "application/json");
        let reply = Reply::read(request.send().await?).await?;
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]);
        assert_eq!(
            (reply.status, reply.error_code()),
            (400, Some("BAD_REQUEST")),
            "{shown}"
        );
    }
    for query in ["", "?variables={}", "?query={__typename}&variables={"] {
        let request = bed.nobody().get(&format!("/graphql{query}"));
        let reply = Reply::read(request.send().await?).await?;
        assert_eq!(
            (reply.status, reply.error_code()),
            (400, Some("BAD_REQUEST")),
            "{query}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn malformed_graphql_is_a_bad_query() -> Checked {
    let bed = Bed::start().await?;
    for query in [
        "",
        "{",
        "}",
        "query",
        "{ }",
        "schema { }",
        "{ a(b: ) }",
        "\u{0}",
    ] {
        let reply = bed.nobody().gql(query, Value::Null).await?;
        assert_eq!(reply.error_code(), Some("BAD_QUERY"), "{query:?}");
    }
    // Well formed, but not of this schema: the programmer is told what is wrong, and given no hint
    // of what else there is.
    for query in [
        "{ nothing }",
        "{ balots { totalCount } }",
        "{ ballots }",
        "{ ballots(first: \"5\") { totalCount } }",
        "query A { __typename } query B { __typename }",
        "{ ...F } fragment F on Query { ...F }",
        "{ serverTime @nothing }",
        "query A { __typename } query A { __typename }",
    ] {
        let reply = bed.nobody().gql(query, Value::Null).await?;
        assert_eq!(
            reply.error_code(),
            Some("BAD_QUERY"),
            "{query:?}: {}",
            reply.body
        );
        assert!(
            !reply.body.to_string().contains("Did you mean"),
            "{}",
            reply.body
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_variable_that_is_missing_or_of_another_type_is_a_bad_query() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let query = "query($id: ID!, $first: Int) { ballot(id: $id) { id }
        ballots(first: $first) { totalCount } }";
    let id = bed.opened().await?;
    member
        .gql(query, json!({ "id": id, "first": 5 }))
        .await?
        .done()?;
    for variables in [
        json!({}),
        json!({ "id": null }),
        json!({ "id": [1] }),
        json!({ "id": { "a": 1 } }),
        json!({ "id": id, "first": "5" }),
        json!({ "id": id, "first": 1.5 }),
        json!({ "id": id, "first": 99_999_999_999_u64 }),
    ] {
        let reply = member.gql(query, variables.clone()).await?;
        assert_eq!(
            reply.error_code(),
            Some("BAD_QUERY"),
            "{variables}: {}",
            reply.body
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_name_of_the_root_is_told_without_signing_in() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let posted = nobody.gql("{ __typename }", Value::Null).await?.done()?;
    assert_eq!(posted.data("/__typename"), "Query");
    let request = nobody.get("/graphql").query(&[("query", "{ __typename }")]);
    let got = Reply::read(request.send().await?).await?.done()?;
    assert_eq!(got.data("/__typename"), "Query");
    Ok(())
}

#[tokio::test]
async fn a_sealed_question_without_signing_in_is_refused() -> Checked {
    let bed = Bed::start().await?;
    for query in ["{ viewer { login } }", "{ ballots { totalCount } }", CHANGE] {
        let reply = bed.nobody().gql(query, Value::Null).await?;
        assert_eq!(reply.error_code(), Some("UNAUTHENTICATED"), "{query}");
        assert!(reply.body["data"].is_null());
    }
    Ok(())
}

/// As GraphiQL and every code generator send it.
#[tokio::test]
async fn the_standard_introspection_query_works() -> Checked {
    let bed = Bed::start().await?;
    let reply = bed.nobody().gql(INTROSPECTION, Value::Null).await?.done()?;
    let types = reply.list("/__schema/types")?;
    assert!(types.iter().any(|one| one["name"] == "Ballot"));
    // House rule: the descriptions are the reference.
    for one in types {
        let own = !one["name"].as_str().unwrap_or_default().starts_with("__");
        let fields = one["fields"].as_array().into_iter().flatten();
        for field in fields.filter(|_| own) {
            let described = field["description"]
                .as_str()
                .is_some_and(|text| !text.is_empty());
            assert!(
                described,
                "{}.{} has no description",
                one["name"], field["name"]
            );
        }
    }
    Ok(())
}

const INTROSPECTION: &str = "query IntrospectionQuery {
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types { ...FullType }
    directives { name description locations args { ...InputValue } }
  }
}
fragment FullType on __Type {
  kind name description
  fields(includeDeprecated: true) {
    name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
  }
  inputFields { ...InputValue }
  interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
fragment TypeRef on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name } } } } } } }
}";
