//! PostgreSQL that goes away, or grants few connections (FA13).

use anyhow::Context;
use bed::database::config;
use bed::log::Log;
use bed::{Bed, Checked, ManualClock};
use dongthuan::app::App;
use sea_orm::{ConnectionTrait, DbBackend};
use serde_json::{Value, json};

/// Whoever asks while PostgreSQL ends its connections is told to try again, and is served then.
#[tokio::test]
async fn while_postgres_restarts_people_are_told_to_try_again() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Postgres {
        return Ok(());
    }
    let office = bed.office().await?;
    let log = Log::read();
    let db = bed.database.connect().await?;
    db.execute_unprepared(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    .await?;
    db.close().await?;
    let query = "{ ballots(first: 1) { nodes { id } } }";
    let mut told = 0;
    // Each connection may have to be found out to be gone.
    for _ in 0..50 {
        let request = office
            .post("/graphql")
            .header("accept", "application/graphql-response+json")
            .json(&json!({ "query": query }));
        let reply = bed::Reply::read(request.send().await?).await?;
        if reply.status == 200 {
            assert!(reply.body["errors"].is_null(), "{}", reply.body);
            break;
        }
        assert_eq!(reply.error_code(), Some("TRY_AGAIN"), "{}", reply.body);
        assert_eq!(reply.status, 503);
        assert!(reply.headers.contains_key("retry-after"));
        told += 1;
    }
    assert!(told > 0, "nobody noticed");
    office.gql(query, Value::Null).await?.done()?;
    let lines = log.lines();
    let named = |line: &String| {
        line.contains("the database is stopping") || line.contains("does not answer")
    };
    assert!(lines.iter().any(named), "{lines:?}");
    Ok(())
}

/// Three connections are enough to serve; with fewer nothing is begun, and the sentence says why.
#[tokio::test]
async fn with_too_few_connections_nothing_is_begun_and_with_few_it_serves() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Postgres {
        return Ok(());
    }
    let db = bed.database.connect().await?;
    let name = bed.database.url.rsplit('/').next().context("no name")?;
    let role = format!("few_{name}");
    let (_, rest) = bed.database.url.split_once('@').context("no user")?;
    let url = format!("postgres://{role}@{rest}");
    let dir = tempfile::tempdir()?;
    let mut limit = "CREATE ROLE";
    for (connections, enough) in [(2, false), (3, true)] {
        db.execute_unprepared(&format!(
            "{limit} {role} LOGIN CONNECTION LIMIT {connections}"
        ))
        .await?;
        limit = "ALTER ROLE";
        db.execute_unprepared(&format!("GRANT postgres TO {role}"))
            .await?;
        let clock = std::sync::Arc::new(ManualClock::new()?);
        let opened = App::open(config(dir.path(), &url)?, clock).await;
        match opened {
            Ok(app) => {
                assert!(enough, "{connections}");
                let (address, _serving) = bed.another_app(app.clone()).await?;
                let login = "chuyenvien.vanphong";
                let nobody = bed.nobody_of(&address);
                let signed = nobody.try_sign_in(login, bed.password(login)?).await?;
                let office = nobody.keeping(&signed.done()?, "signIn")?;
                let page =
                    "{ ballots(first: 5) { nodes { id documents(first: 5) { nodes { id } } } } }";
                let asked = (0..8).map(|_| office.gql(page, Value::Null));
                for reply in futures_util::future::join_all(asked).await {
                    reply?.done()?;
                }
                app.store.close().await?;
            }
            Err(error) => {
                assert!(!enough, "{connections}: {error:#}");
                assert!(
                    format!("{error:#}").contains("at least 3 are needed"),
                    "{error:#}"
                );
            }
        }
    }
    db.execute_unprepared(&format!("DROP OWNED BY {role}; DROP ROLE {role}"))
        .await?;
    db.close().await?;
    Ok(())
}
