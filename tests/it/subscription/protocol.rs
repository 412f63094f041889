//! What may be said on a socket.

use bed::socket::Heard;
use bed::{Bed, Checked};
use serde_json::{Value, json};

const FOLLOW: &str = "subscription($id: ID!) { ballotUpdated(ballotId: $id) { id state } }";

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
        r#"{"type":"subscribe","id":"1","payload":{}}"#,
        r#"{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}"#,
        r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":[]}}"#,
        r#"{"type":"complete"}"#,
        r#"{"type":"ping","payload":"x"}"#,
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
async fn what_is_not_valid_ends_as_an_error() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let id = bed.opened().await?;
    let mut socket = member.socket().await?;
    let deep = "{ leadUnit ".repeat(30) + &"}".repeat(30);
    let wide = "id ".repeat(2_100);
    for (query, code) in [
        ("{ nothing }".to_owned(), "BAD_QUERY"),
        ("mutation { signOut }".to_owned(), "BAD_QUERY"),
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
            "TOO_COMPLEX",
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

/// The library names a single result like the first of many; what it refuses it sends as `next`.
#[tokio::test]
async fn queries_and_mutations_are_answered_once() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let mut socket = member.socket().await?;
    let speak = "mutation Speak { setLanguage(input: { language: EN })
        { viewer { language } userErrors { code } } }";
    for (query, pointer, value) in [
        ("query Who { viewer { login } }", "/viewer/login", "uyvien"),
        (speak, "/setLanguage/viewer/language", "EN"),
    ] {
        socket.subscribe("1", query, Value::Null).await?;
        let Heard::Said(next) = socket.hear().await? else {
            anyhow::bail!("closed");
        };
        assert_eq!((&next["type"], &next["id"]), (&json!("next"), &json!("1")));
        assert_eq!(
            next["payload"]["data"].pointer(pointer),
            Some(&json!(value))
        );
        let heard = socket.hear().await?;
        let complete = matches!(&heard, Heard::Said(said) if said["type"] == "complete");
        assert!(complete, "{heard:?}");
    }
    // The socket outlives its token, and what needs one does not.
    bed.clock.advance(chrono::TimeDelta::minutes(11));
    socket.subscribe("1", speak, Value::Null).await?;
    assert_eq!(socket.refusal().await?.0, "BAD_TOKEN");
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
