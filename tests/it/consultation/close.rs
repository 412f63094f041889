//! Closing before the deadline, calling off, and the sweeper (4.6).

use bed::consult::{AGENCIES, AMENDMENT};
use bed::{Bed, Checked};

/// To be not concerned is an answer too.
#[tokio::test]
async fn c6_the_owner_closes_early_only_when_all_have_answered() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let owner = bed.owner().await?;
    bed.head(AGENCIES[0])
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    assert_eq!(
        owner.close_consultation(&id, 2).await?.codes(),
        ["ANSWERS_MISSING"]
    );
    let seen = owner.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "OPEN");
    assert!(!acts(&seen).contains(&"CLOSE"));
    let reason = Some("Ngoài chức năng của cơ quan.");
    let last = bed.head(AGENCIES[1]).await?;
    let answered = last.answer(&id, "NOT_CONCERNED", reason).await?.done()?;
    let own = answered.data("/answerConsultation/consultation/myResponse/state");
    assert_eq!(own, "NOT_CONCERNED");
    let seen = owner.consultation(&id).await?.done()?;
    assert!(acts(&seen).contains(&"CLOSE"));
    assert_eq!(seen.data("/consultation/summary/notConcerned"), 1);
    assert_eq!(seen.data("/consultation/summary/pending"), 0);

    let closed = owner.close_consultation(&id, 2).await?.done()?;
    let closed = closed.data("/closeConsultation/consultation");
    assert_eq!(closed["state"], "CLOSED");
    assert_eq!(closed["closedAt"], "2026-11-23T09:15:00+07:00");
    assert_eq!(
        last.answer(&id, "AGREE", None).await?.codes(),
        ["CONSULTATION_CLOSED"]
    );
    let version = closed["version"].as_i64().unwrap_or_default();
    owner.synthesise(&id, version).await?.done()?;
    Ok(())
}

fn acts(reply: &bed::Reply) -> Vec<&str> {
    let acts = reply.data("/consultation/allowedActs").as_array();
    acts.into_iter()
        .flatten()
        .filter_map(|act| act.as_str())
        .collect()
}

#[tokio::test]
async fn calling_off_keeps_the_answers() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let owner = bed.owner().await?;
    let before = owner.consultation(&id).await?.done()?;
    let cancelled = owner.cancel(&id, 2).await?.done()?;
    let off = cancelled.data("/cancelConsultation/consultation");
    assert_eq!(off["state"], "CANCELLED");
    assert_eq!(off["cancellation"]["reason"], "Rút để chuẩn bị lại.");
    assert_eq!(
        off["cancellation"]["cancelledBy"]["title"],
        "Giám đốc Sở Nội vụ"
    );
    assert_eq!(&off["responses"], before.data("/consultation/responses"));
    let own = bed
        .head(AGENCIES[0])
        .await?
        .consultation(&id)
        .await?
        .done()?;
    assert_eq!(
        own.data("/consultation/myResponse/counted/text"),
        AMENDMENT.unwrap_or_default()
    );
    // The clock does not close what was called off.
    bed.wait_for_answers(&id).await?;
    assert_eq!(bed.sweep().await?, 0);
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "CANCELLED");
    assert_eq!(seen.data("/consultation/summary/deemedAgreed"), 0);
    Ok(())
}

#[tokio::test]
async fn the_sweeper_closes_what_is_due_and_nothing_else() -> Checked {
    let bed = Bed::start().await?;
    let due = bed.asked(&AGENCIES[..1]).await?;
    bed.clock.advance(chrono::TimeDelta::days(2));
    let open = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&due).await?;
    let before = bed.owner().await?.consultation(&due).await?.body;
    let entries = bed.journalled_as("CLOSE_CONSULTATION_BY_CLOCK").await?;
    assert_eq!(bed.sweep().await?, 1);
    let after = bed.journalled_as("CLOSE_CONSULTATION_BY_CLOCK").await?;
    assert_eq!(after, entries + 1);
    let after = bed.owner().await?.consultation(&due).await?.body;
    assert_eq!(
        before, after,
        "every reader has seen it closed since its deadline"
    );
    let seen = bed.owner().await?.consultation(&open).await?.done()?;
    assert_eq!(seen.data("/consultation/state"), "OPEN");
    Ok(())
}
