//! Which socket is opened, and to whom.

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
    let mut request = bed.nobody().handshake()?;
    request.headers_mut().remove("sec-websocket-protocol");
    assert_eq!(Socket::open(request).await?.closed().await?, 4406);
    // Who offers others only is answered with none, and takes that as a refusal.
    for protocol in ["graphql-ws", "soap"] {
        let mut request = bed.nobody().handshake()?;
        let headers = request.headers_mut();
        headers.insert("sec-websocket-protocol", protocol.parse()?);
        assert_eq!(refused(request).await, 0, "{protocol} was let in");
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
