//! Receipts of requests on paper (C22). Everything is sent on Monday 23/11/2026 at 09:15 for five working
//! days, to the end of Tuesday 1/12; the shortest term is two.

use bed::clock::instant;
use bed::consult::{AGENCIES, OBJECTION};
use bed::files::{DOCX, docx};
use bed::{Bed, Caller, Checked, Reply};
use serde_json::json;

const RECEIVED: &str = "2026-11-23T10:30:00+07:00";

/// Sent to an agency whose head has no account that was ever used, and to another. The clock stands an hour
/// and a half after the sending. Answers consultation, agency, and the link that the head has not followed.
async fn sent(bed: &Bed) -> anyhow::Result<(String, String, String)> {
    let unit = bed.empty_agency().await?;
    let (_, link) = bed.new_head(&unit, "nguoi.moi", "2026-11-01").await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    bed.clock.set(instant("2026-11-23T10:45:00+07:00")?);
    Ok((id, unit, link))
}

async fn seen(bed: &Bed, id: &str) -> anyhow::Result<Reply> {
    bed.owner().await?.receipts(id).await?.done()
}

#[tokio::test]
async fn c22_c21_an_agency_told_on_paper_is_deemed_to_agree_and_the_statement_names_day_and_way()
-> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    let before = seen(&bed, &id).await?;
    assert!(
        before
            .list("/consultation/allowedActs")?
            .contains(&json!("RECORD_RECEIPT"))
    );
    assert_eq!(before.asked(&unit)?["silenceIs"], "NOTHING");
    bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
    let after = seen(&bed, &id).await?;
    assert!(
        !after
            .list("/consultation/allowedActs")?
            .contains(&json!("RECORD_RECEIPT"))
    );
    let row = after.asked(&unit)?;
    assert_eq!(
        (&row["toldAt"], &row["toldBy"], &row["silenceIs"]),
        (&json!(RECEIVED), &json!("PAPER"), &json!("AGREEMENT"))
    );
    assert_eq!(row["deadline"]["effective"], "2026-12-01");
    assert_eq!(row["receipts"][0]["receiver"], "Nguyễn Văn Thư, văn thư");
    assert!(row["receipts"][0]["scan"]["id"].is_string());
    bed.wait_for_answers(&id).await?;
    for swept in [false, true] {
        if swept {
            bed.sweep().await?;
        }
        let closed = seen(&bed, &id).await?;
        assert_eq!(closed.asked(&unit)?["state"], "DEEMED_AGREED");
        let statement = closed.data("/consultation/statement").to_string();
        assert!(
            statement.contains("Sở Minh Họa (báo ngày 23/11/2026 bằng văn bản giấy)"),
            "{statement}"
        );
    }
    assert_eq!(bed.journalled_as("RECORD_PAPER_RECEIPT").await?, 1);
    Ok(())
}

#[tokio::test]
async fn c22_an_agency_without_a_head_is_not_reached_by_paper_either() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    let id = bed.asked_with(&unit, &AGENCIES[..1]).await?;
    bed.clock.set(instant("2026-11-23T10:45:00+07:00")?);
    bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(
        (&row["toldBy"], &row["silenceIs"]),
        (&json!("PAPER"), &json!("NOTHING")),
        "the paper lies there, and nobody may answer"
    );
    bed.wait_for_answers(&id).await?;
    assert_eq!(seen(&bed, &id).await?.asked(&unit)?["state"], "UNREACHED");
    Ok(())
}

