//! The same by Server-Sent Events (graphql-sse), for networks that break WebSockets: the stock
//! transport has nothing of the kind.

use std::time::{Duration, Instant};

use bed::events::{Event, Events};
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

const FOLLOW: &str =
    "subscription Follow($id: ID!) { ballotUpdated(ballotId: $id) { id state tally { agree } } }";
/// Within this every end must have reached every stream.
const PROMISED: Duration = Duration::from_secs(5);

/// A stream that follows the ballot and has had its first event.
async fn following(caller: &Caller, ballot: &str) -> anyhow::Result<Events> {
    let mut events = caller.events(FOLLOW, json!({ "id": ballot })).await?;
    assert_eq!(events.data().await?["ballotUpdated"]["id"], ballot);
    Ok(events)
}

#[tokio::test]
async fn a_ballot_is_followed_by_post_and_by_get() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let mut posted = following(&office, &id).await?;
    let variables = json!({ "id": id }).to_string();
    let request = office
        .get("/graphql")
        .header("accept", "text/event-stream")
        .query(&[("query", FOLLOW), ("variables", &variables)]);
    let mut got = Events::read(request.send().await?)?;
    got.data().await?;
    bed.vote(&id, (1, 0, 0)).await?;
    for events in [&mut posted, &mut got] {
        assert_eq!(events.data().await?["ballotUpdated"]["tally"]["agree"], 1);
    }
    Ok(())
}

/// Neither a cache nor a proxy nor our own compression may hold an event back.
#[tokio::test]
async fn nothing_holds_an_event_back() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let request = bed.office().await?.post("/graphql");
    let request = request
        .header("accept", "text/event-stream")
        .header("accept-encoding", "gzip, br")
        .json(&json!({ "query": FOLLOW, "variables": { "id": id } }));
    let response = request.send().await?;
    let headers = response.headers();
    assert_eq!(headers["content-type"], "text/event-stream; charset=utf-8");
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers["x-accel-buffering"], "no");
    assert!(!headers.contains_key("content-encoding"));
    Events::read(response)?.data().await?;
    Ok(())
}

#[tokio::test]
async fn queries_mutations_and_refusals_are_events_too() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let speak = "mutation { setLanguage(input: { language: EN }) { viewer { login } } }";
    for (query, code) in [
        ("{ viewer { login } }", None),
        (speak, None),
        ("{", Some("BAD_QUERY")),
        ("{ nothing }", Some("BAD_QUERY")),
        ("subscription { nothing }", Some("BAD_QUERY")),
        (
            "subscription { ballotUpdated(ballotId: \"x\") { id } }",
            Some("BAD_ID"),
        ),
    ] {
        let mut events = member.events(query, Value::Null).await?;
        let Event::Next(answer) = events.hear().await? else {
            anyhow::bail!("{query}: no answer");
        };
        let found = answer["errors"][0]["extensions"]["code"].as_str();
        assert_eq!(found, code, "{query}: {answer}");
        assert_eq!(events.hear().await?, Event::Complete, "{query}");
        assert_eq!(events.hear().await?, Event::Over, "{query}");
    }
    // What is no matter of the document has its status, which a client of streams understands.
    let stranger = member.with_token("x");
    let request = stranger
        .post("/graphql")
        .header("accept", "text/event-stream");
    let reply = Reply::read(request.json(&json!({ "query": FOLLOW })).send().await?).await?;
    assert_eq!((reply.status, reply.error_code()), (401, Some("BAD_TOKEN")));
    let request = member.get("/graphql").header("accept", "text/event-stream");
    let reply = Reply::read(request.query(&[("query", speak)]).send().await?).await?;
    assert_eq!(reply.status, 405);
    Ok(())
}

#[tokio::test]
async fn a_stream_ends_with_the_session_and_is_not_complete() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.sign_in("uyvien").await?;
    let mut events = following(&member, &id).await?;
    let since = Instant::now();
    let out = "mutation { signOut { userErrors { code } } }";
    member.gql(out, Value::Null).await?.done()?;
    assert_eq!(events.hear().await?, Event::Over);
    assert!(since.elapsed() < PROMISED, "{:?}", since.elapsed());
    Ok(())
}

#[tokio::test]
async fn a_server_that_stops_ends_its_streams() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let (url, mut serving) = bed.another_until(async { drop(stopped.await) }).await?;
    let mut device = bed.nobody_of(&url);
    device.token = bed.office().await?.token;
    let mut events = following(&device, &id).await?;
    drop(stop);
    assert_eq!(events.hear().await?, Event::Over);
    drop((events, device));
    let served = serving.join_next().await.transpose()?;
    assert!(matches!(served, Some(Ok(()))), "{served:?}");
    Ok(())
}

/// X5: what stays open is for people.
#[tokio::test]
async fn x5_a_service_token_follows_nothing_and_a_page_from_elsewhere_sees_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let app = crate::token::app(&bed, &["BALLOTS"]).await?;
    let body = json!({ "query": FOLLOW, "variables": { "id": id } });
    let request = app.post("/graphql").header("accept", "text/event-stream");
    let reply = Reply::read(request.json(&body).send().await?).await?;
    assert_eq!(
        (reply.status, reply.error_code()),
        (403, Some("NOT_ENTITLED"))
    );
    let request = bed.office().await?.post("/graphql");
    let request = request
        .header("accept", "text/event-stream")
        .header("origin", "https://evil.example");
    let response = request.json(&body).send().await?;
    assert!(
        !response
            .headers()
            .contains_key("access-control-allow-origin")
    );
    Ok(())
}
