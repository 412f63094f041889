//! Which socket is opened, and what may be said on it.

use bed::socket::Heard;
use bed::{Bed, Checked, Socket};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Error;

const FOLLOW: &str = "subscription($id: ID!) { ballotUpdated(ballotId: $id) { id state } }";

/// The status with which a handshake is refused.
async fn refused(request: tokio_tungstenite::tungstenite::handshake::client::Request) -> u16 {
    match tokio_tungstenite::connect_async(request).await {
        Err(Error::Http(response)) => response.status().as_u16(),
        Err(_) => 0,
        Ok(_) => 101,
    }
}

#[tokio::test]
async fn only_one_protocol_is_spoken() -> Checked {
    let bed = Bed::start().await?;
    for protocol in [None, Some("graphql-ws"), Some("soap")] {
        let mut request = bed.nobody().handshake()?;
        let headers = request.headers_mut();
        headers.remove("sec-websocket-protocol");
        if let Some(protocol) = protocol {
            headers.insert("sec-websocket-protocol", protocol.parse()?);
        }
        assert!(
            matches!(refused(request).await, 0 | 400),
            "{protocol:?} was let in"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_page_from_elsewhere_is_refused() -> Checked {
    let bed = Bed::start_with(|config| {
        config.public_url = Some("https://dongthuan.example.vn".to_owned());
    })
    .await?;
    let own = format!("http://{}", bed.address);
    for (origin, status) in [
        ("https://evil.example", 403),
        ("https://dongthuan.example.vn.evil.example", 403),
        ("http://dongthuan.example.vn", 403),
        ("null", 403),
        ("https://dongthuan.example.vn", 101),
        (own.as_str(), 101),
    ] {
        let mut request = bed.nobody().handshake()?;
        request.headers_mut().insert("origin", origin.parse()?);
        assert_eq!(refused(request).await, status, "{origin}");
    }
    Ok(())
}

#[tokio::test]
async fn a_token_is_shown_in_the_first_message_and_nowhere_else() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let token = member.token.clone().unwrap_or_default();
    let id = bed.opened().await?;
    for place in ["query", "header", "cookie"] {
        let mut request = member.handshake()?;
        match place {
            "query" => {
                let uri = format!(
                    "{}?access_token={token}&authorization=Bearer%20{token}",
                    request.uri()
                );
                *request.uri_mut() = uri.parse()?;
            }
            "header" => {
                let bearer = format!("Bearer {token}").parse()?;
                request.headers_mut().insert("authorization", bearer);
            }
            _ => {
                let refresh = member.refresh.clone().unwrap_or_default();
                let cookie = format!("dongthuan_refresh={refresh}").parse()?;
                request.headers_mut().insert("cookie", cookie);
            }
        }
        let mut socket = Socket::open(request.clone()).await?;
        socket.subscribe("1", FOLLOW, json!({ "id": id })).await?;
        assert_eq!(socket.closed().await?, 4401, "{place}");
        let mut socket = Socket::open(request).await?;
        let heard = socket.greet(None).await?;
        assert!(matches!(heard, Heard::Closed(4403)), "{place}: {heard:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_bad_token_closes_the_socket() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let token = member.token.clone().unwrap_or_default();
    let out = "mutation { signOut { userErrors { code } } }";
    for payload in [
        Value::Null,
        json!("Bearer"),
        json!({}),
        json!({ "authorization": null }),
        json!({ "authorization": token }),
        json!({ "authorization": "Bearer " }),
        json!({ "authorization": format!("Bearer {}x", token) }),
        json!({ "Authorization": format!("Bearer {token}") }),
    ] {
        let mut socket = member.connect().await?;
        socket
            .say(json!({ "type": "connection_init", "payload": payload }))
            .await?;
        assert_eq!(socket.closed().await?, 4403, "{payload}");
    }
    member.gql(out, Value::Null).await?.done()?;
    let mut socket = member.connect().await?;
    let heard = socket.greet(Some(&token)).await?;
    assert!(matches!(heard, Heard::Closed(4403)), "{heard:?}");

    // Ten minutes after it was made the token opens nothing any more.
    let member = bed.sign_in("uyvien").await?;
    bed.clock.advance(chrono::TimeDelta::minutes(10));
    let mut socket = member.connect().await?;
    let heard = socket.greet(member.token.as_deref()).await?;
    assert!(matches!(heard, Heard::Closed(4403)), "{heard:?}");
    Ok(())
}

/// Ten seconds in earnest: the protocol counts in the time of machines.
#[tokio::test]
async fn who_says_nothing_is_not_kept() -> Checked {
    let bed = Bed::start().await?;
    let mut socket = bed.nobody().connect().await?;
    assert_eq!(socket.closed().await?, 4408);
    Ok(())
}

#[tokio::test]
async fn each_breach_of_the_protocol_has_its_code() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let id = bed.opened().await?;

    let mut twice = member.socket().await?;
    let heard = twice.greet(member.token.as_deref()).await?;
    assert!(matches!(heard, Heard::Closed(4429)), "{heard:?}");

    let mut same = member.follow_ballot(&id, "id state").await?;
    same.event().await?;
    same.subscribe("1", FOLLOW, json!({ "id": id })).await?;
    assert_eq!(same.closed().await?, 4409);

    for said in [
        "",
        "null",
        "[]",
        "{",
        "{}",
        r#"{"type":"query"}"#,
        r#"{"type":"subscribe"}"#,
        r#"{"type":"subscribe","id":7,"payload":{"query":""}}"#,
        r#"{"type":"subscribe","id":"1","payload":{"query":7}}"#,
    ] {
        let mut socket = member.socket().await?;
        socket.say_text(said.to_owned()).await?;
        assert_eq!(socket.closed().await?, 4400, "{said}");
    }
    let mut binary = member.socket().await?;
    binary.say_bytes(vec![0; 8]).await?;
    assert_eq!(binary.closed().await?, 4400);

    let mut large = member.socket().await?;
    let padding = " ".repeat(64 * 1024);
    large
        .say_text(format!("{{\"type\":\"ping\"}}{padding}"))
        .await?;
    assert_eq!(large.closed().await?, 1009);
    Ok(())
}

#[tokio::test]
async fn a_ping_is_answered_before_and_after_the_greeting() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let mut socket = member.connect().await?;
    for greeted in [false, true] {
        if greeted {
            socket.greet(member.token.as_deref()).await?;
        }
        let ping = json!({ "type": "ping", "payload": { "a": 1 } });
        socket.say(ping).await?;
        let heard = socket.hear().await?;
        let answered = matches!(&heard, Heard::Said(said) if said["type"] == "pong");
        assert!(answered, "{heard:?}");
    }
    Ok(())
}

#[tokio::test]
async fn only_a_subscription_to_one_field_is_executed() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let id = bed.opened().await?;
    let mut socket = member.socket().await?;
    let deep = "{ leadUnit ".repeat(30) + &"}".repeat(30);
    let wide = "id ".repeat(2_100);
    for (query, code) in [
        (
            "mutation { signOut { userErrors { code } } }".to_owned(),
            "NOT_A_SUBSCRIPTION",
        ),
        ("{ viewer { login } }".to_owned(), "NOT_A_SUBSCRIPTION"),
        (
            format!(
                "subscription {{ a: ballotUpdated(ballotId: \"{id}\") {{ id }}
                 b: ballotUpdated(ballotId: \"{id}\") {{ id }} }}"
            ),
            "NOT_A_SUBSCRIPTION",
        ),
        (
            format!(
                "subscription {{ ...F ...F }} fragment F on Subscription
                 {{ ballotUpdated(ballotId: \"{id}\") {{ id }} }}"
            ),
            "NOT_A_SUBSCRIPTION",
        ),
        ("subscription {".to_owned(), "BAD_QUERY"),
        ("subscription { nothing }".to_owned(), "BAD_QUERY"),
        (
            "subscription { ballotUpdated { id } }".to_owned(),
            "BAD_QUERY",
        ),
        (
            "subscription { ballotUpdated(ballotId: \"x\") { id } }".to_owned(),
            "BAD_ID",
        ),
        (
            format!("subscription {{ ballotUpdated(ballotId: \"{id}\") {deep} }}"),
            "TOO_DEEP",
        ),
        (
            format!("subscription {{ ballotUpdated(ballotId: \"{id}\") {{ {wide} }} }}"),
            "TOO_DEEP",
        ),
    ] {
        // The same id again and again: each was ended by its refusal.
        socket.subscribe("1", &query, Value::Null).await?;
        let (found, of) = socket.refusal().await?;
        assert_eq!((found.as_str(), of.as_str()), (code, "1"), "{query}");
    }
    member.viewer().await?.done()?;
    Ok(())
}

#[tokio::test]
async fn a_socket_carries_twenty_subscriptions() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let mut socket = bed.office().await?.socket().await?;
    for n in 0..20 {
        let name = n.to_string();
        socket.subscribe(&name, FOLLOW, json!({ "id": id })).await?;
        socket.event().await?;
    }
    socket.subscribe("20", FOLLOW, json!({ "id": id })).await?;
    let refusal = socket.refusal().await?;
    assert_eq!(refusal, ("TOO_MANY_SUBSCRIPTIONS".into(), "20".into()));
    // One that is given up makes room, and its id is free.
    socket.say(json!({ "type": "complete", "id": "7" })).await?;
    socket.subscribe("7", FOLLOW, json!({ "id": id })).await?;
    socket.event().await?;
    Ok(())
}
