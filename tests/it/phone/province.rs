//! A province to be begun, to be read, and in which powers are lent.

use bed::{Bed, Checked};
use secrecy::ExposeSecret;
use serde_json::json;

use super::driver::walked;
use crate::province::from_nothing::newcomer;

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

/// A first ballot in a province that has none: asked for by the lead, checked, ordered, opened.
pub async fn first(theme: &str) -> Checked {
    let bed = Bed::empty().await?;
    let link = dongthuan::admin::first(&bed.app, "Quản trị", "quan.tri", "Tỉnh Thử").await?;
    let admin = bed.welcome(link.url.expose_secret()).await?;
    let office = admin
        .add_unit("Văn phòng UBND tỉnh", "OFFICE")
        .await?
        .done()?;
    let office = office.text("/addUnit/unit/id")?;
    let head = newcomer(&bed, &admin, None, "chanh.vp", "OFFICE_HEAD", Some(&office)).await?;
    let unit = head.add_unit("Sở Tài chính", "DEPARTMENT").await?.done()?;
    let unit = unit.text("/addUnit/unit/id")?;
    let chair = newcomer(&bed, &head, None, "chu.tich", "CHAIR", None).await?;
    newcomer(
        &bed,
        &head,
        Some(&chair),
        "uy.vien",
        "COMMITTEE_MEMBER",
        None,
    )
    .await?;
    newcomer(
        &bed,
        &head,
        Some(&chair),
        "gd.taichinh",
        "AGENCY_HEAD",
        Some(&unit),
    )
    .await?;
    let account = |login: &str| json!({ "login": login, "password": bed::keep::PASSWORD });
    let more = json!({ "walkers": {
        "lead": account("gd.taichinh"),
        "office": account("chanh.vp"),
        "chair": account("chu.tich"),
        "member": account("uy.vien"),
    } });
    walked(&bed, theme, "first", &[], more).await?;
    for act in [
        "DRAFT_BALLOT",
        "CHECK_RELATED",
        "ORDER_BALLOT",
        "OPEN_BALLOT",
    ] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
    Ok(())
}

/// Offices that an administrator enters are confirmed by somebody else, and the journal holds it (X7, X14).
pub async fn offices(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.drafted().await?;
    let walkers = [
        ("admin", "quantri"),
        ("head", "chanhvanphong"),
        ("chair", "chutich"),
    ];
    let more = json!({
        "ballot": ballot,
        "people": [
            bed.person_id("chuyenvien.sonoivu").await?,
            bed.person_id("trungtam.tthc").await?,
        ],
    });
    walked(&bed, theme, "offices", &walkers, more).await?;
    for act in [
        "CONFIRM_MANDATE",
        "REFUSE_MANDATE",
        "SET_PARAMETER",
        "EXPORT_JOURNAL",
    ] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
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
