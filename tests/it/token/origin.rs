//! Pages of other origins (CORS).

use bed::{Bed, Caller, Checked, Reply};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use super::{app_of, input, make, revoke};

const LISTED: &str = "https://app.example.vn";
const OTHER: &str = "https://other.example.vn";

async fn preflight(bed: &Bed, origin: &str) -> anyhow::Result<Response> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let request = client
        .request(Method::OPTIONS, format!("{}/graphql", bed.url()))
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header(
            "access-control-request-headers",
            "authorization,content-type",
        );
    Ok(request.send().await?)
}

fn header<'a>(headers: &'a reqwest::header::HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Whom the answer may be read by. In no case with credentials.
fn readable_by(headers: &reqwest::header::HeaderMap) -> Option<&str> {
    assert!(!headers.contains_key("access-control-allow-credentials"));
    let vary = headers.get_all("vary").iter();
    let mut vary = vary.filter_map(|value| value.to_str().ok());
    assert!(vary.any(|value| value.eq_ignore_ascii_case("origin")));
    header(headers, "access-control-allow-origin")
}

async fn ask(caller: &Caller, origin: Option<&str>) -> anyhow::Result<Reply> {
    let body = json!({ "query": "{ ballots { totalCount } }" });
    let mut request = caller.post("/graphql").json(&body);
    if let Some(origin) = origin {
        request = request.header("origin", origin);
    }
    Reply::read(request.send().await?).await
}

#[tokio::test]
async fn a_preflight_is_answered_for_origins_that_a_live_token_lists() -> Checked {
    let bed = Bed::start().await?;
    let none = preflight(&bed, LISTED).await?;
    assert_eq!(none.status(), 204);
    assert_eq!(readable_by(none.headers()), None);

    let mut wanted = input(&["BALLOTS"]);
    wanted["origins"] = json!([LISTED]);
    wanted["expiresOn"] = json!("2026-11-23");
    let made = make(&bed, wanted.clone()).await?.done()?;
    let listed = preflight(&bed, LISTED).await?;
    assert_eq!(listed.status(), 204);
    let headers = listed.headers();
    assert_eq!(readable_by(headers), Some(LISTED));
    let allowed = |name: &str| header(headers, name).unwrap_or_default().to_owned();
    assert_eq!(allowed("access-control-allow-methods"), "POST, GET");
    assert_eq!(
        allowed("access-control-allow-headers"),
        "authorization, content-type"
    );
    assert!(allowed("access-control-max-age").parse::<u32>()? <= 600);
    for origin in [
        OTHER,
        "null",
        "https://app.example.vn.evil.com",
        "http://app.example.vn",
    ] {
        let other = preflight(&bed, origin).await?;
        assert_eq!(readable_by(other.headers()), None, "{origin}");
        assert!(!other.headers().contains_key("access-control-allow-methods"));
    }
    // Of a token that has ended, in either way, nothing is left.
    let id = made.text("/issueServiceToken/serviceToken/id")?;
    revoke(&bed, &id).await?.done()?;
    assert_eq!(readable_by(preflight(&bed, LISTED).await?.headers()), None);
    make(&bed, wanted).await?.done()?;
    assert_eq!(
        readable_by(preflight(&bed, LISTED).await?.headers()),
        Some(LISTED)
    );
    bed.clock.advance(chrono::TimeDelta::days(1));
    assert_eq!(readable_by(preflight(&bed, LISTED).await?.headers()), None);
    Ok(())
}

#[tokio::test]
async fn an_answer_is_readable_where_the_token_itself_lists_the_origin() -> Checked {
    let bed = Bed::start().await?;
    let here = app_of(&bed, &[LISTED, "http://localhost:5173"]).await?;
    let elsewhere = app_of(&bed, &[OTHER]).await?;
    let server = app_of(&bed, &[]).await?;
    for (app, origin, good) in [
        (&here, Some(LISTED), true),
        (&here, Some("http://localhost:5173"), true),
        (&here, Some(OTHER), false),
        (&here, Some("null"), false),
        (&here, None, true),
        (&elsewhere, Some(LISTED), false),
        (&server, Some(LISTED), false),
        (&server, None, true),
    ] {
        let reply = ask(app, origin).await?;
        if good {
            assert_eq!(readable_by(&reply.headers), origin);
            reply.done()?;
        } else {
            assert_eq!(readable_by(&reply.headers), None, "{origin:?}");
            let told = (reply.status, reply.error_code());
            assert_eq!(told, (403, Some("ORIGIN_NOT_ALLOWED")), "{origin:?}");
            assert!(reply.body["data"].is_null());
        }
    }
    // An app reads what was wrong with its own request, too.
    let mut body = here.post("/graphql").body("{");
    body = body.header("content-type", "application/json");
    let reply = Reply::read(body.header("origin", LISTED).send().await?).await?;
    assert_eq!(reply.status, 400);
    assert_eq!(readable_by(&reply.headers), Some(LISTED));
    Ok(())
}

/// A person's session is for our own pages: others are told nothing, and their cookie is not read.
#[tokio::test]
async fn a_session_is_never_shared_with_another_origin() -> Checked {
    let bed = Bed::start().await?;
    app_of(&bed, &[LISTED]).await?;
    let person = bed.sign_in("uyvien").await?;
    let reply = ask(&person, Some(LISTED)).await?.done()?;
    assert_eq!(readable_by(&reply.headers), None);

    let refresh = "mutation { refreshSession { session { accessToken } userErrors { code } } }";
    let refresh = async |headers: &[(&str, &str)]| -> anyhow::Result<Reply> {
        let mut by_cookie = person.clone();
        by_cookie.token = None;
        let body = json!({ "query": refresh, "variables": Value::Null });
        let mut request = by_cookie.post("/graphql").json(&body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Reply::read(request.send().await?).await
    };
    let foreign = refresh(&[("origin", LISTED), ("sec-fetch-site", "same-site")]).await?;
    assert_eq!(foreign.codes(), ["SESSION_ENDED"], "{}", foreign.body);
    // Our own pages: by their address, or by the browser's word behind a proxy that renames the host.
    let own = bed.url();
    refresh(&[("origin", &own)]).await?.done()?;
    let behind = [
        ("origin", "https://dongthuan.example"),
        ("sec-fetch-site", "same-origin"),
    ];
    refresh(&behind).await?.done()?;
    Ok(())
}
