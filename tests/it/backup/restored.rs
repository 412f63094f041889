//! A province that was brought back.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use bed::database::config;
use bed::files::pdf;
use bed::real::{program, run};
use bed::{Bed, Checked};
use dongthuan::app::App;
use entity::{Rows, outbox, session};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder};
use tokio::net::TcpListener;

use super::{admin, restore};

/// All notices, in their order.
async fn notices(app: &App) -> anyhow::Result<Vec<outbox::Model>> {
    let notices = outbox::Entity::rows().order_by_asc(outbox::Column::Id);
    Ok(notices.all(app.store.reader()).await?)
}

/// The matter reads as it did, its file opens, nobody is told twice, and everybody signs in again.
#[tokio::test]
async fn fa5_what_is_restored_reads_as_it_did_and_tells_nobody_a_second_time() -> Checked {
    let bed = Bed::start().await?;
    let (ballot, file) = bed.opened_with_file().await?;
    bed.vote(&ballot, (2, 1, 1)).await?;
    let waiting = bed.opened().await?;
    // On the last day but one the silent are reminded (N6), and at the deadline a ballot closes.
    for _ in 0..8 {
        bed.clock.advance(chrono::TimeDelta::hours(24));
        dongthuan::sweeper::pass(&bed.app).await?;
    }
    let told = notices(&bed.app).await?;
    assert!(!told.is_empty());
    let office = bed.office().await?;
    let before = [
        office.ballot(&ballot).await?.body,
        office.ballot(&waiting).await?.body,
    ];
    assert!(open_sessions(&bed.app).await? > 0);

    let dir = tempfile::tempdir()?;
    let (backup, data_dir) = (dir.path().join("backup"), dir.path().join("data"));
    admin(&bed, "backup", &backup).await?.done()?;
    let (database, ended) = restore(&backup, &data_dir).await?;
    ended.done()?;
    let again = App::open(config(&data_dir, &database.url)?, bed.clock.clone()).await?;
    assert_eq!(notices(&again).await?, told);
    dongthuan::sweeper::pass(&again).await?;
    assert_eq!(notices(&again).await?, told);
    assert_eq!(open_sessions(&again).await?, 0);

    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let stop = std::future::pending();
    let serving = tokio::spawn(dongthuan::http::serve(again, listener, stop));
    let old = office.elsewhere(&url).viewer().await?;
    assert_eq!(old.error_code(), Some("BAD_TOKEN"), "{}", old.body);
    let nobody = bed.nobody_of(&url);
    let login = "chuyenvien.vanphong";
    let signed = nobody.try_sign_in(login, bed.password(login)?).await?;
    let office = nobody.keeping(&signed.done()?, "signIn")?;
    let after = [
        office.ballot(&ballot).await?.body,
        office.ballot(&waiting).await?.body,
    ];
    assert_eq!(after, before);
    let opened = office.follow(&office.link(&file).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Đề án"));
    serving.abort();
    Ok(())
}

async fn open_sessions(app: &App) -> anyhow::Result<u64> {
    let open = session::Entity::rows().filter(session::Column::EndedAt.is_null());
    Ok(open.count(app.store.reader()).await?)
}

/// Nothing is restored over anything, nor half: and a directory in which it broke off is not served.
#[tokio::test]
async fn fa5_only_an_empty_place_takes_a_backup() -> Checked {
    let bed = Bed::start().await?;
    let dir = tempfile::tempdir()?;
    let backup = dir.path().join("backup");
    admin(&bed, "backup", &backup).await?.done()?;
    // The source's own place is full; so is a directory with anything in it.
    let refused = admin(&bed, "restore", &backup).await?;
    refused.refused("nothing is restored over anything")?;
    let other = dir.path().join("other");
    fs::create_dir(&other)?;
    fs::set_permissions(&other, fs::Permissions::from_mode(0o700))?;
    fs::write(other.join("letter.txt"), "x")?;
    let (_, ended) = restore(&backup, &other).await?;
    ended.refused("is not empty")?;
    assert_eq!(fs::read_dir(&other)?.filter(is_ours).count(), 0);

    let place = dir.path().join("place");
    let (database, ended) = restore(&backup, &place).await?;
    ended.done()?;
    for entry in fs::read_dir(&place)? {
        let entry = entry?;
        let mode = entry.metadata()?.permissions().mode() & 0o077;
        assert_eq!(mode, 0, "{}", entry.path().display());
    }
    // As it is while a restore has not come to its end.
    fs::write(place.join("restore.unfinished"), "")?;
    let serve = |words: &[&str]| program(&place, &database.url, words);
    run(serve(&["demo"])?).await?.refused("broke off")?;
    run(serve(&["sweep"])?).await?.refused("broke off")?;
    Ok(())
}

fn is_ours(entry: &std::io::Result<fs::DirEntry>) -> bool {
    entry.as_ref().is_ok_and(|entry| {
        let name = entry.file_name();
        Path::new(&name).extension().is_none_or(|end| end != "lock") && name != "letter.txt"
    })
}

/// A database of the other kind cannot take it.
#[tokio::test]
async fn fa5_a_backup_goes_back_into_the_kind_of_database_that_it_is_of() -> Checked {
    let bed = Bed::start().await?;
    let dir = tempfile::tempdir()?;
    let (backup, place) = (dir.path().join("backup"), dir.path().join("place"));
    admin(&bed, "backup", &backup).await?.done()?;
    let url = match bed.app.store.backend() {
        sea_orm::DbBackend::Postgres => format!("sqlite://{}/d.sqlite", place.display()),
        _ => "postgres://nobody@127.0.0.1:1/nothing".to_owned(),
    };
    let words = ["admin", "restore", &backup.display().to_string()];
    let ended = run(program(&place, &url, &words)?).await?;
    ended.refused("that is what was backed up")?;
    assert!(!place.exists());
    Ok(())
}
