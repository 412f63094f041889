//! What is done while the disk fails, what is said of it, and what is kept of it.

use std::fmt;
use std::path::Path;

use anyhow::Context;
use bed::files::{PDF, pdf, sha256};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use serde_json::{Value, json};

use super::province::{Actor, Served};
use crate::durability::Api;

const VOTE: &str = "mutation($input: CastVoteInput!) { castVote(input: $input) {
    vote { id } userErrors { code message } } }";
pub const ANSWER: &str = "mutation($input: AnswerConsultationInput!) {
    answerConsultation(input: $input) { answer { id } userErrors { code message } } }";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Vote,
    Answer,
    Upload,
}

impl fmt::Display for Verb {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Vote => "a vote",
            Self::Answer => "an answer",
            Self::Upload => "an upload",
        })
    }
}

/// What the server said.
#[derive(Debug)]
pub enum Said {
    Acknowledged,
    /// It was not done, by this code and in these words.
    Refused(String),
    /// Nobody knows: to be sent again with the same key.
    Unknown,
    /// No answer came.
    Nothing,
}

impl Verb {
    pub const ALL: [Self; 3] = [Self::Vote, Self::Answer, Self::Upload];

    /// Does it under a key: the same key is the same vote, answer or file.
    pub async fn send(self, api: &Api, actor: &Actor, key: &str) -> anyhow::Result<Said> {
        let agrees = key.bytes().map(u32::from).sum::<u32>().is_multiple_of(2);
        let (position, text) = match agrees {
            true => ("AGREE", None),
            false => ("DISAGREE", Some("Đề nghị xem lại.")),
        };
        let input = |matter: &str| {
            json!({ "input": {
                matter: actor.matter,
                "position": position,
                "text": text,
                "secretContent": text.map(|_| false),
                "idempotencyKey": key,
            }})
        };
        let graphql = |query: &str, variables: Value| {
            let body = json!({ "query": query, "variables": variables });
            api.post("/graphql", &actor.token).json(&body)
        };
        let request = match self {
            Self::Vote => graphql(VOTE, input("ballotId")),
            Self::Answer => graphql(ANSWER, input("consultationId")),
            Self::Upload => api
                .post("/files?secret=false&name=to-trinh.pdf", &actor.token)
                .header("content-type", PDF)
                .body(bytes(key)),
        };
        let Some((status, answer)) = Api::answer(request).await else {
            return Ok(Said::Nothing);
        };
        let done = match self {
            Self::Vote => &answer["data"]["castVote"]["vote"]["id"],
            Self::Answer => &answer["data"]["answerConsultation"]["answer"]["id"],
            Self::Upload => &answer["file"]["id"],
        };
        if done.is_string() {
            return Ok(Said::Acknowledged);
        }
        let code = [
            &answer["errors"][0]["extensions"]["code"],
            &answer["error"]["code"],
        ];
        let code = code.into_iter().find_map(Value::as_str);
        Ok(match code.with_context(|| format!("{status}: {answer}"))? {
            "OUTCOME_UNKNOWN" => Said::Unknown,
            code => Said::Refused(code.to_owned()),
        })
    }

    /// How often what was sent under a key is kept.
    pub async fn kept(self, served: &Served, key: &str) -> anyhow::Result<usize> {
        let table = match self {
            Self::Vote => "ballot_vote",
            Self::Answer => "consultation_answer",
            Self::Upload => return self.kept_files(served, key).await,
        };
        let rows = format!("SELECT id FROM {table} WHERE idempotency_key = '{key}'");
        Ok(column(&served.database(), &rows).await?.len())
    }

    /// A row counts as kept only with its bytes.
    async fn kept_files(self, served: &Served, key: &str) -> anyhow::Result<usize> {
        let hash = sha256(&bytes(key));
        let rows = format!("SELECT id FROM file WHERE sha256 = '{hash}'");
        let rows = column(&served.database(), &rows).await?.len();
        let file = served.data.join("files").join(&hash[..2]).join(&hash);
        let there = std::fs::read(file).is_ok_and(|there| there == bytes(key));
        anyhow::ensure!(rows == 0 || there, "a row without its bytes: {hash}");
        Ok(rows)
    }
}

fn bytes(key: &str) -> Vec<u8> {
    pdf(&format!("{key} {}", "Tờ trình ".repeat(2_000)))
}

/// The first column of what a question to the database's file brings, as text.
pub async fn column(database: &Path, question: &str) -> anyhow::Result<Vec<String>> {
    let db = Database::connect(format!("sqlite://{}", database.display())).await?;
    let rows = db
        .query_all_raw(Statement::from_string(DbBackend::Sqlite, question))
        .await?;
    let column = rows
        .iter()
        .map(|row| {
            let text = row.try_get_by_index::<String>(0);
            text.or_else(|_| Ok(format!("{:?}", row.try_get_by_index::<Vec<u8>>(0)?)))
        })
        .collect::<anyhow::Result<_>>();
    db.close().await?;
    column
}
