//! `/readyz` asks whether a write would succeed, and says why not (FA10).

use std::time::Duration;

use bed::{Bed, Cable, Checked, Mood};
use sea_orm::{ConnectionTrait, DbBackend};
use tokio::time::timeout;

/// An answer comes after two seconds at most; this leaves a busy machine some more.
const ANSWERED: Duration = Duration::from_secs(10);
const PATIENCE: Duration = Duration::from_secs(60);

/// Asks until it is answered so: what was found out is good for a second.
async fn becomes(bed: &Bed, status: u16, words: &str) -> Checked {
    let mut said = String::new();
    let asking = async {
        loop {
            let reply = timeout(ANSWERED, bed.nobody().get("/readyz").send()).await??;
            let now = reply.status().as_u16();
            said = reply.text().await?;
            if (now, said.as_str()) == (status, words) {
                return anyhow::Ok(());
            }
        }
    };
    let asked = timeout(PATIENCE, asking).await;
    asked.map_err(|_| anyhow::anyhow!("{said:?} instead of {words:?}"))?
}

#[tokio::test]
async fn a_lock_that_another_process_holds_is_named_and_passes() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Sqlite {
        return Ok(());
    }
    becomes(&bed, 200, "ready").await?;
    let other = bed.database.connect().await?;
    let pool = other.get_sqlite_connection_pool();
    let locked = pool.begin_with("BEGIN IMMEDIATE").await?;
    becomes(&bed, 503, "another process holds the lock to write").await?;
    locked.rollback().await?;
    becomes(&bed, 200, "ready").await?;
    other.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_writer_that_does_not_answer_is_named_and_passes() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let work = bed.app.begin_unattended().await?;
    becomes(&bed, 503, "the writer does not answer").await?;
    drop(work);
    becomes(&bed, 200, "ready").await
}

#[tokio::test]
async fn a_silent_database_is_named_and_passes() -> Checked {
    let cable = Cable::new().await?;
    let bed = Bed::start_with(|config| cable.lay(config)).await?;
    if bed.app.store.backend() != DbBackend::Postgres {
        return Ok(());
    }
    becomes(&bed, 200, "ready").await?;
    cable.is(Mood::Silent);
    becomes(&bed, 503, "the database does not answer").await?;
    cable.is(Mood::Sound);
    becomes(&bed, 200, "ready").await
}

#[tokio::test]
async fn a_newer_version_that_has_migrated_is_named() -> Checked {
    let bed = Bed::start().await?;
    let db = bed.database.connect().await?;
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_newer', 0)";
    db.execute_unprepared(newer).await?;
    becomes(&bed, 503, "a newer version has migrated the database").await?;
    let gone = "DELETE FROM seaql_migrations WHERE version = 'm9999_newer'";
    db.execute_unprepared(gone).await?;
    becomes(&bed, 200, "ready").await?;
    db.close().await?;
    Ok(())
}

/// It is found out by writing, down to the disk.
#[tokio::test]
async fn being_ready_means_that_something_was_written() -> Checked {
    let bed = Bed::start().await?;
    if bed.app.store.backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let db = bed.database.connect().await?;
    let written = "PRAGMA user_version";
    assert_eq!(super::ask(&db, written).await?, [["0"]]);
    becomes(&bed, 200, "ready").await?;
    assert_eq!(super::ask(&db, written).await?, [["1"]]);
    db.close().await?;
    Ok(())
}
