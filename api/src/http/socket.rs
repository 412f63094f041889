//! Subscriptions over a WebSocket, in the protocol `graphql-transport-ws`.
//!
//! A socket lives as long as the session and the mandate that it was opened with, and no query or
//! mutation runs on it: both have their own door.

mod conversation;
mod frame;
mod operation;

use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval, timeout};

use self::frame::Closing;
use super::limits::{Slot, Steady};
use super::{Door, address, cross_origin};
use crate::auth::{self, Signed, Unauthenticated};
use crate::words::{self, Fault};

const PROTOCOL: &str = "graphql-transport-ws";
/// The largest message, in bytes.
const MAX_MESSAGE: usize = 64 * 1024;
/// A message up to this size is read to its end, so that its sender can be told that it is too large.
const MAX_READ: usize = 4 * MAX_MESSAGE;
/// How often session and mandate are looked up. They end a socket within this and `CHECK_PATIENCE`.
const CHECK: Duration = Duration::from_secs(3);
const CHECK_PATIENCE: Duration = Duration::from_secs(1);
/// How long the other side has to answer a close.
const CLOSE_PATIENCE: Duration = Duration::from_secs(1);

/// What is known of whoever opened a socket.
struct Guest {
    door: Door,
    address: String,
    /// The address's place, kept for as long as the socket lasts.
    _place: Slot,
    /// And one among those who have shown no token yet.
    unsigned: Option<Slot>,
    messages: Steady,
}

pub async fn open(
    State(door): State<Door>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let language = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let language = words::accepted(language);
    let refuse = |status: StatusCode, fault: Fault| (status, fault.say(language)).into_response();
    // A browser opens sockets to anywhere for any page, and says which page it was.
    if cross_origin::foreign(&door.app.config, &headers).is_some() {
        return refuse(StatusCode::FORBIDDEN, Fault::BadRequest);
    }
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade.protocols([PROTOCOL]),
        Err(rejection) => return rejection.into_response(),
    };
    if upgrade.selected_protocol().is_none() {
        return refuse(StatusCode::BAD_REQUEST, Fault::BadRequest);
    }
    let address = address::of(&door.app.config, peer.ip(), &headers);
    let places = (door.gate.stream(&address)).and_then(|place| {
        let unsigned = door.gate.guest_socket(&address)?;
        Ok((place, unsigned))
    });
    let (place, unsigned) = match places {
        Ok(places) => places,
        Err(exceeded) => {
            return refuse(StatusCode::TOO_MANY_REQUESTS, Fault::Exceeded(exceeded));
        }
    };
    let guest = Guest {
        address,
        messages: door.gate.messages(),
        door,
        _place: place,
        unsigned: Some(unsigned),
    };
    upgrade
        .max_message_size(MAX_READ)
        .max_frame_size(MAX_READ)
        .on_upgrade(|socket| serve(guest, socket))
}

async fn serve(mut guest: Guest, mut socket: WebSocket) {
    let mut stopping = guest.door.stopping.subscribe();
    let closing = tokio::select! {
        closing = host(&mut guest, &mut socket) => closing,
        () = stopped(&mut stopping) => Closing::GoingAway,
    };
    // Who has gone need not be told.
    if closing != Closing::Gone {
        drop(timeout(CLOSE_PATIENCE, close(&mut socket, closing)).await);
    }
}

/// Lets the guest in and talks for as long as the guest is who they said they are.
async fn host(guest: &mut Guest, socket: &mut WebSocket) -> Closing {
    let signed = match conversation::greet(guest, socket).await {
        Ok(signed) => signed,
        Err(closing) => return closing,
    };
    guest.unsigned = None;
    let guest = &*guest;
    tokio::select! {
        closing = conversation::converse(guest, &signed, socket) => closing,
        closing = ended(guest, &signed) => closing,
    }
}

async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // The sender is gone only when the server is.
    drop(stopping.wait_for(|stopping| *stopping).await);
}

/// Waits until the session, the account or the mandate has ended. What cannot be looked up is not
/// taken for granted either.
async fn ended(guest: &Guest, signed: &Signed) -> Closing {
    let actor = &signed.actor;
    let mut timer = interval(CHECK);
    timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        timer.tick().await;
        let standing = auth::standing(&guest.door.app, actor.session_id, actor.mandate_id);
        match timeout(CHECK_PATIENCE, standing).await {
            Ok(Ok(now)) if now.actor == *actor => {}
            Ok(Ok(_)) | Ok(Err(Unauthenticated::BadToken)) => return Closing::Forbidden,
            Ok(Err(Unauthenticated::Broken(error))) => {
                tracing::error!(%error, "a session could not be looked up");
                return Closing::Broken;
            }
            Err(_) => return Closing::Broken,
        }
    }
}

/// Says goodbye and waits for the answer, so that nothing said before is lost on the way.
async fn close(socket: &mut WebSocket, closing: Closing) {
    if socket
        .send(Message::Close(Some(closing.frame())))
        .await
        .is_ok()
    {
        while let Some(Ok(_)) = socket.recv().await {}
    }
}
