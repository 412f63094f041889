//! Dated mandates: which fit, which exclude each other, and when they end.

use bed::{Bed, Checked};
use serde_json::Value;

#[tokio::test]
async fn an_office_fits_its_unit() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let added = head.add_person("Người thử", "nguoi.thu").await?.done()?;
    let person = added.text("/addPerson/person/id")?;
    let office = bed.unit_of("chanhvanphong").await?;
    let agency = bed.unit_of("giamdoc.sonoivu").await?;
    let days = ("2027-01-01", None);
    for (seat, unit, code) in [
        ("AGENCY_HEAD", None, Some("UNIT_REQUIRED")),
        ("OFFICE_HEAD", None, Some("UNIT_REQUIRED")),
        ("CHAIR", Some(&agency), Some("UNIT_NOT_ALLOWED")),
        ("ADMINISTRATOR", Some(&office), Some("UNIT_NOT_ALLOWED")),
        ("OFFICE_SPECIALIST", Some(&agency), Some("UNIT_NOT_ALLOWED")),
        ("AGENCY_OFFICER", Some(&office), Some("UNIT_NOT_ALLOWED")),
        ("AGENCY_OFFICER", Some(&agency), None),
        ("OFFICE_SPECIALIST", Some(&office), None),
        // X13: by now the person holds an office of another kind.
        ("ADMINISTRATOR", None, Some("OFFICES_APART")),
    ] {
        let unit = unit.map(String::as_str);
        let reply = head.add_mandate(&person, seat, unit, days).await?;
        assert_eq!(reply.codes(), Vec::from_iter(code), "{seat} in {unit:?}");
    }
    Ok(())
}

/// One Chair at a time, and one seat of the committee for one person (B20); both ends are included.
#[tokio::test]
async fn b20_a_seat_is_not_given_twice() -> Checked {
    let bed = Bed::start().await?;
    // The administrator enters, the head of the Office confirms: the Chair is a party to it.
    let (head, confirms) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
    );
    let confirm = async |reply: bed::Reply, verb: &str| -> anyhow::Result<()> {
        let request = reply.done()?.text(&format!("/{verb}/request/id"))?;
        confirms.confirm_mandates(&[&request]).await?.done()?;
        Ok(())
    };
    let added = head
        .add_person("Người kế nhiệm", "ke.nhiem")
        .await?
        .done()?;
    let person = added.text("/addPerson/person/id")?;
    let chair = head.found("Chủ tịch UBND tỉnh").await?;
    let seat = &chair["mandates"][0];
    let (id, version) = (seat["id"].as_str().unwrap_or_default(), 1);
    let try_chair =
        async |from: &'static str| head.add_mandate(&person, "CHAIR", None, (from, None)).await;
    assert_eq!(try_chair("2027-01-01").await?.codes(), ["SEAT_TAKEN"]);
    let ended = head.end_mandate(id, version, "2026-12-31").await?;
    confirm(ended, "endMandate").await?;
    assert_eq!(try_chair("2026-12-31").await?.codes(), ["SEAT_TAKEN"]);
    confirm(try_chair("2027-01-01").await?, "addMandate").await?;
    // The person is the Chair from then on, so is no other member in those days.
    let member = ("2026-12-01", Some("2027-01-01"));
    let reply = head
        .add_mandate(&person, "COMMITTEE_MEMBER", None, member)
        .await?;
    assert_eq!(reply.codes(), ["SEAT_TAKEN"]);
    let member = ("2026-12-01", Some("2026-12-31"));
    let given = head
        .add_mandate(&person, "COMMITTEE_MEMBER", None, member)
        .await?;
    confirm(given, "addMandate").await?;
    // A last day that moves later must not run into the next either.
    let reply = head.end_mandate(id, version + 1, "2027-01-01").await?;
    assert_eq!(reply.codes(), ["SEAT_TAKEN"]);
    Ok(())
}

#[tokio::test]
async fn a_mandate_ends_after_its_last_day() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let member = bed.sign_in("uyvien").await?;
    let person = head.found("Chỉ huy trưởng Bộ CHQS").await?;
    let id = person["mandates"][0]["id"].as_str().unwrap_or_default();
    let reply = head.end_mandate(id, 1, "2026-06-30").await?;
    assert_eq!(reply.codes(), ["ENDS_BEFORE_START"]);
    let reply = head.end_mandate(id, 7, "2026-11-22").await?;
    assert_eq!(reply.codes(), ["CONFLICT"]);
    // Today is 23 November: until its end the mandate is in office.
    bed.end_office(id, 1, "2026-11-23").await?;
    member.viewer().await?.done()?;
    bed.end_office(id, 2, "2026-11-22").await?;
    assert_eq!(member.viewer().await?.status, 401);
    Ok(())
}

#[tokio::test]
async fn only_those_who_keep_the_province_change_it() -> Checked {
    let bed = Bed::start().await?;
    for (login, keeps, reads) in [
        ("chanhvanphong", true, true),
        ("quantri", true, true),
        ("chuyenvien.vanphong", false, true),
        ("chutich", false, false),
        ("giamdoc.sonoivu", false, false),
    ] {
        let caller = bed.person(login).await?;
        let reply = caller
            .add_unit(&format!("Đơn vị {login}"), "DEPARTMENT")
            .await?;
        let codes = if keeps { vec![] } else { vec!["NOT_ENTITLED"] };
        assert_eq!(reply.codes(), codes, "{login}");
        let reply = caller.gql("{ people { totalCount } }", Value::Null).await?;
        assert_eq!(reply.error_code().is_none(), reads, "{login}");
    }
    Ok(())
}
