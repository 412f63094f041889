//! Server-Sent Events, as a client of graphql-sse reads them.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use reqwest::Response;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::Caller;

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(15);

pub struct Events {
    response: Response,
    text: String,
}

/// What comes on a stream.
#[derive(Debug, PartialEq)]
pub enum Event {
    Next(Value),
    Complete,
    /// The stream has ended.
    Over,
}

impl Caller {
    /// An operation answered by events.
    pub async fn events(&self, query: &str, variables: Value) -> anyhow::Result<Events> {
        let request = self.post("/graphql").header("accept", "text/event-stream");
        let body = json!({ "query": query, "variables": variables });
        Events::read(request.json(&body).send().await?)
    }
}

impl Events {
    pub fn read(response: Response) -> anyhow::Result<Self> {
        ensure!(response.status() == 200, "{}", response.status());
        let text = String::new();
        Ok(Self { response, text })
    }

    /// The next event, comments passed over.
    pub async fn hear(&mut self) -> anyhow::Result<Event> {
        let heard = timeout(PATIENCE, self.next()).await;
        heard.context("nothing was heard")?
    }

    async fn next(&mut self) -> anyhow::Result<Event> {
        loop {
            while let Some((event, rest)) = self.text.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.text = rest;
                let line = |name: &str| {
                    let mut lines = event.lines();
                    lines.find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
                };
                match line("event:").as_deref() {
                    Some("next") => {
                        let data = line("data:").context("an event without data")?;
                        return Ok(Event::Next(serde_json::from_str(&data)?));
                    }
                    // A browser passes over what has no data.
                    Some("complete") if line("data:").is_some() => return Ok(Event::Complete),
                    None if event.starts_with(':') => {}
                    _ => bail!("not an event of the protocol: {event:?}"),
                }
            }
            match self.response.chunk().await? {
                Some(chunk) => self.text += std::str::from_utf8(&chunk)?,
                None => return Ok(Event::Over),
            }
        }
    }

    /// The data of the next event.
    pub async fn data(&mut self) -> anyhow::Result<Value> {
        match self.hear().await? {
            Event::Next(answer) if answer["errors"].is_null() => Ok(answer["data"].clone()),
            other => bail!("no event: {other:?}"),
        }
    }
}
