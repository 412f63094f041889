//! Until when agencies may answer, and more time (C6, 4.6).

use bed::consult::{AGENCIES, OBJECTION};
use bed::{Bed, Checked};
use serde_json::json;

/// Opened on Monday 23/11/2026; Tuesday is Culture Day, then comes a weekend.
#[tokio::test]
async fn c6_a_consultation_is_open_for_five_working_days() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let seen = bed.office().await?.consultation(&id).await?.done()?;
    let deadline = seen.data("/consultation/deadline");
    assert_eq!(deadline["effective"], "2026-12-01");
    assert_eq!(deadline["closesAt"], "2026-12-02T00:00:00+07:00");
    assert_eq!(deadline["workingDays"], 5);
    assert_eq!(deadline["provisional"], false);
    assert_eq!(
        seen.data("/consultation/openedAt"),
        "2026-11-23T09:15:00+07:00"
    );
    Ok(())
}

#[tokio::test]
async fn c6_a_deadline_that_leaves_no_time_or_too_much_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
    for (closes_on, code) in [
        ("2026-11-22", "DEADLINE_IN_PAST"),
        ("2026-11-23", "DEADLINE_TOO_SHORT"),
        ("2026-11-25", "DEADLINE_TOO_SHORT"),
        ("2027-11-25", "DEADLINE_TOO_FAR"),
        ("2099-12-31", "DEADLINE_TOO_FAR"),
        ("9999-12-31", "DAY_OUT_OF_REACH"),
    ] {
        let refused = owner.open_consultation(&id, 1, Some(closes_on)).await?;
        assert_eq!(refused.codes(), [code], "{closes_on}");
        let error = refused.user_errors().next();
        assert_eq!(error.map(|error| &error["field"]), Some(&json!("closesOn")));
    }
    let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    // The second working day after the opening is the least.
    let opened = owner
        .open_consultation(&id, 1, Some("2026-11-26"))
        .await?
        .done()?;
    let closes_at = opened.data("/openConsultation/consultation/deadline/closesAt");
    assert_eq!(closes_at, "2026-11-27T00:00:00+07:00");
    Ok(())
}

#[tokio::test]
async fn c6_more_time_is_later_than_before_and_later_than_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
    for (closes_on, code) in [
        ("2026-11-30", "NOT_LATER"),
        ("2026-12-01", "NOT_LATER"),
        ("2026-11-22", "DEADLINE_IN_PAST"),
        ("2027-11-25", "DEADLINE_TOO_FAR"),
    ] {
        let refused = owner.extend(&id, 2, closes_on).await?;
        assert_eq!(refused.codes(), [code], "{closes_on}");
    }
    let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);

    let extended = owner.extend(&id, 2, "2026-12-02").await?.done()?;
    let extended = extended.data("/extendConsultation/consultation");
    assert_eq!(extended["state"], "OPEN");
    assert_eq!(extended["version"], 3);
    assert_eq!(
        extended["deadline"]["closesAt"],
        "2026-12-03T00:00:00+07:00"
    );
    // The old deadline passes, and agencies still answer in time.
    bed.clock.set(bed::clock::instant("2026-12-02T01:00:00Z")?);
    bed.head(AGENCIES[0])
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    Ok(())
}

#[tokio::test]
async fn c6_past_the_deadline_there_is_no_more_time() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let refused = owner.extend(&id, 2, "2026-12-10").await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    let seen = owner.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "CLOSED");
    Ok(())
}

#[tokio::test]
async fn c6_the_last_microsecond_is_in_time_and_the_next_is_not() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    bed.clock.advance(chrono::TimeDelta::microseconds(-1));
    let head = bed.head(AGENCIES[0]).await?;
    head.answer(&id, "AGREE", None).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::microseconds(1));
    let refused = head.answer(&id, "DISAGREE", OBJECTION).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_CLOSED"]);
    let own = head.consultation(&id).await?.done()?;
    assert_eq!(
        own.data("/consultation/myResponse/counted/position"),
        "AGREE"
    );
    Ok(())
}

/// C6: a consultation's deadline is told with the rule of consultations.
#[tokio::test]
async fn c6_a_refused_deadline_names_the_rule_of_consultations() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..1]).await?;
    let refused = bed
        .owner()
        .await?
        .open_consultation(&id, 1, Some("2026-11-23"))
        .await?;
    let error = refused.user_errors().next();
    assert_eq!(error.map(|error| &error["rule"]), Some(&json!("C6")));
    Ok(())
}

/// 6.3: each shift is a step, with who took it; a day that a person set is said to be set.
#[tokio::test]
async fn c6_each_shift_of_a_deadline_is_a_step_in_its_history() -> Checked {
    let bed = Bed::start().await?;
    let query = "query($id: ID!) { consultation(id: $id) { deadline { calendarVersion countedFrom
        history { kind effective calendarVersion doneBy { office } } } } }";
    let counted = bed.asked(&AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    owner.extend(&counted, 2, "2026-12-07").await?.done()?;
    let set = bed.prepared(&AGENCIES[..1]).await?;
    owner
        .open_consultation(&set, 1, Some("2026-12-03"))
        .await?
        .done()?;
    for (id, steps) in [
        (
            counted,
            vec![("COMPUTED", "2026-12-01"), ("EXTENDED", "2026-12-07")],
        ),
        (set, vec![("SET", "2026-12-03")]),
    ] {
        let seen = owner
            .gql(query, serde_json::json!({ "id": id }))
            .await?
            .done()?;
        let history = seen.list("/consultation/deadline/history")?;
        let said: Vec<_> = history
            .iter()
            .map(|step| {
                (
                    step["kind"].as_str().unwrap_or(""),
                    step["effective"].as_str().unwrap_or(""),
                )
            })
            .collect();
        assert_eq!(said, steps);
        let by_head = |step: &serde_json::Value| step["doneBy"]["office"] == "AGENCY_HEAD";
        assert!(history.iter().all(by_head));
    }
    Ok(())
}
