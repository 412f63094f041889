//! Votes on paper, entered by the Office with their scan (4.8, B5, B22).

use bed::{Bed, Checked};
use serde_json::json;

const NOW: &str = "2026-11-23T09:15:00+07:00";

#[tokio::test]
async fn b5_b22_a_signed_form_counts_where_the_member_has_cast_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let member = bed.person("uyvien").await?;
    let (mandate, scan) = (
        member.mandate("COMMITTEE_MEMBER").await?,
        office.brings("Phiếu").await?,
    );
    let mut form = office.form(&id, &mandate, &scan, NOW);
    form["position"] = json!("DISAGREE");
    form["text"] = json!("Trùng quy định.");
    let done = office.enter_form(form.clone()).await?.done()?;
    let vote = done.data("/recordPaperVote/vote");
    assert_eq!(
        (&vote["form"], &vote["late"]),
        (&json!("PAPER"), &json!(false))
    );
    assert_eq!(vote["scan"]["id"], scan.as_str());
    assert_eq!(vote["recordedBy"]["office"], "OFFICE_SPECIALIST");
    assert_eq!(done.data("/recordPaperVote/ballot/tally/disagree"), 1);
    // The same form sent again is the same form.
    let before = bed.journalled().await?;
    office.enter_form(form).await?.done()?;
    assert_eq!(bed.journalled().await?, before);

    // The member's own cast takes its place; both are kept and the difference is shown.
    member.cast(&id, "AGREE", None).await?.done()?;
    let seen = bed.chair().await?.ballot(&id).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?;
    let paper = papers
        .iter()
        .find(|paper| paper["member"]["id"] == mandate.as_str())
        .cloned()
        .unwrap_or_default();
    assert_eq!(paper["counted"]["position"], "AGREE");
    assert_eq!(paper["paperForm"]["position"], "DISAGREE");
    assert_eq!(paper["differs"], true);
    assert_eq!(paper["versions"].as_array().map(Vec::len), Some(2));
    assert_eq!(seen.data("/ballot/tally/agree"), 1);
    assert_eq!(seen.data("/ballot/tally/disagree"), 0);
    Ok(())
}

#[tokio::test]
async fn b5_a_form_never_overwrites_what_the_member_cast() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (office, chair) = (bed.office().await?, bed.chair().await?);
    let member = bed.person("uyvien").await?;
    member.cast(&id, "AGREE", None).await?.done()?;
    let (mandate, scan) = (
        member.mandate("COMMITTEE_MEMBER").await?,
        office.brings("Phiếu").await?,
    );
    let mut form = office.form(&id, &mandate, &scan, NOW);
    form["position"] = json!("DISAGREE");
    form["text"] = json!("Trùng quy định.");
    let done = office.enter_form(form).await?.done()?;
    assert_eq!(done.data("/recordPaperVote/ballot/tally/agree"), 1);
    assert_eq!(done.data("/recordPaperVote/ballot/tally/disagree"), 0);
    assert_eq!(chair.told("PAPER_DIFFERS", &id).await?, 1);
    assert_eq!(office.told("PAPER_DIFFERS", &id).await?, 1);
    // Other members see neither the form nor that there is one.
    bed.wait_for_deadline(&id).await?;
    let other = bed.person("uyvien.yte").await?.ballot(&id).await?.done()?;
    let papers = other.list("/ballot/papers/nodes")?;
    assert!(
        papers
            .iter()
            .all(|paper| paper["differs"] == false && paper["paperForm"].is_null())
    );
    Ok(())
}

/// A3: the counter closes at 17:00 of the last day; what is entered after closing is late (B12).
#[tokio::test]
async fn b12_a_form_that_comes_or_is_entered_too_late_is_kept_and_not_counted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.wait_for_deadline(&id).await?;
    // B28: entered while the counter is open, the member can still contest it.
    bed.clock
        .set(bed::clock::instant("2026-12-01T16:59:30+07:00")?);
    let office = bed.office().await?;
    let scan = office.brings("Phiếu").await?;
    let enter = async |login: &str, received_at: &str| {
        let office = bed.office().await?;
        let mandate = bed.person(login).await?.mandate("COMMITTEE_MEMBER").await?;
        office
            .enter_form(office.form(&id, &mandate, &scan, received_at))
            .await
    };
    let in_time = enter("uyvien.yte", "2026-12-01T16:59:00+07:00")
        .await?
        .done()?;
    assert_eq!(in_time.data("/recordPaperVote/vote/late"), false);
    bed.clock
        .set(bed::clock::instant("2026-12-01T17:00:00+07:00")?);
    let evening = enter("uyvien", "2026-12-01T16:30:00+07:00").await?.done()?;
    assert_eq!(evening.data("/recordPaperVote/vote/late"), true);
    bed.wait_for_deadline(&id).await?;
    let after = enter("uyvien.congan", "2026-12-01T10:00:00+07:00")
        .await?
        .done()?;
    assert_eq!(after.data("/recordPaperVote/vote/late"), true);
    let ballot = after.data("/recordPaperVote/ballot/tally");
    assert_eq!((&ballot["agree"], &ballot["late"]), (&json!(1), &json!(2)));
    Ok(())
}

#[tokio::test]
async fn b5_x1_a_form_needs_its_scan_and_is_never_of_a_secret_matter() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let mandate = bed
        .person("uyvien")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    let stranger = office.mandate("OFFICE_SPECIALIST").await?;
    let scan = office.brings("Phiếu").await?;
    let before = (office.ballot(&id).await?.body, bed.journalled().await?);
    for (field, value, code) in [
        ("secretContent", json!(true), "SECRET_CONTENT"),
        ("scanFileId", json!(null), "SCAN_REQUIRED"),
        ("mandateId", json!(stranger), "NOT_A_MEMBER"),
        ("position", json!("DISAGREE"), "TEXT_REQUIRED"),
        (
            "receivedAt",
            json!("2026-11-23T09:14:00+07:00"),
            "RECEIPT_NOT_POSSIBLE",
        ),
        (
            "receivedAt",
            json!("2026-11-23T09:16:00+07:00"),
            "RECEIPT_NOT_POSSIBLE",
        ),
    ] {
        let mut form = office.form(&id, &mandate, &scan, NOW);
        form[field] = value;
        assert_eq!(office.enter_form(form).await?.codes(), [code], "{field}");
    }
    for login in ["chutich", "uyvien", "giamdoc.sonoivu", "quantri"] {
        let caller = bed.person(login).await?;
        let refused = caller
            .enter_form(office.form(&id, &mandate, &scan, NOW))
            .await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    let after = (office.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    Ok(())
}

/// The scan is for the member, the Office and the Chair.
#[tokio::test]
async fn b5_x6_the_scan_is_seen_by_the_member_the_office_and_the_chair() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let member = bed.person("uyvien").await?;
    let (mandate, scan) = (
        member.mandate("COMMITTEE_MEMBER").await?,
        office.brings("Phiếu").await?,
    );
    office
        .enter_form(office.form(&id, &mandate, &scan, NOW))
        .await?
        .done()?;
    let query = "query($id: ID!) { file(id: $id) { name link { url } } }";
    for (login, sees) in [
        ("uyvien", true),
        ("chutich", true),
        ("chanhvanphong", true),
        ("uyvien.yte", false),
        ("pct.thuongtruc", false),
        ("giamdoc.sonoivu", false),
    ] {
        let caller = bed.person(login).await?;
        let file = caller.gql(query, json!({ "id": scan })).await?;
        assert_eq!(file.error_code().is_none(), sees, "{login}");
    }
    Ok(())
}
