//! What is said over a socket, and why one is closed.

use axum::extract::ws::{CloseFrame, Utf8Bytes};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::http::answer::Answer;
use crate::http::params::Params;
use crate::words::Fault;

/// Whatever else a client wants to say.
type Payload = Option<Map<String, Value>>;

/// What a client says.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Said {
    ConnectionInit {
        /// `{"authorization": "Bearer …", "mandate": "…"}`
        payload: Payload,
    },
    Subscribe {
        id: String,
        payload: Box<Params>,
    },
    Complete {
        id: String,
    },
    Ping {
        #[serde(rename = "payload")]
        _payload: Payload,
    },
    Pong {
        #[serde(rename = "payload")]
        _payload: Payload,
    },
}

impl Said {
    /// What a message says, if it is one of the protocol.
    pub fn read(text: &str) -> Option<Self> {
        let said: Self = serde_json::from_str(text).ok()?;
        match &said {
            Self::Subscribe { id, .. } | Self::Complete { id } if id.is_empty() => None,
            _ => Some(said),
        }
    }
}

pub fn ack() -> String {
    json!({ "type": "connection_ack" }).to_string()
}

pub fn pong() -> String {
    json!({ "type": "pong" }).to_string()
}

pub fn next(id: &str, answer: &Answer) -> String {
    json!({ "id": id, "type": "next", "payload": answer }).to_string()
}

/// The operation ends with these errors.
pub fn error(id: &str, answer: &Answer) -> String {
    json!({ "id": id, "type": "error", "payload": answer.0.errors }).to_string()
}

pub fn complete(id: &str) -> String {
    json!({ "id": id, "type": "complete" }).to_string()
}

/// Why a socket is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closing {
    /// The other side closed it, or fell silent.
    Gone,
    /// The server stops.
    GoingAway,
    TooLarge,
    /// More messages than anybody has to say.
    TooMany,
    Broken,
    Malformed,
    /// Another protocol is spoken.
    OtherProtocol,
    /// Something was asked before the token was shown.
    Unauthorized,
    /// The token is not good, or session or mandate have ended.
    Forbidden,
    /// Another mandate is meant than the token's, or none is named (X17).
    Meant(Fault),
    InitTimeout,
    InitTwice,
    Duplicate(String),
}

impl Closing {
    /// Codes of RFC 6455, and of the protocol from 4400 on.
    pub fn frame(self) -> CloseFrame {
        let (code, reason) = match self {
            Self::Gone => (1000, "".into()),
            Self::GoingAway => (1001, "Going away".into()),
            Self::TooLarge => (1009, "Message too large".into()),
            Self::TooMany => (1008, "Too many messages".into()),
            Self::Broken => (1011, "Internal error".into()),
            Self::Malformed => (4400, "Invalid message".into()),
            Self::Unauthorized => (4401, "Unauthorized".into()),
            Self::Forbidden => (4403, "Forbidden".into()),
            Self::Meant(fault) => (4403, fault.code().into()),
            Self::OtherProtocol => (4406, "Subprotocol not acceptable".into()),
            Self::InitTimeout => (4408, "Connection initialisation timeout".into()),
            Self::Duplicate(id) => (4409, duplicate(&id)),
            Self::InitTwice => (4429, "Too many initialisation requests".into()),
        };
        CloseFrame { code, reason }
    }
}

/// As the protocol words it; a close frame has room for 123 bytes.
fn duplicate(id: &str) -> Utf8Bytes {
    let said = format!("Subscriber for {id} already exists");
    if said.len() <= 123 {
        said.into()
    } else {
        "Subscriber already exists".into()
    }
}
