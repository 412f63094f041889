//! What was brought in and put into nothing goes after a day.

use bed::consult::AGENCIES;
use bed::files::{document, pdf};
use bed::{Bed, Checked};
use chrono::TimeDelta;
use entity::{Rows, installation};
use sea_orm::QuerySelect;
use serde_json::json;

#[tokio::test]
async fn an_upload_that_was_put_into_nothing_goes_after_a_day() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let loose = owner.brings("Rời").await?;
    let kept = owner.brings("Giữ").await?;
    let letter = bed.head(AGENCIES[0]).await?.brings("Công văn").await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"] = json!([document(&[&kept])]);
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&id, 1, None).await?.done()?;
    let draft = json!({ "consultationId": id, "letterFileId": letter });
    let asked = bed.head(AGENCIES[0]).await?;
    asked.save_draft_with(draft).await?.done()?;

    bed.clock
        .advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    assert_eq!(bed.sweep_files().await?, 0);
    assert!(bed.owner().await?.sees_file(&loose).await?);
    bed.clock.advance(TimeDelta::seconds(1));
    assert_eq!(bed.sweep_files().await?, 1);
    assert_eq!(bed.sweep_files().await?, 0);
    assert!(!bed.stored(&pdf("Rời")).exists());
    assert_eq!(bed.journalled_as("REMOVE_FILE_BY_CLOCK").await?, 1);
    let owner = bed.owner().await?;
    assert!(!owner.sees_file(&loose).await?);
    for (caller, file, text) in [
        (owner.clone(), &kept, "Giữ"),
        (bed.head(AGENCIES[0]).await?, &letter, "Công văn"),
    ] {
        let opened = caller.follow(&caller.link(file).await?, None).await?;
        assert_eq!(opened.bytes, pdf(text), "{text}");
    }
    // Brought in again, it is there again.
    let again = owner.brings("Rời").await?;
    let opened = owner.follow(&owner.link(&again).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Rời"));
    Ok(())
}

/// House rule 1: nothing waits for the sweeper to be true.
#[tokio::test]
async fn unswept_it_is_gone_all_the_same() -> Checked {
    let bed = Bed::start().await?;
    let loose = bed.owner().await?.brings("Rời").await?;
    bed.clock.advance(TimeDelta::hours(24));
    let owner = bed.owner().await?;
    assert!(!owner.sees_file(&loose).await?);
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["documents"] = json!([document(&[&loose])]);
    let refused = owner.draft_consultation(input).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    Ok(())
}

/// Bytes go with the last row that names them.
#[tokio::test]
async fn bytes_that_another_file_has_too_stay() -> Checked {
    let bed = Bed::start().await?;
    bed.owner().await?.brings("Chung").await?;
    bed.clock.advance(TimeDelta::hours(12));
    let later = bed.office().await?.brings("Chung").await?;
    bed.clock.advance(TimeDelta::hours(12));
    assert_eq!(bed.sweep_files().await?, 1);
    let office = bed.office().await?;
    let opened = office.follow(&office.link(&later).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Chung"));
    bed.clock.advance(TimeDelta::hours(12));
    assert_eq!(bed.sweep_files().await?, 1);
    assert!(!bed.stored(&pdf("Chung")).exists());
    Ok(())
}

/// The same bytes come in while the sweeper removes them: whoever is told that they are kept has them.
#[tokio::test(flavor = "multi_thread")]
async fn an_upload_during_the_sweep_keeps_its_bytes() -> Checked {
    let bed = Bed::start().await?;
    for round in 0..10 {
        bed.owner().await?.brings("Chung").await?;
        bed.clock.advance(TimeDelta::hours(24));
        let office = bed.office().await?;
        let (swept, brought) = tokio::join!(bed.sweep_files(), office.brings("Chung"));
        assert!(swept? >= 1, "{round}");
        let link = office.link(&brought?).await?;
        let opened = office.follow(&link, None).await?;
        assert_eq!(
            (opened.status, opened.bytes),
            (200, pdf("Chung")),
            "{round}"
        );
    }
    Ok(())
}

/// The same, held still at the worst moment: the bytes were found there, and go before the row comes.
#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_go_while_an_upload_waits_are_put_again() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let stored = bed.stored(&pdf("Chung"));
    // As the sweeper holds the store, which the upload then waits for.
    let sweeping = bed.app.begin_unattended().await?;
    installation::Entity::rows()
        .lock_exclusive()
        .all(sweeping.db())
        .await?;
    let uploading = tokio::spawn(async move {
        let id = office.brings("Chung").await?;
        anyhow::Ok((office, id))
    });
    while !stored.exists() {
        tokio::task::yield_now().await;
    }
    std::fs::remove_file(&stored)?;
    sweeping.commit().await?;
    let (office, id) = uploading.await??;
    let opened = office.follow(&office.link(&id).await?, None).await?;
    assert_eq!(opened.bytes, pdf("Chung"));
    Ok(())
}
