//! An empty database is brought to a passed ballot by nothing but what the product offers.

use bed::keep::token;
use bed::{Bed, Caller, Checked};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use uuid::Uuid;

const PASSWORD: &str = "mật khẩu đủ dài";

/// Enters a person with one mandate; answers the person at a device, signed in. Once there is a Chair,
/// the Chair confirms the mandate and countersigns the link (X14, X15).
pub async fn newcomer(
    bed: &Bed,
    by: &Caller,
    chair: Option<&Caller>,
    login: &str,
    office: &str,
    unit: Option<&str>,
) -> anyhow::Result<Caller> {
    let person = by.add_person(login, login).await?.done()?;
    let id = person.text("/addPerson/person/id")?;
    let given = by
        .add_mandate(&id, office, unit, ("2026-07-01", None))
        .await?
        .done()?;
    let url = person.text("/addPerson/link/url")?;
    if let Some(chair) = chair {
        let request = given.text("/addMandate/request/id")?;
        let refused = bed.nobody().redeem(token(&url)?, PASSWORD).await?;
        assert_eq!(refused.codes(), ["LINK_WAITS"]);
        chair.confirm_mandates(&[&request]).await?.done()?;
        assert_eq!(chair.countersign_all().await?, 1);
    }
    bed.welcome(&url).await
}

#[tokio::test]
async fn a_province_is_run_from_nothing() -> Checked {
    let bed = Bed::empty().await?;
    let link = dongthuan::admin::first(&bed.app, "Quản trị", "quan.tri", "Tỉnh Thử").await?;
    let admin = bed.welcome(link.url.expose_secret()).await?;
    let viewer = admin.gql(
        "{ viewer { province { name demonstration } } }",
        Value::Null,
    );
    let viewer = viewer.await?.done()?;
    assert_eq!(viewer.data("/viewer/province/name"), "Tỉnh Thử");
    assert_eq!(viewer.data("/viewer/province/demonstration"), false);

    // The administrator enters the Office; the head of the Office enters the rest.
    let office = admin
        .add_unit("Văn phòng UBND tỉnh", "OFFICE")
        .await?
        .done()?;
    let office = office.text("/addUnit/unit/id")?;
    let head = newcomer(&bed, &admin, None, "chanh.vp", "OFFICE_HEAD", Some(&office)).await?;
    let unit = head.add_unit("Sở Tài chính", "DEPARTMENT").await?.done()?;
    let unit = unit.text("/addUnit/unit/id")?;
    let chair = newcomer(&bed, &head, None, "chu.tich", "CHAIR", None).await?;
    let mut members = vec![chair.clone()];
    for number in 1..=4 {
        let login = format!("uy.vien{number}");
        let seat = "COMMITTEE_MEMBER";
        members.push(newcomer(&bed, &head, Some(&chair), &login, seat, None).await?);
    }
    let agency = newcomer(
        &bed,
        &head,
        Some(&chair),
        "gd.taichinh",
        "AGENCY_HEAD",
        Some(&unit),
    )
    .await?;
    // X14: that the set-up is over stands on both start pages until each has acknowledged it.
    for reader in [&chair, &head] {
        assert!(
            reader
                .todo_verbs()
                .await?
                .contains(&"ACKNOWLEDGE".to_owned())
        );
    }
    let days = json!({
        "year": 2026, "expectedVersion": 0, "note": "Thông báo nghỉ lễ",
        "days": [{ "date": "2026-09-02", "kind": "OFF", "name": "Quốc khánh" }],
    });
    let answer = "calendarYear { announced version days { date } }";
    let year = head.keep("setCalendarYear", answer, days).await?.done()?;
    assert_eq!(year.data("/setCalendarYear/calendarYear/announced"), true);

    // From here on it is the ordinary way of a ballot.
    let request = json!({
        "title": "Phê duyệt dự toán", "leadUnitId": unit, "secretContent": false,
        "documents": [
            { "kind": "DRAFT", "title": "Dự thảo", "text": "Điều 1." },
            { "kind": "RELATED", "title": "Tờ trình", "text": "Kính gửi." },
        ],
        "coordinationStatement": "Không có cơ quan liên quan.",
        "idempotencyKey": Uuid::new_v4().to_string(),
    });
    let drafted = agency.draft(request).await?.done()?;
    let id = drafted.text("/draftBallot/ballot/id")?;
    let version = drafted.number("/draftBallot/ballot/version")?;
    head.check_related(&id, version, &[]).await?.done()?;
    let ordered = chair.order(&id, version).await?.done()?;
    let version = ordered.number("/orderBallot/ballot/version")?;
    head.open(&id, version, None).await?.done()?;
    for member in &members[..3] {
        member.cast(&id, "AGREE", None).await?.done()?;
    }
    bed.clock.advance(chrono::TimeDelta::days(30));
    // Ten minutes have passed: the chair's token has expired, the session has not.
    let chair = bed.nobody();
    let chair = {
        let reply = chair
            .try_sign_in("chu.tich", "mật khẩu đủ dài")
            .await?
            .done()?;
        chair.keeping(&reply, "signIn")?
    };
    let ballot = chair.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "PASSED");
    assert_eq!(ballot.number("/ballot/base")?, 5);
    assert_eq!(ballot.number("/ballot/tally/agree")?, 3);
    Ok(())
}

/// A second first administrator would be a way in for whoever reaches the terminal later.
#[tokio::test]
async fn there_is_one_first_administrator() -> Checked {
    let bed = Bed::empty().await?;
    let link = dongthuan::admin::first(&bed.app, "Một", "mot", "Tỉnh Thử").await?;
    assert!(!token(link.url.expose_secret())?.is_empty());
    let second = dongthuan::admin::first(&bed.app, "Hai", "hai.hai", "Tỉnh Khác").await;
    assert!(second.is_err());
    Ok(())
}
