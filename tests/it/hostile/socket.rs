//! Attacks over a WebSocket.

use bed::socket::Heard;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Error;

use super::bomb::bombs;

const FOLLOW: &str = "subscription($id: ID!) { ballotUpdated(ballotId: $id) { id state } }";

#[tokio::test]
async fn a_bomb_in_a_subscription_is_refused_and_the_socket_lives() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let mut socket = bed.person("uyvien").await?.socket().await?;
    let mut bomb = format!("subscription {{ ballotUpdated(ballotId: \"{id}\") {{ ...F0 }} }}");
    for n in 0..31 {
        bomb += &format!(" fragment F{n} on Ballot {{ ...F{0} ...F{0} }}", n + 1);
    }
    for end in [
        " fragment F31 on Ballot { id }",
        " fragment F31 on Ballot { ...None }",
        "",
    ] {
        socket
            .subscribe("1", &format!("{bomb}{end}"), Value::Null)
            .await?;
        assert_eq!(socket.refusal().await?, ("TOO_COMPLEX".into(), "1".into()));
    }
    let mut thrown = 0;
    for bomb in bombs() {
        let said = json!({ "id": "1", "type": "subscribe",
            "payload": { "query": bomb.query, "variables": bomb.variables } });
        // Larger ones are no message.
        if said.to_string().len() > 64 * 1024 || bomb.variables.is_array() {
            continue;
        }
        socket.say(said).await?;
        let (code, _) = socket.refusal().await?;
        assert!(
            code.starts_with("TOO_") || bomb.limit.is_none(),
            "{}: {code}",
            bomb.name
        );
        thrown += 1;
    }
    assert!(thrown > 25, "{thrown}");
    socket.subscribe("1", FOLLOW, json!({ "id": id })).await?;
    socket.event().await?;
    Ok(())
}

async fn status(bed: &Bed) -> anyhow::Result<u16> {
    match tokio_tungstenite::connect_async(bed.nobody().handshake()?).await {
        Err(Error::Http(response)) => Ok(response.status().as_u16()),
        other => anyhow::bail!("no refusal: {:?}", other.is_ok()),
    }
}

/// Sockets on which nobody signs in are few; those of an agency are many.
#[tokio::test]
async fn sockets_that_show_no_token_are_few() -> Checked {
    let bed = Bed::start_with(|config| config.limits.guest_sockets = 2).await?;
    let member = bed.person("uyvien").await?;
    let mut signed = Vec::new();
    for _ in 0..5 {
        signed.push(member.socket().await?);
    }
    let silent = (bed.nobody().connect().await?, bed.nobody().connect().await?);
    assert_eq!(status(&bed).await?, 429);
    drop(silent);
    // The server notices that they have gone.
    while bed.nobody().connect().await.is_err() {}
    Ok(())
}

#[tokio::test]
async fn an_address_has_so_many_sockets() -> Checked {
    let bed = Bed::start_with(|config| config.limits.address_streams = 3).await?;
    let member = bed.person("uyvien").await?;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(member.socket().await?);
    }
    assert_eq!(status(&bed).await?, 429);
    Ok(())
}

#[tokio::test]
async fn an_account_follows_so_much_over_all_its_sockets() -> Checked {
    let bed = Bed::start_with(|config| config.limits.account_streams = 3).await?;
    let id = bed.opened().await?;
    let (member, chair) = (bed.person("uyvien").await?, bed.chair().await?);
    let (mut one, mut two) = (member.socket().await?, member.socket().await?);
    for (socket, names) in [(&mut one, &["1", "2"][..]), (&mut two, &["1"])] {
        for name in names {
            socket.subscribe(name, FOLLOW, json!({ "id": id })).await?;
            socket.event().await?;
        }
    }
    for socket in [&mut one, &mut two] {
        socket.subscribe("9", FOLLOW, json!({ "id": id })).await?;
        let refusal = socket.refusal().await?;
        assert_eq!(refusal, ("TOO_MANY_SUBSCRIPTIONS".into(), "9".into()));
    }
    let mut other = chair.socket().await?;
    other.subscribe("1", FOLLOW, json!({ "id": id })).await?;
    other.event().await?;
    // One that is given up makes room.
    one.say(json!({ "type": "complete", "id": "2" })).await?;
    one.subscribe("3", FOLLOW, json!({ "id": id })).await?;
    one.event().await?;
    Ok(())
}

/// While it lasts, somebody else votes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_messages_ends_its_socket() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (flooder, member) = (bed.chair().await?, bed.person("uyvien").await?);
    let mut socket = flooder.socket().await?;
    let flood = tokio::spawn(async move {
        for _ in 0..5_000 {
            if socket.say(json!({ "type": "pong" })).await.is_err() {
                break;
            }
        }
        socket.hear().await
    });
    member.cast(&id, "AGREE", None).await?.done()?;
    // What was still on its way may cut the goodbye short.
    let ended = flood.await?;
    assert!(
        matches!(ended, Ok(Heard::Closed(1008)) | Err(_)),
        "{ended:?}"
    );
    Ok(())
}
