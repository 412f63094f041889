//! The minutes and their two signatures (C3).

use bed::consult::confer::{BEGINS, INVITED};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c3_minutes_need_two_signatures_of_two_persons() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.held().await?;
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    assert_eq!(head.conclude(&id, 2).await?.codes(), ["MINUTES_MISSING"]);
    // Who presides does not write.
    let minutes = bed.minutes_of(&id, 0).await?;
    let refused = head.write_minutes(minutes.clone()).await?;
    assert_eq!(refused.codes(), ["SECRETARY_PRESIDES"]);
    secretary.write_minutes(minutes).await?.done()?;
    let early = head.conclude(&id, 2).await?;
    assert_eq!(early.codes(), ["MINUTES_NOT_SIGNED"]);
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    let refused = secretary.sign_minutes(&id, 1, "PRESIDING").await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let refused = head.sign_minutes(&id, 1, "SECRETARY").await?;
    assert_eq!(refused.codes(), ["NOT_YOURS_TO_SIGN"]);
    let one = head.conclude(&id, 2).await?;
    assert_eq!(one.codes(), ["MINUTES_NOT_SIGNED"]);
    assert_eq!(
        head.todo().await?,
        [("SIGN_MINUTES".to_owned(), id.clone())]
    );
    head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    assert_eq!(
        head.todo().await?,
        [("CONCLUDE_CONFERENCE".to_owned(), id.clone())]
    );
    let stale = head.conclude(&id, 1).await?;
    assert_eq!(stale.codes(), ["CONFLICT"]);
    head.conclude(&id, 2).await?.done()?;
    for act in ["WRITE_MINUTES", "CONCLUDE_CONFERENCE", "SEND_CONCLUSION"] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
    assert_eq!(bed.journalled_as("SIGN_MINUTES").await?, 2);
    Ok(())
}

/// Nobody's signature stands under what was written after it.
#[tokio::test]
async fn c3_minutes_written_anew_are_signed_anew() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.signed().await?;
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    let refused = secretary
        .write_minutes(bed.minutes_of(&id, 0).await?)
        .await?;
    assert_eq!(refused.codes(), ["CONFLICT"]);
    let again = bed.minutes_of(&id, 1).await?;
    secretary.write_minutes(again).await?.done()?;
    let refused = head.conclude(&id, 2).await?;
    assert_eq!(refused.codes(), ["MINUTES_NOT_SIGNED"]);
    let stale = head.sign_minutes(&id, 1, "PRESIDING").await?;
    assert_eq!(stale.codes(), ["CONFLICT"]);
    secretary.sign_minutes(&id, 2, "SECRETARY").await?.done()?;
    head.sign_minutes(&id, 2, "PRESIDING").await?.done()?;
    head.conclude(&id, 2).await?.done()?;
    let fixed = secretary
        .write_minutes(bed.minutes_of(&id, 2).await?)
        .await?;
    assert_eq!(fixed.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}

#[tokio::test]
async fn c3_minutes_say_of_each_agency_who_was_there_and_what_was_said() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.held().await?;
    let secretary = bed.office().await?;
    let minutes = bed.minutes_of(&id, 0).await?;
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut changed = minutes.clone();
        change(&mut changed);
        changed
    };
    let foreign = bed.chair().await?.mandate("CHAIR").await?;
    for (input, code) in [
        (
            with(&|m| m["attendance"] = json!([])),
            "ATTENDANCE_INCOMPLETE",
        ),
        (
            with(&|m| m["attendance"][1] = m["attendance"][0].clone()),
            "ATTENDANCE_INCOMPLETE",
        ),
        (
            with(&|m| m["attendance"][0]["position"] = json!(null)),
            "REQUIRED",
        ),
        (
            with(&|m| m["attendance"][0]["text"] = json!(" ")),
            "ANSWER_TEXT_REQUIRED",
        ),
        (
            with(&|m| m["attendance"][0]["attendeeMandateId"] = json!(foreign)),
            "NOT_A_REPRESENTATIVE",
        ),
        // Nobody was named, so who came must be.
        (
            with(&|m| {
                m["attendance"][2]["present"] = json!(true);
                m["attendance"][2]["position"] = json!("AGREE");
            }),
            "NOT_A_REPRESENTATIVE",
        ),
        (with(&|m| m["text"] = json!(null)), "REQUIRED"),
        (with(&|m| m["conclusion"] = json!("")), "REQUIRED"),
    ] {
        let refused = secretary.write_minutes(input.clone()).await?;
        assert_eq!(refused.codes(), [code], "{input}");
    }
    let file = secretary.brings("Biên bản hội nghị").await?;
    let scanned = with(&|m| {
        m["text"] = json!(null);
        m["fileId"] = json!(file);
    });
    secretary.write_minutes(scanned).await?.done()?;
    assert!(bed.office_head().await?.sees_file(&file).await?);
    Ok(())
}

#[tokio::test]
async fn c3_minutes_are_of_a_conference_that_has_begun() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let secretary = bed.office().await?;
    let refused = secretary
        .write_minutes(bed.minutes_of(&id, 0).await?)
        .await?;
    assert_eq!(refused.codes(), ["CONFERENCE_NOT_HELD"]);
    bed.clock.set(bed::clock::instant(BEGINS)?);
    let other = bed.head(INVITED[1]).await?;
    let refused = other.write_minutes(bed.minutes_of(&id, 0).await?).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"], "the lead's own");
    // A consultation in writing has no minutes.
    let written = bed.asked(&INVITED[1..2]).await?;
    let owner = bed.person("chuyenvien.sonoivu").await?;
    let refused = owner
        .write_minutes(bed.minutes_of(&written, 0).await?)
        .await?;
    assert_eq!(refused.codes(), ["NO_CONFERENCE"]);
    Ok(())
}