/// Told late, the agency has the shortest term; recorded late, a working day to contest.
#[tokio::test]
async fn c22_the_own_day_follows_the_receipt_and_leaves_time_to_contest() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    bed.clock.set(instant("2026-12-01T16:00:00+07:00")?);
    bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(row["deadline"]["effective"], "2026-12-02", "to contest");

    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    bed.clock.set(instant("2026-12-01T16:00:00+07:00")?);
    bed.received_on_paper(&id, &unit, "2026-12-01T15:00:00+07:00")
        .await?
        .done()?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(row["deadline"]["effective"], "2026-12-03", "to answer");
    bed.clock.set(instant("2026-12-02T00:00:00+07:00")?);
    let running = seen(&bed, &id).await?;
    assert_eq!(running.data("/consultation/state"), "OPEN");
    bed.clock.set(instant("2026-12-04T00:00:00+07:00")?);
    let closed = seen(&bed, &id).await?;
    assert_eq!(closed.data("/consultation/state"), "CLOSED");
    assert_eq!(closed.asked(&unit)?["state"], "DEEMED_AGREED");
    Ok(())
}

/// An officer of the agency, who reads but does not sign.
async fn officer(bed: &Bed, unit: &str) -> anyhow::Result<Caller> {
    let hat = "AGENCY_OFFICER";
    let made = bed.new_of_agency(unit, "van.thu", hat, "2026-11-01");
    bed.welcome(&made.await?.1).await
}

/// "Contested and not upheld" by the head of the Office is not told, be it undecided.
#[tokio::test]
async fn c22_a_contested_receipt_tells_nobody_unless_the_head_of_the_office_lets_it_stand()
-> Checked {
    for (ruling, receipt, answer) in [
        (None, "CONTESTED", "UNREACHED"),
        (Some("UPHELD"), "STRUCK_OUT", "UNREACHED"),
        (Some("DISMISSED"), "CONFIRMED", "DEEMED_AGREED"),
    ] {
        let bed = Bed::start().await?;
        let (id, unit, _) = sent(&bed).await?;
        let clerk = officer(&bed, &unit).await?;
        bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
        assert_eq!(clerk.was_told("PAPER_RECEIPT_RECORDED", &id).await?, 1);
        let shown = clerk.receipts(&id).await?.done()?;
        let own = shown.data("/consultation/myResponse/receipts/0");
        assert_eq!(own["allowedActs"], json!(["CONTEST"]));
        assert!(own["scan"]["id"].is_string(), "the agency sees the scan");
        clerk.contest_receipt(&id).await?.done()?;
        let again = clerk.contest_receipt(&id).await?;
        assert_eq!(again.codes(), ["NO_RECEIPT_TO_ANSWER"]);
        let row = seen(&bed, &id).await?.asked(&unit)?;
        assert_eq!(row["silenceIs"], "NOTHING");
        assert!(row["toldAt"].is_null() && row["toldBy"].is_null());
        assert_eq!(row["deadline"]["effective"], "2026-12-01");

        let office = bed.office_head().await?;
        assert_eq!(office.was_told("PAPER_RECEIPT_CONTESTED", &id).await?, 1);
        let waits = ("RULE_ON_RECEIPT".to_owned(), id.clone());
        assert!(office.todo().await?.contains(&waits));
        if let Some(ruling) = ruling {
            office.rule_on_receipt(&id, &unit, ruling).await?.done()?;
            assert!(!office.todo().await?.contains(&waits));
            let twice = office.rule_on_receipt(&id, &unit, ruling).await?;
            assert_eq!(twice.codes(), ["NO_RECEIPT_TO_ANSWER"]);
            let owner = bed.owner().await?;
            assert_eq!(owner.was_told("PAPER_RECEIPT_RULED", &id).await?, 1);
            assert_eq!(clerk.was_told("PAPER_RECEIPT_RULED", &id).await?, 1);
            assert_eq!(bed.journalled_as("RULE_ON_PAPER_RECEIPT").await?, 1);
        }
        bed.wait_for_answers(&id).await?;
        let row = seen(&bed, &id).await?.asked(&unit)?;
        assert_eq!(
            (&row["receipts"][0]["state"], &row["state"]),
            (&json!(receipt), &json!(answer))
        );
        // What is over when the own day ends changes no more.
        let late = bed.office_head().await?;
        let late = late.rule_on_receipt(&id, &unit, "DISMISSED").await?;
        assert_eq!(
            late.codes(),
            [match ruling {
                None => "RECEIPT_TOO_LATE",
                Some(_) => "NO_RECEIPT_TO_ANSWER",
            }]
        );
        assert_eq!(bed.journalled_as("CONTEST_PAPER_RECEIPT").await?, 1);
    }
    Ok(())
}

