//! Accepting, explaining, concluding (C9, 4.6).

use bed::consult::AGENCIES;
use bed::{Bed, Checked};

#[tokio::test]
async fn c9_concluding_waits_for_every_amendment_and_disagreement() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let demands = owner.consultation(&id).await?.done()?.demands()?;
    assert_eq!(demands.len(), 2);
    for (answer, kind) in demands.iter().zip(["ACCEPTED", "EXPLAINED"]) {
        assert_eq!(
            owner.synthesise(&id, 2).await?.codes(),
            ["UNRESOLVED_ANSWERS"]
        );
        let seen = owner.consultation(&id).await?.done()?;
        let acts = seen.data("/consultation/allowedActs").to_string();
        assert!(!acts.contains("SYNTHESISE"), "{acts}");
        let resolved = owner.resolve_answer(answer, kind, "Lý do.").await?.done()?;
        assert_eq!(resolved.data("/resolveAnswer/answer/resolution/kind"), kind);
    }
    owner.synthesise(&id, 2).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn c9_only_what_asks_for_something_is_accepted_or_explained() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let replaced = head
        .answer(&id, "DISAGREE", Some("Chưa rõ."))
        .await?
        .done()?;
    let replaced = replaced.text("/answerConsultation/answer/id")?;
    let plain = head.answer(&id, "AGREE", None).await?.done()?;
    let plain = plain.text("/answerConsultation/answer/id")?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
    // Agreement asks for nothing; a version that was replaced does not count.
    for answer in [&plain, &replaced] {
        let refused = owner
            .resolve_answer(answer, "ACCEPTED", "Đã tiếp thu.")
            .await?;
        assert_eq!(refused.codes(), ["NOTHING_TO_RESOLVE"]);
    }
    let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    owner.synthesise(&id, 2).await?.done()?;
    Ok(())
}

/// A later note replaces the earlier one; without a note nothing is explained.
#[tokio::test]
async fn c9_a_resolution_needs_a_note_and_may_be_corrected() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let answer = owner
        .consultation(&id)
        .await?
        .done()?
        .demands()?
        .swap_remove(0);
    assert_eq!(
        owner
            .resolve_answer(&answer, "EXPLAINED", " ")
            .await?
            .codes(),
        ["REQUIRED"]
    );
    owner
        .resolve_answer(&answer, "ACCEPTED", "Đã tiếp thu.")
        .await?
        .done()?;
    let again = owner
        .resolve_answer(&answer, "EXPLAINED", "Trùng luật.")
        .await?
        .done()?;
    let resolution = again.data("/resolveAnswer/answer/resolution");
    assert_eq!(
        (&resolution["kind"], &resolution["note"]),
        (&"EXPLAINED".into(), &"Trùng luật.".into())
    );
    assert_eq!(
        again.data("/resolveAnswer/consultation/summary/unresolved"),
        1
    );
    Ok(())
}
