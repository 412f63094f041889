//! How many processes may work on one database (FA7, FA8).

use bed::Checked;
use bed::database::postgres;
use bed::real::{Ended, Served, Site, run};
use tokio::task::JoinSet;
use tokio::time::Duration;

use super::FIRST;

const PATIENCE: Duration = Duration::from_secs(20);

/// One process writes an SQLite file; copies are made beside it. Processes on one PostgreSQL tell each
/// other what they change.
#[tokio::test]
async fn fa7_beside_a_server_only_readers_work_on_an_sqlite_file() -> Checked {
    let site = Site::empty().await?;
    let served = site.serve().await?;
    let purge = [
        "admin",
        "purge",
        "x",
        "--order",
        "Lệnh số 4",
        "--by",
        "quan.tri",
    ];
    let writers: [&[&str]; 6] = [
        &["serve"],
        &["sweep"],
        &["migrate"],
        &FIRST,
        &["admin", "link", "quan.tri"],
        &purge,
    ];
    if postgres()?.is_none() {
        for words in writers {
            let refused = site.run(words).await?;
            refused.refused("is written by another process (serving, process")?;
        }
        // By another way to the same file.
        let link = site.beside("link");
        std::os::unix::fs::symlink(&site.data_dir, &link)?;
        let mut roundabout = site.program(&["sweep"])?;
        let url = format!("sqlite://{}/dongthuan.sqlite", link.display());
        roundabout.env("DATABASE_URL", url);
        run(roundabout)
            .await?
            .refused("is written by another process")?;
    } else {
        site.run(&["sweep"]).await?.done()?;
        let second = site.serve().await?;
        assert!(second.stop(PATIENCE).await?);
    }
    let backup = site.beside("backup").display().to_string();
    site.run(&["admin", "backup", &backup]).await?.done()?;
    site.run(&["admin", "check", &backup]).await?.done()?;
    assert!(served.stop(PATIENCE).await?);
    site.run(&["sweep"]).await?.done()?;
    site.run(&FIRST).await?.done()?;
    Ok(())
}

/// One brings the tables up, the others wait and find them there.
#[tokio::test]
async fn fa8_of_several_that_migrate_at_once_all_end_well() -> Checked {
    let site = Site::empty().await?;
    let mut migrating = JoinSet::new();
    for _ in 0..4 {
        migrating.spawn(run(site.program(&["migrate"])?));
    }
    while let Some(ended) = migrating.join_next().await {
        ended??.done()?;
    }
    Ok(())
}

/// The same of servers on an empty database; on an SQLite file one of them serves then.
#[tokio::test]
async fn fa8_of_several_that_serve_at_once_all_end_well() -> Checked {
    let site = Site::empty().await?;
    let mut starting = JoinSet::new();
    for _ in 0..3 {
        starting.spawn(Served::start(site.program(&["serve"])?));
    }
    let (mut served, mut refused) = (Vec::new(), Vec::new());
    while let Some(started) = starting.join_next().await {
        match started? {
            Ok(server) => served.push(server),
            Err(error) => refused.push(error.to_string()),
        }
    }
    let few = if postgres()?.is_some() { 3 } else { 1 };
    assert_eq!(served.len(), few, "{refused:?}");
    for said in refused {
        let ended = Ended { well: false, said };
        ended.refused("is written by another process (serving, process")?;
    }
    for server in served {
        assert!(server.stop(PATIENCE).await?);
    }
    Ok(())
}
