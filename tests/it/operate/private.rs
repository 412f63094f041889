//! What lies on the disk is the server's user's alone (FA6, FA12).

use std::fs::{self, DirBuilder, Permissions};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use bed::Checked;
use bed::real::{Served, Site, run};
use tokio::time::Duration;

use super::FIRST;

/// Everything below a directory, and the directory.
fn all(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = vec![dir.to_owned()];
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => found.extend(all(&entry.path())?),
            false => found.push(entry.path()),
        }
    }
    Ok(found)
}

fn assert_closed(dir: &Path) -> Checked {
    for path in all(dir)? {
        let mode = fs::metadata(&path)?.permissions().mode() & 0o777;
        let closed = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, closed, "{} has {mode:o}", path.display());
    }
    Ok(())
}

fn make(dir: &Path, mode: u32) -> Checked {
    DirBuilder::new().mode(mode).create(dir)?;
    Ok(fs::set_permissions(dir, Permissions::from_mode(mode))?)
}

/// Whoever made the directory, and whatever mask the process was started with.
#[tokio::test]
async fn fa6_everything_on_the_disk_is_the_users_alone() -> Checked {
    let site = Site::empty().await?;
    make(&site.data_dir, 0o755)?;
    let first = site.program_after("umask 0", &FIRST)?;
    run(first).await?.done()?;
    assert_closed(&site.data_dir)?;
    let served = Served::start(site.program_after("umask 0", &["serve"])?).await?;
    // While it serves, the database's log lies beside it.
    assert_closed(&site.data_dir)?;
    let backup = site.beside("backup");
    let words = ["admin", "backup", &backup.display().to_string()];
    run(site.program_after("umask 0", &words)?).await?.done()?;
    assert_closed(&backup)?;
    assert!(served.stop(Duration::from_secs(20)).await?);
    Ok(())
}

/// What an earlier version left open is closed at the next start.
#[tokio::test]
async fn fa6_what_is_open_to_others_is_closed_at_start() -> Checked {
    let site = Site::empty().await?;
    site.run(&FIRST).await?.done()?;
    let folder = site.data_dir.join("files").join("ab");
    make(&folder, 0o755)?;
    fs::write(folder.join("abc"), "x")?;
    for path in all(&site.data_dir)? {
        if path.file_name().is_some_and(|name| name != "signing.key") {
            let open = if path.is_dir() { 0o755 } else { 0o644 };
            fs::set_permissions(&path, Permissions::from_mode(open))?;
        }
    }
    site.run(&["migrate"]).await?.done()?;
    assert_closed(&site.data_dir)
}

#[tokio::test]
async fn fa6_a_directory_that_others_can_write_is_refused() -> Checked {
    for mode in [0o770, 0o777, 0o1777, 0o722] {
        let site = Site::empty().await?;
        make(&site.data_dir, mode)?;
        let refused = site.run(&FIRST).await?;
        refused.refused("can be written by others")?;
        assert_eq!(all(&site.data_dir)?.len(), 1, "nothing was written");
    }
    Ok(())
}

#[tokio::test]
async fn fa12_a_key_that_could_be_guessed_or_read_is_refused() -> Checked {
    let word = b"dongthuandongthuandongthuandongthuan".to_vec();
    let random: Vec<u8> = (0..32_u8).map(|n| n.wrapping_mul(97)).collect();
    for (key, mode, why) in [
        (vec![0; 64], 0o600, "could be guessed"),
        (word, 0o600, "could be guessed"),
        (random.clone(), 0o666, "is open to others"),
        (random.clone(), 0o640, "is open to others"),
        (random[..31].to_vec(), 0o600, "shorter than 32 bytes"),
    ] {
        let site = Site::empty().await?;
        make(&site.data_dir, 0o700)?;
        let path = site.data_dir.join("signing.key");
        fs::write(&path, key)?;
        fs::set_permissions(&path, Permissions::from_mode(mode))?;
        site.run(&FIRST).await?.refused(why)?;
    }
    Ok(())
}