/// The head who signs in has the request before him: from then on a notice tells, whatever was on paper.
#[tokio::test]
async fn c22_a_head_who_gets_in_is_told_by_the_notice_when_the_receipt_falls() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, link) = sent(&bed).await?;
    bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
    bed.clock.set(instant("2026-11-24T09:00:00+07:00")?);
    let head = bed.welcome(&link).await?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(row["toldBy"], "PAPER", "that was before");
    head.contest_receipt(&id).await?.done()?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(
        (&row["toldAt"], &row["toldBy"], &row["silenceIs"]),
        (
            &json!("2026-11-24T09:00:00+07:00"),
            &json!("NOTICE"),
            &json!("AGREEMENT")
        )
    );
    head.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn c22_a_receipt_that_was_struck_out_may_be_recorded_anew() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    let clerk = officer(&bed, &unit).await?;
    bed.received_on_paper(&id, &unit, RECEIVED).await?.done()?;
    let twice = bed.received_on_paper(&id, &unit, RECEIVED).await?;
    assert_eq!(twice.codes(), ["RECEIPT_NOT_NEEDED"]);
    clerk.contest_receipt(&id).await?.done()?;
    let meanwhile = bed.received_on_paper(&id, &unit, RECEIVED).await?;
    assert_eq!(meanwhile.codes(), ["RECEIPT_NOT_NEEDED"], "one at a time");
    let office = bed.office_head().await?;
    office.rule_on_receipt(&id, &unit, "UPHELD").await?.done()?;
    bed.clock.set(instant("2026-11-30T10:00:00+07:00")?);
    bed.received_on_paper(&id, &unit, "2026-11-30T09:00:00+07:00")
        .await?
        .done()?;
    let row = seen(&bed, &id).await?.asked(&unit)?;
    assert_eq!(row["toldAt"], "2026-11-30T09:00:00+07:00");
    assert_eq!(row["deadline"]["effective"], "2026-12-02");
    assert_eq!(row["receipts"][0]["state"], "RECORDED", "newest first");
    assert_eq!(row["receipts"][1]["state"], "STRUCK_OUT");
    Ok(())
}

#[tokio::test]
async fn c22_a_receipt_outside_the_term_or_without_a_readable_scan_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    for (at, what) in [
        ("2026-11-23T09:14:59+07:00", "before the sending"),
        ("2026-11-23T10:45:01+07:00", "in the future"),
    ] {
        let refused = bed.received_on_paper(&id, &unit, at).await?;
        assert_eq!(refused.codes(), ["RECEIPT_OUTSIDE_TERM"], "{what}");
    }
    let owner = bed.owner().await?;
    let package = owner.upload("Giấy ký nhận.docx", DOCX, docx()?).await?;
    let package = package.body["file"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let refused = owner.record_receipt(owner.receipt(&id, &unit, &package, RECEIVED));
    assert_eq!(refused.await?.codes(), ["SCAN_NOT_READABLE"]);
    let told = bed.unit_of(AGENCIES[0]).await?;
    let refused = bed.received_on_paper(&id, &told, RECEIVED).await?;
    assert_eq!(refused.codes(), ["RECEIPT_NOT_NEEDED"], "it was told");
    assert_eq!(bed.journalled_as("RECORD_PAPER_RECEIPT").await?, 0);

    bed.wait_for_answers(&id).await?;
    let refused = bed.received_on_paper(&id, &unit, RECEIVED).await?;
    assert_eq!(refused.codes(), ["RECEIPT_TOO_LATE"]);
    Ok(())
}

