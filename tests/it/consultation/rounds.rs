//! A new draft is a new round (4.6).

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c6_a_new_draft_is_a_new_round_beside_the_earlier_answers() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let before = bed.owner().await?.consultation(&id).await?.done()?;
    let next = bed.next_consultation_round(&id, &AGENCIES[1..4]).await?;
    let owner = bed.owner().await?;
    let old = owner.consultation(&id).await?.done()?;
    let old = old.data("/consultation");
    assert_eq!(
        (&old["state"], &old["nextRound"]["id"]),
        (&json!("REISSUED"), &json!(next))
    );
    assert_eq!(
        &old["responses"],
        before.data("/consultation/responses"),
        "answers are kept"
    );
    assert_eq!(old["summary"]["deemedAgreed"], 0);
    let new = owner.exchange(&next).await?.done()?;
    let seen = owner.consultation(&next).await?.done()?;
    let seen = seen.data("/consultation");
    assert_eq!(
        (&seen["round"], &seen["previousRound"]["id"]),
        (&json!(2), &json!(id))
    );
    assert_eq!(seen["changeNote"], "Sửa thời hạn tại Điều 2.");
    assert_eq!(
        seen["summary"]["disagree"], 0,
        "nothing of the old round counts"
    );
    let unit = bed.unit_of(AGENCIES[1]).await?;
    let mut rows = new.list("/consultation/responses/nodes")?.iter();
    let row = rows.find(|row| row["unit"]["id"] == unit.as_str()).cloned();
    assert_eq!(
        row.unwrap_or_default()["earlierRound"]["position"],
        "DISAGREE"
    );
    // The clock closes the old round no more, and nobody synthesises it.
    bed.wait_for_answers(&next).await?;
    assert_eq!(bed.sweep().await?, 1);
    let refused = bed.owner().await?.synthesise(&id, 3).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}

/// The phone held the old draft: what it sends is kept, the person is told where to turn, and nothing
/// counts.
#[tokio::test]
async fn c6_an_answer_to_a_superseded_draft_is_kept_and_counts_nowhere() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let next = bed.next_consultation_round(&id, &AGENCIES[..2]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let entries = bed.journalled_as("KEEP_SUPERSEDED_ANSWER").await?;
    for _ in 0..2 {
        let refused = head
            .answer_keyed(&id, "DISAGREE", OBJECTION, "máy cũ")
            .await?;
        assert_eq!(refused.codes(), ["ROUND_SUPERSEDED"]);
        let error = refused.user_errors().next().cloned().unwrap_or_default();
        assert_eq!(error["turnToId"], next.as_str());
    }
    assert_eq!(
        bed.journalled_as("KEEP_SUPERSEDED_ANSWER").await?,
        entries + 1
    );
    let old = head.consultation(&id).await?.done()?;
    let own = old.data("/consultation/myResponse");
    assert!(own["counted"].is_null());
    assert_eq!(own["versions"][0]["superseded"], true);
    assert_eq!(own["versions"][0]["text"], OBJECTION.unwrap_or_default());
    let new = head.exchange(&next).await?.done()?;
    let earlier = new.data("/consultation/myResponse/earlierRound");
    assert_eq!(
        (&earlier["position"], &earlier["superseded"]),
        (&json!("DISAGREE"), &json!(true))
    );
    let seen = bed.owner().await?.consultation(&next).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/pending"), 2);
    assert_eq!(
        head.save_draft(&id, "Đang xem.").await?.codes(),
        ["ROUND_SUPERSEDED"]
    );
    // An answer that had counted before is still what its key brought.
    head.answer_keyed(&next, "AGREE", None, "mới")
        .await?
        .done()?;
    let third = bed.next_consultation_round(&next, &AGENCIES[..2]).await?;
    head.answer_keyed(&next, "AGREE", None, "mới")
        .await?
        .done()?;
    let seen = bed.owner().await?.consultation(&third).await?.done()?;
    assert_eq!(seen.data("/consultation/round"), 3);
    Ok(())
}

#[tokio::test]
async fn a_round_follows_an_own_consultation_once_and_says_what_is_new() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let mut input = bed.consultation_of(&AGENCIES[..2]).await?;
    input["previousRoundId"] = json!(id);
    let owner = bed.owner().await?;
    let blank = owner.draft_consultation(input.clone()).await?;
    assert_eq!(blank.codes(), ["REQUIRED"]);
    input["changeNote"] = json!("Sửa Điều 2.");
    let stranger = bed.head(AGENCIES[0]).await?;
    assert_eq!(
        stranger.draft_consultation(input.clone()).await?.codes(),
        ["NOT_ENTITLED"]
    );
    // Two next rounds are prepared; only one of them is sent.
    let made = owner.draft_consultation(input.clone()).await?.done()?;
    input["idempotencyKey"] = json!("khác");
    let other = owner.draft_consultation(input).await?.done()?;
    let made = made.text("/draftConsultation/consultation/id")?;
    let other = other.text("/draftConsultation/consultation/id")?;
    // Until it is sent, the round before is asked as it was.
    let head = bed.head(AGENCIES[1]).await?;
    head.answer(&id, "AGREE_WITH_AMENDMENTS", AMENDMENT)
        .await?
        .done()?;
    owner.open_consultation(&made, 1, None).await?.done()?;
    let refused = owner.open_consultation(&other, 1, None).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}

/// The deadline moves while answers are under way: each is judged by the deadline that stands when the
/// server has it.
#[tokio::test]
async fn c6_an_answer_and_more_time_at_once_are_both_kept() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    bed.wait_for_answers(&id).await?;
    bed.clock.advance(chrono::TimeDelta::microseconds(-1));
    let (owner, head) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
    let (extended, answered) = tokio::join!(
        owner.extend(&id, 2, "2026-12-04"),
        head.answer(&id, "AGREE", None)
    );
    extended?.done()?;
    answered?.done()?;
    let seen = owner.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/agree"), 1);
    assert_eq!(seen.data("/consultation/deadline/effective"), "2026-12-04");
    Ok(())
}

/// The server's clock jumps ahead and back: what was closed in between by a verb stays closed, and
/// nothing that was only read by the clock is lost.
#[tokio::test]
async fn c6_a_clock_that_jumps_loses_no_answer() -> Checked {
    let bed = Bed::start().await?;
    let (read, swept) = (
        bed.asked(&AGENCIES[..1]).await?,
        bed.asked(&AGENCIES[..1]).await?,
    );
    let start = bed::clock::instant(bed::clock::START)?;
    bed.wait_for_answers(&read).await?;
    let head = bed.head(AGENCIES[0]).await?;
    assert_eq!(
        head.answer(&read, "AGREE", None).await?.codes(),
        ["CONSULTATION_CLOSED"]
    );
    bed.clock.set(start);
    // A refusal recorded nothing, so the matter is open again, as its deadline says.
    bed.head(AGENCIES[0])
        .await?
        .answer(&read, "AGREE", None)
        .await?
        .done()?;
    bed.wait_for_answers(&swept).await?;
    bed.sweep().await?;
    bed.clock.set(start);
    let seen = bed.owner().await?.consultation(&swept).await?.done()?;
    assert_eq!(
        seen.data("/consultation/state"),
        "CLOSED",
        "a recorded closing is a fact"
    );
    let seen = bed.owner().await?.consultation(&read).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/agree"), 1);
    Ok(())
}
