//! Talking over one socket: the greeting, then operations come and go.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::ws::{Message, WebSocket};
use serde_json::{Map, Value};
use tokio::time::{interval, timeout};
use tokio_stream::{StreamExt, StreamMap};

use super::frame::{self, Closing, Said};
use super::operation::{Tellings, Told, refused, tell};
use super::{Guest, MAX_MESSAGE};
use crate::auth::{self, Signed, Unauthenticated};
use crate::http::meant;
use crate::words::Fault;

/// How long a client has to show its token.
const INIT_PATIENCE: Duration = Duration::from_secs(10);
/// How often the other side is asked whether it is still there.
const BEAT: Duration = Duration::from_secs(25);
/// A client that takes nothing for this long is gone.
const SEND_PATIENCE: Duration = Duration::from_secs(20);
/// Operations at once on one socket.
const MAX_OPERATIONS: usize = 20;

/// Whoever was let in, and the token that was shown.
#[derive(Clone)]
pub struct Let {
    pub signed: Signed,
    pub bearer: String,
}

/// Waits for the token, and looks up whose it is.
pub async fn greet(guest: &Guest, socket: &mut WebSocket) -> Result<Let, Closing> {
    let greeting = async {
        loop {
            let said = hear(socket).await?;
            counted(guest)?;
            match said {
                Said::ConnectionInit { payload } => return admit(guest, payload).await,
                Said::Subscribe { .. } => return Err(Closing::Unauthorized),
                Said::Ping { .. } => send(socket, frame::pong()).await?,
                Said::Pong { .. } | Said::Complete { .. } => {}
            }
        }
    };
    let known = timeout(INIT_PATIENCE, greeting)
        .await
        .unwrap_or(Err(Closing::InitTimeout))?;
    send(socket, frame::ack()).await?;
    Ok(known)
}

async fn admit(guest: &Guest, payload: Option<Map<String, Value>>) -> Result<Let, Closing> {
    let bearer = payload
        .as_ref()
        .and_then(|payload| payload.get("authorization")?.as_str())
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or(Closing::Forbidden)?
        .trim();
    let signed = auth::resolve(&guest.door.app, bearer).await;
    let signed = signed.map_err(|error| match error {
        Unauthenticated::BadToken => Closing::Forbidden,
        Unauthenticated::Broken(error) => {
            tracing::error!(%error, "a token could not be looked up");
            Closing::Broken
        }
    })?;
    let named = payload.as_ref().and_then(|payload| payload.get("mandate"));
    let named = named.map(|named| named.as_str().unwrap_or_default());
    meant::check(named, &signed.actor, true).map_err(Closing::Meant)?;
    let bearer = bearer.to_owned();
    Ok(Let { signed, bearer })
}

/// Talks until there is a reason to close.
pub async fn converse(guest: &Guest, known: &Let, socket: &mut WebSocket) -> Closing {
    match talk(guest, known, socket).await {
        Ok(never) => match never {},
        Err(closing) => closing,
    }
}

enum Never {}

async fn talk(guest: &Guest, known: &Let, socket: &mut WebSocket) -> Result<Never, Closing> {
    let mut operations: StreamMap<String, Tellings> = StreamMap::new();
    let mut beat = interval(BEAT);
    let mut heard_since_beat = true;
    loop {
        tokio::select! {
            said = hear_any(socket) => {
                heard_since_beat = true;
                counted(guest)?;
                if let Some(said) = said? {
                    answer(guest, known, socket, &mut operations, said).await?;
                }
            }
            Some((id, told)) = operations.next(), if !operations.is_empty() => match told {
                Told::Event(frame) => send(socket, frame).await?,
                Told::End(frame) => {
                    operations.remove(&id);
                    send(socket, frame).await?;
                }
            },
            _ = beat.tick() => {
                if !std::mem::take(&mut heard_since_beat) {
                    return Err(Closing::Gone);
                }
                send(socket, Message::Ping(Bytes::new())).await?;
            }
        }
    }
}

async fn answer(
    guest: &Guest,
    known: &Let,
    socket: &mut WebSocket,
    operations: &mut StreamMap<String, Tellings>,
    said: Said,
) -> Result<(), Closing> {
    match said {
        Said::ConnectionInit { .. } => Err(Closing::InitTwice),
        Said::Subscribe { id, .. } if operations.contains_key(&id) => Err(Closing::Duplicate(id)),
        Said::Subscribe { id, .. } if operations.len() >= MAX_OPERATIONS => {
            let told = refused(&id, Fault::TooManySubscriptions, known.signed.language);
            send(socket, told).await
        }
        Said::Subscribe { id, payload } => {
            let request = payload.request().ok_or(Closing::Malformed)?;
            match tell(guest, known, &id, request) {
                Ok(tellings) => {
                    operations.insert(id, tellings);
                    Ok(())
                }
                Err(told) => send(socket, told).await,
            }
        }
        Said::Complete { id } => {
            operations.remove(&id);
            Ok(())
        }
        Said::Ping { .. } => send(socket, frame::pong()).await,
        Said::Pong { .. } => Ok(()),
    }
}

fn counted(guest: &Guest) -> Result<(), Closing> {
    guest.messages.take().map_err(|_| Closing::TooMany)
}

/// The next thing that the client says.
async fn hear(socket: &mut WebSocket) -> Result<Said, Closing> {
    loop {
        if let Some(said) = hear_any(socket).await? {
            return Ok(said);
        }
    }
}

/// The next sign of life, and what it says, if anything.
async fn hear_any(socket: &mut WebSocket) -> Result<Option<Said>, Closing> {
    match socket.recv().await {
        Some(Ok(Message::Text(text))) if text.len() > MAX_MESSAGE => Err(Closing::TooLarge),
        Some(Ok(Message::Text(text))) => match Said::read(&text) {
            Some(said) => Ok(Some(said)),
            None => Err(Closing::Malformed),
        },
        Some(Ok(Message::Binary(_))) => Err(Closing::Malformed),
        // The library answers a ping by itself.
        Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(None),
        Some(Ok(Message::Close(_))) | None => Err(Closing::Gone),
        // Too large to be read at all, or no WebSocket any more.
        Some(Err(_)) => Err(Closing::TooLarge),
    }
}

async fn send(socket: &mut WebSocket, said: impl Into<Message>) -> Result<(), Closing> {
    match timeout(SEND_PATIENCE, socket.send(said.into())).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(Closing::Gone),
    }
}
