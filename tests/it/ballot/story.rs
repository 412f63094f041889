//! From the wish to the decision.

use bed::stage::MAJORITY;
use bed::{Bed, Checked};
use serde_json::json;

/// The one story, with the sweeper never running: only the clock closes the ballot.
#[tokio::test]
async fn a_ballot_goes_from_the_draft_to_the_decision_with_the_sweeper_off() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, false).await
}

#[tokio::test]
async fn a_ballot_goes_from_the_draft_to_the_decision_with_the_sweeper_on() -> Checked {
    let bed = Bed::start().await?;
    story(&bed, true).await
}

async fn story(bed: &Bed, swept: bool) -> Checked {
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let id = bed.drafted().await?;
    assert_eq!(chair.todo().await?, [("ORDER_BALLOT".into(), id.clone())]);

    let ordered = chair.order(&id, 1).await?.done()?;
    assert_eq!(ordered.data("/orderBallot/ballot/state"), "ORDERED");
    assert_eq!(ordered.data("/orderBallot/ballot/order/reason"), "URGENT");
    assert_eq!(office.todo().await?, [("OPEN_BALLOT".into(), id.clone())]);

    let opened = office.open(&id, 2, None).await?.done()?;
    assert_eq!(opened.data("/openBallot/ballot/state"), "OPEN");
    assert_eq!(opened.data("/openBallot/ballot/base"), 25);
    assert_eq!(opened.data("/openBallot/ballot/needed"), 13);
    let member = bed.person("uyvien").await?;
    assert_eq!(member.todo().await?, [("CAST_VOTE".into(), id.clone())]);

    bed.vote(&id, (11, 2, 3)).await?;
    // The eleventh of those who agreed thinks again.
    let changer = bed.person(bed.members()[10]).await?;
    let changed = changer
        .cast(&id, "DISAGREE", Some("Thiếu nguồn lực."))
        .await?;
    assert_eq!(
        changed.done()?.data("/castVote/ballot/myPaper/state"),
        "RECAST"
    );

    bed.wait_for_deadline(&id).await?;
    if swept {
        assert_eq!(bed.sweep().await?, 1);
        assert_eq!(bed.sweep().await?, 0, "nothing is closed twice");
    }
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let closed = office.ballot(&id).await?.done()?;
    assert_eq!(closed.data("/ballot/state"), "NOT_PASSED");
    assert_eq!(closed.data("/ballot/closedAt"), "2026-12-02T00:00:00+07:00");
    let tally = json!({
        "base": 25, "agree": 10, "agreeWithAmendments": 2, "disagree": 4, "abstain": 0, "silent": 9, "late": 0,
        "needed": 13, "passed": false, "final": true, "openAmendments": 2,
        "certainty": "CANNOT_PASS",
    });
    assert_eq!(closed.data("/ballot/tally"), &tally);
    assert_eq!(chair.todo().await?, [("DECIDE_BALLOT".into(), id.clone())]);

    let version = closed.number("/ballot/version")?;
    let decided = chair.decide(&id, version, "TO_SESSION").await?.done()?;
    // B27: a session is before it, and it waits for the Office until that has decided.
    assert_eq!(decided.data("/decideBallot/ballot/state"), "ON_SESSION");
    let waits = [("RECORD_SESSION".into(), id.clone())];
    assert_eq!(office.todo().await?, waits);
    assert_eq!(
        decided.data("/decideBallot/ballot/decision/kind"),
        "TO_SESSION"
    );
    assert_eq!(decided.data("/decideBallot/ballot/tally"), &tally);
    assert_eq!(chair.todo().await?, []);
    if !swept {
        assert_eq!(
            bed.sweep().await?,
            0,
            "the decision made the closing durable"
        );
    }
    Ok(())
}

/// House rule 1: lists and filters go by the clock too.
#[tokio::test]
async fn a_filter_by_state_shows_what_the_clock_has_closed() -> Checked {
    let bed = Bed::start().await?;
    let passed = bed.opened().await?;
    bed.vote(&passed, (MAJORITY - 1, 1, 0)).await?;
    let failed = bed.opened().await?;
    let office = bed.office().await?;
    let listed = async |state: &str| -> anyhow::Result<Vec<String>> {
        let query = "query($states: [BallotState!]) {
            ballots(filter: { states: $states }) { totalCount nodes { id state } } }";
        let office = bed.office().await?;
        let reply = office
            .gql(query, json!({ "states": [state] }))
            .await?
            .done()?;
        let nodes = reply.list("/ballots/nodes")?;
        assert!(nodes.iter().all(|node| node["state"] == state), "{nodes:?}");
        assert_eq!(reply.number("/ballots/totalCount")?, nodes.len() as i64);
        let ids = nodes.iter().filter_map(|node| node["id"].as_str());
        Ok(ids.map(str::to_owned).collect())
    };
    assert_eq!(listed("OPEN").await?, [failed.clone(), passed.clone()]);
    assert!(listed("PASSED").await?.is_empty());
    assert!(office.ballot(&passed).await?.data("/ballot/tally/passed") == true);

    bed.wait_for_deadline(&failed).await?;
    assert!(listed("OPEN").await?.is_empty());
    assert_eq!(listed("PASSED").await?, [passed]);
    assert_eq!(listed("NOT_PASSED").await?, [failed]);
    Ok(())
}

#[tokio::test]
async fn b4_no_result_is_announced_before_a_session() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.decided().await?;
    let member = bed.person("uyvien").await?;
    let query = "query($id: ID!) { ballot(id: $id) { announced } }";
    let reply = member.gql(query, json!({ "id": id })).await?.done()?;
    assert_eq!(reply.data("/ballot/announced"), false);
    Ok(())
}
