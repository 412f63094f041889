//! Who was absent is sent the conclusion and answers in a short time; silence agrees (C5).

use bed::consult::OBJECTION;
use bed::consult::confer::{INVITED, invitation};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c5_the_absent_get_the_conclusion_and_three_working_days() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.concluded().await?;
    let absent = bed.head(INVITED[2]).await?;
    let seen = absent.conference(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "OPEN");
    // Thursday 26/11 and three working days.
    assert_eq!(seen.data("/consultation/deadline/effective"), "2026-12-01");
    // C5: three working days from the sending of the conclusion, whenever agencies were invited.
    assert_eq!(seen.data("/consultation/deadline/workingDays"), 3);
    let conference = seen.data("/consultation/conference");
    assert_eq!(
        conference["conclusion"],
        "Thống nhất dự thảo; bổ sung thời hạn tại Điều 2."
    );
    assert!(conference["minutes"].is_null(), "the relevant part only");
    assert_eq!(
        absent.todo().await?,
        [("ANSWER_CONSULTATION".to_owned(), id.clone())]
    );
    // What was said counts from now on.
    let seen = bed.office().await?.conference(&id).await?.done()?;
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (
            &summary["agree"],
            &summary["agreeWithAmendments"],
            &summary["pending"]
        ),
        (&json!(1), &json!(1), &json!(1))
    );
    absent.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    let seen = bed.office().await?.conference(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/disagree"), 1);
    Ok(())
}

#[tokio::test]
async fn c5_silence_past_the_short_deadline_agrees_with_the_sweeper_off() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, false).await
}

#[tokio::test]
async fn c5_silence_past_the_short_deadline_agrees_with_the_sweeper_on() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, true).await
}

/// From the conference to the same table and conclusion as in writing (C9, C18).
async fn story(bed: &Bed, swept: bool) -> Checked {
    let id = bed.concluded().await?;
    bed.wait_for_answers(&id).await?;
    if swept {
        assert_eq!(bed.sweep().await?, 1);
    }
    let head = bed.office_head().await?;
    let seen = head.conference(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "CLOSED");
    assert_eq!(
        seen.data("/consultation/closedAt"),
        "2026-12-02T00:00:00+07:00"
    );
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (&summary["deemedAgreed"], &summary["unresolved"]),
        (&json!(1), &json!(1))
    );
    let refused = bed
        .head(INVITED[2])
        .await?
        .answer(&id, "AGREE", None)
        .await?;
    assert_eq!(refused.codes(), ["CONSULTATION_CLOSED"]);
    let refused = head.synthesise(&id, 3).await?;
    assert_eq!(refused.codes(), ["UNRESOLVED_ANSWERS"]);
    for answer in head.consultation(&id).await?.done()?.demands()? {
        let done = head
            .resolve_answer(&answer, "ACCEPTED", "Đã bổ sung.")
            .await?;
        done.done()?;
    }
    let done = head.synthesise(&id, 3).await?.done()?;
    let state = done.data("/synthesiseConsultation/consultation/state");
    assert_eq!(state, "SYNTHESISED");
    Ok(())
}

#[tokio::test]
async fn c5_c7_without_the_notice_the_silence_of_the_absent_means_nothing() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.effectNotice", "PER_REQUEST", "2026-11-01")
        .await?;
    let id = bed.prepared_by_the_office(&INVITED).await?;
    let mut input = invitation(&id);
    input["effectNotice"] = json!(false);
    bed.office_head().await?.invite_with(input).await?.done()?;
    bed.clock
        .set(bed::clock::instant(bed::consult::confer::BEGINS)?);
    let mut minutes = bed.minutes_of(&id, 0).await?;
    for row in 0..3 {
        minutes["attendance"][row] = json!({
            "unitId": minutes["attendance"][row]["unitId"], "present": false,
        });
    }
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    secretary.write_minutes(minutes).await?.done()?;
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    head.conclude(&id, 2).await?.done()?;
    bed.wait_for_answers(&id).await?;
    let seen = bed.office().await?.conference(&id).await?.done()?;
    assert!(seen.data("/consultation/effectNotice").is_null());
    for row in seen.list("/consultation/responses/nodes")? {
        assert_eq!(row["state"], "NO_ANSWER");
    }
    Ok(())
}

/// The terms are those of the day on which agencies were invited.
#[tokio::test]
async fn c5_the_number_of_days_is_the_provinces_and_stays() -> Checked {
    let bed = Bed::start().await?;
    bed.set_parameter("consult.afterMeetingDays", "5", "2026-11-01")
        .await?;
    let id = bed.convened().await?;
    bed.set_parameter("consult.afterMeetingDays", "1", "2026-11-24")
        .await?;
    bed.clock
        .set(bed::clock::instant(bed::consult::confer::BEGINS)?);
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    let mut minutes = bed.minutes_of(&id, 0).await?;
    for row in 0..3 {
        minutes["attendance"][row] = json!({
            "unitId": minutes["attendance"][row]["unitId"], "present": false,
        });
    }
    secretary.write_minutes(minutes).await?.done()?;
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    head.conclude(&id, 2).await?.done()?;
    let seen = head.conference(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/deadline/effective"), "2026-12-03");
    assert_eq!(seen.data("/consultation/conference/daysAfter"), 5);
    Ok(())
}
