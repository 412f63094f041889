//! A ballot that the Chair sends to a session, and the announcing of results (B4, B27).

use bed::stage::MAJORITY;
use bed::{Bed, Checked};
use serde_json::json;

/// FE5: TO_SESSION was a dead end.
#[tokio::test]
async fn b27_a_ballot_sent_to_a_session_is_decided_there_and_so_announced() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.sent_to_session().await?;
    let office = bed.office().await?;
    assert_eq!(
        office.todo().await?,
        [("RECORD_SESSION".into(), id.clone())]
    );
    let (version, today) = (bed.version(&id).await?, bed.today());
    let seen = office.ballot(&id).await?.done()?;
    assert_eq!(
        seen.data("/ballot/issue/blocks"),
        &json!(["NOT_DECIDED", "AMENDMENTS_OPEN"])
    );
    for login in ["chutich", "giamdoc.sonoivu", "uyvien", "quantri"] {
        let caller = bed.person(login).await?;
        let input = caller.session(&id, version, "PASSED", (20, 14, 6), &today);
        let refused = caller.record_session(input).await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    // Put off, it stays before the next session.
    let input = office.session(&id, version, "DEFERRED", (20, 0, 0), &today);
    let put_off = office.record_session(input).await?.done()?;
    let ballot = put_off.data("/recordSessionDecision/ballot");
    assert_eq!(
        (&ballot["state"], &ballot["announced"]),
        (&json!("ON_SESSION"), &json!(false))
    );
    let input = office.session(&id, version + 1, "PASSED", (20, 13, 7), &today);
    let decided = office.record_session(input).await?.done()?;
    let ballot = decided.data("/recordSessionDecision/ballot");
    assert_eq!(ballot["state"], "SESSION_DECIDED");
    assert_eq!(ballot["announced"], true);
    assert_eq!(ballot["announcements"][0]["sessionNumber"], "12");
    let heard = &ballot["sessions"][1];
    assert_eq!((&heard["base"], &heard["needed"]), (&json!(25), &json!(13)));
    assert_eq!(ballot["issue"]["issuable"], true);
    assert_eq!(office.todo().await?, []);
    Ok(())
}

/// B7: the threshold is of the members in office on the session's day.
#[tokio::test]
async fn b27_b7_the_outcome_is_that_of_the_figures() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.sent_to_session().await?;
    let office = bed.office().await?;
    let (version, today) = (bed.version(&id).await?, bed.today());
    let before = bed.journalled().await?;
    for (outcome, figures, code) in [
        ("PASSED", (20, 12, 8), "SESSION_OUTCOME_DIFFERS"),
        ("NOT_PASSED", (20, 13, 7), "SESSION_OUTCOME_DIFFERS"),
        ("PASSED", (26, 13, 7), "SESSION_FIGURES"),
        ("PASSED", (19, 13, 7), "SESSION_FIGURES"),
        ("DEFERRED", (20, 13, 7), "SESSION_OUTCOME_DIFFERS"),
    ] {
        let input = office.session(&id, version, outcome, figures, &today);
        let refused = office.record_session(input).await?;
        assert_eq!(refused.codes(), [code], "{outcome} {figures:?}");
    }
    for day in ["2026-11-30", "2026-12-31"] {
        let input = office.session(&id, version, "PASSED", (20, 13, 7), day);
        assert_eq!(
            office.record_session(input).await?.codes(),
            ["SESSION_DAY"],
            "{day}"
        );
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// Changes that the session ordered block the issue until they are made.
#[tokio::test]
async fn b27_changes_of_the_session_are_made_before_the_issue() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.sent_to_session().await?;
    let office = bed.office().await?;
    let (version, today) = (bed.version(&id).await?, bed.today());
    let mut input = office.session(&id, version, "PASSED", (20, 14, 6), &today);
    input["changes"] = json!("Sửa thời hạn tại Điều 2.");
    let decided = office.record_session(input).await?.done()?;
    let ballot = decided.data("/recordSessionDecision/ballot");
    assert_eq!(ballot["issue"]["blocks"], json!(["SESSION_CHANGES_OPEN"]));
    let lead = bed.owner().await?;
    let met = lead.meet_changes(&id, version + 1).await?.done()?;
    let ballot = met.data("/meetSessionChanges/ballot");
    assert_eq!(ballot["issue"]["issuable"], true);
    assert_eq!(ballot["sessions"][0]["metNote"], "Đã sửa Điều 2.");
    Ok(())
}

/// Before it is heard the Chair takes it back; and a round may follow then.
#[tokio::test]
async fn b27_the_chair_returns_what_waits_for_a_session() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.sent_to_session().await?;
    let next = bed.next_round(&id).await?;
    let chair = bed.chair().await?;
    assert_eq!(chair.order(&next, 1).await?.codes(), ["EARLIER_ROUND_RUNS"]);
    let version = bed.version(&id).await?;
    let returned = chair.decide(&id, version, "RETURN").await?.done()?;
    assert_eq!(returned.data("/decideBallot/ballot/state"), "CHAIR_DECIDED");
    chair.order(&next, 1).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn b4_a_decided_ballot_is_announced_with_the_sessions_number() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.decided().await?;
    let office = bed.office().await?;
    let (version, today) = (bed.version(&id).await?, bed.today());
    let refused = bed.chair().await?.announce(&id, version, &today).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let done = office.announce(&id, version, &today).await?.done()?;
    let ballot = done.data("/announceBallot/ballot");
    assert_eq!(
        (&ballot["state"], &ballot["announced"]),
        (&json!("ANNOUNCED"), &json!(true))
    );
    assert_eq!(ballot["announcements"][0]["sessionNumber"], "12");
    assert_eq!(ballot["issue"]["issuable"], true);
    assert_eq!(
        bed.person("uyvien")
            .await?
            .told("BALLOT_ANNOUNCED", &id)
            .await?,
        1
    );
    Ok(())
}

/// A24: the Chair not having decided by the session, the result is announced, and the decision at the next.
#[tokio::test]
async fn b4_a_result_announced_before_the_decision_is_an_event() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY, 0, 0)).await?;
    let office = bed.office().await?;
    let (version, today) = (bed.version(&id).await?, bed.today());
    let first = office.announce(&id, version, &today).await?.done()?;
    assert_eq!(first.data("/announceBallot/ballot/state"), "PASSED");
    assert_eq!(first.data("/announceBallot/ballot/announced"), true);
    assert_eq!(
        office.announce(&id, version + 1, &today).await?.codes(),
        ["WRONG_STATE"]
    );
    bed.chair()
        .await?
        .decide(&id, version + 1, "APPROVE")
        .await?
        .done()?;
    let second = office.announce(&id, version + 2, &today).await?.done()?;
    let ballot = second.data("/announceBallot/ballot");
    assert_eq!(ballot["state"], "ANNOUNCED");
    assert_eq!(ballot["announcements"].as_array().map(Vec::len), Some(2));
    Ok(())
}
