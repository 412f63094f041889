//! Closing before the deadline (4.7).

use bed::{Bed, Checked};
use entity::{Rows, outbox};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};

#[tokio::test]
async fn the_office_closes_early_only_when_all_have_voted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (13, 0, 11)).await?;
    let office = bed.office().await?;
    let missing = office.close(&id, 3).await?;
    assert_eq!(missing.codes(), ["VOTES_MISSING"]);
    let ballot = office.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "OPEN");
    assert_eq!(
        ballot.data("/ballot/allowedActs"),
        &serde_json::json!(["RECORD_PAPER"])
    );

    let last = bed.person(bed.members()[24]).await?;
    last.cast(&id, "AGREE", None).await?.done()?;
    let ballot = office.ballot(&id).await?.done()?;
    assert_eq!(
        ballot.data("/ballot/allowedActs"),
        &serde_json::json!(["RECORD_PAPER", "CLOSE"])
    );
    assert_eq!(last.close(&id, 3).await?.codes(), ["NOT_ENTITLED"]);
    assert_eq!(
        bed.chair().await?.close(&id, 3).await?.codes(),
        ["NOT_ENTITLED"]
    );

    let closed = office.close(&id, 3).await?.done()?;
    assert_eq!(closed.data("/closeBallot/ballot/state"), "PASSED");
    assert_eq!(
        closed.data("/closeBallot/ballot/closedAt"),
        "2026-11-23T09:15:00+07:00"
    );
    // As with consultations: every reader sees it closed, and closing is no edit.
    assert_eq!(closed.data("/closeBallot/ballot/version"), 3);
    let late = last.cast(&id, "DISAGREE", Some("Nghĩ lại.")).await?;
    assert_eq!(late.codes(), ["BALLOT_CLOSED"]);
    bed.chair().await?.decide(&id, 3, "APPROVE").await?.done()?;
    Ok(())
}

/// The sweeper closes what is due, and nothing that is not.
#[tokio::test]
async fn the_sweeper_closes_what_is_due_and_tells_the_members() -> Checked {
    let bed = Bed::start().await?;
    let due = bed.opened().await?;
    bed.clock.advance(chrono::TimeDelta::days(2));
    let open = bed.opened().await?;
    let before = bed.office().await?.ballot(&due).await?.done()?;
    bed.wait_for_deadline(&due).await?;
    let entries = bed.journalled().await?;
    assert_eq!(bed.sweep().await?, 1);
    assert_eq!(bed.journalled().await?, entries + 1);
    let notices = outbox::Entity::rows()
        .filter(outbox::Column::Kind.eq("BALLOT_CLOSED"))
        .count(bed.app.store.reader())
        .await?;
    // 25 members, two people of the Office, and the head of the lead.
    assert_eq!(notices, 28);
    assert_eq!(bed.state(&open).await?, "OPEN");
    let after = bed.office().await?.ballot(&due).await?.done()?;
    assert_eq!(
        after.data("/ballot/version"),
        before.data("/ballot/version"),
        "every reader has seen it closed since its deadline, so closing is no edit"
    );
    Ok(())
}
