//! House rule 10 where something fails: a connection in doubt serves nobody, and nothing is acknowledged
//! that is not kept (FA1, FA2).

use std::time::Duration;

use bed::{Bed, Cable, Caller, Checked, Mood, Reply};
use sea_orm::{ConnectionTrait, DbBackend};
use serde_json::json;
use tokio::time::timeout;
use uuid::Uuid;

use super::ask;

/// Longer than anything here takes, and no longer than a person waits.
const PATIENCE: Duration = Duration::from_secs(30);

async fn cast(member: &Caller, ballot: &str, key: &str) -> anyhow::Result<Reply> {
    let query = "mutation($input: CastVoteInput!) { castVote(input: $input) {
        vote { id } userErrors { code } } }";
    let input = json!({ "ballotId": ballot, "position": "AGREE", "idempotencyKey": key });
    let request = member
        .post("/graphql")
        .header("accept", "application/graphql-response+json")
        .json(&json!({ "query": query, "variables": { "input": input } }));
    Reply::read(request.send().await?).await
}

/// How many votes came with this key, as a connection beside the server's sees it.
async fn kept(bed: &Bed, key: &str) -> anyhow::Result<usize> {
    let db = bed.database.connect().await?;
    let question = format!("SELECT id FROM ballot_vote WHERE idempotency_key = '{key}'");
    let rows = db
        .query_all_raw(sea_orm::Statement::from_string(
            db.get_database_backend(),
            question,
        ))
        .await?;
    db.close().await?;
    Ok(rows.len())
}

/// FA1: SQLite undoes by itself when the disk is full. That connection would take every later "begin"
/// for a savepoint in a transaction that nobody commits.
#[tokio::test]
async fn after_a_full_disk_nothing_is_acknowledged_that_is_not_kept() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let id = bed.opened().await?;
    let limit = async |pages: u32| -> Checked {
        let work = bed.app.begin_unattended().await?;
        let pragma = format!("PRAGMA max_page_count = {pages}");
        work.db().execute_unprepared(&pragma).await?;
        Ok(())
    };
    // As long as it is now, and no longer.
    limit(1).await?;
    let member = bed.person("uyvien").await?;
    let text = "Đề nghị bổ sung. ".repeat(200);
    let mut refused = None;
    for _ in 0..50 {
        let reply = member.cast(&id, "DISAGREE", Some(&text)).await?;
        if reply.error_code().is_some() {
            refused = Some(reply);
            break;
        }
    }
    let refused = refused.ok_or_else(|| anyhow::anyhow!("the disk never became full"))?;
    assert_eq!(refused.error_code(), Some("TRY_AGAIN"), "{}", refused.body);
    assert_eq!(refused.status, 503);
    assert!(refused.headers.contains_key("retry-after"));
    limit(1_000_000).await?;
    let rejected = member.cast(&id, "DISAGREE", None).await?;
    assert_eq!(rejected.codes(), ["TEXT_REQUIRED"]);
    for _ in 0..3 {
        let key = Uuid::new_v4().to_string();
        cast(&member, &id, &key).await?.done()?;
        assert_eq!(kept(&bed, &key).await?, 1, "acknowledged and not there");
    }
    Ok(())
}

/// FA2: who asks may go just while the transaction begins.
#[tokio::test]
async fn a_request_that_is_given_up_leaves_no_transaction_behind() -> Checked {
    let cable = Cable::new().await?;
    let bed = Bed::start_with(|config| cable.lay(config)).await?;
    if bed.app.store.backend() != DbBackend::Postgres {
        return Ok(());
    }
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    for _ in 0..3 {
        cable.is(Mood::HeldAtBegin);
        tokio::select! {
            biased;
            () = cable.happened() => {}
            begun = bed.app.begin_unattended() => anyhow::bail!("begun: {}", begun.is_ok()),
        }
        cable.is(Mood::Sound);
    }
    let db = bed.database.connect().await?;
    let open = "SELECT state FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
    let ended = async {
        while !ask(&db, open).await?.is_empty() {
            tokio::task::yield_now().await;
        }
        anyhow::Ok(())
    };
    timeout(PATIENCE, ended).await??;
    let key = Uuid::new_v4().to_string();
    cast(&member, &id, &key).await?.done()?;
    assert_eq!(kept(&bed, &key).await?, 1);
    db.close().await?;
    Ok(())
}

/// A commit of which nothing is heard may have been done: it is said so, and sent again under the same
/// key it is done once.
#[tokio::test]
async fn a_vote_cut_off_after_its_commit_is_there_once_when_sent_again() -> Checked {
    let cable = Cable::new().await?;
    let bed = Bed::start_with(|config| cable.lay(config)).await?;
    if bed.app.store.backend() != DbBackend::Postgres {
        return Ok(());
    }
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    for _ in 0..3 {
        let key = Uuid::new_v4().to_string();
        cable.is(Mood::CutAfterCommit);
        let unknown = cast(&member, &id, &key).await?;
        cable.happened().await;
        assert_eq!(
            unknown.error_code(),
            Some("OUTCOME_UNKNOWN"),
            "{}",
            unknown.body
        );
        assert_eq!(unknown.status, 503);
        assert!(unknown.headers.contains_key("retry-after"));
        assert_eq!(kept(&bed, &key).await?, 1);
        let again = cast(&member, &id, &key).await?.done()?;
        assert!(again.data("/castVote/vote/id").is_string());
        assert_eq!(kept(&bed, &key).await?, 1);
    }
    Ok(())
}

/// After a statement that failed PostgreSQL answers COMMIT as if all were well, and undoes.
#[tokio::test]
async fn work_in_which_a_statement_failed_is_not_acknowledged() -> Checked {
    let bed = Bed::start().await?;
    let work = bed.app.begin_unattended().await?;
    let failed = work
        .db()
        .execute_unprepared("SELECT nothing_of_the_kind")
        .await;
    assert!(failed.is_err());
    let committed = work.commit().await;
    // SQLite undoes one statement, and the rest stands.
    let postgres = bed.app.store.backend() == DbBackend::Postgres;
    assert_eq!(committed.is_err(), postgres);
    Ok(())
}
