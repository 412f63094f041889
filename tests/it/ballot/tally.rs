//! Counting (B7, B8, B10, B11, B15, B23).

use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn b7_thirteen_of_twenty_five_pass() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((13, 0, 12)).await?;
    assert_eq!(bed.state(&id).await?, "PASSED");
    Ok(())
}

/// Most of those who voted agree, but not more than half of all.
#[tokio::test]
async fn b8_twelve_of_twenty_five_do_not_pass() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((12, 0, 0)).await?;
    assert_eq!(bed.state(&id).await?, "NOT_PASSED");
    Ok(())
}

#[tokio::test]
async fn b10_agreeing_with_amendments_counts_as_agreeing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((7, 6, 12)).await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "PASSED");
    assert_eq!(ballot.data("/ballot/tally/openAmendments"), 6);
    Ok(())
}

#[tokio::test]
async fn b11_silence_is_not_agreement() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((0, 0, 0)).await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "NOT_PASSED");
    assert_eq!(ballot.data("/ballot/tally/silent"), 25);
    let papers = ballot.list("/ballot/papers/nodes")?;
    assert!(papers.iter().all(|paper| paper["state"] == "SILENT"));
    Ok(())
}

/// A seat fell vacant before the opening: 24 members, and half of them is 12.
#[tokio::test]
async fn b15_exactly_half_does_not_pass() -> Checked {
    for (agree, state) in [(12, "NOT_PASSED"), (13, "PASSED")] {
        let bed = Bed::start().await?;
        let leaver = bed.members()[24];
        let seat = bed
            .person(leaver)
            .await?
            .mandate("COMMITTEE_MEMBER")
            .await?;
        bed.end_mandate(&seat, "2026-11-22").await?;
        let id = bed.closed((agree, 0, 0)).await?;
        let ballot = bed.office().await?.ballot(&id).await?.done()?;
        assert_eq!(ballot.data("/ballot/base"), 24);
        assert_eq!(ballot.data("/ballot/needed"), 13);
        assert_eq!(ballot.data("/ballot/state"), state, "{agree} of 24");
    }
    Ok(())
}

/// Who leaves during the ballot stays in the base with the vote cast in office, and casts nothing
/// any more.
#[tokio::test]
async fn b23_a_member_who_leaves_stays_in_the_base() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (voted, silent) = (bed.members()[13], bed.members()[14]);
    let early = bed.person(voted).await?;
    early.cast(&id, "AGREE", None).await?.done()?;
    for login in [voted, silent] {
        let seat = bed.person(login).await?.mandate("COMMITTEE_MEMBER").await?;
        bed.end_mandate(&seat, "2026-11-24").await?;
    }
    // On Wednesday neither is in office. Each still heads an agency and signs in as that.
    bed.clock.advance(chrono::TimeDelta::days(2));
    for login in [voted, silent] {
        let leaver = bed.person(login).await?;
        let viewer = leaver.viewer().await?.done()?;
        assert_eq!(viewer.data("/viewer/acting/office"), "AGENCY_HEAD");
        assert_eq!(
            leaver.cast(&id, "AGREE", None).await?.codes(),
            ["OTHER_MANDATE"]
        );
    }
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/base"), 25);
    assert_eq!(ballot.data("/ballot/tally/agree"), 1);
    assert_eq!(ballot.data("/ballot/tally/silent"), 24);
    Ok(())
}

#[tokio::test]
async fn b23_a_successor_gets_no_paper() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.members()[13];
    let seat = bed
        .person(member)
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    bed.end_mandate(&seat, "2026-11-22").await?;
    bed.add_mandate(&seat, "2026-11-25").await?;
    let id = bed.opened().await?;
    bed.clock.advance(chrono::TimeDelta::days(2));
    let newcomer = bed
        .sign_in(member)
        .await?
        .acting("COMMITTEE_MEMBER")
        .await?;
    assert_eq!(
        newcomer.cast(&id, "AGREE", None).await?.codes(),
        ["NOT_A_MEMBER"]
    );
    let ballot = newcomer.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/base"), 24);
    assert!(ballot.data("/ballot/myPaper").is_null());
    assert_eq!(ballot.data("/ballot/allowedActs"), &json!([]));
    Ok(())
}
