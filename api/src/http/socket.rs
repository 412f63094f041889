//! Operations over a WebSocket, in the protocol `graphql-transport-ws`.
//!
//! A socket lives as long as the session and the mandate that it was opened with. What it follows, it
//! follows for as long; a query or a mutation needs a token that has not run out, as by POST.

mod conversation;
mod frame;
mod operation;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use self::frame::Closing;
use super::lasting::{Ended, ended, stopped};
use super::limits::{Slot, Steady};
use super::{Door, address, cross_origin};
use crate::words::{self, Fault};

const PROTOCOL: &str = "graphql-transport-ws";
/// The largest message, in bytes.
const MAX_MESSAGE: usize = 64 * 1024;
/// A message up to this size is read to its end, so that its sender can be told that it is too large.
const MAX_READ: usize = 4 * MAX_MESSAGE;
/// How long the other side has to answer a close.
const CLOSE_PATIENCE: Duration = Duration::from_secs(1);

/// What is known of whoever opened a socket.
#[derive(Clone)]
struct Guest {
    door: Door,
    address: String,
    /// The address's place, kept for as long as the socket lasts.
    _place: Arc<Slot>,
    /// And one among those who have shown no token yet.
    unsigned: Option<Arc<Slot>>,
    messages: Arc<Steady>,
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
    let speaks = upgrade.selected_protocol().is_some();
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
        messages: Arc::new(door.gate.messages()),
        door,
        _place: Arc::new(place),
        unsigned: Some(Arc::new(unsigned)),
    };
    upgrade
        .max_message_size(MAX_READ)
        .max_frame_size(MAX_READ)
        .on_upgrade(move |socket| serve(guest, socket, speaks))
}

async fn serve(mut guest: Guest, mut socket: WebSocket, speaks: bool) {
    let mut stopping = guest.door.stopping.subscribe();
    let closing = tokio::select! {
        closing = host(&mut guest, &mut socket), if speaks => closing,
        () = stopped(&mut stopping), if speaks => Closing::GoingAway,
        // Said over the socket, where a client can read it.
        else => Closing::OtherProtocol,
    };
    drop(timeout(CLOSE_PATIENCE, close(&mut socket, closing)).await);
}

/// Lets the guest in and talks for as long as the guest is who they said they are.
async fn host(guest: &mut Guest, socket: &mut WebSocket) -> Closing {
    let known = match conversation::greet(guest, socket).await {
        Ok(known) => known,
        Err(closing) => return closing,
    };
    guest.unsigned = None;
    let guest = &*guest;
    tokio::select! {
        closing = conversation::converse(guest, &known, socket) => closing,
        ended = ended(&guest.door.app, &known.signed.actor) => match ended {
            Ended::Forbidden => Closing::Forbidden,
            Ended::Broken => Closing::Broken,
        },
    }
}

/// Says goodbye and waits for the answer, so that nothing said before is lost on the way.
async fn close(socket: &mut WebSocket, closing: Closing) {
    // Who has said goodbye is answered by the library, while it goes on reading.
    let said = closing == Closing::Gone
        || socket
            .send(Message::Close(Some(closing.frame())))
            .await
            .is_ok();
    if said {
        while let Some(Ok(_)) = socket.recv().await {}
    }
}