#[tokio::test]
async fn c22_the_same_key_is_the_same_receipt() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    let owner = bed.owner().await?;
    let scan = owner.brings("Giấy ký nhận").await?;
    let input = owner.receipt(&id, &unit, &scan, RECEIVED);
    for _ in 0..2 {
        owner.record_receipt(input.clone()).await?.done()?;
    }
    assert_eq!(bed.journalled_as("RECORD_PAPER_RECEIPT").await?, 1);
    let mut other = input;
    other["receiver"] = json!("Người khác");
    assert_eq!(owner.record_receipt(other).await?.codes(), ["KEY_REUSED"]);
    Ok(())
}

/// X6: strangers do none of it and see none of it; nobody decides in a case of the own.
#[tokio::test]
async fn c22_x6_a_receipt_is_the_leads_the_agencys_and_the_offices_alone() -> Checked {
    let bed = Bed::start().await?;
    let (id, unit, _) = sent(&bed).await?;
    let owner = bed.owner().await?;
    let scan = owner.brings("Giấy ký nhận").await?;
    for (login, code) in [
        (AGENCIES[0], "NOT_ENTITLED"),
        (AGENCIES[1], "NOT_FOUND"),
        ("chanhvanphong", "NOT_ENTITLED"),
    ] {
        let stranger = match login {
            "chanhvanphong" => bed.office_head().await?,
            other => bed.head(other).await?,
        };
        let refused = stranger.record_receipt(stranger.receipt(&id, &unit, &scan, RECEIVED));
        assert_eq!(refused.await?.codes(), [code], "{login}");
    }
    owner
        .record_receipt(owner.receipt(&id, &unit, &scan, RECEIVED))
        .await?
        .done()?;
    let file = "query($id: ID!) { file(id: $id) { id } }";
    let sees = async |who: &Caller| -> anyhow::Result<bool> {
        let reply = who.gql(file, json!({ "id": scan })).await?;
        Ok(reply.data("/file/id").is_string())
    };
    let (asked, outside) = (bed.head(AGENCIES[0]).await?, bed.head(AGENCIES[1]).await?);
    assert!(!sees(&asked).await? && !sees(&outside).await?);
    assert!(sees(&bed.office_head().await?).await?);
    assert!(sees(&officer(&bed, &unit).await?).await?);
    assert_eq!(
        asked.contest_receipt(&id).await?.codes(),
        ["NO_RECEIPT_TO_ANSWER"],
        "no receipt of its own"
    );
    assert_eq!(outside.contest_receipt(&id).await?.codes(), ["NOT_FOUND"]);
    for who in [&owner, &asked] {
        let refused = who.rule_on_receipt(&id, &unit, "DISMISSED").await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    }
    Ok(())
}

#[tokio::test]
async fn c22_the_head_of_the_office_does_not_decide_on_the_own_receipt() -> Checked {
    let bed = Bed::start().await?;
    let unit = bed.empty_agency().await?;
    bed.new_head(&unit, "nguoi.moi", "2026-11-01").await?;
    let office = bed.office_head().await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    if let Some(units) = input["recipientUnitIds"].as_array_mut() {
        units.push(json!(unit));
    }
    let made = office.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    office.open_consultation(&id, 1, None).await?.done()?;
    bed.clock.set(instant("2026-11-23T10:45:00+07:00")?);
    let (office, clerk) = (bed.office_head().await?, officer(&bed, &unit).await?);
    let scan = office.brings("Giấy ký nhận").await?;
    office
        .record_receipt(office.receipt(&id, &unit, &scan, RECEIVED))
        .await?
        .done()?;
    clerk.contest_receipt(&id).await?.done()?;
    let refused = office.rule_on_receipt(&id, &unit, "DISMISSED").await?;
    assert_eq!(refused.codes(), ["OWN_RECEIPT"]);
    Ok(())
}
