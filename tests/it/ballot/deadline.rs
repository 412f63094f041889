//! Until when members may vote (B3).

use bed::{Bed, Checked};
use serde_json::json;

/// Opened on Monday 23/11/2026. The day of opening is not counted, Tuesday is Culture Day, then
/// comes a weekend: the fifth working day is Tuesday 1/12.
#[tokio::test]
async fn b3_a_ballot_is_open_for_five_working_days() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let ballot = office.speaking("vi").ballot(&id).await?.done()?;
    assert_eq!(
        ballot.data("/ballot/deadline"),
        &json!({
            "nominal": "2026-12-01",
            "effective": "2026-12-01",
            "closesAt": "2026-12-02T00:00:00+07:00",
            "provisional": false,
            "workingDays": 5,
            "skipped": [
                { "date": "2026-11-24", "reason": "Ngày Văn hóa Việt Nam" },
                { "date": "2026-11-28", "reason": "Ngày nghỉ cuối tuần" },
                { "date": "2026-11-29", "reason": "Ngày nghỉ cuối tuần" },
            ],
        })
    );
    Ok(())
}

#[tokio::test]
async fn b3_a_deadline_that_leaves_no_time_or_too_much_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ordered().await?;
    let office = bed.office().await?;
    let before = (office.ballot(&id).await?.body, bed.journalled().await?);
    for (closes_on, code) in [
        ("2026-11-22", "DEADLINE_IN_PAST"),
        ("1999-01-01", "DEADLINE_IN_PAST"),
        ("2026-11-23", "DEADLINE_TOO_SHORT"),
        ("2027-11-25", "DEADLINE_TOO_FAR"),
        ("2099-12-31", "DEADLINE_TOO_FAR"),
    ] {
        let refused = office.open(&id, 2, Some(closes_on)).await?;
        assert_eq!(refused.codes(), [code], "{closes_on}");
        let error = refused.user_errors().next();
        assert_eq!(error.map(|error| &error["field"]), Some(&json!("closesOn")));
        assert_eq!(error.map(|error| &error["rule"]), Some(&json!("B3")));
    }
    let after = (office.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    Ok(())
}

/// The holiday rolls to the day after, which is the first working day after the opening.
#[tokio::test]
async fn b3_a_last_day_that_is_off_rolls_to_the_next_working_day() -> Checked {
    for (asked, effective, closes_at) in [
        ("2026-11-24", "2026-11-25", "2026-11-26T00:00:00+07:00"),
        ("2026-11-28", "2026-11-30", "2026-12-01T00:00:00+07:00"),
    ] {
        let bed = Bed::start().await?;
        let id = bed.ordered().await?;
        let office = bed.office().await?;
        let opened = office.open(&id, 2, Some(asked)).await?.done()?;
        let deadline = opened.data("/openBallot/ballot/deadline");
        assert_eq!(deadline["nominal"], asked);
        assert_eq!(deadline["effective"], effective);
        assert_eq!(deadline["closesAt"], closes_at);
    }
    Ok(())
}

/// The last day is in time to its end, and not a moment longer.
#[tokio::test]
async fn b3_the_last_microsecond_is_in_time_and_the_next_is_not() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.wait_for_deadline(&id).await?;
    bed.clock.advance(chrono::TimeDelta::microseconds(-1));
    let member = bed.person("uyvien").await?;
    member.cast(&id, "AGREE", None).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::microseconds(1));
    let refused = member.cast(&id, "DISAGREE", Some("Muộn.")).await?;
    assert_eq!(refused.codes(), ["BALLOT_CLOSED"]);
    assert_eq!(bed.state(&id).await?, "NOT_PASSED");
    Ok(())
}
