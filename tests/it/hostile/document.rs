//! Bombs are refused before anything of them is executed, and a client beside goes on being answered.

use std::time::{Duration, Instant};

use bed::statements::Statements;
use bed::{Bed, Checked, Reply};
use serde_json::{Value, json};

use super::bomb::{Bomb, bombs};

/// How often each is thrown.
const THROWS: usize = 5;

async fn refused(reply: &Reply, bomb: &Bomb) {
    let said = &reply.body["errors"][0];
    let shown: String = reply.body.to_string().chars().take(300).collect();
    let limit = said["extensions"]["limit"].as_str();
    assert_eq!(limit, bomb.limit, "{}: {shown}", bomb.name);
    assert!(reply.body["data"].is_null(), "{}: {shown}", bomb.name);
    assert_eq!(reply.body["errors"].as_array().map(Vec::len), Some(1));
    if limit.is_none() {
        assert_eq!(
            reply.error_code(),
            Some("BAD_QUERY"),
            "{}: {shown}",
            bomb.name
        );
        return;
    }
    let (score, maximum) = (&said["extensions"]["score"], &said["extensions"]["maximum"]);
    assert!(score.as_u64() > maximum.as_u64(), "{}: {shown}", bomb.name);
    let text = said["message"].as_str().unwrap_or_default();
    assert!(text.contains(&score.to_string()), "{}: {shown}", bomb.name);
    assert!(
        text.contains(&maximum.to_string()),
        "{}: {shown}",
        bomb.name
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_bomb_is_refused_while_an_honest_client_goes_on_being_answered() -> Checked {
    let bed = Bed::start().await?;
    let (bomber, honest) = (bed.nobody(), bed.person("uyvien").await?);
    honest.viewer().await?.done()?;
    let throwing = tokio::spawn(async move {
        let mut longest = Vec::new();
        for bomb in bombs() {
            let mut took = Duration::ZERO;
            for _ in 0..THROWS {
                let thrown = Instant::now();
                let reply = bomber.gql(&bomb.query, bomb.variables.clone()).await?;
                took = took.max(thrown.elapsed());
                refused(&reply, &bomb).await;
            }
            longest.push((bomb.name, took));
        }
        anyhow::Ok(longest)
    });
    let mut waits = Vec::new();
    while !throwing.is_finished() {
        let asked = Instant::now();
        honest.viewer().await?.done()?;
        waits.push(asked.elapsed());
    }
    for (name, took) in throwing.await?? {
        println!("{:>9.1} ms  {name}", took.as_secs_f64() * 1000.0);
    }
    waits.sort();
    println!(
        "honest client: {} answers, median {:?}, longest {:?}",
        waits.len(),
        waits[waits.len() / 2],
        waits[waits.len() - 1]
    );
    Ok(())
}

/// Nobody is asked in the database for what is refused by its size.
#[tokio::test]
async fn a_refused_document_costs_no_statement() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let before = Statements::count();
    for bomb in bombs() {
        refused(
            &nobody.gql(&bomb.query, bomb.variables.clone()).await?,
            &bomb,
        )
        .await;
    }
    assert_eq!(before.seen(), 0);
    Ok(())
}

#[tokio::test]
async fn a_refusal_is_said_in_both_languages() -> Checked {
    let bed = Bed::start().await?;
    let deep = "{ a ".repeat(30) + &"} ".repeat(30);
    for (language, said) in [
        ("vi", "Vượt giới hạn số tầng trường: 30, nhiều nhất 24."),
        (
            "en",
            "Over the limit of fields below each other: 30, at most 24.",
        ),
    ] {
        let reply = bed
            .nobody()
            .speaking(language)
            .gql(&deep, Value::Null)
            .await?;
        assert_eq!(reply.body["errors"][0]["message"], said);
        assert_eq!(
            reply.body["errors"][0]["extensions"],
            json!({ "code": "TOO_DEEP", "limit": "Depth", "score": 30, "maximum": 24 })
        );
    }
    Ok(())
}

#[tokio::test]
async fn several_requests_in_one_body_are_refused() -> Checked {
    let bed = Bed::start().await?;
    let one = json!({ "query": "{ __typename }" });
    for body in [json!([]), json!([one]), json!(vec![one; 5_000])] {
        let request = bed.nobody().post("/graphql").json(&body);
        let reply = Reply::read(request.send().await?).await?;
        let told = (reply.status, reply.error_code());
        assert_eq!(told, (400, Some("BATCH_NOT_SUPPORTED")));
    }
    Ok(())
}

/// Every answer says what was asked for and what may be.
#[tokio::test]
async fn an_answer_says_what_it_cost() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let query = "query($n: Int) { ballots(first: $n) { nodes { id title } } }";
    for (first, cost) in [(5, 16), (100, 301)] {
        let reply = office.gql(query, json!({ "n": first })).await?.done()?;
        let said = &reply.body["extensions"]["cost"];
        assert_eq!(said, &json!({ "requested": cost, "maximum": 200_000 }));
    }
    let wrong = office.gql("{ nothing }", Value::Null).await?;
    assert_eq!(wrong.body["extensions"]["cost"]["requested"], 1);
    Ok(())
}
