//! What comes after closing (C7, C16).

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION};
use bed::{Bed, Checked};

#[tokio::test]
async fn c16_an_answer_after_closing_is_refused_and_changes_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    for login in [AGENCIES[0], AGENCIES[2]] {
        let (owner, head) = (bed.owner().await?, bed.head(login).await?);
        let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
        let refused = head
            .speaking("vi")
            .answer(&id, "DISAGREE", OBJECTION)
            .await?;
        assert_eq!(refused.codes(), ["CONSULTATION_CLOSED"], "{login}");
        let error = refused.user_errors().next();
        let message = error
            .and_then(|error| error["message"].as_str())
            .unwrap_or_default();
        assert!(message.contains("00:00 ngày 02/12/2026"), "{message}");
        let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
        assert_eq!(before, after, "{login}");
    }
    Ok(())
}

/// The formal position stays what it was: agreement by silence, or what was signed in time.
#[tokio::test]
async fn c16_a_late_answer_is_kept_and_marked_and_never_counted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    let silent = bed.head(AGENCIES[2]).await?;
    let signed = bed.head(AGENCIES[0]).await?;
    silent
        .late_answer(&id, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    let late = signed
        .late_answer(&id, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    let own = late.data("/recordLateAnswer/consultation/myResponse");
    assert_eq!(own["state"], "ANSWERED");
    assert_eq!(own["counted"]["position"], "AGREE_WITH_AMENDMENTS");
    assert_eq!(own["late"]["position"], "DISAGREE");
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    let row = seen.response_of(&bed.unit_of(AGENCIES[2]).await?)?;
    assert_eq!(row["state"], "LATE_ANSWERED");
    assert!(row["counted"].is_null());
    assert_eq!(row["late"]["late"], true);
    let summary = seen.data("/consultation/summary");
    assert_eq!(
        (&summary["disagree"], &summary["late"]),
        (&1.into(), &2.into())
    );
    assert_eq!(
        (&summary["deemedAgreed"], &summary["unresolved"]),
        (&1.into(), &2.into())
    );
    // It asks for nothing that the owner would have to accept or explain.
    let answer = row["late"]["id"].as_str().unwrap_or_default();
    let refused = bed
        .owner()
        .await?
        .resolve_answer(answer, "ACCEPTED", "Đã tiếp thu.")
        .await?;
    assert_eq!(refused.codes(), ["NOTHING_TO_RESOLVE"]);
    Ok(())
}

#[tokio::test]
async fn c16_a_late_answer_obeys_the_rules_of_an_answer() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    bed.wait_for_answers(&id).await?;
    let head = bed.head("giamdoc.sonoivu").await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let owner = bed.head("uyvien.tuphap").await?;
    let stranger = bed.head("uyvien.yte").await?;
    let before = bed.journalled().await?;
    assert_eq!(
        head.late_answer(&id, "DISAGREE", None).await?.codes(),
        ["ANSWER_TEXT_REQUIRED"]
    );
    assert_eq!(
        officer.late_answer(&id, "AGREE", None).await?.codes(),
        ["NOT_ENTITLED"]
    );
    assert_eq!(
        owner.late_answer(&id, "AGREE", None).await?.codes(),
        ["NOT_A_RECIPIENT"]
    );
    assert_eq!(
        stranger.late_answer(&id, "AGREE", None).await?.codes(),
        ["NOT_FOUND"]
    );
    assert_eq!(bed.journalled().await?, before);
    head.late_answer(&id, "AGREE_WITH_AMENDMENTS", AMENDMENT)
        .await?
        .done()?;
    Ok(())
}
