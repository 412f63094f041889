//! Reminders of those who have not voted (B22, N6, N9).

use bed::clock::instant;
use bed::{Bed, Checked};
use entity::{Rows, outbox};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};

const KIND: &str = "BALLOT_REMINDER";

async fn all(bed: &Bed) -> anyhow::Result<u64> {
    let notices = outbox::Entity::rows().filter(outbox::Column::Kind.eq(KIND));
    Ok(notices.count(bed.app.store.reader()).await?)
}

/// Opened on Monday 23/11, due Tuesday 1/12: reminders on Friday, Monday and Tuesday, in the morning, each
/// once, however often the sweeper passes.
#[tokio::test]
async fn b22_n2_n6_n9_who_has_not_voted_is_reminded_three_times() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let voted = bed.members()[1].to_owned();
    bed.person(&voted)
        .await?
        .cast(&id, "AGREE", None)
        .await?
        .done()?;
    let mut expected = 0;
    for (at, due) in [
        ("2026-11-23T12:00:00+07:00", false),
        ("2026-11-26T12:00:00+07:00", false),
        ("2026-11-27T06:59:59+07:00", false),
        ("2026-11-27T07:00:00+07:00", true),
        ("2026-11-27T18:00:00+07:00", false),
        ("2026-11-28T12:00:00+07:00", false),
        ("2026-11-30T08:00:00+07:00", true),
        // The clock jumps back, and forward again: nobody is told twice.
        ("2026-11-27T09:00:00+07:00", false),
        ("2026-11-30T09:00:00+07:00", false),
        ("2026-12-01T09:00:00+07:00", true),
        ("2026-12-03T09:00:00+07:00", false),
    ] {
        bed.clock.set(instant(at)?);
        bed.sweep().await?;
        bed.sweep().await?;
        // 24 members, the assistant of one, and two people of the Office.
        expected += if due { 27 } else { 0 };
        assert_eq!(all(&bed).await?, expected, "{at}");
    }
    for (login, notices) in [
        ("uyvien", 3),
        ("troly.uyvien", 3),
        ("chanhvanphong", 3),
        (voted.as_str(), 0),
        ("trungtam.tthc", 0),
    ] {
        let caller = bed.person(login).await?;
        assert_eq!(caller.told(KIND, &id).await?, notices, "{login}");
    }
    Ok(())
}

#[tokio::test]
async fn b22_nobody_is_reminded_once_all_have_voted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (25, 0, 0)).await?;
    bed.clock.set(instant("2026-11-30T09:00:00+07:00")?);
    bed.sweep().await?;
    assert_eq!(all(&bed).await?, 0);
    Ok(())
}
