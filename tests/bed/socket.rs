//! A WebSocket, as a client of `graphql-transport-ws` uses it.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::handshake::client::Request;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::Caller;
use crate::meant::{greeting, mandate_of};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(15);

pub struct Socket(WebSocketStream<MaybeTlsStream<TcpStream>>);

/// What comes over a socket.
#[derive(Debug)]
pub enum Heard {
    Said(Value),
    /// Closed with this code.
    Closed(u16),
}

impl Caller {
    /// The request that asks for a socket.
    pub fn handshake(&self) -> anyhow::Result<Request> {
        let url = format!("{}/graphql/ws", self.url.replacen("http", "ws", 1));
        let mut request = url.into_client_request()?;
        let headers = request.headers_mut();
        headers.insert("sec-websocket-protocol", "graphql-transport-ws".parse()?);
        Ok(request)
    }

    /// A socket on which nothing has been said.
    pub async fn connect(&self) -> anyhow::Result<Socket> {
        Socket::open(self.handshake()?).await
    }

    /// A socket that was let in.
    pub async fn socket(&self) -> anyhow::Result<Socket> {
        let mut socket = self.connect().await?;
        match socket.greet_as(self).await? {
            Heard::Said(said) if said["type"] == "connection_ack" => Ok(socket),
            other => bail!("not let in: {other:?}"),
        }
    }

    /// A socket that follows a ballot as `1`.
    pub async fn follow_ballot(&self, id: &str, selection: &str) -> anyhow::Result<Socket> {
        // A fragment that is not used is a mistake.
        let fragments = match selection.contains("...") {
            true => crate::verbs::BALLOT,
            false => "",
        };
        let query = format!(
            "subscription($id: ID!) {{ ballotUpdated(ballotId: $id) {{ {selection} }} }} {fragments}"
        );
        let mut socket = self.socket().await?;
        socket.subscribe("1", &query, json!({ "id": id })).await?;
        Ok(socket)
    }

    /// What one subscription is answered first: `ok`, the code that refused it, or the code with which
    /// the socket was closed.
    pub async fn followed(&self, query: &str, variables: Value) -> anyhow::Result<String> {
        let mut socket = self.connect().await?;
        if let Heard::Closed(code) = socket.greet_as(self).await? {
            return Ok(code.to_string());
        }
        socket.subscribe("1", query, variables).await?;
        match socket.hear().await? {
            Heard::Said(said) if said["type"] == "next" => Ok("ok".to_owned()),
            Heard::Said(said) => {
                let code = said["payload"][0]["extensions"]["code"].as_str();
                Ok(code.with_context(|| said.to_string())?.to_owned())
            }
            Heard::Closed(code) => Ok(code.to_string()),
        }
    }
}

impl Socket {
    pub async fn open(request: Request) -> anyhow::Result<Self> {
        Ok(Self(connect_async(request).await?.0))
    }

    pub async fn say(&mut self, said: Value) -> anyhow::Result<()> {
        self.say_text(said.to_string()).await
    }

    pub async fn say_text(&mut self, said: String) -> anyhow::Result<()> {
        Ok(self.0.send(Message::text(said)).await?)
    }

    pub async fn say_bytes(&mut self, said: Vec<u8>) -> anyhow::Result<()> {
        Ok(self.0.send(Message::binary(said)).await?)
    }

    /// Shows the token, if there is one, and hears what comes of it.
    pub async fn greet(&mut self, token: Option<&str>) -> anyhow::Result<Heard> {
        let mandate = token.and_then(mandate_of);
        self.greet_with(token, mandate.as_deref()).await
    }

    /// The same with the token and the mandate of a caller.
    pub async fn greet_as(&mut self, caller: &Caller) -> anyhow::Result<Heard> {
        let mandate = caller.named();
        self.greet_with(caller.token.as_deref(), mandate.as_deref())
            .await
    }

    async fn greet_with(
        &mut self,
        token: Option<&str>,
        mandate: Option<&str>,
    ) -> anyhow::Result<Heard> {
        let payload = token.map(|token| greeting(token, mandate));
        self.say(json!({ "type": "connection_init", "payload": payload }))
            .await?;
        self.hear().await
    }

    pub async fn subscribe(
        &mut self,
        id: &str,
        query: &str,
        variables: Value,
    ) -> anyhow::Result<()> {
        let payload = json!({ "query": query, "variables": variables });
        self.say(json!({ "id": id, "type": "subscribe", "payload": payload }))
            .await
    }

    /// The next message, or the end.
    pub async fn hear(&mut self) -> anyhow::Result<Heard> {
        self.hear_within(PATIENCE)
            .await?
            .context("nothing was heard")
    }

    /// The next message, if one comes in time.
    pub async fn hear_within(&mut self, patience: Duration) -> anyhow::Result<Option<Heard>> {
        let heard = async {
            loop {
                match self.0.next().await.context("closed without a word")?? {
                    Message::Text(text) => return Ok(Heard::Said(serde_json::from_str(&text)?)),
                    Message::Close(frame) => {
                        let frame = frame.context("closed without a code")?;
                        return Ok(Heard::Closed(frame.code.into()));
                    }
                    _ => {}
                }
            }
        };
        timeout(patience, heard).await.ok().transpose()
    }

    /// The next event of a subscription: the ballot or the consultation in it.
    pub async fn event(&mut self) -> anyhow::Result<Value> {
        match self.hear().await? {
            Heard::Said(said) if said["type"] == "next" => {
                ensure!(said["payload"]["errors"].is_null(), "{said}");
                let data = said["payload"]["data"].as_object();
                let matter = data.and_then(|data| data.values().next().cloned());
                matter.with_context(|| said.to_string())
            }
            other => bail!("no event: {other:?}"),
        }
    }

    /// The code of the `error` that comes next, and the operation that it ends.
    pub async fn refusal(&mut self) -> anyhow::Result<(String, String)> {
        match self.hear().await? {
            Heard::Said(said) if said["type"] == "error" => {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                let code = &said["payload"][0]["extensions"]["code"];
                Ok((text(code), text(&said["id"])))
            }
            other => bail!("no refusal: {other:?}"),
        }
    }

    /// The code with which the socket is closed, next of all.
    pub async fn closed(&mut self) -> anyhow::Result<u16> {
        match self.hear().await? {
            Heard::Closed(code) => Ok(code),
            other => bail!("not closed: {other:?}"),
        }
    }
}
