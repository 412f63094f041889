//! The head is told of the conclusion, and confirms or corrects what was said (C4).

use bed::consult::OBJECTION;
use bed::consult::confer::INVITED;
use bed::{Bed, Checked, Reply};
use serde_json::{Value, json};

fn own(seen: &Reply) -> &Value {
    seen.data("/consultation/conference/myAttendance")
}

#[tokio::test]
async fn c4_the_head_acknowledges_the_report_and_what_was_said_stands() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.concluded().await?;
    let head = bed.owner().await?;
    assert_eq!(
        own(&head.conference(&id).await?.done()?)["confirmation"],
        "WAITING"
    );
    assert_eq!(
        head.todo().await?,
        [("ACKNOWLEDGE_CONCLUSION".to_owned(), id.clone())]
    );
    // Who came does not receive the own report, nor does it need one who came in person.
    let deputy = bed.deputy().await?;
    assert_eq!(deputy.acknowledge(&id).await?.codes(), ["NOT_ENTITLED"]);
    bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    let deputy = bed.deputy().await?;
    assert_eq!(deputy.acknowledge(&id).await?.codes(), ["OWN_REPORT"]);
    let came = bed.head(INVITED[1]).await?;
    assert_eq!(
        came.acknowledge(&id).await?.codes(),
        ["NOTHING_TO_ACKNOWLEDGE"]
    );
    assert_eq!(
        own(&came.conference(&id).await?.done()?)["confirmation"],
        "NOT_NEEDED"
    );
    head.acknowledge(&id).await?.done()?;
    head.acknowledge(&id).await?.done()?;
    assert_eq!(bed.journalled_as("ACKNOWLEDGE_CONCLUSION").await?, 1);
    let seen = head.conference(&id).await?.done()?;
    assert_eq!(own(&seen)["confirmation"], "CONFIRMED");
    assert_eq!(own(&seen)["reportedTo"]["title"], "Giám đốc Sở Nội vụ");
    assert_eq!(own(&seen)["attendee"]["title"], "Phó Giám đốc Sở Nội vụ");
    assert_eq!(
        seen.data("/consultation/myResponse/counted/position"),
        "AGREE_WITH_AMENDMENTS"
    );
    assert!(head.todo().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn c4_the_head_corrects_what_a_substitute_said_while_it_is_open() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.concluded().await?;
    let head = bed.owner().await?;
    head.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    let seen = head.conference(&id).await?.done()?;
    assert_eq!(own(&seen)["confirmation"], "CORRECTED");
    assert_eq!(
        own(&seen)["position"],
        "AGREE_WITH_AMENDMENTS",
        "as it was said"
    );
    assert_eq!(
        seen.data("/consultation/myResponse/counted/position"),
        "DISAGREE"
    );
    let all = bed.office().await?.conference(&id).await?.done()?;
    assert_eq!(all.data("/consultation/summary/disagree"), 1);
    assert_eq!(all.data("/consultation/summary/agreeWithAmendments"), 0);
    Ok(())
}

/// M5: without the head's word the minutes bind; it can still be told later that it was reported.
#[tokio::test]
async fn c4_unconfirmed_minutes_bind_past_the_deadline() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.concluded().await?;
    bed.wait_for_answers(&id).await?;
    let head = bed.owner().await?;
    let late = head.answer(&id, "DISAGREE", OBJECTION).await?;
    assert_eq!(late.codes(), ["CONSULTATION_CLOSED"]);
    head.late_answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    let seen = head.conference(&id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/myResponse/counted/position"),
        "AGREE_WITH_AMENDMENTS"
    );
    head.acknowledge(&id).await?.done()?;
    Ok(())
}

/// An early closing would take the correction from the head.
#[tokio::test]
async fn c4_nobody_closes_early_over_a_report_that_is_missing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.concluded().await?;
    let head = bed.office_head().await?;
    let refused = head.close_consultation(&id, 3).await?;
    assert_eq!(refused.codes(), ["ANSWERS_MISSING"]);
    let absent = bed.head(INVITED[2]).await?;
    absent.answer(&id, "AGREE", None).await?.done()?;
    let refused = head.close_consultation(&id, 3).await?;
    assert_eq!(refused.codes(), ["REPORTS_MISSING"]);
    bed.owner().await?.acknowledge(&id).await?.done()?;
    let closed = head.close_consultation(&id, 3).await?.done()?;
    let state = closed.data("/closeConsultation/consultation/state");
    assert_eq!(state, &json!("CLOSED"));
    Ok(())
}
