//! What is whole, and what is not.

use std::fs;
use std::path::{Path, PathBuf};

use bed::files::pdf;
use bed::real::{program, run};
use bed::{Bed, Checked};
use chrono::TimeDelta;

use super::{admin, restore};

/// Every file of a backup.
fn parts(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => parts.extend(self::parts(&entry.path())?),
            false => parts.push(entry.path()),
        }
    }
    Ok(parts)
}

/// Any part of a backup that is changed, lost or brought in is found, and what is not whole is not
/// restored.
#[tokio::test]
async fn fa5_a_backup_in_which_anything_is_changed_is_not_whole() -> Checked {
    let bed = Bed::start().await?;
    bed.opened_with_file().await?;
    let dir = tempfile::tempdir()?;
    let backup = dir.path().join("backup");
    admin(&bed, "backup", &backup).await?.done()?;
    admin(&bed, "check", &backup).await?.done()?;
    let all = parts(&backup)?;
    assert!(all.len() >= 5, "{all:?}");
    for part in all {
        let bytes = fs::read(&part)?;
        let mut changed = bytes.clone();
        let at = changed.len() / 2;
        changed[at] ^= 1;
        fs::write(&part, changed)?;
        assert!(
            !admin(&bed, "check", &backup).await?.well,
            "{}",
            part.display()
        );
        fs::remove_file(&part)?;
        let name = part.file_name().unwrap_or_default().to_string_lossy();
        admin(&bed, "check", &backup).await?.refused(&name)?;
        let (_, ended) = restore(&backup, &dir.path().join("data")).await?;
        ended.refused(&name)?;
        assert!(!dir.path().join("data").exists(), "nothing was restored");
        fs::write(&part, bytes)?;
    }
    let stranger = backup.join("files").join("stranger");
    fs::write(&stranger, "x")?;
    admin(&bed, "check", &backup)
        .await?
        .refused("stranger does not belong")?;
    fs::remove_file(&stranger)?;
    admin(&bed, "check", &backup).await?.done()?;
    Ok(())
}

/// A file that the database names and the store has lost is said, and no backup is left behind.
#[tokio::test]
async fn fa5_without_a_file_that_the_database_names_no_backup_is_written() -> Checked {
    let bed = Bed::start().await?;
    bed.opened_with_file().await?;
    let dir = tempfile::tempdir()?;
    let backup = dir.path().join("backup");
    let stored = bed.stored(&pdf("Đề án"));
    let bytes = fs::read(&stored)?;
    fs::write(&stored, b"%PDF-damaged")?;
    admin(&bed, "backup", &backup)
        .await?
        .refused("are damaged")?;
    fs::remove_file(&stored)?;
    admin(&bed, "backup", &backup)
        .await?
        .refused("is not in the store of files")?;
    assert_eq!(fs::read_dir(dir.path())?.count(), 0);
    fs::write(&stored, bytes)?;
    admin(&bed, "backup", &backup).await?.done()?;
    // Nothing is written over a backup, nor into what would be lost with it.
    admin(&bed, "backup", &backup)
        .await?
        .refused("is not empty")?;
    let within = bed.app.config.data_dir.join("backup");
    admin(&bed, "backup", &within)
        .await?
        .refused("would be lost with it")?;
    Ok(())
}

/// Killed at any moment, it leaves nothing that has the name of a backup.
#[tokio::test]
async fn fa5_a_backup_that_broke_off_is_never_taken_for_a_whole_one() -> Checked {
    let bed = Bed::start().await?;
    bed.opened_with_file().await?;
    let dir = tempfile::tempdir()?;
    for (n, part) in ["", "database", "files", "SHA256SUMS"]
        .into_iter()
        .enumerate()
    {
        let backup = dir.path().join(format!("{n}"));
        let words = ["admin", "backup", &backup.display().to_string()];
        let data_dir = &bed.app.config.data_dir;
        let mut writing = program(data_dir, &bed.database.url, &words)?.spawn()?;
        loop {
            let begun = fs::read_dir(dir.path())?
                .filter_map(Result::ok)
                .find(|entry| {
                    let name = entry.file_name().to_string_lossy().into_owned();
                    name.starts_with(&format!("{n}.unfinished-"))
                });
            let there = begun.and_then(|entry| fs::read_dir(entry.path()).ok());
            let there = there.is_some_and(|mut parts| {
                part.is_empty()
                    || parts.any(|found| {
                        found.is_ok_and(|found| {
                            found.file_name().to_string_lossy().starts_with(part)
                        })
                    })
            });
            if there || writing.try_wait()?.is_some() {
                break;
            }
            tokio::task::yield_now().await;
        }
        // It may have ended by itself.
        drop(writing.kill().await);
        if backup.exists() {
            admin(&bed, "check", &backup).await?.done()?;
        } else {
            for entry in fs::read_dir(dir.path())? {
                let left = entry?.path();
                let left_name = left.file_name().unwrap_or_default().to_string_lossy();
                if left_name.contains(".unfinished-") && !left.join("manifest.json").exists() {
                    admin(&bed, "check", &left)
                        .await?
                        .refused("is no whole backup")?;
                }
            }
        }
    }
    Ok(())
}

/// The clock takes bytes away while they are copied: the copy begins anew, and is whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fa5_a_backup_during_the_sweep_is_whole() -> Checked {
    let bed = Bed::start().await?;
    let dir = tempfile::tempdir()?;
    for round in 0..3 {
        let owner = bed.owner().await?;
        for n in 0..20 {
            owner.brings(&format!("Rời {round} {n}")).await?;
        }
        bed.clock.advance(TimeDelta::hours(24));
        let backup = dir.path().join(format!("{round}"));
        let (written, swept) = tokio::join!(admin(&bed, "backup", &backup), bed.sweep_files());
        written?.done()?;
        assert_eq!(swept?, 20);
        admin(&bed, "check", &backup).await?.done()?;
    }
    Ok(())
}

/// A directory that is none of ours.
#[tokio::test]
async fn fa5_nothing_but_a_backup_is_checked_or_restored() -> Checked {
    let dir = tempfile::tempdir()?;
    for verb in ["check", "restore"] {
        for name in ["missing", ""] {
            let path = dir.path().join(name).display().to_string();
            let url = format!("sqlite://{}/d.sqlite", dir.path().join("data").display());
            let words = ["admin", verb, &path];
            let ended = run(program(&dir.path().join("data"), &url, &words)?).await?;
            ended.refused("is no whole backup")?;
        }
    }
    Ok(())
}
