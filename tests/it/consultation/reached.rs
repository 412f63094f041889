//! What the request says of silence, and the proof that it arrived (C7).

use bed::consult::{AGENCIES, OBJECTION};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c7_the_request_carries_the_notice_of_what_silence_means() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let seen = bed
        .head(AGENCIES[0])
        .await?
        .consultation(&id)
        .await?
        .done()?;
    let notice = seen.text("/consultation/effectNotice")?;
    assert!(notice.contains("coi như đồng ý") && notice.contains("chịu hoàn toàn trách nhiệm"));
    // More time leaves the words true: they name no day.
    bed.owner()
        .await?
        .extend(&id, 2, "2026-12-04")
        .await?
        .done()?;
    let after = bed
        .head(AGENCIES[0])
        .await?
        .consultation(&id)
        .await?
        .done()?;
    assert_eq!(after.text("/consultation/effectNotice")?, notice);
    bed.wait_for_answers(&id).await?;
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/responses/nodes/0/state"),
        "DEEMED_AGREED"
    );
    Ok(())
}

#[tokio::test]
async fn c7_without_the_notice_silence_is_no_agreement() -> Checked {
    let bed = Bed::start().await?;
    // A province that leaves the notice to each request.
    bed.set_parameter("consult.effectNotice", "PER_REQUEST", "2026-11-01")
        .await?;
    let id = bed.prepared(&AGENCIES[..2]).await?;
    let input = json!({ "consultationId": id, "expectedVersion": 1, "secretContent": false,
        "effectNotice": false });
    let owner = bed.owner().await?;
    owner.open_consultation_with(input).await?.done()?;
    bed.wait_for_answers(&id).await?;
    for swept in [false, true] {
        if swept {
            bed.sweep().await?;
        }
        let seen = bed.owner().await?.consultation(&id).await?.done()?;
        let consultation = seen.data("/consultation");
        assert!(consultation["effectNotice"].is_null());
        assert_eq!(consultation["deemedConsent"], false);
        assert_eq!(consultation["responses"]["nodes"][0]["state"], "NO_ANSWER");
        assert_eq!(consultation["summary"]["deemedAgreed"], 0);
        assert_eq!(consultation["summary"]["pending"], 2);
    }
    Ok(())
}

/// When, to whom, by which channel; and who looked first, and how that is known.
#[tokio::test]
async fn c7_the_owner_sees_when_each_agency_was_sent_the_request_and_saw_it() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..3]).await?;
    bed.clock.advance(chrono::TimeDelta::hours(1));
    let looks = bed.head(AGENCIES[0]).await?;
    looks.mark_viewed(&id).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::hours(1));
    let (looks, answers) = (bed.head(AGENCIES[0]).await?, bed.head(AGENCIES[1]).await?);
    looks.mark_viewed(&id).await?.done()?;
    answers.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    for caller in [bed.owner().await?, bed.office().await?] {
        let seen = caller.exchange(&id).await?.done()?;
        let delivery = async |login: &str| -> anyhow::Result<_> {
            let unit = bed.unit_of(login).await?;
            let mut rows = seen.list("/consultation/responses/nodes")?.iter();
            let row = rows.find(|row| row["unit"]["id"] == unit.as_str());
            Ok(row.map(|row| row["delivery"].clone()).unwrap_or_default())
        };
        let looked = delivery(AGENCIES[0]).await?;
        assert_eq!(looked["sentAt"], "2026-11-23T09:15:00+07:00");
        assert_eq!(looked["channel"], "IN_APP");
        assert_eq!(looked["recipients"].as_array().map(Vec::len), Some(1));
        assert_eq!(
            looked["firstSeenAt"], "2026-11-23T10:15:00+07:00",
            "the first time counts"
        );
        assert_eq!(looked["firstSeenHow"], "PAGE");
        assert_eq!(
            looked["firstSeenBy"]["title"],
            looked["recipients"][0]["mandate"]["title"]
        );
        let answered = delivery(AGENCIES[1]).await?;
        assert_eq!(answered["firstSeenHow"], "WORK", "who answers has seen it");
        let silent = delivery(AGENCIES[2]).await?;
        assert!(silent["firstSeenAt"].is_null() && silent["firstSeenBy"].is_null());
    }
    // An agency sees its own only.
    let own = looks.exchange(&id).await?.done()?;
    assert!(own.data("/consultation/responses").is_null());
    Ok(())
}

/// 6.7: a table of working days that changes while a matter is open moves no deadline by itself.
#[tokio::test]
async fn c6_a_changed_calendar_leaves_an_announced_deadline_and_counts_for_the_next() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let before = bed.owner().await?.consultation(&id).await?.done()?;
    let office = bed.person("chanhvanphong").await?;
    let year = office
        .gql("{ calendarYear(year: 2026) { version } }", json!({}))
        .await?
        .done()?;
    let input = json!({ "year": 2026, "note": "Thông báo",
        "expectedVersion": year.number("/calendarYear/version")?,
        "days": [{ "date": "2026-12-01", "kind": "OFF", "name": "Nghỉ bất thường" }] });
    let set = office.keep("setCalendarYear", "calendarYear { version }", input);
    set.await?.done()?;
    let after = bed.owner().await?.consultation(&id).await?.done()?;
    // It is explained by the table that it was reckoned by: five days, and 24/11 off.
    let explained = |reply: &bed::Reply| {
        let deadline = reply.data("/consultation/deadline");
        (deadline["workingDays"].clone(), deadline["skipped"].clone())
    };
    assert_eq!(explained(&before), explained(&after));
    assert_eq!(explained(&after).0, 5);
    let effective = |reply: &bed::Reply| reply.data("/consultation/deadline/closesAt").clone();
    assert_eq!(effective(&before), effective(&after));
    // What is reckoned from now on uses the new table: 24/11 is worked, 1/12 is not.
    let next = bed.asked(&AGENCIES[..1]).await?;
    let next = bed.owner().await?.consultation(&next).await?.done()?;
    assert_eq!(next.data("/consultation/deadline/effective"), "2026-11-30");
    Ok(())
}
