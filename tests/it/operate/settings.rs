//! Settings that are wrong are refused, or warned of (FA12).

use bed::Checked;
use bed::real::{Served, Site, run};
use tokio::time::Duration;

#[tokio::test]
async fn fa12_a_wrong_setting_is_refused_by_its_name() -> Checked {
    let site = Site::empty().await?;
    for (name, value, said) in [
        (
            "DONGTHUAN_LIMIT_DEPHT",
            "5",
            "is DONGTHUAN_LIMIT_DEPTH meant?",
        ),
        (
            "DONGTHUAN_PUBLICURL",
            "https://dongthuan.example.vn",
            "is DONGTHUAN_PUBLIC_URL meant?",
        ),
        ("DONGTHUAN_TRUSTED_PROXIES", "0.0.0.0/0", "must not list"),
        ("DONGTHUAN_TRUSTED_PROXIES", "::/0", "must not list"),
        ("DATABASE_URL", "sqlite::memory:", "must name a file"),
        ("RUST_LOG", "info,dongthuan=everything", "cannot be read"),
    ] {
        let mut command = site.program(&["serve"])?;
        command.env(name, value);
        let refused = run(command).await?;
        refused.refused(&format!("dongthuan: {name}"))?;
        let mut command = site.program(&["serve"])?;
        command.env(name, value);
        run(command).await?.refused(said)?;
    }
    Ok(())
}

/// Everybody would share one address, and one person's slips would make all wait.
#[tokio::test]
async fn fa12_https_without_a_trusted_proxy_is_warned_of() -> Checked {
    let site = Site::empty().await?;
    let mut command = site.program(&["serve"])?;
    command.env("DONGTHUAN_PUBLIC_URL", "https://dongthuan.example.vn");
    let served = Served::start(command).await?;
    let said = served.said();
    assert!(said.contains("WARN"), "{said}");
    assert!(
        said.contains("DONGTHUAN_TRUSTED_PROXIES is not set"),
        "{said}"
    );
    assert!(served.stop(Duration::from_secs(20)).await?);
    Ok(())
}
