//! A province to be begun, to be read, and in which powers are lent.

use bed::{Bed, Checked};
use secrecy::ExposeSecret;
use serde_json::json;

use super::driver::walked;

/// From the first administrator's link on an empty database to the head of the Office at work.
pub async fn begin(theme: &str) -> Checked {
    let bed = Bed::empty().await?;
    let link = dongthuan::admin::first(&bed.app, "Quản trị tỉnh", "quan.tri", "Tỉnh Thử").await?;
    let more = json!({
        "token": bed::keep::token(link.url.expose_secret())?,
    });
    walked(&bed, theme, "begin", &[], more).await?;
    assert_eq!(bed.journalled_as("REDEEM_SIGN_IN_LINK").await?, 2);
    Ok(())
}

/// What there is to read besides ballots and consultations, by the head of the Office.
pub async fn read(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.opened_with_file().await?;
    let more = json!({});
    walked(&bed, theme, "read", &[("reader", "chanhvanphong")], more).await
}

/// A head lends powers, a deputy signs by them, and the head takes them back.
pub async fn delegate(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let walkers = [
        ("head", "giamdoc.sonoivu"),
        ("deputy", bed::delegate::DEPUTY),
        ("chair", "chutich"),
    ];
    let more = json!({
        "title": "Góp ý Đề án đổi mới",
        "task": crate::delegation::coordinated(&bed).await?,
    });
    walked(&bed, theme, "delegate", &walkers, more).await?;
    let done = bed.owner().await?.done_in_my_name().await?;
    assert_eq!(done.len(), 1, "{done:?}");
    Ok(())
}
