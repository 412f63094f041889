//! A member who votes and changes the vote without end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use anyhow::Context;
use serde_json::json;
use tokio::time::{Duration, sleep};
use uuid::Uuid;

use super::server::{Api, Outcome};

const CAST: &str = "mutation($input: CastVoteInput!) { castVote(input: $input) {
    vote { id } userErrors { code message } } }";

/// A vote that the server has said it received.
pub struct Acknowledged {
    pub id: String,
}

/// What a writer has to show.
#[derive(Default)]
pub struct Written {
    pub acknowledged: Vec<Acknowledged>,
    /// Requests that were sent again, with the same key, for no answer came.
    pub unknown: usize,
}

pub struct Writer {
    api: Api,
    token: String,
    ballot: String,
    stop: Arc<AtomicBool>,
    counted: Arc<AtomicUsize>,
}

impl Writer {
    pub fn new(
        api: &Api,
        token: String,
        ballot: &str,
        stop: &Arc<AtomicBool>,
        counted: &Arc<AtomicUsize>,
    ) -> Self {
        Self {
            api: api.clone(),
            token,
            ballot: ballot.to_owned(),
            stop: stop.clone(),
            counted: counted.clone(),
        }
    }

    /// Votes until told to stop. A vote without an answer is sent again until there is one, so that
    /// at the end each is known.
    pub async fn vote(self) -> anyhow::Result<Written> {
        let mut written = Written::default();
        let mut agrees = true;
        while !self.stop.load(Ordering::Relaxed) {
            let input = json!({ "input": {
                "ballotId": self.ballot,
                "position": if agrees { "AGREE" } else { "DISAGREE" },
                "text": if agrees { None } else { Some("Đề nghị xem lại.") },
                "secretContent": false,
                "idempotencyKey": Uuid::new_v4().to_string(),
            }});
            let data = loop {
                match self.api.send(&self.token, CAST, &input).await? {
                    Outcome::Answered(data) => break data,
                    Outcome::Unknown => {
                        written.unknown += 1;
                        sleep(Duration::from_millis(50)).await;
                    }
                }
            };
            let id = data["castVote"]["vote"]["id"].as_str();
            let id = id.with_context(|| data.to_string())?.to_owned();
            written.acknowledged.push(Acknowledged { id });
            self.counted.fetch_add(1, Ordering::Relaxed);
            agrees = !agrees;
        }
        Ok(written)
    }
}

/// How many votes were acknowledged so far.
pub fn total(counted: &AtomicUsize) -> usize {
    counted.load(Ordering::Relaxed)
}
