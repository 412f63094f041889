//! More time, by the Chair, before the ballot closes (4.7, B12).

use bed::{Bed, Checked};
use chrono::TimeDelta;
use serde_json::json;

#[tokio::test]
async fn b12_the_chair_gives_more_time_before_closing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let voted = bed.person(bed.members()[1]).await?;
    voted.cast(&id, "AGREE", None).await?.done()?;
    let chair = bed.chair().await?;
    let done = chair.give_time(&id, 3, "2026-12-05").await?.done()?;
    let ballot = done.data("/extendBallot/ballot");
    // The Saturday rolls to Monday; base, votes and the rest stay.
    assert_eq!(ballot["deadline"]["nominal"], "2026-12-05");
    assert_eq!(ballot["deadline"]["effective"], "2026-12-07");
    assert_eq!(
        (&ballot["base"], &ballot["state"], &ballot["tally"]["agree"]),
        (&json!(25), &json!("OPEN"), &json!(1))
    );
    let given = &ballot["extensions"];
    assert_eq!(given[0]["fromDay"], "2026-12-01");
    assert_eq!(given[0]["toDay"], "2026-12-07");
    assert_eq!(given[0]["reason"], "Thành viên đi công tác.");
    assert_eq!(given[0]["extendedBy"]["office"], "CHAIR");
    // Who has not voted is told, and the Office; who has is left alone.
    for (login, notices) in [
        ("uyvien", 1),
        ("troly.uyvien", 1),
        ("chanhvanphong", 1),
        (bed.members()[1], 0),
    ] {
        let caller = bed.person(login).await?;
        assert_eq!(
            caller.told("BALLOT_EXTENDED", &id).await?,
            notices,
            "{login}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn b12_more_time_is_later_by_the_chair_and_not_after_closing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let before = (office.ballot(&id).await?.body, bed.journalled().await?);
    for (to, code) in [
        ("2026-12-01", "EXTENSION_NOT_LATER"),
        ("2026-11-01", "EXTENSION_NOT_LATER"),
        ("2028-01-03", "DEADLINE_TOO_FAR"),
    ] {
        let refused = chair.give_time(&id, 3, to).await?;
        assert_eq!(refused.codes(), [code], "{to}");
    }
    for login in ["pct.thuongtruc", "uyvien", "chanhvanphong"] {
        let refused = bed
            .person(login)
            .await?
            .give_time(&id, 3, "2026-12-03")
            .await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    let after = (office.ballot(&id).await?.body, bed.journalled().await?);
    assert_eq!(before, after);
    bed.wait_for_deadline(&id).await?;
    let late = bed.chair().await?.give_time(&id, 3, "2026-12-10").await?;
    assert_eq!(late.codes(), ["BALLOT_CLOSED"]);
    Ok(())
}

/// The hour at which the last day ends is the opening's, whatever the province has set since.
#[tokio::test]
async fn b12_more_time_keeps_the_terms_of_the_opening() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.set_parameter("time.cutoff", "17:00", "2026-11-25")
        .await?;
    bed.clock.advance(TimeDelta::days(3));
    let chair = bed.chair().await?;
    let done = chair.give_time(&id, 3, "2026-12-03").await?.done()?;
    assert_eq!(
        done.data("/extendBallot/ballot/deadline/closesAt"),
        "2026-12-04T00:00:00+07:00"
    );
    Ok(())
}

/// A vote that is on its way while the deadline moves is counted: by the clock of its arrival.
#[tokio::test(flavor = "multi_thread")]
async fn b12_b13_a_vote_in_flight_while_the_deadline_moves_counts_once() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.wait_for_deadline(&id).await?;
    bed.clock.advance(TimeDelta::minutes(-1));
    let (chair, member) = (bed.chair().await?, bed.person("uyvien").await?);
    let (moved, cast) = tokio::join!(
        chair.give_time(&id, 3, "2026-12-03"),
        member.cast_keyed(&id, "AGREE", None, "in flight"),
    );
    moved?.done()?;
    cast?.done()?;
    // After what was the deadline, the phone sends the same again: the same vote.
    bed.clock.advance(TimeDelta::minutes(2));
    let again = member
        .cast_keyed(&id, "AGREE", None, "in flight")
        .await?
        .done()?;
    assert_eq!(again.data("/castVote/vote/version").as_i64(), None);
    member
        .cast(&id, "DISAGREE", Some("Nghĩ lại."))
        .await?
        .done()?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/tally/disagree"), 1);
    assert_eq!(ballot.data("/ballot/tally/agree"), 0);
    Ok(())
}

/// The server's clock jumps back and far ahead: what counts is decided anew at each moment, and nothing
/// that was received is lost.
#[tokio::test]
async fn b12_a_clock_that_jumps_loses_nothing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    member.cast(&id, "AGREE", None).await?.done()?;
    bed.clock.advance(TimeDelta::days(400));
    assert_eq!(bed.state(&id).await?, "NOT_PASSED");
    bed.clock.advance(TimeDelta::days(-400));
    assert_eq!(
        bed.state(&id).await?,
        "OPEN",
        "nothing was recorded meanwhile"
    );
    let other = bed.person(bed.members()[1]).await?;
    other.cast(&id, "AGREE", None).await?.done()?;
    // Recorded once, it stays closed: the result was announced to all.
    bed.clock.advance(TimeDelta::days(400));
    bed.sweep().await?;
    bed.clock.advance(TimeDelta::days(-400));
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "NOT_PASSED");
    assert_eq!(ballot.data("/ballot/tally/agree"), 2);
    let late = member.cast(&id, "DISAGREE", Some("Muộn.")).await?;
    assert_eq!(late.codes(), ["BALLOT_CLOSED"]);
    Ok(())
}
