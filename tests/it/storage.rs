//! What the database is told: to keep what was acknowledged, and to go up and down by steps.

mod connections;
mod doubt;
mod ready;

use std::collections::BTreeMap;

use bed::database::{Database, config};
use bed::{Bed, Checked, ManualClock};
use dongthuan::app::App;
use migration::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;

async fn ask(db: &impl ConnectionTrait, question: &str) -> anyhow::Result<Vec<Vec<String>>> {
    let statement = Statement::from_string(db.get_database_backend(), question);
    let rows = db.query_all_raw(statement).await?;
    let cells = rows.iter().map(|row| {
        let names = row.column_names();
        names
            .iter()
            .map(|name| {
                let text = row
                    .try_get::<Option<String>>("", name)
                    .map(Option::unwrap_or_default);
                text.or_else(|_| {
                    row.try_get::<i64>("", name)
                        .map(|number| number.to_string())
                })
            })
            .collect::<Result<Vec<_>, _>>()
    });
    Ok(cells.collect::<Result<_, _>>()?)
}

/// House rule 10: a commit is acknowledged when it is on disk. Asked on the connection that writes.
#[tokio::test]
async fn an_acknowledged_commit_is_on_disk() -> Checked {
    let bed = Bed::start().await?;
    let work = bed.app.begin_unattended().await?;
    if bed.app.store.backend() == DbBackend::Postgres {
        assert_eq!(ask(work.db(), "SHOW synchronous_commit").await?, [["on"]]);
    } else {
        // 2 is FULL.
        assert_eq!(ask(work.db(), "PRAGMA synchronous").await?, [["2"]]);
        assert_eq!(ask(work.db(), "PRAGMA journal_mode").await?, [["wal"]]);
        assert_eq!(ask(work.db(), "PRAGMA foreign_keys").await?, [["1"]]);
    }
    Ok(())
}

/// Questions cannot write by mistake.
#[tokio::test]
async fn readers_cannot_write() -> Checked {
    let bed = Bed::start().await?;
    let write = bed
        .app
        .store
        .reader()
        .execute_unprepared("DELETE FROM outbox")
        .await;
    let refused = |error: sea_orm::DbErr| {
        let error = error.to_string();
        error.contains("readonly") || error.contains("read-only")
    };
    assert!(write.is_err_and(refused));
    Ok(())
}

/// Everything that the steps make, as the database describes it, in its own order.
async fn tables(db: &DatabaseConnection) -> anyhow::Result<BTreeMap<String, Vec<Vec<String>>>> {
    let questions: &[&str] = match db.get_database_backend() {
        DbBackend::Postgres => &[
            "SELECT table_name, column_name, data_type, is_nullable, column_default
             FROM information_schema.columns WHERE table_schema = 'public'
             ORDER BY table_name, ordinal_position",
            "SELECT indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
            "SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid)
             FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2",
            "SELECT tgrelid::regclass::text, tgname::text, pg_get_triggerdef(oid)
             FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2",
            "SELECT proname::text, prosrc FROM pg_proc
             WHERE pronamespace = 'public'::regnamespace ORDER BY 1",
        ],
        _ => &["SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"],
    };
    let mut all = BTreeMap::new();
    for question in questions {
        let rows = ask(db, question).await?;
        // The migrations' own table stays when all of them are undone.
        let kept = rows.into_iter().filter(|row| {
            !row.iter()
                .any(|cell| cell.contains("seaql_migrations") || cell == "sqlite_sequence")
        });
        all.insert((*question).to_owned(), kept.collect());
    }
    Ok(all)
}

#[tokio::test]
async fn the_steps_go_up_down_and_up_again() -> Checked {
    let dir = tempfile::tempdir()?;
    let database = Database::empty(dir.path()).await?;
    let db = database.connect().await?;
    let empty = tables(&db).await?;
    Migrator::up(&db, None).await?;
    let first = tables(&db).await?;
    assert_ne!(first, empty);
    Migrator::down(&db, None).await?;
    assert_eq!(tables(&db).await?, empty, "nothing is left behind");
    Migrator::up(&db, None).await?;
    assert_eq!(tables(&db).await?, first);
    db.close().await?;
    Ok(())
}

/// Each step alone can be undone and done again.
#[tokio::test]
async fn each_step_goes_down_and_up_by_itself() -> Checked {
    let dir = tempfile::tempdir()?;
    let database = Database::empty(dir.path()).await?;
    let db = database.connect().await?;
    let steps = Migrator::migrations().len();
    for step in 1..=steps {
        let below = tables(&db).await?;
        Migrator::up(&db, Some(1)).await?;
        let above = tables(&db).await?;
        Migrator::down(&db, Some(1)).await?;
        assert_eq!(tables(&db).await?, below, "step {step} of {steps} undone");
        Migrator::up(&db, Some(1)).await?;
        assert_eq!(
            tables(&db).await?,
            above,
            "step {step} of {steps} done again"
        );
    }
    db.close().await?;
    Ok(())
}

/// What was written is there after a restart: another process on the same files.
#[tokio::test]
async fn a_ballot_outlives_the_server() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (1, 0, 0)).await?;
    let before = bed.office().await?.ballot(&id).await?.body;
    let elsewhere = tempfile::tempdir()?;
    let clock = std::sync::Arc::new(ManualClock::new()?);
    let again = App::open(config(elsewhere.path(), &bed.database.url)?, clock).await?;
    assert_eq!(again.store.pending_migrations().await?, 0);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let serving = tokio::spawn(dongthuan::http::serve(
        again,
        listener,
        std::future::pending(),
    ));
    let restarted = bed.nobody_of(&format!("http://{address}"));
    let signed = restarted
        .try_sign_in("chuyenvien.vanphong", bed.password("chuyenvien.vanphong")?)
        .await?;
    let office = restarted.keeping(&signed.done()?, "signIn")?;
    assert_eq!(office.ballot(&id).await?.body, before);
    serving.abort();
    Ok(())
}
