//! The headers on everything that is answered, whatever the answer is.

use bed::{Bed, Checked};
use reqwest::Method;
use serde_json::json;

/// Each as it must be on every answer; the policy is looked at by its parts.
const ALWAYS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

fn check(answer: &reqwest::Response, https: bool, what: &str) {
    let header = |name: &str| {
        let value = answer.headers().get(name);
        let value = value.and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    };
    for (name, value) in ALWAYS {
        assert_eq!(header(name), value, "{name} of {what}");
    }
    let policy = header("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    assert!(header("permissions-policy").contains("camera=()"), "{what}");
    let strict = header("strict-transport-security");
    assert_eq!(!strict.is_empty(), https, "{what}: {strict}");
}

#[tokio::test]
async fn every_kind_of_answer_carries_the_headers_that_protect_its_reader() -> Checked {
    for (public_url, https) in [(None, false), (Some("https://dongthuan.example"), true)] {
        let bed = Bed::start_with(|config| {
            config.public_url = public_url.map(str::to_owned);
            config.graphiql = Some(true);
        })
        .await?;
        let nobody = bed.nobody();
        let page = nobody.get("/").send().await?;
        let tag = page.headers()["etag"].clone();
        check(&page, https, "the page");
        let page = page.text().await?;
        let script = page.split('"').find(|part| part.ends_with(".js"));
        let script = script.unwrap_or_default();
        let office = bed.office().await?;
        let file = office.brings("Đề án").await?;
        let link = office.link(&file).await?;

        let known = nobody.get("/").header("if-none-match", tag);
        let part = nobody.get(&link).header("range", "bytes=0-3");
        let form = nobody.post("/graphql").body("query={__typename}");
        let broken = nobody
            .post("/graphql")
            .header("accept", "application/graphql-response+json")
            .json(&json!({ "query": "{ nonsense" }));
        let refused = nobody
            .post("/graphql")
            .json(&json!({ "query": "{ viewer { name } }" }));
        let forged = nobody
            .with_token("forged")
            .post("/graphql")
            .json(&json!({}));
        let large = office
            .post("/graphql")
            .header("content-type", "application/json");
        let large = large.body(vec![b' '; 3 * 1024 * 1024]);
        let upload = office.post("/files?name=a.exe").body("MZ");
        for (request, status) in [
            (nobody.get(script), 200),
            (known, 304),
            (nobody.get("/none.js"), 404),
            (nobody.post("/ballots/x"), 405),
            (nobody.get("/graphql?query={__typename}"), 200),
            (nobody.get("/graphql"), 400),
            (form, 415),
            (broken, 400),
            (refused, 200),
            (forged, 401),
            (large, 413),
            (nobody.get(&link), 200),
            (part, 206),
            (nobody.get("/files/none"), 404),
            (upload, 422),
            (nobody.get("/graphql/ws"), 400),
            (nobody.get("/graphiql"), 200),
            (nobody.get("/graphiql/none"), 404),
            (nobody.get("/healthz"), 200),
            (nobody.get("/readyz"), 200),
            (nobody.get("/metrics"), 200),
            (nobody.get("/schema.graphql"), 200),
        ] {
            let request = request.build()?;
            let what = format!("{} {} ({status})", request.method(), request.url());
            let api = request.url().path() == "/graphql";
            let answer = reqwest::Client::builder().no_proxy().build()?;
            let answer = answer.execute(request).await?;
            let got = answer.status().as_u16();
            assert!(
                got == status || got / 100 == 4 && status / 100 == 4,
                "{what}: {got}"
            );
            check(&answer, https, &what);
            if api {
                assert_eq!(answer.headers()["cache-control"], "no-store", "{what}");
            }
        }
        let other = reqwest::Client::builder().no_proxy().build()?;
        for method in [Method::OPTIONS, Method::DELETE, Method::HEAD] {
            let request = other.request(method.clone(), format!("{}/graphql", bed.url()));
            check(&request.send().await?, https, method.as_str());
        }
    }
    Ok(())
}

/// What breaks takes no header away.
#[tokio::test]
async fn an_answer_after_a_fault_carries_them_too() -> Checked {
    let bed = Bed::start().await?;
    bed.app.store.clear().await?;
    let nobody = bed.nobody();
    let ready = nobody.get("/readyz").send().await?;
    assert_eq!(ready.status(), 503);
    check(&ready, false, "not ready");
    let office = nobody.with_token("dtk_none").post("/graphql");
    let answer = office
        .json(&json!({ "query": "{ serverTime }" }))
        .send()
        .await?;
    assert_eq!(answer.status(), 500);
    check(&answer, false, "broken");
    Ok(())
}
