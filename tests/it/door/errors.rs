//! What is said when something is wrong: enough for the caller, and nothing of what is within.

use bed::log::Log;
use bed::{Bed, Caller, Checked, Reply};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

const TABLE: &str = "standing_duty";
const DUTIES: &str = "{ standingDuties { nodes { id } } }";

/// Words of the machinery that no message may hold.
const INTERNALS: [&str; 12] = [
    "did you mean",
    "select ",
    "insert into",
    "no such table",
    "relation \"",
    "sqlite",
    "postgres",
    "sqlx",
    "data `",
    "panicked",
    ".rs:",
    "/home/",
];

fn says_nothing(reply: &Reply, what: &str) {
    let errors = reply.body["errors"].to_string().to_lowercase();
    for word in INTERNALS {
        assert!(!errors.contains(word), "{word:?} after {what}: {errors}");
    }
}

/// Takes a table away under the running server.
async fn breaks(bed: &Bed, table: &str) -> Checked {
    let database = bed.database.connect().await?;
    let sql = format!("ALTER TABLE \"{table}\" RENAME TO \"{table}_gone\"");
    database.execute_unprepared(&sql).await?;
    Ok(database.close().await?)
}

async fn incident(caller: &Caller, query: &str) -> anyhow::Result<String> {
    let reply = caller.gql(query, Value::Null).await?;
    assert_eq!(reply.error_code(), Some("INTERNAL"), "{}", reply.body);
    says_nothing(&reply, query);
    assert!(!reply.body.to_string().contains(TABLE), "{}", reply.body);
    let incident = reply.body["errors"][0]["extensions"]["incident"].as_str();
    Ok(incident.unwrap_or_default().to_owned())
}

/// The id in the answer is in one line of the log, with the cause, and in no other.
#[tokio::test]
async fn one_incident_joins_the_answer_and_the_log() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    breaks(&bed, TABLE).await?;
    let log = Log::read();
    let (one, other) = (
        incident(&office, DUTIES).await?,
        incident(&office, DUTIES).await?,
    );
    assert_ne!(one, other);
    for incident in [one, other] {
        assert_eq!(incident.len(), 36, "{incident}");
        let lines = log.lines();
        let of_it: Vec<_> = lines
            .iter()
            .filter(|line| line.contains(&incident))
            .collect();
        assert_eq!(of_it.len(), 1, "{lines:?}");
        assert!(
            of_it[0].contains(TABLE),
            "the log says the cause: {}",
            of_it[0]
        );
    }
    Ok(())
}

/// Not even when the sign-in breaks half way.
#[tokio::test]
async fn no_secret_is_written_into_the_log() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let password = bed.password("uyvien")?;
    breaks(&bed, "session").await?;
    let log = Log::read();
    let reply = bed.nobody().try_sign_in("uyvien", password).await?;
    assert_eq!(reply.error_code(), Some("INTERNAL"), "{}", reply.body);
    member.viewer().await?;
    let lines = log.lines().join("\n");
    assert!(lines.contains("session"), "{lines}");
    for secret in [
        Some(password),
        member.token.as_deref(),
        member.refresh.as_deref(),
    ] {
        let secret = secret.unwrap_or("none was given");
        assert!(!lines.contains(secret), "{lines}");
    }
    assert!(!format!("{:?}", bed.app.config.database_url).contains("://"));
    Ok(())
}

/// Names that are nearly right, values that are wrong in every way: the caller is told what is wrong,
/// and of nothing else that there is.
#[tokio::test]
async fn a_mistake_is_answered_without_suggestions_and_internals() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let variable = |kind: &str| {
        format!("query($v: {kind}) {{ ballots(filter: {{ states: $v }}) {{ totalCount }} }}")
    };
    for (query, variables) in [
        ("{ balots { totalCount } }".to_owned(), Value::Null),
        ("{ ballots { totalCounts } }".to_owned(), Value::Null),
        (
            "{ ballots(frist: 1) { totalCount } }".to_owned(),
            Value::Null,
        ),
        (
            "{ ballots { nodes { ... on Balot { id } } } }".to_owned(),
            Value::Null,
        ),
        ("{ ballots { ...None } }".to_owned(), Value::Null),
        (
            "{ ballots(filter: { state: OPEN }) { totalCount } }".to_owned(),
            Value::Null,
        ),
        (
            "{ ballots(filter: { states: [OPN] }) { totalCount } }".to_owned(),
            Value::Null,
        ),
        ("{ serverTime @skipp(if: true) }".to_owned(), Value::Null),
        (
            "{ tasks(asOf: \"2026-13-45\") { totalCount } }".to_owned(),
            Value::Null,
        ),
        ("{ tasks(asOf: 7) { totalCount } }".to_owned(), Value::Null),
        (
            "{ ballots(first: 99999999999999) { totalCount } }".to_owned(),
            Value::Null,
        ),
        (
            "{ calendarYear(year: \"x\") { year } }".to_owned(),
            Value::Null,
        ),
        ("{ ballot(id: {}) { id } }".to_owned(), Value::Null),
        ("{ ballot { id } }".to_owned(), Value::Null),
        ("{ ballots".to_owned(), Value::Null),
        (
            "mutation { castVote(input: { position: AGRE }) { vote { id } } }".to_owned(),
            Value::Null,
        ),
        (variable("[BallotState!]"), json!({ "v": ["OPN"] })),
        (variable("[BallotState!]"), json!({ "v": [{ "a": 1 }] })),
        (variable("[BalotState!]"), json!({ "v": ["OPEN"] })),
        (variable("[BallotState!]!"), json!({})),
    ] {
        let log = Log::read();
        let reply = member.gql(&query, variables.clone()).await?;
        let what = format!("{query} {variables}");
        assert_eq!(
            reply.error_code(),
            Some("BAD_QUERY"),
            "{what}: {}",
            reply.body
        );
        says_nothing(&reply, &what);
        assert!(log.lines().is_empty(), "nothing broke: {:?}", log.lines());
    }
    Ok(())
}
