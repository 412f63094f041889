//! What waits for whom, and who is told (4.6).

use bed::consult::AGENCIES;
use bed::{Bed, Caller, Checked};
use entity::{Rows, outbox};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};

async fn waits(caller: &Caller, verb: &str, id: &str) -> anyhow::Result<bool> {
    Ok(caller
        .todo()
        .await?
        .contains(&(verb.to_owned(), id.to_owned())))
}

#[tokio::test]
async fn an_agency_asked_is_waited_for_until_it_answers() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let head = bed.head("giamdoc.sonoivu").await?;
    let member = bed.person("giamdoc.sonoivu").await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let verb = "ANSWER_CONSULTATION";
    assert!(waits(&head, verb, &id).await? && waits(&officer, verb, &id).await?);
    assert_eq!(
        member.todo().await?,
        [],
        "the other hat has a queue of its own"
    );
    officer.save_draft(&id, "Đang xem.").await?.done()?;
    assert!(waits(&head, verb, &id).await?);
    assert_eq!(officer.todo().await?, []);
    head.answer(&id, "AGREE", None).await?.done()?;
    assert_eq!(head.todo().await?, []);
    Ok(())
}

#[tokio::test]
async fn past_the_deadline_no_agency_is_waited_for() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&id).await?;
    assert_eq!(bed.head(AGENCIES[0]).await?.todo().await?, []);
    Ok(())
}

#[tokio::test]
async fn the_head_that_asks_is_waited_for_to_send_and_to_conclude() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    assert!(waits(&owner, "OPEN_CONSULTATION", &id).await?);
    assert_eq!(officer.todo().await?, []);
    owner.open_consultation(&id, 1, None).await?.done()?;
    assert_eq!(owner.todo().await?, []);
    let objection = Some("Trùng quy định.");
    bed.head(AGENCIES[0])
        .await?
        .answer(&id, "DISAGREE", objection)
        .await?
        .done()?;
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    assert_eq!(
        owner.todo().await?,
        [("RESOLVE_ANSWERS".into(), id.clone())]
    );
    bed.resolve_all(&id).await?;
    owner.synthesise(&id, 2).await?.done()?;
    assert_eq!(owner.todo().await?, []);
    Ok(())
}

/// Each head once for each thing that happened: three agencies asked, and the one that asks.
#[tokio::test]
async fn the_heads_are_told() -> Checked {
    let bed = Bed::start().await?;
    let told = async |kind: &str| -> anyhow::Result<u64> {
        let of_kind = outbox::Entity::rows().filter(outbox::Column::Kind.eq(kind));
        Ok(of_kind.count(bed.app.store.reader()).await?)
    };
    let cancelled = bed.prepared(&AGENCIES[..1]).await?;
    bed.owner().await?.cancel(&cancelled, 1).await?.done()?;
    assert_eq!(
        told("CONSULTATION_CANCELLED").await?,
        0,
        "nobody knew of the draft"
    );
    let id = bed.half_answered().await?;
    assert_eq!(told("CONSULTATION_OPENED").await?, 4);
    bed.owner()
        .await?
        .extend(&id, 2, "2026-12-04")
        .await?
        .done()?;
    assert_eq!(told("CONSULTATION_EXTENDED").await?, 4);
    bed.wait_for_answers(&id).await?;
    bed.head(AGENCIES[2])
        .await?
        .late_answer(&id, "AGREE", None)
        .await?
        .done()?;
    assert_eq!(told("CONSULTATION_CLOSED").await?, 4);
    assert_eq!(told("LATE_ANSWER").await?, 1, "only the head that asked");
    bed.resolve_all(&id).await?;
    bed.owner().await?.synthesise(&id, 3).await?.done()?;
    assert_eq!(told("CONSULTATION_SYNTHESISED").await?, 4);
    let id = bed.asked(&AGENCIES[..1]).await?;
    bed.owner().await?.cancel(&id, 2).await?.done()?;
    assert_eq!(told("CONSULTATION_CANCELLED").await?, 2);
    let head = bed.head(AGENCIES[0]).await?.mandate("AGENCY_HEAD").await?;
    let own = outbox::Column::MandateId.eq(bed::province::local_id(&head)?);
    let own = outbox::Entity::rows()
        .filter(own)
        .count(bed.app.store.reader())
        .await?;
    assert_eq!(
        own, 6,
        "in the hat of the head: four of the first, two of the last"
    );
    Ok(())
}
